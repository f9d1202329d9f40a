/** Takes a bet on a number, as a place on a ruler. */
import { predictMessages } from '#messages/en/predict.ts';
import { significant } from '#experiment/significant.ts';
import { withUnit } from '#views/core/channels.ts';
import type { MountView } from '#views/core/define-view.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { placeAfterKey } from '#views/core/slider-keys.ts';
import { placeBet } from './bet.ts';
import { isModelAnswer, MODEL_ANSWERS } from './model-answers.ts';

/** Where a marker stands that has not been placed. */
const UNPLACED = 0.5;

export const mount: MountView = (host, { run, lifetime }) => {
  const name = host.dataset['answer'] ?? '';
  if (!isModelAnswer(name)) throw new Error(`The model has no number “${name}” to answer with`);
  const number = MODEL_ANSWERS[name];
  const { unit } = number;
  const minimum = Number(host.dataset['minimum']);
  const maximum = Number(host.dataset['maximum']);
  const slider = part(host, 'slider', HTMLInputElement);
  const own = part(host, 'own', HTMLElement);
  const truth = part(host, 'true', HTMLElement);
  const answer = part(host, 'answer', HTMLElement);
  let placed: number | undefined;

  const inWords = (value: number): string => withUnit(significant(value, 2), unit);
  const placeOf = (value: number): number =>
    Math.min(Math.max((value - minimum) / (maximum - minimum), 0), 1);
  const showFlag = (flag: HTMLElement, value: number | undefined, words: string): void => {
    flag.hidden = value === undefined;
    if (value === undefined) return;
    const place = placeOf(value);
    flag.style.setProperty('--at', percent(place));
    flag.dataset['leans'] = place > 0.5 ? 'left' : 'right';
    flag.textContent = words;
  };
  const show = (value: number | undefined): void => {
    placed = value;
    const words = value === undefined ? predictMessages().notPlaced : inWords(value);
    slider.value = String(value === undefined ? UNPLACED : placeOf(value));
    slider.setAttribute('aria-valuetext', words);
    showFlag(own, value, predictMessages().you(words));
    showFlag(truth, undefined, '');
  };

  const bet = placeBet<number>(host, lifetime, {
    read: (kept) =>
      typeof kept === 'number' && kept >= minimum && kept <= maximum ? kept : undefined,
    answer: () => placed,
    show,
    open(isOpen) {
      slider.disabled = !isOpen;
    },
    reveal() {
      const value = number.read(run);
      const words = value === undefined ? predictMessages().noNumber : inWords(value);
      showFlag(truth, value, predictMessages().model(words));
      answer.textContent = predictMessages().modelSaid(words);
    },
    staysRevealed: true,
  });

  const place = (at: number): void => {
    show(minimum + at * (maximum - minimum));
    bet.changed();
  };
  const unplace = (): void => {
    show(undefined);
    bet.changed();
  };
  const listen = { signal: lifetime };
  slider.addEventListener(
    'input',
    () => {
      place(slider.valueAsNumber);
    },
    listen,
  );
  slider.addEventListener(
    'keydown',
    (event) => {
      const next = placeAfterKey(event, slider.valueAsNumber);
      if (next === undefined) return;
      event.preventDefault();
      if (next === 'reset') unplace();
      else place(next);
    },
    listen,
  );
  slider.addEventListener('dblclick', unplace, listen);
};
