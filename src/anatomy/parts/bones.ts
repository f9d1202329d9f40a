/**
 * The bones of the model, for readers.
 *
 * The foot is said to have 26 bones; that is not so in everyone. In about two of five people the little
 * toe has two phalanges instead of three, in one of forty the fourth toe; extra small bones are common.
 * The two sesamoids under the big toe, and tibia and fibula, are not counted among the 26.
 *
 * Loaded by the browser: imports no build code.
 *
 * @see "Biphalangeal and triphalangeal toes" (2550 radiographs): two phalanges in 41.0 % of fifth and 2.5 %
 *   of fourth toes, as its abstract states.
 */
import type { BonePart, Confidence } from './part.ts';
import type { BoneId, LesserToe } from './part-ids.ts';

const TERMS = 'Terminologia Anatomica (1998) for the Latin name';
const STANDARD = `${TERMS}; standard anatomy, not looked up for this bone`;

const bone = (
  id: BoneId,
  [name, term, latin]: readonly [string, string, string],
  description: string,
  source: string = STANDARD,
  confidence: Confidence = 'common',
): BonePart => ({ kind: 'bone', id, name, term, latin, description, source, confidence });

const LEG_AND_TARSUS: readonly BonePart[] = [
  bone(
    'tibia',
    ['Shin bone', 'Tibia', 'Tibia'],
    'The stout bone on the inner side of the leg. It carries your weight onto the foot; its lower end is the inner ankle knob.',
  ),
  bone(
    'fibula',
    ['Calf bone', 'Fibula', 'Fibula'],
    'The thin bone on the outer side of the leg. It carries little weight; its lower end is the outer ankle knob and guards the ankle.',
  ),
  bone(
    'talus',
    ['Ankle bone', 'Talus', 'Talus'],
    'Sits between leg and heel and passes your weight on to the foot. No muscle is attached to it.',
    `${TERMS}; Isman and Inman 1968 for the axes above and below it; the rest standard anatomy`,
  ),
  bone(
    'calcaneus',
    ['Heel bone', 'Calcaneus', 'Calcaneus'],
    'The largest bone of the foot. It meets the ground first when you walk, and the calf muscles lift it.',
  ),
  bone(
    'navicular',
    ['Boat-shaped bone', 'Navicular', 'Os naviculare'],
    'On the inner side of the foot, in front of the ankle bone, which turns in its hollow. The top of the inner arch.',
  ),
  bone(
    'cuboid',
    ['Cube-shaped bone', 'Cuboid', 'Os cuboideum'],
    'On the outer side of the foot, in front of the heel bone. A tendon runs through the groove below it.',
    `${TERMS}; Moitra (60 dry bones, Journal of Clinical and Diagnostic Research) for the size drawn`,
  ),
  bone(
    'medial-cuneiform',
    ['Inner wedge bone', 'Medial cuneiform', 'Os cuneiforme mediale'],
    'The largest of three wedges across the middle of the foot. It carries the long bone behind the big toe.',
  ),
  bone(
    'intermediate-cuneiform',
    ['Middle wedge bone', 'Intermediate cuneiform', 'Os cuneiforme intermedium'],
    'The shortest of the three wedges. The long bone behind the second toe is set back against it, held on both sides.',
  ),
  bone(
    'lateral-cuneiform',
    ['Outer wedge bone', 'Lateral cuneiform', 'Os cuneiforme laterale'],
    'The outer of the three wedges. Broad above and narrow below, it helps to hold the arch across the foot.',
  ),
];

const PATIL = 'Patil 2017 (60 adults, radiographs; PMC5713710)';

const METATARSALS: readonly BonePart[] = [
  bone(
    'metatarsal-1',
    ['Long bone behind the big toe', 'First metatarsal', 'Os metatarsi primum'],
    'The shortest and thickest of the five. It bears more weight than any other when you push off.',
    `${TERMS}; ${PATIL} for its length and width; load from standard anatomy`,
  ),
  bone(
    'metatarsal-2',
    ['Long bone behind the second toe', 'Second metatarsal', 'Os metatarsi secundum'],
    'The longest of the five, and the firmest: its base is held between the wedge bones.',
  ),
  bone(
    'metatarsal-3',
    ['Long bone behind the third toe', 'Third metatarsal', 'Os metatarsi tertium'],
    'The middle one of the five long bones between the arch and the toes.',
  ),
  bone(
    'metatarsal-4',
    ['Long bone behind the fourth toe', 'Fourth metatarsal', 'Os metatarsi quartum'],
    'Rests on the cuboid, and yields more than its inner neighbours on uneven ground.',
  ),
  bone(
    'metatarsal-5',
    ['Long bone behind the little toe', 'Fifth metatarsal', 'Os metatarsi quintum'],
    'The outermost of the five. You can feel the knob at its base halfway along the outer edge of your foot.',
  ),
];

