/**
 * Makes the run of an `<x-experiment>` from what the chapter and the page's link ask for, and keeps
 * the link in step with it.
 */
import { coreMessages } from '#messages/en/core.ts';
import { decodeState, encodeState } from '#experiment/experiment-state.ts';
import { linkedText, withLinkedState } from '#experiment/page-link.ts';
import { HISTORY_SPAN } from '#experiment/history.ts';
import { createRun, type Run } from '#experiment/run.ts';
import {
  type DecodedRun,
  decodeRun,
  encodeRun,
  goOnFrom,
  RUN_GRAMMAR,
} from '#experiment/run-link.ts';
import { createUndo, type Undo } from '#experiment/undo.ts';
import { announceAdjustment, announceChange } from './adjust.ts';
import { goToMoment } from './go-to-moment.ts';
import { prefersReducedMotion } from './motion.ts';
import { showNotice } from './notice.ts';
import { whenReaderStirs } from './reader-stirs.ts';
import { whileInView } from './visibility.ts';

/** What is shown where a chapter names no preset. */
const DEFAULT_PRESET = 'held-curl';
/** Where these keys take back what is being written, or nothing: they belong to the browser there. */
const WRITTEN_IN =
  'input:not([type="range"], [type="radio"], [type="checkbox"], [type="button"]), textarea, [contenteditable], dialog';

/** A run on the page, and what its reader can take back. */
export interface StartedExperiment {
  readonly run: Run;
  readonly undo: Undo;
}

/** The run of `host`: `data-name` keys it in the link, `data-settings` says what the chapter shows. */
export function startExperiment(host: HTMLElement, lifetime: AbortSignal): StartedExperiment {
  const name = host.dataset['name'] ?? '';
  const original = decodeState(host.dataset['settings'] ?? '', DEFAULT_PRESET).state;
  const linked = (): DecodedRun | undefined => {
    const text = linkedText(location.hash, name);
    return text && decodeRun(text, original.preset);
  };
  const asked = linked();
  const run = createRun(original, asked?.recording.start);
  const undo = createUndo(run);
  if (asked !== undefined) goOnAsLinked(host, lifetime, run, asked, undo.beginHere);

  host.addEventListener(
    'change',
    () => {
      // On the way to where a link asks, the settings of the moment are nobody's.
      const isOnItsWay = run.destination.peek() !== undefined && run.replayed.peek() !== undefined;
      if (isOnItsWay) return;
      undo.remember();
      writeLink(name, run);
    },
    { signal: lifetime },
  );
  addEventListener(
    'hashchange',
    () => {
      const next = linked();
      if (next === undefined) return;
      goOnAsLinked(host, lifetime, run, next, undo.remember);
    },
    { signal: lifetime },
  );
  answerUndoKeys(host, lifetime, undo);
  const awaitFirstTouch = answerControls(host, lifetime, run);
  const seconds = Number(host.dataset['introduce'] ?? 0);
  if (seconds > 0 && !prefersReducedMotion())
    introduce(host, lifetime, run, seconds, awaitFirstTouch);
  return { run, undo };
}

/** Takes a run to where a link asks, lets it go on from there, and says what could not be taken as it stood. */
function goOnAsLinked(
  host: HTMLElement,
  lifetime: AbortSignal,
  run: Run,
  { recording, notices }: DecodedRun,
  then: () => void,
): void {
  goToMoment(host, lifetime, run, recording, recording.steps, (isThere) => {
    if (notices.length > 0) showNotice(host, coreMessages().linkAdjusted(notices.join(' ')));
    else if (isThere) showNotice(host, '');
    if (!isThere) return;
    goOnFrom(run, recording);
    then();
  });
}

/**
 * The page's address, once an interaction has ended: only what differs from the chapter, and no moment,
 * for the run goes on.
 */
function writeLink(name: string, run: Run): void {
  const start = run.state.peek();
  const differs = encodeState(start) !== encodeState(run.original);
  const text = differs ? encodeRun({ start, changes: [], steps: 0 }) : undefined;
  const fragment = withLinkedState(location.hash, name, text, RUN_GRAMMAR);
  try {
    history.replaceState(
      history.state,
      '',
      fragment === '' ? location.pathname + location.search : fragment,
    );
  } catch {
    // A browser takes only so many in a row: the next interaction writes the link again.
  }
}

/** What takes a `change` of its own for the reader’s choice. */
const CHOSEN_FROM = 'input, select';

/** Ctrl or Cmd with Z goes back, with Shift and Z or with Y forward: while the focus is in `host`. */
function answerUndoKeys(host: HTMLElement, lifetime: AbortSignal, undo: Undo): void {
  host.addEventListener(
    'keydown',
    (event) => {
      const { target } = event;
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (!(target instanceof Element) || target.closest(WRITTEN_IN) !== null) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo.undo();
      else if (key === 'z' || (key === 'y' && event.ctrlKey)) undo.redo();
      else return;
      event.preventDefault();
      // From beside a field: told of a change, it would choose once more what was taken back.
      const teller = target.closest(`:not(${CHOSEN_FROM})`) ?? host;
      announceAdjustment(teller);
      announceChange(teller);
    },
    { signal: lifetime },
  );
}

/**
 * Answers the first touch of a control: the run starts to play. A reader who pressed Pause keeps a
 * paused run; one who asked for less motion is shown the outcome instead of the movement.
 *
 * @returns A function after which the next touch is the first again.
 */
function answerControls(host: HTMLElement, lifetime: AbortSignal, run: Run): () => void {
  let everPlayed = false;
  const unsubscribe = run.playing.subscribe((playing) => {
    everPlayed ||= playing;
  });
  lifetime.addEventListener('abort', unsubscribe);
  // A drag sends many adjustments between two frames: one outcome a frame is all that can be seen.
  let due = 0;
  const showOutcome = (): void => {
    if (due !== 0) return;
    due = requestAnimationFrame(() => {
      due = 0;
      run.advanceBy(HISTORY_SPAN);
    });
  };
  lifetime.addEventListener('abort', () => {
    cancelAnimationFrame(due);
  });
  host.addEventListener(
    'x-adjust',
    () => {
      if (run.playing.peek()) return;
      if (prefersReducedMotion()) showOutcome();
      else if (!everPlayed) run.playing.value = true;
    },
    { signal: lifetime },
  );
  return () => {
    everPlayed = false;
  };
}

/** Plays for some seconds, once seen, unless the reader takes over: the cover alone does this. */
function introduce(
  host: HTMLElement,
  lifetime: AbortSignal,
  run: Run,
  seconds: number,
  onEnd: () => void,
): void {
  const introduction = new AbortController();
  const until = AbortSignal.any([introduction.signal, lifetime]);
  const takeOver = (): void => {
    introduction.abort();
  };
  host.addEventListener('x-adjust', takeOver, { signal: until });
  host.addEventListener('click', takeOver, { signal: until });
  whenReaderStirs(until, () => {
    whileInView(host, until, playOnce);
  });

  function playOnce(inView: boolean): void {
    if (!inView || run.playing.peek()) return;
    run.playing.value = true;
    const end = setTimeout(() => {
      run.playing.value = false;
      introduction.abort();
      // The pause was the page's, not the reader's.
      onEnd();
    }, seconds * 1000);
    until.addEventListener('abort', () => {
      clearTimeout(end);
    });
  }
}
