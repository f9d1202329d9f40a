/** One parameter of a run as a control sees it: its scale now, and the ways to move it. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
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
  /** Back to what it was in the settings that were opened last: a preset’s, a link’s, the page’s. */
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
    value.value = run.opened.peek().parameters[name];
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
      if (place === 'reset') reset();
      else value.value = valueTowards(scale.peek(), value.peek(), place);
      return true;
    },
  };
}

/** How much further a key looks, as a part of the range, where its step is finer than the numbers shown. */
const LOOK_FURTHER = 1 / 100;

/**
 * The value at `place`, or the next one beyond it where numbers are shown too coarsely to tell that
 * from `value`: a key never leaves a slider where it was, short of its ends.
 *
 * @param value The value now, in the model's unit.
 * @param place Where a key asks for, from 0 to 1.
 * @returns In the model's unit.
 */
export function valueTowards(scale: ControlScale, value: number, place: number): number {
  const from = scale.position(value);
  const way = Math.sign(place - from);
  let next = scale.valueAt(place);
  for (let at = place; next === value && way !== 0 && at > 0 && at < 1;) {
    at += way * LOOK_FURTHER;
    next = scale.valueAt(at);
  }
  return next;
}
