/** The slider that says how loud. */
import { soundMessages } from '#messages/en/sound.ts';
import { type Signal, signal } from '@preact/signals-core';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { placeAfterKey } from '#views/core/slider-keys.ts';
import { keepVolume, storedVolume, USUAL_VOLUME } from './volume.ts';

/** @returns The volume, in percent, as the reader has it. */
export function bindVolume(host: HTMLElement, lifetime: AbortSignal): Signal<number> {
  const slider = part(host, 'volume', HTMLInputElement);
  const text = part(host, 'volume-text', HTMLElement);
  const control = slider.closest<HTMLElement>('.control') ?? host;
  const volume = signal(storedVolume() ?? USUAL_VOLUME);
  const listen = { signal: lifetime };
  const choose = (chosen: number): void => {
    volume.value = chosen;
    keepVolume(chosen);
  };

  effectUntil(lifetime, () => {
    const shown = volume.value;
    slider.value = String(shown);
    slider.setAttribute('aria-valuetext', soundMessages().percent(shown));
    text.textContent = `${shown} %`;
    control.style.setProperty('--p', percent(shown / 100));
  });
  slider.addEventListener(
    'input',
    () => {
      volume.value = slider.valueAsNumber;
    },
    listen,
  );
  slider.addEventListener(
    'change',
    (event) => {
      // It sets nothing of the run: the experiment need not hear of it.
      event.stopPropagation();
      choose(slider.valueAsNumber);
    },
    listen,
  );
  slider.addEventListener(
    'dblclick',
    () => {
      choose(USUAL_VOLUME);
    },
    listen,
  );
  slider.addEventListener(
    'keydown',
    (event) => {
      const place = placeAfterKey(event, volume.peek() / 100);
      if (place === undefined) return;
      event.preventDefault();
      choose(place === 'reset' ? USUAL_VOLUME : Math.round(100 * place));
    },
    listen,
  );
  return volume;
}
