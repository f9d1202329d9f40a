/**
 * One marker as a slider: taken hold of and dragged, or moved by keys. To the right is always quicker,
 * whichever way the parameter behind it runs.
 */
import type { Run } from '#experiment/run.ts';
import { MOVED_BY, type RhythmName, type RhythmSearch, searchRhythm } from '#experiment/rhythms.ts';
import { adjustable } from '#views/core/adjustable.ts';
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import { dragWithin } from '#views/core/drag-within.ts';
import { percent } from '#views/core/percent.ts';
import { slideByKey } from '#views/core/slide-by-key.ts';
import type { Marker } from './markers.ts';
import { frequencyAt, placeOf } from '#views/core/frequency-plot.ts';

/** More mass and more delay make a rhythm slower; the brain’s beat is its own parameter. */
const FALLS: Readonly<Record<RhythmName, boolean>> = {
  mechanical: true,
  reflex: true,
  central: false,
};

/** A pointer that has moved by less, as a part of the axis, has only pressed. */
const PRESSED = 1e-6;

export interface MarkerSlider {
  readonly show: (marker: Marker) => void;
}

/**
 * @param handle The slider itself, within the rail.
 * @param rail As wide as the axis; a press anywhere on it calls the marker.
 * @param showReach Told how far the marker may go, in Hz, while it is held or has the focus.
 */
export function createMarkerSlider(
  name: RhythmName,
  handle: HTMLElement,
  rail: HTMLElement,
  run: Run,
  showReach: (reach: readonly [number, number] | undefined) => void,
  lifetime: AbortSignal,
): MarkerSlider {
  const parameter = adjustable(run, MOVED_BY[name], FALLS[name]);
  let place = 0;
  let search: RhythmSearch | undefined;
  /** Where the handle was taken hold of, beside its middle: it stays as far beside. */
  let beside = 0;

  function begin(): RhythmSearch {
    search ??= searchRhythm(name, run.state.peek());
    showReach(search.reach);
    return search;
  }

  function end(): void {
    search = undefined;
    beside = 0;
    if (document.activeElement !== handle) showReach(undefined);
    announceChange(handle);
  }

  function moveTo(asked: number): void {
    run.parameters[MOVED_BY[name]].value = begin().valueFor(frequencyAt(asked));
    announceAdjustment(handle);
  }

  const listen = { signal: lifetime };
  let isHeld = false;
  rail.addEventListener(
    'pointerdown',
    (event) => {
      isHeld = event.target instanceof Node && handle.contains(event.target);
      const { left, width } = rail.getBoundingClientRect();
      if (isHeld && event.button === 0 && width > 0)
        beside = (event.clientX - left) / width - place;
    },
    // Before the drag begins: it asks for a place at once.
    { ...listen, capture: true },
  );
  dragWithin(handle, rail, lifetime, {
    move(x) {
      // Pressing alone moves nothing: a value set elsewhere need not lie on a step of this slider.
      if (search === undefined && Math.abs(x - beside - place) < PRESSED) return;
      moveTo(x - beside);
    },
    end,
  });
  rail.addEventListener(
    'click',
    (event) => {
      // What was taken hold of can be moved on by keys.
      if (isHeld) handle.focus({ preventScroll: true });
      const { left, width } = rail.getBoundingClientRect();
      if (isHeld || width === 0 || handle.hidden) return;
      beside = 0;
      moveTo((event.clientX - left) / width);
      end();
    },
    listen,
  );
  slideByKey(handle, parameter, lifetime);
  handle.addEventListener(
    'focus',
    () => {
      showReach(searchRhythm(name, run.state.peek()).reach);
    },
    listen,
  );
  handle.addEventListener(
    'blur',
    () => {
      showReach(undefined);
    },
    listen,
  );

  return {
    show({ frequency, stand, value }) {
      handle.hidden = stand === 'absent';
      if (frequency === undefined) return;
      place = placeOf(frequency);
      handle.style.left = percent(place);
      handle.setAttribute('aria-valuenow', frequency.toFixed(1));
      handle.setAttribute('aria-valuetext', value);
    },
  };
}
