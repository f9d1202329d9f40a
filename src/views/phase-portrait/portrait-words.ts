/** Whether a portrait is a ring or a tangle, measured, and what is said of each. */
import { phasePortraitMessages } from '#messages/en/phase-portrait.ts';
import { significant } from '#experiment/significant.ts';
import { withUnit } from '#views/core/channels.ts';
import type { Motion } from './portrait.ts';

/** A movement smaller than this, in °, has no shape worth a word. */
const SMALLEST = 0.01;
/**
 * How much the distance from the middle varies, as a part of its mean. A circle has 0 and pure chance
 * in both directions 0.52; the limits between the words are illustrative.
 */
const RING = 0.25;
const RAGGED = 0.35;
/** How much wider one third of the path is than another for it to be a spiral; illustrative. */
const SPIRAL = 2;

export type PortraitShape = keyof ReturnType<typeof phasePortraitMessages>['shapes'];

/** The shape of a movement. */
export function portraitShape({ angles, velocities }: Motion): PortraitShape {
  const middle = mean(angles);
  const width = spread(angles, middle);
  const height = spread(velocities, 0);
  if (width < SMALLEST || height === 0) return 'point';
  const distances = angles.map((angle, index) => {
    const across = (angle - middle) / width;
    const up = (velocities[index] ?? 0) / height;
    return Math.sqrt(across * across + up * up);
  });
  const whole = variation(distances);
  if (whole < RING) return 'ring';
  const third = Math.floor(distances.length / 3);
  const oldest = distances.subarray(0, third);
  const newest = distances.subarray(-third);
  const growth = mean(newest) / mean(oldest);
  if (growth > SPIRAL && variation(newest) < RING) return 'spiral outwards';
  if (growth < 1 / SPIRAL && variation(oldest) < RING) return 'spiral inwards';
  return whole < RAGGED ? 'ragged ring' : 'tangle';
}

function variation(distances: Float64Array): number {
  const usual = mean(distances);
  return spread(distances, usual) / usual;
}

/** The portrait for those who do not see it. */
export function portraitInWords(motion: Motion): string {
  const { angles, velocities } = motion;
  const shape = portraitShape(motion);
  const width = withUnit(significant(Math.SQRT2 * spread(angles, mean(angles)), 2), '°');
  const height = withUnit(significant(Math.SQRT2 * spread(velocities, 0), 2), '°/s');
  const { shapes, size } = phasePortraitMessages();
  return shape === 'point' ? shapes.point : `${shapes[shape]} ${size(width, height)}`;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Root mean square about `middle`. */
function spread(values: Float64Array, middle: number): number {
  const sum = values.reduce((total, value) => total + (value - middle) * (value - middle), 0);
  return Math.sqrt(sum / values.length);
}
