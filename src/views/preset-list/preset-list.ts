/** Lets the reader start over from any preset there is. */
import { isPresetId, presetState } from '#experiment/experiment-state.ts';
import { announceAdjustment } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const list = part(host, 'presets', HTMLSelectElement);
  effectUntil(lifetime, () => {
    list.value = run.preset.value;
  });
  list.addEventListener(
    'change',
    () => {
      if (isPresetId(list.value)) run.apply(presetState(list.value));
      announceAdjustment(host);
    },
    { signal: lifetime },
  );
  list.disabled = false;
};
