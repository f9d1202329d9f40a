/** The part of the dialog that saves numbers. */
import { forReader } from '#messages/number-text.ts';
import { figureDataMessages } from '#messages/en/figure-data.ts';
import { LONGEST_SPAN, FULL_RATE } from '#experiment/export/file-limits.ts';
import { HISTORY_SPAN, SAMPLE_RATE } from '#experiment/history.ts';
import type { Recording } from '#experiment/past.ts';
import type { Run } from '#experiment/run.ts';
import { STEP_LENGTH } from '#experiment/step-length.ts';
import { part, parts } from '#views/core/part.ts';
import type { ShownFigure } from './shown-figure.ts';

/** Does something and tells how it went. */
export type Attempt = (act: () => Promise<string>) => void;

function rateWords(isFull: boolean): string {
  const say = figureDataMessages();
  return isFull ? say.rateFull(FULL_RATE) : say.rateShown(HISTORY_SPAN, SAMPLE_RATE);
}

/** @returns What the dialog does when it opens: the run has gone on meanwhile. */
export function letSaveNumbers(
  body: HTMLElement,
  figure: ShownFigure,
  run: Run,
  attempt: Attempt,
  lifetime: AbortSignal,
): { readonly refresh: () => void } {
  const rates = parts(body, 'rate', HTMLInputElement);
  const spans = parts(body, 'span', HTMLInputElement);
  const seconds = part(body, 'seconds', HTMLInputElement);
  const save = part(body, 'save-numbers', HTMLButtonElement);
  const cancel = part(body, 'cancel', HTMLButtonElement);
  const progress = part(body, 'progress', HTMLProgressElement);
  const listen = { signal: lifetime };
  let cancelling: AbortController | undefined;

  const rate = (): string => chosen(rates);
  const show = (): void => {
    const isFull = rate() === 'full';
    part(body, 'rate-words', HTMLElement).textContent = rateWords(isFull);
    part(body, 'spans', HTMLElement).hidden = !isFull;
    part(body, 'seconds-line', HTMLElement).hidden = chosen(spans) !== 'last';
  };

  function refresh(): void {
    const { past, stepsTaken } = run;
    for (const choice of rates) {
      choice.disabled = choice.value === 'full' && past === undefined;
      if (choice.disabled && choice.checked) choose(rates, 'shown');
    }
    tell('no-past', past === undefined ? figureDataMessages().noPast : '');
    const why = reasonAgainst(stepsTaken);
    tell('span-words', why);
    const recorded = run.recorded.peek();
    part(body, 'recorded-choice', HTMLElement).hidden = recorded === undefined;
    for (const choice of spans) {
      choice.disabled =
        (choice.value === 'start' && why !== '') ||
        (choice.value === 'recording' && recorded === undefined);
      if (choice.disabled && choice.checked) choose(spans, 'last');
    }
    show();
  }

  function tell(name: string, words: string): void {
    const place = part(body, name, HTMLElement);
    place.textContent = words;
    place.hidden = words === '';
  }

  function stretch(): { recording: Recording; seconds: number } | undefined {
    const span = chosen(spans);
    const recorded = run.recorded.peek();
    if (span === 'recording' && recorded)
      return {
        recording: recorded,
        seconds: bounded((recorded.steps - recorded.from) * STEP_LENGTH),
      };
    const { past, stepsTaken: steps } = run;
    if (past === undefined) return undefined;
    const length = span === 'start' ? steps * STEP_LENGTH : Math.round(Number(seconds.value));
    return { recording: { ...past, steps }, seconds: bounded(length) };
  }

  async function saveFull(): Promise<string> {
    const asked = stretch();
    if (asked === undefined) return figureDataMessages().noPast;
    const stopping = new AbortController();
    cancelling = stopping;
    const cancelled = AbortSignal.any([stopping.signal, lifetime]);
    setBusy(true);
    try {
      const { saveFullRate } = await import('./save-numbers.ts');
      const tellProgress = (done: number): void => {
        progress.value = done;
      };
      const saved = await saveFullRate(figure, { ...asked, tell: tellProgress, cancelled });
      return saved
        ? figureDataMessages().saved(forReader(String(asked.seconds)), FULL_RATE)
        : figureDataMessages().cancelled;
    } finally {
      setBusy(false);
    }
  }

  function setBusy(isBusy: boolean): void {
    const hadFocus = document.activeElement === (isBusy ? save : cancel);
    progress.value = 0;
    progress.hidden = !isBusy;
    cancel.hidden = !isBusy;
    save.disabled = isBusy;
    // What had the focus cannot keep it.
    if (hadFocus) (isBusy ? cancel : save).focus();
  }

  save.addEventListener(
    'click',
    () => {
      attempt(async () => {
        if (rate() === 'full') return saveFull();
        const { saveShown } = await import('./save-numbers.ts');
        saveShown(figure, run);
        return figureDataMessages().saved(String(HISTORY_SPAN), SAMPLE_RATE);
      });
    },
    listen,
  );
  cancel.addEventListener(
    'click',
    () => {
      cancelling?.abort();
    },
    listen,
  );
  for (const button of [save, cancel])
    button.addEventListener(
      'keydown',
      (event) => {
        // The focus goes from one to the other: a key that is held must not press both in turn.
        if (event.repeat) event.preventDefault();
      },
      listen,
    );
  seconds.addEventListener(
    'change',
    () => {
      seconds.value = String(bounded(Math.round(Number(seconds.value))));
    },
    listen,
  );
  for (const choice of [...rates, ...spans]) choice.addEventListener('change', show, listen);
  return { refresh };
}

/** A length that one file can have, in s. */
/** Why a run of so many steps cannot be saved from its start; empty where it can. */
function reasonAgainst(steps: number): string {
  const say = figureDataMessages();
  if (steps === 0) return say.notPlayed;
  return steps > LONGEST_SPAN * FULL_RATE ? say.tooLong(LONGEST_SPAN) : '';
}

function bounded(seconds: number): number {
  return Math.min(Math.max(seconds || HISTORY_SPAN, STEP_LENGTH), LONGEST_SPAN);
}

function chosen(choices: readonly HTMLInputElement[]): string {
  return choices.find(({ checked }) => checked)?.value ?? '';
}

function choose(choices: readonly HTMLInputElement[], value: string): void {
  for (const choice of choices) choice.checked = choice.value === value;
}
