/** The reader's mark as a slider: the reflex gain, dragged along the path that the mode takes. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { Run } from '#experiment/run.ts';
import type { LoopModes } from '#model/loop-modes.ts';
import { adjustable } from '#views/core/adjustable.ts';
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import { dragWithin } from '#views/core/drag-within.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { slideByKey } from '#views/core/slide-by-key.ts';
import type { ModesHere } from './modes-words.ts';
import { gainNear, placeOf, within } from './plane.ts';

interface Drawn {
  readonly modes: ReadonlySignal<LoopModes>;
  readonly here: ReadonlySignal<ModesHere>;
  /** Whether the plane is near the screen: elsewhere nothing is worked out. */
  readonly near: ReadonlySignal<boolean>;
}

export function mountGainHandle(
  host: HTMLElement,
  run: Run,
  { modes, here, near }: Drawn,
  lifetime: AbortSignal,
): void {
  const field = part(host, 'plane', HTMLElement);
  const handle = part(host, 'mode-gain', HTMLElement);
  const gain = adjustable(run, 'reflexGain');

  function moveNear(x: number, y: number): void {
    const { width, height } = field.getBoundingClientRect();
    const wanted = { across: x, up: 1 - y };
    const near = gainNear(modes.peek().first, wanted, height > 0 ? width / height : 1);
    if (near === undefined) return;
    gain.moveTo(gain.scale.peek().position(near));
    announceAdjustment(host);
  }
  const end = (): void => {
    announceChange(host);
  };

  effectUntil(lifetime, () => {
    if (!near.value) return;
    // A reflex that is off has no mode of its own: the handle waits where its path begins.
    const mode = here.value[0] ?? modes.value.first[0];
    handle.hidden = mode === undefined;
    if (mode === undefined) return;
    const at = within(placeOf(mode));
    handle.style.left = percent(at.across);
    handle.style.bottom = percent(at.up);
  });
  // What is said costs next to nothing, and is true wherever the plane is.
  effectUntil(lifetime, () => {
    handle.setAttribute('aria-valuenow', String(Math.round(gain.position.value * 100)));
    handle.setAttribute('aria-valuetext', gain.scale.value.describe(gain.value.value));
  });
  dragWithin(handle, field, lifetime, { move: moveNear, end });
  handle.addEventListener(
    'click',
    () => {
      // What was taken hold of can be moved on by keys.
      handle.focus({ preventScroll: true });
    },
    { signal: lifetime },
  );
  slideByKey(handle, gain, lifetime);
}
