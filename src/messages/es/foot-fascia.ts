import type { FasciaWords } from '../en/foot-parts.ts';

const COMMON = 'Anatomía general, como en cualquier manual; sin consultar uno por uno';
const RETINACULA = 'podiapaedia.org, «Ankle retinacula»; flexikon.doccheck.com';

export const fascia: FasciaWords = {
  'calcaneal-tendon': {
    name: 'Tendón de Aquiles',
    term: 'Tendón calcáneo',
    description:
      'El tendón más fuerte del cuerpo. Une los dos músculos de la pantorrilla con el hueso del talón; un golpecito en él pone en marcha el reflejo del tobillo.',
    source: 'ditki.com, «muscles of the leg»',
  },
  'plantar-fascia': {
    name: 'Fascia plantar',
    term: 'Aponeurosis plantar',
    description:
      'Una lámina resistente bajo la piel de la planta, del talón a los dedos. Mantiene unido el arco, y se tensa cuando los dedos se levantan.',
    source: COMMON,
  },
  'long-plantar-ligament': {
    name: 'Ligamento largo de la planta',
    term: 'Ligamento plantar largo',
    description:
      'Del hueso del talón hacia delante, hasta el cuboides y las bases de los metatarsianos exteriores. Sostiene el lado exterior del arco.',
    source: COMMON,
  },
  'plantar-calcaneonavicular-ligament': {
    name: 'Ligamento en resorte',
    term: 'Ligamento calcaneonavicular plantar',
    description:
      'De la repisa del hueso del talón al navicular. En él descansa la cabeza del astrágalo, en lo alto del arco.',
    source: COMMON,
  },
  'superior-extensor-retinaculum': {
    name: 'Banda superior de delante del tobillo',
    term: 'Retináculo superior de los músculos extensores',
    description:
      'Una banda por encima del tobillo, del peroné a la tibia. Impide que los tendones que levantan el pie se separen hacia delante.',
    source: RETINACULA,
  },
  'inferior-extensor-retinaculum': {
    name: 'Banda inferior de delante del tobillo',
    term: 'Retináculo inferior de los músculos extensores',
    description:
      'Una Y tumbada: su tronco sale del hueso del talón; un brazo va al tobillo interior y el otro al borde interior de la planta.',
    source: RETINACULA,
  },
  'flexor-retinaculum': {
    name: 'Banda de detrás del tobillo interior',
    term: 'Retináculo de los músculos flexores del pie',
    description:
      'Del tobillo interior al talón. Por debajo, en el túnel del tarso, pasan a la planta tendones, vasos y el nervio tibial.',
    source: RETINACULA,
  },
  'superior-fibular-retinaculum': {
    name: 'Banda superior de detrás del tobillo exterior',
    term: 'Retináculo superior de los músculos peroneos (fibulares)',
    description:
      'Del tobillo exterior al hueso del talón. Mantiene los dos tendones peroneos detrás de ese tobillo.',
    source: RETINACULA,
  },
  'inferior-fibular-retinaculum': {
    name: 'Banda inferior del lado exterior del talón',
    term: 'Retináculo inferior de los músculos peroneos (fibulares)',
    description:
      'Sujeta los dos tendones peroneos contra el lado exterior del hueso del talón, cada uno en su propia vaina.',
    source: RETINACULA,
  },
};
