import type { MuscleWords } from '../en/foot-parts.ts';
import { legMuscles } from './leg-muscles.ts';

const STANDARD = 'Anatomía general; capa de la planta: podiapaedia.org';
const LATERAL_PLANTAR =
  'Gray 1918 y Wikipedia en inglés, «Lateral plantar nerve», para el nervio; lo demás, anatomía general';
const SHORT_EXTENSORS =
  'wikimili.com, para el nervio (rama lateral del peroneo profundo); lo demás, anatomía general';

export const muscles: MuscleWords = {
  ...legMuscles,
  'extensor-digitorum-brevis': {
    name: 'Extensor corto de los dedos',
    term: 'Extensor corto de los dedos (pedio)',
    description:
      'El bulto blando del lado exterior del dorso del pie, delante del tobillo. Sus tendones se unen a los del extensor largo.',
    source: SHORT_EXTENSORS,
    origin: 'Cara superior del hueso del talón, en su parte delantera',
    insertion: 'Tendones del extensor largo del segundo al cuarto dedo',
    innervation: 'Nervio peroneo profundo, L5–S1',
    action: 'Ayuda a levantar los tres dedos del medio.',
  },
  'extensor-hallucis-brevis': {
    name: 'Extensor corto del dedo gordo',
    term: 'Extensor corto del dedo gordo',
    description:
      'La parte más interior de los extensores cortos: su tendón fino cruza el dorso del pie hasta la base del dedo gordo.',
    source: SHORT_EXTENSORS,
    origin: 'Cara superior del hueso del talón, en su parte delantera',
    insertion: 'Base del primer hueso del dedo gordo, por arriba',
    innervation: 'Nervio peroneo profundo, L5–S1',
    action: 'Ayuda a levantar el dedo gordo.',
  },
  'abductor-hallucis': {
    name: 'Abductor del dedo gordo',
    term: 'Abductor del dedo gordo',
    description:
      'A lo largo del borde interior del pie, del talón al dedo gordo: la almohadilla blanda del arco. Por debajo de él entran en la planta nervios y tendones.',
    source: STANDARD,
    origin:
      'Lado interior de la cara inferior del hueso del talón, y el retináculo de los músculos flexores',
    insertion: 'Lado interior de la base del primer hueso del dedo gordo',
    innervation: 'Nervio plantar medial, S1–S2',
    action: 'Separa el dedo gordo de los demás, ayuda a doblarlo y sostiene el arco.',
  },
  'flexor-digitorum-brevis': {
    name: 'Flexor corto de los dedos',
    term: 'Flexor corto de los dedos',
    description:
      'En el centro de la planta, justo encima de la fascia plantar. Cada uno de sus tendones se abre en dos para dejar pasar el tendón largo.',
    source: 'thefreedictionary.com, «flexor digitorum brevis»',
    origin: 'Lado interior de la cara inferior del hueso del talón, y la fascia plantar',
    insertion: 'Ambos lados de los huesos medios del segundo al quinto dedo',
    innervation: 'Nervio plantar medial, S1–S2',
    action: 'Dobla los cuatro dedos pequeños por sus dos primeras articulaciones.',
  },
  'abductor-digiti-minimi': {
    name: 'Abductor del dedo pequeño',
    term: 'Abductor del quinto dedo',
    description: 'A lo largo del borde exterior del pie, del talón al dedo pequeño.',
    source: LATERAL_PLANTAR,
    origin: 'Cara inferior del hueso del talón, a ambos lados',
    insertion: 'Lado exterior de la base del primer hueso del dedo pequeño',
    innervation: 'Nervio plantar lateral, S1–S3',
    action: 'Lleva el dedo pequeño hacia fuera, y ayuda a doblarlo.',
  },
  'quadratus-plantae': {
    name: 'Músculo cuadrado de la planta',
    term: 'Cuadrado plantar',
    description:
      'Dos cabezas planas que van del hueso del talón al tendón del flexor largo de los dedos, y enderezan hacia atrás su tirón oblicuo.',
    source: LATERAL_PLANTAR,
    origin: 'Ambos lados del hueso del talón, delante de su tuberosidad',
    insertion: 'Tendón del flexor largo de los dedos',
    innervation: 'Nervio plantar lateral, S1–S3',
    action: 'Ayuda al flexor largo a doblar los cuatro dedos pequeños.',
  },
  lumbricals: {
    name: 'Músculos lumbricales',
    term: 'Lumbricales del pie',
    description:
      'Cuatro músculos finos que empiezan en los tendones del flexor largo de los dedos y rodean el lado interior de cada dedo pequeño hasta su dorso.',
    source: 'wheelessonline.com, lumbricales del pie',
    origin: 'Tendones del flexor largo de los dedos',
    insertion: 'Lado interior de las capuchas extensoras del segundo al quinto dedo',
    innervation:
      'Primero: nervio plantar medial; del segundo al cuarto: nervio plantar lateral, S2–S3',
    action:
      'Doblan los dedos pequeños por la base mientras mantienen rectas las demás articulaciones.',
  },
  'flexor-hallucis-brevis': {
    name: 'Flexor corto del dedo gordo',
    term: 'Flexor corto del dedo gordo',
    description:
      'Dos cabezas, cada una con un hueso sesamoideo en su tendón. Hay quien asigna su cabeza exterior al nervio plantar lateral.',
    source:
      'anatomy.app; QUT, podología; Wikipedia en inglés. Wikipedia en alemán para la cabeza exterior',
    origin: 'Cuboides, cuneiforme lateral, y una tira del tendón del tibial posterior',
    insertion: 'Ambos lados de la base del primer hueso del dedo gordo',
    innervation: 'Nervio plantar medial, S1–S2',
    action: 'Dobla el dedo gordo por la base.',
  },
  'adductor-hallucis': {
    name: 'Aductor del dedo gordo',
    term: 'Aductor del dedo gordo',
    description:
      'Dos cabezas que se juntan en el lado exterior del dedo gordo: una oblicua que viene del medio del pie, y una transversal que cruza el antepié.',
    source: LATERAL_PLANTAR,
    origin:
      'Bases del segundo al cuarto metatarsiano; ligamentos bajo las articulaciones del tercer al quinto dedo',
    insertion: 'Lado exterior de la base del primer hueso del dedo gordo',
    innervation: 'Nervio plantar lateral, rama profunda, S2–S3',
    action: 'Acerca el dedo gordo a los demás, y ayuda a doblarlo.',
  },
  'flexor-digiti-minimi-brevis': {
    name: 'Flexor corto del dedo pequeño',
    term: 'Flexor corto del quinto dedo',
    description: 'Un músculo pequeño bajo el quinto metatarsiano.',
    source: LATERAL_PLANTAR,
    origin: 'Base del quinto metatarsiano',
    insertion: 'Base del primer hueso del dedo pequeño, por debajo',
    innervation: 'Nervio plantar lateral, S2–S3',
    action: 'Dobla el dedo pequeño por la base.',
  },
  'dorsal-interossei': {
    name: 'Músculos superiores entre los metatarsianos',
    term: 'Interóseos dorsales del pie',
    description:
      'Cuatro músculos que llenan los huecos entre los metatarsianos. El primero se ve desde arriba, entre los dos primeros.',
    source: LATERAL_PLANTAR,
    origin: 'Caras enfrentadas de dos metatarsianos vecinos cada uno',
    insertion:
      'Primeros huesos del segundo al cuarto dedo: ambos lados del segundo, lado exterior de los otros',
    innervation: 'Nervio plantar lateral, S2–S3',
    action: 'Separan los dedos del segundo, y ayudan a doblarlos por la base.',
  },
  'plantar-interossei': {
    name: 'Músculos inferiores entre los metatarsianos',
    term: 'Interóseos plantares',
    description:
      'Tres músculos bajo los tres metatarsianos exteriores, los más profundos de la planta.',
    source: LATERAL_PLANTAR,
    origin: 'Lados interiores del tercer al quinto metatarsiano',
    insertion: 'Lados interiores de los primeros huesos del tercer al quinto dedo',
    innervation: 'Nervio plantar lateral, S2–S3',
    action: 'Acercan los tres dedos exteriores al segundo, y ayudan a doblarlos por la base.',
  },
};
