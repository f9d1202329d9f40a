/** One parameter of a run as a control sees it: its scale now, and the ways to move it. */
import { batch, computed, type ReadonlySignal } from '@preact/signals-core';
import { type ControlScale, controlScale } from '#experiment/control-scale.ts';
import type { Run } from '#experiment/run.ts';
import type { ParameterName } from '#model/parameters.ts';
import { placeAfterKey } from './slider-keys.ts';

export interface Adjustable {
  /** How the parameter is shown. Changes where the scale depends on other parameters. */
  readonly scale: ReadonlySignal<ControlScale>;
  /** The value now, in the model's unit. */
  readonly value: ReadonlySignal<number>;
  /** Its place on the slider, from 0 to 1. */
  readonly position: ReadonlySignal<number>;
  readonly moveTo: (position: number) => void;
  /** Takes the number that stands in the box; one that is not a number is ignored. */
  readonly take: (shown: number) => void;
  readonly reset: () => void;
  /** Follows a key. @returns Whether it was one of the slider's keys. */
  readonly followKey: (event: KeyboardEvent) => boolean;
}

export function adjustable(run: Run, name: ParameterName): Adjustable {
  const value = run.parameters[name];
  const scale = computed(() =>
    controlScale(name, name === 'reflexGain' ? run.critical.value?.gain : undefined),
  );
  const position = computed(() => scale.value.position(value.value));
  const moveTo = (place: number): void => {
    value.value = scale.peek().valueAt(place);
  };
  const reset = (): void => {
    value.value = run.original.parameters[name];
  };
  return {
    scale,
    value,
    position,
    moveTo,
    reset,
    take(shown) {
      if (Number.isFinite(shown)) value.value = scale.peek().fromShown(shown);
    },
    followKey(event) {
      const place = placeAfterKey(event, position.peek());
      if (place === undefined) return false;
      batch(() => {
        if (place === 'reset') reset();
        else moveTo(place);
      });
      return true;
    },
  };
}
