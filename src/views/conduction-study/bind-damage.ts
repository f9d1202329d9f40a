/** A slider and its number box for one kind of damage to the nerve. */
import { computed } from '@preact/signals-core';
import { announceAdjustment } from '#views/core/adjust.ts';
import { type Adjustable, takeShown } from '#views/core/adjustable.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { slideByKey } from '#views/core/slide-by-key.ts';
import { placeAfterKey } from '#views/core/slider-keys.ts';
import { DAMAGE_SLIDERS, type DamageName } from './damage-scales.ts';
import type { Study } from '#experiment/nerve-study.ts';

export function bindDamage(control: HTMLElement, study: Study, lifetime: AbortSignal): void {
  const name = control.dataset['damage'] === 'myelinLost' ? 'myelinLost' : 'fibresLost';
  const slider = part(control, 'slider', HTMLInputElement);
  const box = part(control, 'box', HTMLInputElement);
  const share = adjustableShare(study, name);
  const { scale } = DAMAGE_SLIDERS[name];

  effectUntil(lifetime, () => {
    const value = share.value.value;
    const position = share.position.value;
    slider.value = String(position);
    slider.setAttribute('aria-valuetext', scale.describe(value));
    control.style.setProperty('--p', percent(position));
    // A box that is being typed in belongs to the reader until it is left.
    if (!box.matches(':focus')) box.value = String(scale.shown(value));
  });
  slider.addEventListener(
    'input',
    () => {
      share.moveTo(slider.valueAsNumber);
      announceAdjustment(control);
    },
    { signal: lifetime },
  );
  slideByKey(slider, share, lifetime);
  box.addEventListener(
    'change',
    () => {
      share.take(box.valueAsNumber);
      box.value = String(scale.shown(share.value.peek()));
      announceAdjustment(control);
    },
    { signal: lifetime },
  );
  slider.disabled = false;
  box.disabled = false;
}

/** One kind of damage as every slider of the site sees what it moves. */
function adjustableShare(study: Study, name: DamageName): Adjustable {
  const value = study[name];
  const { scale } = DAMAGE_SLIDERS[name];
  const position = computed(() => scale.position(value.value));
  const moveTo = (place: number): void => {
    value.value = scale.valueAt(place);
  };
  const reset = (): void => {
    value.value = 0;
  };
  return {
    scale: computed(() => scale),
    value,
    position,
    moveTo,
    reset,
    take: (shown) => takeShown(value, scale, shown),
    followKey(event) {
      const place = placeAfterKey(event, position.peek());
      if (place === undefined) return false;
      if (place === 'reset') reset();
      else moveTo(place);
      return true;
    },
  };
}
