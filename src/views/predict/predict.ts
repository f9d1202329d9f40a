/** Takes a bet on one of a few answers; revealed, the model does what was asked about. */
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { prefersReducedMotion } from '#views/core/motion.ts';
import { parts } from '#views/core/part.ts';
import { placeBet } from './bet.ts';
import { makeChange } from './change.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const options = parts(host, 'option', HTMLInputElement);
  const change = host.dataset['change'];

  const bet = placeBet<string>(host, lifetime, {
    read: (kept) => options.find(({ value }) => value === kept)?.value,
    answer: () => options.find(({ checked }) => checked)?.value,
    show(answer) {
      for (const option of options) option.checked = option.value === answer;
    },
    open(isOpen) {
      for (const option of options) option.disabled = !isOpen;
    },
    reveal(isFresh) {
      if (!isFresh || change === undefined) return;
      makeChange(run, change);
      if (!prefersReducedMotion()) run.playing.value = true;
      announceAdjustment(host);
      announceChange(host);
    },
    staysRevealed: true,
  });

  for (const option of options)
    option.addEventListener('change', bet.changed, { signal: lifetime });
};
