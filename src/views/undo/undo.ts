/** The buttons that take back what was set, and set it again. The keys for it are the experiment's. */
import type { ReadonlySignal } from '@preact/signals-core';
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { nearestUndo } from '#views/core/experiment-element.ts';
import { part } from '#views/core/part.ts';

export const mount: MountView = (host, { lifetime }) => {
  const { canUndo, canRedo, undo, redo } = nearestUndo(host);
  bind(part(host, 'undo', HTMLButtonElement), canUndo, undo);
  bind(part(host, 'redo', HTMLButtonElement), canRedo, redo);

  function bind(
    button: HTMLButtonElement,
    available: ReadonlySignal<boolean>,
    act: () => void,
  ): void {
    effectUntil(lifetime, () => {
      // Not disabled: that would take the focus from who has pressed it for the last time.
      button.setAttribute('aria-disabled', String(!available.value));
    });
    button.addEventListener(
      'click',
      () => {
        if (!available.peek()) return;
        act();
        announceAdjustment(host);
        announceChange(host);
      },
      { signal: lifetime },
    );
  }
};
