/**
 * “Which muscle is pulling now?”: questions made from the named poses and from what each muscle
 * does.
 *
 * Each has exactly one defensible answer. The right muscle moves a joint the way that is asked for;
 * each wrong one pulls that joint the other way or does not reach it, and pulls in no pose that is
 * shown.
 */
import { NAMED_POSES, POSE_NAMES, type PoseName } from '#anatomy/named-poses.ts';
import type { MusclePart } from '#anatomy/parts/part.ts';
import type { FootPose } from '#anatomy/pose.ts';
import type { JointName } from '#anatomy/rig.ts';
import { createRandom, type RandomSource } from '#model/random.ts';

/** A movement that a muscle may or may not make. */
export interface Movement {
  /** Distinct among questions. */
  readonly id: string;
  /** What the foot is seen to do, as a sentence. */
  readonly words: string;
  /** The movement as a noun that fits “Which muscle …?”: “bends the toes”. */
  readonly asks: string;
  readonly joints: readonly JointName[];
  /** As in the data: 1 is flexion, plantarflexion or inversion. */
  readonly sense: 1 | -1;
  readonly pose: FootPose;
  /** The named pose that this is; only muscles that pull in it can be right. */
  readonly named: PoseName | undefined;
}

export interface Question {
  readonly movement: Movement;
  /** Ids of four muscles, in the order shown. */
  readonly options: readonly string[];
  /** Id of the right one. */
  readonly answer: string;
}

const OPTIONS = 4;
/** Muscles that pull less than this in a pose are helpers: no question is about them. */
const PULLS_CLEARLY = 0.6;
/** Chosen once, so that every reader is asked the same in the same order. */
const SEED = 26;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const BASES: readonly JointName[] = ['mtp1', 'mtp2', 'mtp3', 'mtp4', 'mtp5'];
const SMALL_BASES = BASES.slice(1);
const SMALL_ENDS: readonly JointName[] = ['dip2', 'dip3', 'dip4', 'dip5'];

/** What each pose asks of the joints; standing at rest asks nothing. Angles illustrative. */
const OF_POSES: Readonly<
  Record<Exclude<PoseName, 'rest'>, Pick<Movement, 'asks' | 'joints' | 'sense'>>
> = {
  curl: { asks: 'curls the toes', joints: BASES, sense: 1 },
  grip: { asks: 'bends the tips of the small toes', joints: SMALL_ENDS, sense: 1 },
  tiptoe: { asks: 'lifts the heel', joints: ['talus'], sense: 1 },
  lift: { asks: 'lifts the toes', joints: BASES, sense: -1 },
};

const SINGLE: readonly Omit<Movement, 'named'>[] = [
  {
    id: 'foot-up',
    words: 'The front of the foot rises towards the shin; the heel stays where it is.',
    asks: 'lifts the front of the foot',
    joints: ['talus'],
    sense: -1,
    pose: { ankle: radians(-20) },
  },
  {
    id: 'sole-in',
    words: 'The sole turns inwards, to face the other foot.',
    asks: 'turns the sole inwards',
    joints: ['foot'],
    sense: 1,
    pose: { inversion: radians(18) },
  },
  {
    id: 'sole-out',
    words: 'The sole turns outwards, away from the other foot.',
    asks: 'turns the sole outwards',
    joints: ['foot'],
    sense: -1,
    pose: { inversion: radians(-18) },
  },
  {
    id: 'big-toe-down',
    words: 'The tip of the big toe bends; the small toes lie straight.',
    asks: 'bends the tip of the big toe',
    joints: ['ip1'],
    sense: 1,
    pose: { halluxFlexion: radians(35) },
  },
  {
    id: 'big-toe-up',
    words: 'The big toe lifts; the small toes lie straight.',
    asks: 'lifts the big toe',
    joints: ['mtp1'],
    sense: -1,
    pose: { halluxFlexion: radians(-40) },
  },
  {
    id: 'small-toes-up',
    words: 'The four small toes lift; the big toe lies straight.',
    asks: 'lifts the small toes',
    joints: SMALL_BASES,
    sense: -1,
    pose: { toeFlexion: radians(-35), halluxFlexion: 0 },
  },
];

