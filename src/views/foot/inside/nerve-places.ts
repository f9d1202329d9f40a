/** How far each place of the nerves is from the spine, along the tree that they form. */
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import { lengthOf } from './swept-surface.ts';

/**
 * Where one path of a nerve begins and ends along its tree: 0 at the leg's top, 1 at the furthest
 * end.
 */
export interface NerveStretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The nerve that the reflex of the toes' flexors runs in: its trunk, and the mixed branches in the
 * sole. Its
 * last branches go to skin alone and carry no order to a muscle.
 */
const REFLEX_NERVES = ['tibial-nerve', 'medial-plantar-nerve', 'lateral-plantar-nerve'];

interface Placed {
  readonly path: FittedPath;
  /** Distance of its beginning from the leg's top, in mm. */
  readonly start: number;
}

/** The stretches of those paths along which the signals of the reflex run, by the paths' ids. */
export function nervePlaces(paths: readonly FittedPath[]): ReadonlyMap<string, NerveStretch> {
  const waiting = paths.filter(
    ({ tissue, part }) => tissue === 'nerve' && REFLEX_NERVES.includes(part),
  );
  const placed: Placed[] = [];
  const trunk = waiting.findIndex(({ part }) => part === REFLEX_NERVES[0]);
  const [first] = waiting.splice(Math.max(trunk, 0), 1);
  if (!first) return new Map();
  placed.push({ path: first, start: 0 });
  while (waiting.length > 0) {
    const [next, start] = nearestBranch(waiting, placed);
    waiting.splice(waiting.indexOf(next), 1);
    placed.push({ path: next, start });
  }
  const endOf = ({ path, start }: Placed): number => start + lengthOf(path.points);
  const furthest = Math.max(...placed.map(endOf));
  return new Map(
    placed.map((one) => [one.path.id, { start: one.start / furthest, end: endOf(one) / furthest }]),
  );
}

/**
 * The path whose beginning is nearest to a path already placed, and how far from the top it begins.
 */
function nearestBranch(
  waiting: readonly FittedPath[],
  placed: readonly Placed[],
): readonly [FittedPath, number] {
  let best: { path: FittedPath; start: number; gap: number } | undefined;
  for (const path of waiting)
    for (const trunk of placed) {
      let along = trunk.start;
      for (let i = 0; i < trunk.path.points.length; i += 3) {
        if (i > 0) along += gapBetween(trunk.path.points, i - 3, trunk.path.points, i);
        const gap = gapBetween(trunk.path.points, i, path.points, 0);
        if (!best || gap < best.gap) best = { path, start: along + gap, gap };
      }
    }
  if (!best) throw new RangeError('No nerve to branch from.');
  return [best.path, best.start];
}

function gapBetween(a: readonly number[], i: number, b: readonly number[], j: number): number {
  return Math.hypot(
    (a[i] ?? 0) - (b[j] ?? 0),
    (a[i + 1] ?? 0) - (b[j + 1] ?? 0),
    (a[i + 2] ?? 0) - (b[j + 2] ?? 0),
  );
}
