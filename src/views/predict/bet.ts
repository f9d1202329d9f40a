/**
 * The life of a prediction, whatever is asked: open, until the reader locks an answer in or asks to be
 * shown; then revealed, until the reader has the answers forgotten.
 */
import { predictMessages } from '#messages/en/predict.ts';
import { part } from '#views/core/part.ts';
import {
  forgetPredictions,
  keepPrediction,
  type KeptAnswer,
  keptPrediction,
} from './predictions.ts';

/** Sent to the document when all answers have been forgotten. */
const FORGOTTEN = 'x-predictions-forgotten';

/** What one kind of question knows of its answers. */
export interface Question<A extends KeptAnswer> {
  /** The answer in what was kept; undefined for what is none. */
  readonly read: (kept: unknown) => A | undefined;
  /** What the reader answers now; undefined while that is nothing. */
  readonly answer: () => A | undefined;
  /** Shows an answer, or none. */
  readonly show: (answer: A | undefined) => void;
  /** Lets the answer be changed, or not any more. */
  readonly open: (isOpen: boolean) => void;
  /** Shows what happens. @param isFresh Whether the reader asks now, and did not on an earlier visit. */
  readonly reveal: (isFresh: boolean) => void;
  /** Whether an answer from an earlier visit is revealed at once; else it only comes back. */
  readonly staysRevealed: boolean;
}

export interface Bet {
  /** Says that the reader's answer has changed. */
  readonly changed: () => void;
}

/** Brings the frame in `host` to life; its name is `data-name`. */
export function placeBet<A extends KeptAnswer>(
  host: HTMLElement,
  lifetime: AbortSignal,
  question: Question<A>,
): Bet {
  const name = host.dataset['name'] ?? '';
  const lock = part(host, 'lock', HTMLButtonElement);
  const skip = part(host, 'skip', HTMLButtonElement);
  const why = part(host, 'why', HTMLElement);
  const outcome = part(host, 'outcome', HTMLDetailsElement);
  const explanation = part(host, 'explanation', HTMLElement);
  const memory = part(host, 'memory', HTMLElement);
  const forget = part(host, 'forget', HTMLButtonElement);
  const listen = { signal: lifetime };

  const changed = (): void => {
    const isMissing = question.answer() === undefined;
    lock.disabled = isMissing;
    why.hidden = !isMissing;
  };
  const setRevealed = (isRevealed: boolean): void => {
    host.toggleAttribute('data-revealed', isRevealed);
    outcome.open = isRevealed;
    question.open(!isRevealed);
    changed();
  };
  const reveal = (isFresh: boolean): void => {
    setRevealed(true);
    question.reveal(isFresh);
    if (isFresh) explanation.focus();
  };

  lock.addEventListener(
    'click',
    () => {
      const answer = question.answer();
      if (answer === undefined) return;
      const isKept = keepPrediction(name, answer);
      memory.textContent = isKept ? predictMessages().kept : predictMessages().notKept;
      reveal(true);
    },
    listen,
  );
  skip.addEventListener(
    'click',
    () => {
      memory.textContent = '';
      reveal(true);
    },
    listen,
  );
  forget.addEventListener(
    'click',
    () => {
      forgetPredictions();
      document.dispatchEvent(new Event(FORGOTTEN));
      skip.focus();
    },
    listen,
  );
  document.addEventListener(
    FORGOTTEN,
    () => {
      question.show(undefined);
      setRevealed(false);
    },
    listen,
  );

  skip.disabled = false;
  forget.disabled = false;
  const kept = question.read(keptPrediction(name));
  question.show(kept);
  if (kept !== undefined && question.staysRevealed) {
    memory.textContent = predictMessages().answeredBefore;
    reveal(false);
  } else setRevealed(false);
  return { changed };
}
