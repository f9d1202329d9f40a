/** One parameter of a run as a control sees it: its scale now, and the ways to move it. */
import { coreMessages } from '#messages/en/core.ts';
import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
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
  /**
   * Takes the number that stands in the box, or the nearest that it can be; what is no number is left.
   *
   * @returns What there is to be said of one that was not taken as it stands; else empty.
   */
  readonly take: (shown: number) => string;
  /** Back to what it was in the settings that were opened last: a preset’s, a link’s, the page’s. */
  readonly reset: () => void;
  /** Follows a key. @returns Whether it was one of the slider's keys. */
  readonly followKey: (event: KeyboardEvent) => boolean;
}

/**
 * @param isTurned Whether keys that point right make it less.
 */
export function adjustable(run: Run, name: ParameterName, isTurned = false): Adjustable {
  const value = run.parameters[name];
  const scale = computed(() =>
    controlScale(name, name === 'reflexGain' ? run.critical.value?.gain : undefined),
  );
  const position = computed(() => scale.value.position(value.value));
  const reset = (): void => {
    value.value = run.opened.peek().parameters[name];
  };
  let walk: Walk | undefined;
  /** The walk that goes on from here, or a new one where something else has moved it since. */
  const walkFromHere = (): Walk => {
    const isSame = walk?.scale === scale.peek() && walk.at.value === value.peek();
    if (walk !== undefined && isSame) return walk;
    const at = { place: toLattice(position.peek()), value: value.peek() };
    return { scale: scale.peek(), from: at, at };
  };
  return {
    scale,
    value,
    position,
    moveTo(place) {
      value.value = scale.peek().valueAt(place);
    },
    reset,
    take: (shown) => takeShown(value, scale.peek(), shown),
    followKey(event) {
      const here = walkFromHere();
      const { place: from } = here.at;
      const asked = placeAfterKey(event, isTurned ? 1 - from : from);
      if (asked === undefined) return false;
      if (asked === 'reset') reset();
      else {
        const at = stepTo(scaleOf(here), here.at, isTurned ? 1 - asked : asked);
        walk = { ...here, at };
        value.value = at.value;
      }
      return true;
    },
  };
}

/** Gives `value` the number that stands in its box. What it returns is said of `Adjustable.take`. */
export function takeShown(value: Signal<number>, scale: ControlScale, shown: number): string {
  if (!Number.isFinite(shown)) return coreMessages().notANumber;
  value.value = scale.fromShown(shown);
  const [least, most] = [scale.valueAt(0), scale.valueAt(1)];
  if (shown > scale.shown(most)) return coreMessages().isTheMost(scale.describe(most));
  return shown < scale.shown(least) ? coreMessages().isTheLeast(scale.describe(least)) : '';
}

/** A place that keys have taken a slider to, from 0 to 1, and the value there, in the model's unit. */
export interface Standing {
  readonly place: number;
  readonly value: number;
}

/**
 * Steps of keys that follow on each other. They add up unrounded, though the value is rounded at each,
 * so that as many steps back undo them.
 */
interface Walk {
  readonly scale: ControlScale;
  readonly from: Standing;
  readonly at: Standing;
}

/** The scale of a walk: where it began stands what it began with, though that may lie between numbers shown. */
function scaleOf({ scale, from }: Walk): Pick<ControlScale, 'valueAt'> {
  return {
    valueAt: (place) => (place === from.place ? from.value : scale.valueAt(place)),
  };
}

/** Places are counted in these parts of the range: sums of steps meet again, whichever way they are taken. */
const LATTICE = 1e9;

function toLattice(place: number): number {
  return Math.round(place * LATTICE) / LATTICE;
}

/**
 * Goes to `place`, or on by steps as long where numbers are shown too coarsely to tell that from where
 * it stands: a key never leaves a slider where it was, short of its ends.
 *
 * @param place Where a key asks for, from 0 to 1.
 */
export function stepTo(
  scale: Pick<ControlScale, 'valueAt'>,
  from: Standing,
  place: number,
): Standing {
  const step = place - from.place;
  let at = toLattice(place);
  let value = scale.valueAt(at);
  while (value === from.value && step !== 0 && at > 0 && at < 1) {
    at = toLattice(Math.min(Math.max(at + step, 0), 1));
    value = scale.valueAt(at);
  }
  return value === from.value ? from : { place: at, value };
}
