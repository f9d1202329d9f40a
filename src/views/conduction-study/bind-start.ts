/** The upright line that marks where an answer begins: dragged or moved by keys. */
import { SWEEP } from '#model/nerve-conduction.ts';
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import { dragWithin } from '#views/core/drag-within.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { placeAfterKey } from '#views/core/slider-keys.ts';
import type { Site, Study } from '#experiment/nerve-study.ts';
import { milliseconds } from './study-words.ts';

/** A step with Shift, in s: a start is read to a tenth of a ms, finer than a hundredth of the sweep. */
const FINE_STEP = 1e-4;

export function bindStart(
  recording: HTMLElement,
  site: Site,
  study: Study,
  lifetime: AbortSignal,
): void {
  const field = part(recording, 'field', HTMLElement);
  const start = part(recording, 'start', HTMLElement);
  const text = part(recording, 'start-text', HTMLElement);
  const read = study.starts[site];

  effectUntil(lifetime, () => {
    const time = read.value ?? 0;
    start.style.left = percent(time / SWEEP);
    start.setAttribute('aria-valuenow', (time * 1000).toFixed(1));
    start.setAttribute(
      'aria-valuetext',
      read.value === undefined ? 'not read yet' : `${milliseconds(time)} after the shock`,
    );
    text.textContent = read.value === undefined ? 'drag me' : milliseconds(time);
  });

  const move = (time: number): void => {
    study.mark(site, time);
    announceAdjustment(start);
  };
  const end = (): void => {
    announceChange(start);
  };
  dragWithin(start, field, lifetime, {
    move(across) {
      move(across * SWEEP);
    },
    end,
  });
  start.addEventListener(
    'keydown',
    (event) => {
      const time = timeAfterKey(event, read.peek() ?? 0);
      if (time === undefined) return;
      event.preventDefault();
      if (time === 'reset') study.readBy('machine');
      else move(time);
    },
    { signal: lifetime },
  );
  start.addEventListener('keyup', end, { signal: lifetime });
  start.addEventListener(
    'dblclick',
    () => {
      study.readBy('machine');
    },
    { signal: lifetime },
  );
  start.tabIndex = 0;
}

/** Where a key takes the line, in s; reset hands the reading back to the machine. */
export function timeAfterKey(event: KeyboardEvent, time: number): number | 'reset' | undefined {
  const place = placeAfterKey(event, time / SWEEP);
  if (typeof place !== 'number') return place;
  const isFine = event.shiftKey && event.key.startsWith('Arrow');
  return isFine ? time + Math.sign(place - time / SWEEP) * FINE_STEP : place * SWEEP;
}
