import type { LesserToe } from '#anatomy/parts/part-ids.ts';
import type { BoneWords } from '../en/foot-parts.ts';

type Words = BoneWords['tibia'];

const TERMS = 'Terminologia Anatomica (1998) para el nombre en latín';
const STANDARD = `${TERMS}; anatomía general, sin consultar para este hueso`;
const PATIL = 'Patil 2017 (60 adultos, radiografías; PMC5713710)';
const SESAMOID = 'Anatomía general; el nombre en latín sigue la forma usual de ossa sesamoidea';

const bone = (
  name: string,
  term: string,
  description: string,
  source: string = STANDARD,
): Words => ({ name, term, description, source });

const ORDINALS: Readonly<Record<LesserToe, string>> = {
  2: 'segundo',
  3: 'tercer',
  4: 'cuarto',
  5: 'quinto',
};
/** “segundo dedo”; the last is the little one to readers. */
const toeName = (toe: LesserToe): string => (toe === 5 ? 'dedo pequeño' : `${ORDINALS[toe]} dedo`);

const proximal = (toe: LesserToe): Words =>
  bone(
    `Primer hueso del ${toeName(toe)}`,
    `Falange proximal del ${ORDINALS[toe]} dedo`,
    `El hueso que va del antepié al nudillo del ${toeName(toe)}.`,
  );

const middle = (toe: LesserToe): Words =>
  bone(
    `Hueso medio del ${toeName(toe)}`,
    `Falange media del ${ORDINALS[toe]} dedo`,
    `El hueso corto del centro del ${toeName(toe)}. Lo dobla el flexor corto de los dedos.`,
    `${TERMS}; la inserción del flexor corto de los dedos, de anatomía general`,
  );

const distal = (toe: LesserToe): Words =>
  bone(
    `Último hueso del ${toeName(toe)}`,
    `Falange distal del ${ORDINALS[toe]} dedo`,
    `Lleva la uña del ${toeName(toe)}. El flexor largo de los dedos tira de él cuando los doblas.`,
  );