/** All movements that are asked about. */
export function movements(): Movement[] {
  const ofPoses = POSE_NAMES.filter((name) => name !== 'rest').map((name): Movement => {
    const { description, pose } = NAMED_POSES[name];
    return { id: name, words: description, pose, named: name, ...OF_POSES[name] };
  });
  return [...ofPoses, ...SINGLE.map((movement) => ({ ...movement, named: undefined }))];
}

/** Whether `muscle` turns a joint of the movement in `sense`. */
export function moves(
  { actions }: Pick<MusclePart, 'actions'>,
  { joints }: Pick<Movement, 'joints'>,
  sense: 1 | -1,
): boolean {
  return actions.some((action) => action.sense === sense && joints.includes(action.joint));
}

/**
 * The questions, in the order in which they are asked. A movement for which the data do not give
 * four muscles is left out.
 */
export function questions(muscles: readonly MusclePart[], seed = SEED): Question[] {
  const random = createRandom(seed);
  const asked = new Set<string>();
  return shuffled(movements(), random).flatMap((movement) => {
    const question = questionAbout(movement, muscles, asked, random);
    if (question) asked.add(question.answer);
    return question ?? [];
  });
}

function questionAbout(
  movement: Movement,
  muscles: readonly MusclePart[],
  asked: ReadonlySet<string>,
  random: RandomSource,
): Question | undefined {
  const right = shuffled(
    muscles.filter((muscle) => isRight(muscle, movement)),
    random,
  ).toSorted((one, other) => shareIn(movement, other) - shareIn(movement, one));
  // A muscle that has not been the answer yet, if there is one.
  const answer = right.find(({ id }) => !asked.has(id)) ?? right[0];
  const wrong = muscles.filter((muscle) => isWrong(muscle, movement));
  const opposed = wrong.filter((muscle) => moves(muscle, movement, opposite(movement.sense)));
  const others = wrong.filter((muscle) => !opposed.includes(muscle));
  const rest = [...shuffled(opposed, random), ...shuffled(others, random)].slice(0, OPTIONS - 1);
  if (answer === undefined || rest.length < OPTIONS - 1) return undefined;
  const options = shuffled([answer, ...rest], random).map(({ id }) => id);
  return { movement, options, answer: answer.id };
}

function isRight(muscle: MusclePart, movement: Movement): boolean {
  if (!moves(muscle, movement, movement.sense)) return false;
  return (
    movement.named === undefined ||
    (NAMED_POSES[movement.named].pulling[muscle.id] ?? 0) >= PULLS_CLEARLY
  );
}

/**
 * How much of the movement is the muscle's, 0 to 1: its pull in the pose, or whether it is its
 * first action.
 */
function shareIn({ named, joints, sense }: Movement, { id, actions: [main] }: MusclePart): number {
  if (named !== undefined) return NAMED_POSES[named].pulling[id] ?? 0;
  return main?.sense === sense && joints.includes(main.joint) ? 1 : 0;
}

/** Never right in any reading: it neither makes the movement nor pulls in the pose. */
function isWrong(muscle: MusclePart, movement: Movement): boolean {
  if (moves(muscle, movement, movement.sense)) return false;
  return (
    movement.named === undefined || NAMED_POSES[movement.named].pulling[muscle.id] === undefined
  );
}

function opposite(sense: 1 | -1): 1 | -1 {
  return sense === 1 ? -1 : 1;
}

/** The same in another order (Fisher and Yates). */
function shuffled<T>(items: readonly T[], random: RandomSource): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const place = Math.floor(random.uniform() * (last + 1));
    const [one, other] = [order[last], order[place]];
    if (one !== undefined && other !== undefined) [order[last], order[place]] = [other, one];
  }
  return order;
}
