/**
 * Makes the run of an `<x-experiment>` from what the chapter and the page's link ask for, and keeps
 * the link in step with it.
 */
import { decodeState, encodeState } from '#experiment/experiment-state.ts';
import { linkedState, withLinkedState } from '#experiment/page-link.ts';
import { HISTORY_SPAN } from '#experiment/history.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { prefersReducedMotion } from './motion.ts';
import { showNotice } from './notice.ts';
import { whenReaderStirs } from './reader-stirs.ts';
import { whileInView } from './visibility.ts';

/** What is shown where a chapter names no preset. */
const DEFAULT_PRESET = 'held-curl';

/** The run of `host`: `data-name` keys it in the link, `data-settings` says what the chapter shows. */
export function startExperiment(host: HTMLElement, lifetime: AbortSignal): Run {
  const name = host.dataset['name'] ?? '';
  const original = decodeState(host.dataset['settings'] ?? '', DEFAULT_PRESET).state;
  const linkText = linkedState(location.hash, name);
  const linked = linkText === undefined ? undefined : decodeState(linkText, original.preset);
  if (linked !== undefined) announce(host, linked.notices);
  const run = createRun(original, linked?.state);

  host.addEventListener(
    'change',
    () => {
      writeLink(name, run);
    },
    { signal: lifetime },
  );
  addEventListener(
    'hashchange',
    () => {
      const text = linkedState(location.hash, name);
      if (text === undefined) return;
      const { state, notices } = decodeState(text, original.preset);
      announce(host, notices);
      run.apply(state);
    },
    { signal: lifetime },
  );
  const awaitFirstTouch = answerControls(host, lifetime, run);
  const seconds = Number(host.dataset['introduce'] ?? 0);
  if (seconds > 0 && !prefersReducedMotion())
    introduce(host, lifetime, run, seconds, awaitFirstTouch);
  return run;
}

/** Says what of a link could not be taken as it stood; says nothing when all could. */
function announce(host: HTMLElement, notices: readonly string[]): void {
  showNotice(host, notices.length === 0 ? '' : `This link was adjusted. ${notices.join(' ')}`);
}

/** The page's address, once an interaction has ended: only what differs from the chapter. */
function writeLink(name: string, run: Run): void {
  const text = encodeState(run.state.peek());
  const differs = text !== encodeState(run.original);
  const fragment = withLinkedState(location.hash, name, differs ? text : undefined);
  history.replaceState(
    history.state,
    '',
    fragment === '' ? location.pathname + location.search : fragment,
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
