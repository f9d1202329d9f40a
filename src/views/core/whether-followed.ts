/** Whether a view is to follow its run now. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Run } from '#experiment/run.ts';
import { whileNear } from './visibility.ts';

/**
 * True while `view` is on the screen or just beside it, and whenever the run rests: then to follow costs
 * next to nothing, and who scrolls, listens or prints finds what is so.
 */
export function whetherFollowed(
  view: Element,
  { playing }: Pick<Run, 'playing'>,
  lifetime: AbortSignal,
): ReadonlySignal<boolean> {
  const near = signal(true);
  whileNear(view, lifetime, (isNear) => {
    near.value = isNear;
  });
  return computed(() => near.value || !playing.value);
}