type Ordinal = readonly [number: LesserToe, english: string, latin: string];

const LESSER_TOES: readonly Ordinal[] = [
  [2, 'second', 'secundi'],
  [3, 'third', 'tertii'],
  [4, 'fourth', 'quarti'],
  [5, 'fifth', 'quinti'],
];

const toeName = ([number, english]: Ordinal): string =>
  number === 5 ? 'little toe' : `${english} toe`;

const BIPHALANGEAL = `“Biphalangeal and triphalangeal toes” (2550 radiographs) for how many people lack it`;

const PROXIMAL_PHALANGES: readonly BonePart[] = [
  bone(
    'proximal-phalanx-1',
    ['First bone of the big toe', 'Proximal phalanx of the hallux', 'Phalanx proximalis hallucis'],
    'The longest bone of all the toes. It bends up over the ball of the foot when you push off.',
    `${TERMS}; ${PATIL} for its length`,
    'textbook',
  ),
  ...LESSER_TOES.map((toe) =>
    bone(
      `proximal-phalanx-${toe[0]}`,
      [
        `First bone of the ${toeName(toe)}`,
        `Proximal phalanx of the ${toe[1]} toe`,
        `Phalanx proximalis digiti ${toe[2]}`,
      ],
      `The bone between the ball of the foot and the knuckle of the ${toeName(toe)}.`,
    ),
  ),
];

const MIDDLE_PHALANGES: readonly BonePart[] = LESSER_TOES.map((toe) =>
  toe[0] === 5
    ? bone(
        'middle-phalanx-5',
        [
          'Middle bone of the little toe',
          'Middle phalanx of the fifth toe',
          'Phalanx media digiti quinti',
        ],
        'The small bone in the middle of the little toe. In about two of five people it is one with the end bone.',
        `${TERMS}; ${BIPHALANGEAL}`,
        'textbook',
      )
    : bone(
        `middle-phalanx-${toe[0]}`,
        [
          `Middle bone of the ${toeName(toe)}`,
          `Middle phalanx of the ${toe[1]} toe`,
          `Phalanx media digiti ${toe[2]}`,
        ],
        `The short bone in the middle of the ${toeName(toe)}. The short toe flexor bends it.`,
        `${TERMS}; attachment of flexor digitorum brevis from standard anatomy`,
      ),
);

const DISTAL_PHALANGES: readonly BonePart[] = [
  bone(
    'distal-phalanx-1',
    ['End bone of the big toe', 'Distal phalanx of the hallux', 'Phalanx distalis hallucis'],
    'Carries the nail of the big toe. Its flat, rough end anchors the pad that presses on the ground.',
  ),
  ...LESSER_TOES.map((toe) =>
    bone(
      `distal-phalanx-${toe[0]}`,
      [
        `End bone of the ${toeName(toe)}`,
        `Distal phalanx of the ${toe[1]} toe`,
        `Phalanx distalis digiti ${toe[2]}`,
      ],
      toe[0] === 5
        ? 'The smallest bone of the toes, about half a centimetre long. It carries the nail of the little toe.'
        : `Carries the nail of the ${toeName(toe)}. The long toe flexor pulls at it when you curl your toes.`,
      toe[0] === 5 ? `${TERMS}; ${PATIL} for its length` : STANDARD,
      toe[0] === 5 ? 'textbook' : 'common',
    ),
  ),
];

const SESAMOIDS: readonly BonePart[] = [
  bone(
    'medial-sesamoid',
    ['Inner sesame bone', 'Medial (tibial) sesamoid', 'Os sesamoideum mediale'],
    'A pea-sized bone within a tendon under the ball of the big toe. It lets the tendon glide under load.',
    `Standard anatomy; the Latin name follows the usual form of ossa sesamoidea`,
  ),
  bone(
    'lateral-sesamoid',
    ['Outer sesame bone', 'Lateral (fibular) sesamoid', 'Os sesamoideum laterale'],
    'The outer one of the pair under the ball of the big toe. Both lift their tendons, which pull the harder for it.',
    `Standard anatomy; the Latin name follows the usual form of ossa sesamoidea`,
  ),
];

/** Every bone of the model, from the leg to the toes. */
export const BONES: readonly BonePart[] = [
  ...LEG_AND_TARSUS,
  ...METATARSALS,
  ...PROXIMAL_PHALANGES,
  ...MIDDLE_PHALANGES,
  ...DISTAL_PHALANGES,
  ...SESAMOIDS,
];
