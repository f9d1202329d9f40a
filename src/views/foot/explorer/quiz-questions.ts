/**
 * “Which muscle is pulling now?”: questions made from the named poses and from what each muscle
 * does.
 *
 * Each has exactly one defensible answer. The right muscle moves every joint of the movement the
 * way that is asked for; each wrong one moves none of them that way, and does not pull in the pose
 * that is shown. Muscles that make a part of the movement are neither.
 */
import { radians } from '#anatomy/angle.ts';
import { NAMED_POSES, POSE_NAMES, type PoseName } from '#anatomy/named-poses.ts';
import type { MusclePart } from '#anatomy/parts/part.ts';
import type { FootPose } from '#anatomy/pose.ts';
import type { JointName } from '#anatomy/rig.ts';
import type { Catalogue } from '#messages/en/index.ts';
import { createRandom, type RandomSource } from '#model/random.ts';

export type MovementId = keyof Catalogue['explorerPage']['questions'];

/** A movement that a muscle may or may not make. */
export interface Movement {
  /** Distinct among questions; its messages say what is seen and what is asked. */
  readonly id: MovementId;
  /** All of them turn: who makes the movement turns each. */
  readonly joints: readonly JointName[];
  /** Id of the muscle that is best known for it. */
  readonly answer: string;
  /** As in the data: 1 is flexion, plantarflexion or inversion. */
  readonly sense: 1 | -1;
  readonly pose: FootPose;
  /** The named pose that this is; only a muscle that pulls clearly in it can be right. */
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

const SMALL_BASES: readonly JointName[] = ['mtp2', 'mtp3', 'mtp4', 'mtp5'];
const SMALL_MIDDLES: readonly JointName[] = ['pip2', 'pip3', 'pip4', 'pip5'];
const SMALL_ENDS: readonly JointName[] = ['dip2', 'dip3', 'dip4', 'dip5'];

/** What each pose asks of the joints; standing asks nothing. */
const OF_POSES: Readonly<
  Record<Exclude<PoseName, 'rest'>, Pick<Movement, 'joints' | 'sense' | 'answer'>>
> = {
  curl: {
    joints: [...SMALL_BASES, ...SMALL_MIDDLES, ...SMALL_ENDS],
    sense: 1,
    answer: 'flexor-digitorum-longus',
  },
  grip: {
    joints: SMALL_MIDDLES,
    sense: 1,
    answer: 'flexor-digitorum-brevis',
  },
  tiptoe: { joints: ['talus'], sense: 1, answer: 'gastrocnemius' },
  lift: {
    joints: ['mtp2', 'mtp3', 'mtp4'],
    sense: -1,
    answer: 'extensor-digitorum-brevis',
  },
};

/** Angles illustrative. */
const SINGLE: readonly Omit<Movement, 'named'>[] = [
  {
    id: 'foot-up',
    joints: ['talus'],
    answer: 'tibialis-anterior',
    sense: -1,
    pose: { ankle: radians(-20) },
  },
  {
    id: 'sole-in',
    joints: ['foot'],
    answer: 'tibialis-posterior',
    sense: 1,
    pose: { inversion: radians(18) },
  },
  {
    id: 'sole-out',
    joints: ['foot'],
    answer: 'fibularis-longus',
    sense: -1,
    pose: { inversion: radians(-18) },
  },
  {
    id: 'big-toe-down',
    // No pose bends the tip alone, so nothing that bends the base may be called wrong.
    joints: ['mtp1', 'ip1'],
    answer: 'flexor-hallucis-longus',
    sense: 1,
    pose: { halluxFlexion: radians(35) },
  },
  {
    id: 'big-toe-up',
    joints: ['mtp1'],
    answer: 'extensor-hallucis-longus',
    sense: -1,
    pose: { halluxFlexion: radians(-40) },
  },
  {
    id: 'small-toes-up',
    joints: SMALL_BASES,
    answer: 'extensor-digitorum-longus',
    sense: -1,
    pose: { toeFlexion: radians(-35), halluxFlexion: 0 },
  },
];

/** All movements that are asked about. */
export function movements(): Movement[] {
  const ofPoses = POSE_NAMES.filter((name) => name !== 'rest').map((name): Movement => {
    const { pose } = NAMED_POSES[name];
    return { id: name, pose, named: name, ...OF_POSES[name] };
  });
  return [...ofPoses, ...SINGLE.map((movement) => ({ ...movement, named: undefined }))];
}

/** Whether `muscle` turns any joint of the movement in `sense`. */
export function helps(
  { actions }: Pick<MusclePart, 'actions'>,
  { joints }: Pick<Movement, 'joints'>,
  sense: 1 | -1,
): boolean {
  return actions.some((action) => action.sense === sense && joints.includes(action.joint));
}

/** Whether `muscle` turns every joint of the movement the way that is asked for. */
export function makes(
  { actions }: Pick<MusclePart, 'actions'>,
  { joints, sense }: Pick<Movement, 'joints' | 'sense'>,
): boolean {
  return joints.every((joint) =>
    actions.some((action) => action.sense === sense && action.joint === joint),
  );
}

/**
 * The questions, in the order in which they are asked. A movement for which the data do not give
 * four muscles is left out.
 */
export function questions(muscles: readonly MusclePart[], seed = SEED): Question[] {
  const random = createRandom(seed);
  return shuffled(movements(), random).flatMap(
    (movement) => questionAbout(movement, muscles, random) ?? [],
  );
}

function questionAbout(
  movement: Movement,
  muscles: readonly MusclePart[],
  random: RandomSource,
): Question | undefined {
  const answer = muscles.find(({ id }) => id === movement.answer);
  const wrong = muscles.filter((muscle) => isWrong(muscle, movement));
  const opposed = wrong.filter((muscle) => helps(muscle, movement, opposite(movement.sense)));
  const others = wrong.filter((muscle) => !opposed.includes(muscle));
  const rest = [...shuffled(opposed, random), ...shuffled(others, random)].slice(0, OPTIONS - 1);
  if (!answer || !isRight(answer, movement) || rest.length < OPTIONS - 1) return undefined;
  const options = shuffled([answer, ...rest], random).map(({ id }) => id);
  return { movement, options, answer: answer.id };
}

function isRight(muscle: MusclePart, movement: Movement): boolean {
  return (
    makes(muscle, movement) &&
    (movement.named === undefined || pullIn(movement.named, muscle) >= PULLS_CLEARLY)
  );
}

/** Never right in any reading: it makes no part of the movement, and does not pull in the pose. */
function isWrong(muscle: MusclePart, movement: Movement): boolean {
  return (
    !helps(muscle, movement, movement.sense) &&
    (movement.named === undefined || pullIn(movement.named, muscle) === 0)
  );
}

function pullIn(pose: PoseName, { id }: MusclePart): number {
  return NAMED_POSES[pose].pulling[id] ?? 0;
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
