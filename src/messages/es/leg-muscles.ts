import type { MuscleWords } from '../en/foot-parts.ts';

/** The muscles of the leg whose tendons move the foot. */
type LegMuscle =
  | 'gastrocnemius'
  | 'soleus'
  | 'tibialis-anterior'
  | 'extensor-hallucis-longus'
  | 'extensor-digitorum-longus'
  | 'fibularis-tertius'
  | 'fibularis-longus'
  | 'fibularis-brevis'
  | 'tibialis-posterior'
  | 'flexor-digitorum-longus'
  | 'flexor-hallucis-longus';

const DITKI = 'ditki.com, «muscles of the leg»';
const COMMON = 'Anatomía general, como en cualquier manual; sin consultar uno por uno';

export const legMuscles: Pick<MuscleWords, LegMuscle> = {
  gastrocnemius: {
    name: 'Gemelos',
    term: 'Gastrocnemio',
    description:
      'Los dos bultos de lo alto de la pantorrilla. Cruza la rodilla además del tobillo, así que tira con más fuerza con la rodilla estirada.',
    source: DITKI,
    origin: 'Parte trasera del fémur, por encima de la rodilla, con dos cabezas',
    insertion: 'Hueso del talón, por el tendón de Aquiles',
    innervation: 'Nervio tibial, S1–S2',
    action: 'Apunta el pie hacia abajo, y ayuda a doblar la rodilla.',
  },
  soleus: {
    name: 'Músculo bajo los gemelos',
    term: 'Sóleo',
    description:
      'Ancho y plano, por debajo de los gemelos. Trabaja todo el tiempo que estás de pie, y es el músculo que late en el clonus del tobillo.',
    source: DITKI,
    origin: 'Parte trasera de la tibia y del peroné, en la mitad superior de la pierna',
    insertion: 'Hueso del talón, por el tendón de Aquiles',
    innervation: 'Nervio tibial, S1–S2',
    action: 'Apunta el pie hacia abajo; evita que te vayas hacia delante cuando estás de pie.',
  },
  'tibialis-anterior': {
    name: 'Músculo delantero de la espinilla',
    term: 'Tibial anterior',
    description:
      'Baja por el lado exterior de la espinilla hasta el borde interior del pie. Su tendón se marca cuando levantas el pie.',
    source: DITKI,
    origin: 'Cara exterior de la tibia, y la membrana entre los dos huesos de la pierna',
    insertion: 'Cuneiforme medial y base del primer metatarsiano',
    innervation: 'Nervio peroneo profundo, L4–L5',
    action: 'Levanta el pie, y gira la planta hacia dentro.',
  },
  'extensor-hallucis-longus': {
    name: 'Extensor largo del dedo gordo',
    term: 'Extensor largo del dedo gordo',
    description:
      'Empieza hondo entre sus dos vecinos, en la parte delantera de la pierna; su tendón va por el dorso del pie hasta el dedo gordo.',
    source: DITKI,
    origin:
      'Parte media de la cara delantera del peroné, y la membrana entre los huesos de la pierna',
    insertion: 'Base del último hueso del dedo gordo, por arriba',
    innervation: 'Nervio peroneo profundo, L5–S1',
    action: 'Levanta el dedo gordo, y ayuda a levantar el pie.',
  },
  'extensor-digitorum-longus': {
    name: 'Extensor largo de los dedos',
    term: 'Extensor largo de los dedos',
    description:
      'Su tendón se divide en cuatro en el tobillo. Sobre cada dedo la tira se ensancha en una capucha, y termina en los huesos medio y último.',
    source: DITKI,
    origin: 'Parte alta de la tibia y cara delantera del peroné',
    insertion: 'Huesos medios y últimos del segundo al quinto dedo, por arriba',
    innervation: 'Nervio peroneo profundo, L5–S1',
    action:
      'Levanta los cuatro dedos pequeños, y ayuda a levantar el pie y a girar la planta hacia fuera.',
  },
  'fibularis-tertius': {
    name: 'Tercer peroneo',
    term: 'Tercer peroneo (fibular tercero)',
    description:
      'Un músculo pequeño en la parte delantera exterior del tobillo, a menudo unido al extensor largo de los dedos. El 7 % de las piernas disecadas no lo tenía.',
    source: 'Yammine y Erić 2017 (7601 piernas); Wikipedia en inglés, «Fibularis tertius»',
    origin: 'Parte baja de la cara delantera del peroné',
    insertion: 'Base del quinto metatarsiano, por arriba',
    innervation: 'Nervio peroneo profundo, L5–S1',
    action: 'Ayuda a levantar el pie y a girar la planta hacia fuera.',
  },
  'fibularis-longus': {
    name: 'Peroneo largo',
    term: 'Peroneo largo (fibular largo)',
    description:
      'Su tendón dobla dos veces, detrás del tobillo exterior y en un surco del cuboides, y cruza toda la planta.',
    source: COMMON,
    origin: 'Cabeza y parte alta de la cara exterior del peroné',
    insertion: 'Cuneiforme medial y base del primer metatarsiano, por debajo',
    innervation: 'Nervio peroneo superficial, L5–S1',
    action:
      'Gira la planta hacia fuera, ayuda a apuntar el pie hacia abajo, y aprieta su borde interior contra el suelo.',
  },
  'fibularis-brevis': {
    name: 'Peroneo corto',
    term: 'Peroneo corto (fibular corto)',
    description:
      'Está debajo del peroneo largo y termina en el bulto que se palpa en el borde exterior del pie.',
    source: COMMON,
    origin: 'Parte baja de la cara exterior del peroné',
    insertion: 'Tuberosidad de la base del quinto metatarsiano',
    innervation: 'Nervio peroneo superficial, L5–S1',
    action: 'Gira la planta hacia fuera, y ayuda a apuntar el pie hacia abajo.',
  },
  'tibialis-posterior': {
    name: 'Músculo trasero de la espinilla',
    term: 'Tibial posterior',
    description:
      'El músculo más profundo de la pantorrilla. Su tendón pasa pegado por detrás del tobillo interior y sostiene el arco del pie.',
    source: `${DITKI}; los libros dan como raíces L4–L5 o L5–S1`,
    origin: 'Caras traseras de la tibia y del peroné, y la membrana entre ellos',
    insertion: 'Tuberosidad del navicular, con tiras a casi todos los huesos del medio del pie',
    innervation: 'Nervio tibial, L4–S1',
    action: 'Gira la planta hacia dentro, sostiene el arco, y ayuda a apuntar el pie hacia abajo.',
  },
  'flexor-digitorum-longus': {
    name: 'Flexor largo de los dedos',
    term: 'Flexor largo de los dedos',
    description:
      'Su tendón pasa por detrás del tobillo interior y se divide en cuatro bajo el pie, una tira para la punta de cada dedo pequeño.',
    source: `${DITKI}; los libros dan como raíces L5–S2 o S2–S3`,
    origin: 'Parte trasera de la tibia',
    insertion: 'Últimos huesos del segundo al quinto dedo, por debajo',
    innervation: 'Nervio tibial, L5–S2',
    action: 'Dobla los cuatro dedos pequeños hasta la punta, y ayuda a apuntar el pie hacia abajo.',
  },
  'flexor-hallucis-longus': {
    name: 'Flexor largo del dedo gordo',
    term: 'Flexor largo del dedo gordo',
    description:
      'El músculo fuerte que te impulsa con el dedo gordo. Su tendón va por debajo de la repisa interior del hueso del talón.',
    source: `${DITKI}; los libros dan como raíces L5–S2 o S2–S3`,
    origin: 'Los dos tercios inferiores de la parte trasera del peroné',
    insertion: 'Base del último hueso del dedo gordo, por debajo',
    innervation: 'Nervio tibial, L5–S2',
    action: 'Dobla el dedo gordo, y ayuda a apuntar el pie hacia abajo.',
  },
};
