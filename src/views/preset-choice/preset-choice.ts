/** Lets the reader switch the run between named settings. */
import { isPresetId, presetState } from '#experiment/experiment-state.ts';
import { bindChoice } from '#views/core/bind-choice.ts';
import type { MountView } from '#views/core/define-view.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  bindChoice(host, lifetime, {
    chosen: () => run.preset.value,
    choose(id) {
      if (isPresetId(id)) run.apply(presetState(id));
    },
  });
};
