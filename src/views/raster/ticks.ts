/**
 * Where an impulse is drawn: its row by when its unit is recruited, its place by time, its width by how
 * strong the unit is. The still and the live picture are drawn from the same numbers.
 */
import type { MuscleRole } from '#model/neuromuscular-model.ts';
import type { Run } from '#experiment/run.ts';

export const MUSCLES = ['flexor', 'extensor'] as const satisfies readonly MuscleRole[];

/** What of a row its ticks fill; the rest keeps the rows apart. */
const FILL = 0.85;
/** Width of the weakest unit's tick, and what the strongest one's has more, in px. */
const LEAST_WIDTH = 1;
const MORE_WIDTH = 2.5;
/** The still's own coordinates, stretched to the plot; as wide as a plot of that many px. */
export const STILL_WIDTH = 700;
export const STILL_HEIGHT = 100;

/** Motor units of each muscle. */
export function unitCountOf(run: Run): number {
  return Math.round(run.parameters.unitCount.peek());
}

/**
 * Upper edge of a unit's row, from 0 (top) to 1: the unit that is recruited first is at the bottom.
 *
 * @param unit Place in its pool; 0 is recruited first. @param count Units of the pool.
 */
export function rowTop(unit: number, count: number): number {
  return 1 - (unit + FILL) / count;
}

/** Height of a tick, from 0 to 1. */
export function rowHeight(count: number): number {
  return FILL / count;
}

/** Width of a unit's tick, in px: grows with the logarithm of its strength. */
export function tickWidth(unit: number, count: number): number {
  return LEAST_WIDTH + MORE_WIDTH * (unit / count);
}

/**
 * Every impulse of one muscle in the last seconds as one SVG path, for the still.
 *
 * @param seconds How far back, in simulated s.
 */
export function tickPath(run: Run, muscle: MuscleRole, seconds: number): string {
  const { time } = run.snapshot.peek();
  const count = unitCountOf(run);
  const height = (STILL_HEIGHT * rowHeight(count)).toFixed(2);
  let path = '';
  run.impulses.forEachSince(time - seconds, (whose, unit, at) => {
    if (whose !== muscle || unit >= count) return;
    const x = STILL_WIDTH * (1 + (at - time) / seconds);
    const y = STILL_HEIGHT * rowTop(unit, count);
    const width = tickWidth(unit, count).toFixed(1);
    path += `M${x.toFixed(1)} ${y.toFixed(2)}h-${width}v${height}h${width}z`;
  });
  return path;
}
