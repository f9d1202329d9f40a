/** Lets the reader choose what the foot is asked to do. */
import { ACTIVATION_CONDITIONS } from '#model/activation-condition.ts';
import { bindChoice } from '#views/core/bind-choice.ts';
import type { MountView } from '#views/core/define-view.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  bindChoice(host, lifetime, {
    chosen: () => run.condition.value,
    choose(id) {
      const condition = ACTIVATION_CONDITIONS.find((known) => known === id);
      if (condition !== undefined) run.condition.value = condition;
    },
  });
};
