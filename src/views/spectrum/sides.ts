/** On which side of its place a label stands, so that it stays within the plot. */
import { percent } from '#views/core/percent.ts';

/** Way from the middle of a handle to the words beside it, in px: clear of the ring of its focus. */
const BESIDE = 22;
/** Nearer to an end than this, as a part of the axis, a label cannot stand in the middle over its place. */
const MARGIN = 0.1;

export interface LabelPlace {
  readonly x: string;
  readonly dx: number;
  readonly 'text-anchor': 'start' | 'middle' | 'end';
}

/** Beside a handle: where there is more room. */
export function besideHandle(place: number): LabelPlace {
  return place < 0.5
    ? { x: percent(place), dx: BESIDE, 'text-anchor': 'start' }
    : { x: percent(place), dx: -BESIDE, 'text-anchor': 'end' };
}

/** Over a peak. */
export function overPeak(place: number): LabelPlace {
  const anchor = place < MARGIN ? 'start' : place > 1 - MARGIN ? 'end' : 'middle';
  return { x: percent(place), dx: 0, 'text-anchor': anchor };
}

export function setPlace(text: SVGElement, place: LabelPlace): void {
  for (const [name, value] of Object.entries(place)) text.setAttribute(name, String(value));
}
