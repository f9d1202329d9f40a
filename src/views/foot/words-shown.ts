/** What is written on and under the picture while it moves: how much enlarged, and which signals. */
import { footMessages } from '#messages/en/foot.ts';
import { computed } from '@preact/signals-core';
import { significant } from '#experiment/significant.ts';
import { toDisplay } from '#model/parameters.ts';
import type { ViewContext } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { magnificationInWords } from './description.ts';
import type { Look } from './look.ts';
import { createSwingLimit } from './swing-limit.ts';
import { FASTEST_SHOWN } from './volley.ts';

/** Says on the picture how much larger than life movement is shown, and whether that is too much. */
export function tellMagnification(
  host: HTMLElement,
  { run, lifetime }: ViewContext,
  { magnification }: Look,
): void {
  const words = host.querySelector('[data-part="magnified"]');
  const fits = createSwingLimit(run);
  effectUntil(lifetime, () => {
    const { value } = magnification;
    const text = magnificationInWords(value, fits(value));
    host.dataset['magnify'] = String(value);
    if (words && words.textContent.trim() !== text) words.textContent = text;
  });
}

/** Says under the picture what the signals are, while they are shown, and why there may be none. */
export function tellSignals(
  host: HTMLElement,
  { run, lifetime }: ViewContext,
  { signals }: Look,
): void {
  const words = host.querySelector<HTMLElement>('[data-part="signals-words"]');
  const now = host.querySelector('[data-part="signals-now"]');
  if (!words || !now) return;
  const state = computed(() => {
    const say = footMessages();
    const { conductionDelay, deafferentation, reflexGain } = run.parameters;
    if (deafferentation.value >= 1) return say.nerveCut;
    if (run.speed.value > FASTEST_SHOWN) return say.tooQuick;
    if (reflexGain.value === 0) return say.reflexOff;
    const delay = toDisplay('conductionDelay', conductionDelay.value);
    const length = say.delayIs(significant(delay, 2));
    return run.playing.value ? length : say.playToSee(length);
  });
  effectUntil(lifetime, () => {
    words.hidden = !signals.value;
    now.textContent = state.value;
  });
}