export const bones: BoneWords = {
  tibia: bone(
    'Hueso de la espinilla',
    'Tibia',
    'El hueso grueso del lado interior de la pierna. Pasa tu peso al pie; su extremo inferior es el tobillo interior.',
  ),
  fibula: bone(
    'Hueso delgado de la pierna',
    'Peroné (fíbula)',
    'El hueso delgado del lado exterior de la pierna. Carga poco peso; su extremo inferior es el tobillo exterior y protege la articulación.',
  ),
  talus: bone(
    'Hueso del tobillo',
    'Astrágalo (talus)',
    'Está entre la pierna y el talón y pasa tu peso al pie. Ningún músculo se une a él.',
    `${TERMS}; Isman e Inman 1968 para los ejes de encima y de debajo; lo demás, anatomía general`,
  ),
  calcaneus: bone(
    'Hueso del talón',
    'Calcáneo',
    'El hueso más grande del pie. Es lo primero que toca el suelo al andar, y los músculos de la pantorrilla lo levantan.',
  ),
  navicular: bone(
    'Hueso en forma de barca',
    'Navicular (escafoides del pie)',
    'En el lado interior del pie, delante del hueso del tobillo, que gira en su hueco. Lo más alto del arco interior.',
  ),
  cuboid: bone(
    'Hueso en forma de cubo',
    'Cuboides',
    'En el lado exterior del pie, delante del hueso del talón. Un tendón pasa por el surco que tiene debajo.',
    `${TERMS}; Moitra (60 huesos secos, Journal of Clinical and Diagnostic Research) para el tamaño dibujado`,
  ),
  'medial-cuneiform': bone(
    'Hueso en cuña interior',
    'Cuneiforme medial (primera cuña)',
    'La mayor de las tres cuñas que cruzan el medio del pie. Sostiene el hueso largo de detrás del dedo gordo.',
  ),
  'intermediate-cuneiform': bone(
    'Hueso en cuña del medio',
    'Cuneiforme intermedio (segunda cuña)',
    'La más corta de las tres cuñas. El hueso largo de detrás del segundo dedo queda metido contra ella, sujeto por ambos lados.',
  ),
  'lateral-cuneiform': bone(
    'Hueso en cuña exterior',
    'Cuneiforme lateral (tercera cuña)',
    'La exterior de las tres cuñas. Ancha por arriba y estrecha por abajo, ayuda a sostener el arco que cruza el pie.',
  ),
  'metatarsal-1': bone(
    'Hueso largo de detrás del dedo gordo',
    'Primer metatarsiano',
    'El más corto y grueso de los cinco. Soporta más peso que ningún otro cuando te impulsas.',
    `${TERMS}; ${PATIL} para su longitud y anchura; la carga, de anatomía general`,
  ),
  'metatarsal-2': bone(
    'Hueso largo de detrás del segundo dedo',
    'Segundo metatarsiano',
    'El más largo de los cinco, y el más firme: su base está sujeta entre las cuñas.',
  ),
  'metatarsal-3': bone(
    'Hueso largo de detrás del tercer dedo',
    'Tercer metatarsiano',
    'El del medio de los cinco huesos largos que hay entre el arco y los dedos.',
  ),
  'metatarsal-4': bone(
    'Hueso largo de detrás del cuarto dedo',
    'Cuarto metatarsiano',
    'Se apoya en el cuboides, y cede más que sus vecinos interiores cuando el suelo es irregular.',
  ),
  'metatarsal-5': bone(
    'Hueso largo de detrás del dedo pequeño',
    'Quinto metatarsiano',
    'El más exterior de los cinco. Puedes palpar el bulto de su base a medio camino del borde exterior del pie.',
  ),
  'proximal-phalanx-1': bone(
    'Primer hueso del dedo gordo',
    'Falange proximal del dedo gordo',
    'El hueso más largo de todos los dedos. Se dobla hacia arriba sobre el antepié cuando te impulsas.',
    `${TERMS}; ${PATIL} para su longitud`,
  ),
  'proximal-phalanx-2': proximal(2),
  'proximal-phalanx-3': proximal(3),
  'proximal-phalanx-4': proximal(4),
  'proximal-phalanx-5': proximal(5),
  'middle-phalanx-2': middle(2),
  'middle-phalanx-3': middle(3),
  'middle-phalanx-4': middle(4),
  'middle-phalanx-5': bone(
    'Hueso medio del dedo pequeño',
    'Falange media del quinto dedo',
    'El hueso pequeño del centro del dedo pequeño. En unas dos de cada cinco personas forma uno solo con el último hueso.',
    `${TERMS}; «Biphalangeal and triphalangeal toes» (2550 radiografías) para cuántas personas carecen de él`,
  ),
  'distal-phalanx-1': bone(
    'Último hueso del dedo gordo',
    'Falange distal del dedo gordo',
    'Lleva la uña del dedo gordo. Su extremo, plano y rugoso, ancla la almohadilla que aprieta el suelo.',
  ),
  'distal-phalanx-2': distal(2),
  'distal-phalanx-3': distal(3),
  'distal-phalanx-4': distal(4),
  'distal-phalanx-5': bone(
    'Último hueso del dedo pequeño',
    'Falange distal del quinto dedo',
    'El hueso más pequeño de los dedos, de medio centímetro de largo más o menos. Lleva la uña del dedo pequeño.',
    `${TERMS}; ${PATIL} para su longitud`,
  ),
  'medial-sesamoid': bone(
    'Huesecillo interior bajo el dedo gordo',
    'Sesamoideo medial (tibial)',
    'Un hueso como un guisante, dentro de un tendón, bajo la base del dedo gordo. Deja que el tendón se deslice bajo carga.',
    SESAMOID,
  ),
  'lateral-sesamoid': bone(
    'Huesecillo exterior bajo el dedo gordo',
    'Sesamoideo lateral (peroneo)',
    'El exterior de la pareja que hay bajo la base del dedo gordo. Los dos levantan sus tendones, que así tiran con más fuerza.',
    SESAMOID,
  ),
};
