/** Ties a slider and its number box to one parameter of the run. */
import { asTyped } from '#messages/number-text.ts';
import { signal } from '@preact/signals-core';
import type { Mark } from '#experiment/control-scale.ts';
import { isParameterName } from '#experiment/experiment-state.ts';
import { adjustable } from '#views/core/adjustable.ts';
import { announceAdjustment } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { moveByKey, slideByKey } from '#views/core/slide-by-key.ts';

/** Keys that step a number box; the others are for writing in it. */
const BOX_STEPS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']);

export const mount: MountView = (host, { run, lifetime }) => {
  const name = host.dataset['of'] ?? '';
  if (!isParameterName(name)) throw new Error(`There is no parameter “${name}”`);
  const slider = part(host, 'slider', HTMLInputElement);
  const box = part(host, 'box', HTMLInputElement);
  const label = part(host, 'label', HTMLElement).textContent.trim();
  const unit = part(host, 'unit', HTMLElement);
  const marks = part(host, 'marks', HTMLElement);
  /** The value as it stands on paper, where no slider can. */
  const paper = part(host, 'words', HTMLElement);
  const said = part(host, 'box-note', HTMLElement);
  const parameter = adjustable(run, name);
  /** What is said of a number that was not taken as it stood, as long as the value is that. */
  const refusal = signal<{ readonly words: string; readonly value: number } | undefined>(undefined);
  const shownNow = (): string => asTyped(parameter.scale.peek().shown(parameter.value.peek()));

  effectUntil(lifetime, () => {
    const { scale, value, position } = parameter;
    const words = scale.value.describe(value.value);
    const shown = scale.value.shown(value.value);
    slider.value = String(position.value);
    paper.textContent = words;
    slider.setAttribute('aria-valuetext', words);
    box.setAttribute('aria-valuenow', String(shown));
    box.setAttribute('aria-valuetext', words);
    host.style.setProperty('--p', percent(position.value));
    // A box that is being typed in belongs to the reader until it is left.
    if (box.matches(':focus')) return;
    box.value = asTyped(shown);
  });
  effectUntil(lifetime, () => {
    const scale = parameter.scale.value;
    unit.textContent = scale.unit;
    box.setAttribute('aria-label', [label, scale.unit].filter((word) => word !== '').join(', '));
    box.setAttribute('aria-valuemin', String(scale.shown(scale.valueAt(0))));
    box.setAttribute('aria-valuemax', String(scale.shown(scale.valueAt(1))));
    marks.replaceChildren(...scale.marks.flatMap(markElements));
  });
  effectUntil(lifetime, () => {
    const refused = refusal.value?.value === parameter.value.value ? refusal.value.words : '';
    said.textContent = refused === '' ? (parameter.scale.value.note ?? '') : refused;
  });

  const listen = { signal: lifetime };
  slider.addEventListener(
    'input',
    () => {
      parameter.moveTo(slider.valueAsNumber);
      announceAdjustment(host);
    },
    listen,
  );
  slideByKey(slider, parameter, lifetime);
  const takeTyped = (): void => {
    const words = parameter.take(numberIn(box.value));
    refusal.value = words === '' ? undefined : { words, value: parameter.value.peek() };
    box.value = shownNow();
  };
  box.addEventListener(
    'change',
    () => {
      takeTyped();
      announceAdjustment(host);
    },
    listen,
  );
  const followKey = (event: KeyboardEvent): boolean => {
    if (!BOX_STEPS.has(event.key)) return false;
    // A step begins at what has been typed.
    if (box.value !== shownNow()) takeTyped();
    const isFollowed = parameter.followKey(event);
    box.value = shownNow();
    return isFollowed;
  };
  moveByKey(box, followKey, lifetime);
  slider.disabled = false;
  box.disabled = false;
};

/** The number that a reader has typed, with a point or a comma before its decimals; NaN where it is none. */
function numberIn(text: string): number {
  const typed = text.trim().replace(',', '.').replace('−', '-');
  return typed === '' ? Number.NaN : Number(typed);
}

/** A named tick, or a bracket with its name under its middle. */
function markElements({ at, to, word }: Mark): HTMLElement[] {
  const name = document.createElement('span');
  name.textContent = word;
  name.style.setProperty('--at', percent((at + (to ?? at)) / 2));
  if (to === undefined) {
    // The outermost words lean inwards so that they stay within the slider.
    if (at < 0.08) name.className = 'l';
    if (at > 0.92) name.className = 'r';
    return [name];
  }
  name.className = 'reach';
  const bracket = document.createElement('i');
  bracket.style.setProperty('--at', percent(at));
  bracket.style.setProperty('--width', percent(to - at));
  return [bracket, name];
}
