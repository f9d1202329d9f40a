/**
 * The reader's place on the map: dragged both ways at once, or moved by keys.
 *
 * A screen reader knows no slider with two values. So the one dot is two sliders in a group, each with
 * its name and value. An arrow that points along the other one's axis moves that one, and the focus goes
 * there with it, so that the new value is read out.
 */
import { batch } from '@preact/signals-core';
import type { Run } from '#experiment/run.ts';
import { delayPlace, gainAt, gainPlace } from '#experiment/stability-scale.ts';
import { type Adjustable, adjustable } from '#views/core/adjustable.ts';
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import { dragWithin } from '#views/core/drag-within.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { slideByKey } from '#views/core/slide-by-key.ts';

export function mountYouAreHere(host: HTMLElement, run: Run, lifetime: AbortSignal): void {
  const field = part(host, 'field', HTMLElement);
  const you = part(host, 'you', HTMLElement);
  const across = part(host, 'delay', HTMLElement);
  const up = part(host, 'gain', HTMLElement);
  const delay = adjustable(run, 'conductionDelay');
  const gain = adjustable(run, 'reflexGain');

  /** @param x From 0 (left) to 1. @param y From 0 (top) to 1. */
  function moveTo(x: number, y: number): void {
    batch(() => {
      delay.moveTo(x);
      run.parameters.reflexGain.value = gainAt(1 - y);
    });
    announceAdjustment(host);
  }
  const end = (): void => {
    announceChange(host);
  };

  effectUntil(lifetime, () => {
    const atDelay = delayPlace(delay.value.value);
    const atGain = gainPlace(gain.value.value);
    you.style.left = percent(atDelay);
    you.style.bottom = percent(atGain);
    tell(across, delay, atDelay);
    tell(up, gain, atGain);
  });

  dragWithin(you, field, lifetime, { move: moveTo, end });
  const listen = { signal: lifetime };
  you.addEventListener(
    'click',
    () => {
      // What was taken hold of can be moved on by keys.
      if (!you.contains(document.activeElement)) across.focus({ preventScroll: true });
    },
    listen,
  );
  field.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Node && you.contains(event.target)) return;
      const { left, top, width, height } = field.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      moveTo((event.clientX - left) / width, (event.clientY - top) / height);
      end();
    },
    listen,
  );
  you.addEventListener(
    'dblclick',
    () => {
      batch(() => {
        delay.reset();
        gain.reset();
      });
      announceAdjustment(host);
      end();
    },
    listen,
  );
  passOn(across, ['ArrowUp', 'ArrowDown'], up, lifetime);
  passOn(up, ['ArrowLeft', 'ArrowRight'], across, lifetime);
  slideByKey(across, delay, lifetime);
  slideByKey(up, gain, lifetime);
  you.hidden = false;
}

function tell(slider: HTMLElement, parameter: Adjustable, place: number): void {
  slider.setAttribute('aria-valuenow', String(Math.round(place * 100)));
  slider.setAttribute('aria-valuetext', parameter.scale.value.describe(parameter.value.value));
}

/** Lets keys pressed on one slider move another one, where the focus then is. */
function passOn(
  from: HTMLElement,
  keys: readonly string[],
  to: HTMLElement,
  lifetime: AbortSignal,
): void {
  from.addEventListener(
    'keydown',
    (event) => {
      if (!keys.includes(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      to.focus();
      to.dispatchEvent(new KeyboardEvent('keydown', event));
    },
    { signal: lifetime },
  );
}
