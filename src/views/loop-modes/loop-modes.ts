/** Keeps the modes in step with the run: their paths with every setting, their marks with the gain too. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { PARAMETER_NAMES } from '#experiment/experiment-state.ts';
import type { Run } from '#experiment/run.ts';
import { loopModes, type LoopModes } from '#model/loop-modes.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { whileNear } from '#views/core/visibility.ts';
import { mountGainHandle } from './gain-handle.ts';
import { modesHere } from './modes-here.ts';
import { createPlanePicture } from './plane-picture.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const near = signal(true);
  whileNear(host, lifetime, (isNear) => {
    near.value = isNear;
  });
  const modes = followModes(run);
  const here = computed(() => modesHere(modes.value, run.parameters.reflexGain.value));
  const picture = createPlanePicture(host);

  effectUntil(lifetime, () => {
    if (near.value) picture.drawPaths(modes.value);
  });
  effectUntil(lifetime, () => {
    if (near.value) picture.drawMarks(modes.value, here.value);
  });
  mountGainHandle(host, run, { modes, here, near }, lifetime);
};

/** The modes at every gain, followed anew when any setting but the gain changes. */
function followModes(run: Run): ReadonlySignal<LoopModes> {
  return computed(() => {
    const others = PARAMETER_NAMES.filter((name) => name !== 'reflexGain');
    const values = others.map((name) => [name, run.parameters[name].value]);
    const parameters = { ...DEFAULT_PARAMETERS, ...Object.fromEntries(values) } as Parameters;
    return loopModes(parameters, run.condition.value, run.critical.value);
  });
}
