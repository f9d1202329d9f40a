import type { NerveWords } from '../en/foot-parts.ts';

export const nerves: NerveWords = {
  'tibial-nerve': {
    name: 'Nervio tibial',
    term: 'Nervio tibial',
    description:
      'El nervio principal de la pantorrilla y la planta. Pasa por detrás del tobillo interior, y allí se divide en los dos nervios de la planta.',
    source: 'ditki.com, «muscles of the leg»',
    supplies:
      'Órdenes para todos los músculos de la pantorrilla; sensibilidad del talón y de la planta por sus ramas.',
  },
  'medial-plantar-nerve': {
    name: 'Nervio interior de la planta',
    term: 'Nervio plantar medial',
    description:
      'La mayor de las dos ramas del nervio tibial. Va por el borde interior del pie, por encima del abductor del dedo gordo.',
    source: 'anatomy.app; wheelessonline.com',
    supplies:
      'Órdenes para cuatro músculos pequeños de la parte interior de la planta; sensibilidad de esa parte y de tres dedos y medio.',
  },
  'lateral-plantar-nerve': {
    name: 'Nervio exterior de la planta',
    term: 'Nervio plantar lateral',
    description:
      'Cruza la planta en diagonal hacia su lado exterior; una rama profunda vuelve después por debajo de los metatarsianos.',
    source: 'Gray 1918; Wikipedia en inglés, «Lateral plantar nerve»',
    supplies:
      'Órdenes para la mayoría de los músculos pequeños de la planta; sensibilidad de la parte exterior y de un dedo y medio.',
  },
  'plantar-digital-nerves': {
    name: 'Nervios de los dedos',
    term: 'Nervios digitales plantares comunes y propios',
    description:
      'Ramas de los dos nervios de la planta. Se dividen entre los dedos, de modo que cada dedo tiene uno a cada lado.',
    source: 'Anatomía general, como en cualquier manual; sin consultar uno por uno',
    supplies: 'Sensibilidad de la cara inferior de los dedos y del lecho de sus uñas.',
  },
  'deep-fibular-nerve': {
    name: 'Nervio peroneo profundo',
    term: 'Nervio peroneo (fibular) profundo',
    description:
      'Baja por delante de la pierna entre los músculos que levantan el pie, y sigue por el dorso del pie hasta los dos primeros dedos.',
    source: 'ditki.com, «muscles of the leg»; StatPearls, «Foot Nerves» (artículo 21889)',
    supplies:
      'Órdenes para todos los músculos que levantan el pie y los dedos; sensibilidad de la piel entre el primer y el segundo dedo.',
  },
  'superficial-fibular-nerve': {
    name: 'Nervio peroneo superficial',
    term: 'Nervio peroneo (fibular) superficial',
    description:
      'Sale a la superficie en la parte baja de la pierna y se reparte por el dorso del pie. En un pie delgado se ve al apuntar con los dedos.',
    source: 'StatPearls, «Foot Nerves» (artículo 21889)',
    supplies:
      'Órdenes para los músculos peroneos largo y corto; sensibilidad de la mayor parte del dorso del pie.',
  },
  'sural-nerve': {
    name: 'Nervio sural',
    term: 'Nervio sural',
    description:
      'Un nervio solo de sensibilidad: pasa por detrás del tobillo exterior y sigue el borde exterior del pie.',
    source: 'Aplicación de anatomía de QUT, podología, «Sural nerve»',
    supplies: 'Sensibilidad del borde exterior del pie y del dedo pequeño.',
  },
  'saphenous-nerve': {
    name: 'Nervio safeno',
    term: 'Nervio safeno',
    description:
      'Un nervio solo de sensibilidad. Baja por el lado interior de la pierna y pasa por delante del tobillo interior.',
    source: 'wheelessonline.com, «Innervation of the leg and foot»',
    supplies: 'Sensibilidad del tobillo interior y del borde interior del pie.',
  },
  'medial-calcaneal-branches': {
    name: 'Nervios del talón',
    term: 'Ramos calcáneos mediales',
    description: 'Ramas finas del nervio tibial que salen de él detrás del tobillo interior.',
    source: 'wheelessonline.com, «Innervation of the leg and foot»',
    supplies: 'Sensibilidad del talón.',
  },
};
