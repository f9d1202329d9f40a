/**
 * The ankle's last seconds as a path through angle (across) and speed (up): a swing that repeats is a
 * ring, chance is a tangle. The still at build time and the live portrait are drawn by this.
 */
import { derivative } from '#analysis/derivative.ts';
import { type History, SAMPLE_RATE } from '#experiment/history.ts';
import { CHANNEL_STYLES } from '#views/core/channels.ts';
import { nextBar, spanOf } from '#views/core/lane.ts';

/** How far back the path goes, in s: many swings of the slowest tremor. */
export const PORTRAIT_SECONDS = 3;
/** Side of the square in its own coordinates. */
export const PORTRAIT_SIZE = 1000;
/** Strokes that the path is drawn in, each of one age. */
export const AGE_COUNT = 4;

const LENGTH = PORTRAIT_SECONDS * SAMPLE_RATE;
const MIDDLE = PORTRAIT_SIZE / 2;
const ANGLE = CHANNEL_STYLES.ankleAngle;
const VELOCITY = CHANNEL_STYLES.ankleVelocity;

/** Angles about the rest in °, and speeds in °/s, oldest first. */
export interface Motion {
  readonly angles: Float64Array;
  readonly velocities: Float64Array;
}

/** What is drawn, and how. Filled anew at each drawing. */
export interface PortraitDrawing extends Motion {
  /** The path in strokes, oldest first, as SVG paths in the square's coordinates. */
  readonly strokes: readonly string[];
  /** The path of the movement that was kept; empty where there is none. */
  readonly keptPath: string;
  /** The newest point, from 0 (left) to 1, and from 0 (top) to 1. */
  readonly across: number;
  readonly down: number;
  /** What the scale bars stand for, in ° and in °/s. */
  readonly angleBar: number;
  readonly velocityBar: number;
  /** Their lengths, as parts of the side. */
  readonly angleBarLength: number;
  readonly velocityBarLength: number;
}

/**
 * @param restAngle Angle in the middle of the square, in rad.
 * @param kept Angles of a movement to lay under the path, in rad, `SAMPLE_RATE` a second.
 */
export type DrawPortrait = (
  history: History,
  restAngle: number,
  kept?: Float64Array,
) => PortraitDrawing;

/** A portrait's drawing function; it remembers its scales so that the picture does not breathe. */
export function createPortrait(): DrawPortrait {
  const angles = new Float64Array(LENGTH);
  const velocities = new Float64Array(LENGTH);
  const strokes = Array.from({ length: AGE_COUNT }, () => '');
  const drawing = {
    strokes,
    keptPath: '',
    across: 0.5,
    down: 0.5,
    angleBar: ANGLE.bars[0] ?? 1,
    velocityBar: VELOCITY.bars[0] ?? 1,
    angleBarLength: 0,
    velocityBarLength: 0,
    angles,
    velocities,
  };

  let keptFrom: Float64Array | undefined;
  let keptAbout = 0;
  let keptMotion = motionOf(undefined, 0);

  return (history, restAngle, kept) => {
    history.read('ankleAngle', angles);
    history.read('ankleVelocity', velocities);
    toShown(angles, restAngle, ANGLE.perUnit);
    toShown(velocities, 0, VELOCITY.perUnit);
    const keptChanged = kept !== keptFrom || restAngle !== keptAbout;
    if (keptChanged) {
      keptFrom = kept;
      keptAbout = restAngle;
      keptMotion = motionOf(kept, restAngle);
    }

    const { angleBar, velocityBar } = drawing;
    const widest = Math.max(largestOf(angles), largestOf(keptMotion.angles));
    const fastest = Math.max(largestOf(velocities), largestOf(keptMotion.velocities));
    drawing.angleBar = nextBar(ANGLE.bars, angleBar, widest, true);
    drawing.velocityBar = nextBar(VELOCITY.bars, velocityBar, fastest, true);
    const perDegree = MIDDLE / spanOf(drawing.angleBar, true);
    const perSpeed = MIDDLE / spanOf(drawing.velocityBar, true);
    const path = (motion: Motion, from: number, to: number): string =>
      pathThrough(motion, perDegree, perSpeed, from, to);
    for (let age = 0; age < AGE_COUNT; age++) {
      const from = Math.floor((age * (LENGTH - 1)) / AGE_COUNT);
      const to = Math.floor(((age + 1) * (LENGTH - 1)) / AGE_COUNT);
      strokes[age] = path(drawing, from, to);
    }
    const scaleChanged = angleBar !== drawing.angleBar || velocityBar !== drawing.velocityBar;
    if (keptChanged || scaleChanged)
      drawing.keptPath = path(keptMotion, 0, keptMotion.velocities.length - 1);
    drawing.across = (MIDDLE + perDegree * (angles[LENGTH - 1] ?? 0)) / PORTRAIT_SIZE;
    drawing.down = (MIDDLE - perSpeed * (velocities[LENGTH - 1] ?? 0)) / PORTRAIT_SIZE;
    drawing.angleBarLength = (drawing.angleBar * perDegree) / PORTRAIT_SIZE;
    drawing.velocityBarLength = (drawing.velocityBar * perSpeed) / PORTRAIT_SIZE;
    return drawing;
  };
}

/** Angles and speeds of a movement of which only the angle was kept; nothing for none. */
function motionOf(kept: Float64Array | undefined, restAngle: number): Motion {
  const angles = kept?.slice(-LENGTH) ?? new Float64Array();
  const velocities = derivative(angles, SAMPLE_RATE);
  toShown(angles, restAngle, ANGLE.perUnit);
  toShown(velocities, 0, VELOCITY.perUnit);
  return { angles, velocities };
}

/** A line from sample `from` to sample `to`. */
function pathThrough(
  { angles, velocities }: Motion,
  perDegree: number,
  perSpeed: number,
  from: number,
  to: number,
): string {
  let path = '';
  for (let index = from; index <= to; index++) {
    const x = Math.round(MIDDLE + perDegree * (angles[index] ?? 0));
    const y = Math.round(MIDDLE - perSpeed * (velocities[index] ?? 0));
    path += `${index === from ? 'M' : 'L'}${x} ${y}`;
  }
  return path;
}

/** Turns samples, where they stand, into display units about `about`. */
function toShown(samples: Float64Array, about: number, perUnit: number): void {
  for (let index = 0; index < samples.length; index++)
    samples[index] = ((samples[index] ?? 0) - about) * perUnit;
}

function largestOf(values: Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}
