/**
 * Tells, once an interaction has ended, what was set and what the foot does now: one sentence or two
 * for a screen reader, never one for each movement of a slider.
 *
 * What the foot does can be told only once it has done it for a while under the new setting. So
 * while the run plays, the words wait until `SOONEST_TOLD` of the model's time has passed, and then look
 * back over a part of that alone, not over the readings' four seconds, which would mix it with what
 * was before. On a paused run nothing has come of the change, and that is what is said.
 */
import { inWordsMessages } from '#messages/en/in-words.ts';
import { movementInWords, movementOver } from '#experiment/description-movement.ts';
import { changeInWords } from '#experiment/description-settings.ts';
import type { ExperimentState } from '#experiment/experiment-state.ts';
import type { History } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import { SHORTEST_LOOK, TURNING } from '#experiment/settling.ts';
import { effectUntil } from '#views/core/effect-until.ts';

/** How long an interaction must have ended before it is told, in ms: a slider is often moved again. */
const QUIET = 600;
/** How much of the model's time must pass after a change before it can be told, in s. */
const SOONEST_TOLD = TURNING + SHORTEST_LOOK;

export interface Announcement {
  /** Whether this view tells what comes of an event at `target`. */
  readonly answersFor: (target: EventTarget | null) => boolean;
  readonly say: (text: string) => void;
}

export function announceOutcomes(
  experiment: HTMLElement,
  run: Run,
  lifetime: AbortSignal,
  { answersFor, say }: Announcement,
): void {
  /** The settings that a listener knows of. */
  let told: ExperimentState = run.state.peek();
  /** The settings at the last change. */
  let changed = told;
  /** Model's time at the last change, in s; before all time where the run has started anew since. */
  let changedAt = Number.NEGATIVE_INFINITY;
  let history: History = run.history;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  /** Whether an interaction has ended and waits to be told. */
  let waits = false;

  const noteChange = (): void => {
    // Told again when a slider is let go, by when a paused run may have been taken further.
    if (run.state.peek() === changed) return;
    changed = run.state.peek();
    const startedAnew = run.history !== history;
    history = run.history;
    changedAt = startedAnew ? Number.NEGATIVE_INFINITY : run.snapshot.peek().time;
  };
  const sinceChange = (): number => run.snapshot.peek().time - changedAt;
  const tell = (opening: string): void => {
    waits = false;
    clearTimeout(quiet);
    const state = run.state.peek();
    const set = changeInWords(told, state, run.opened.peek(), run.critical.peek()?.gain);
    told = state;
    const now =
      sinceChange() >= SOONEST_TOLD
        ? movementInWords(movementOver(run.history, sinceChange() - TURNING))
        : inWordsMessages().playToLearn;
    say([set, opening, now].filter((sentence) => sentence !== '').join(' '));
  };
  const tellWhenSettled = (): void => {
    if (!waits) return;
    if (run.playing.peek()) {
      if (sinceChange() >= SOONEST_TOLD) tell('');
    } else tell(inWordsMessages().paused);
  };

  const listen = { signal: lifetime };
  experiment.addEventListener('x-adjust', noteChange, listen);
  experiment.addEventListener(
    'change',
    ({ target }) => {
      noteChange();
      if (!answersFor(target)) return;
      clearTimeout(quiet);
      waits = false;
      quiet = setTimeout(() => {
        // The speed, a volume: no setting of the model, and told by its own control.
        if (run.state.peek() === told) return;
        waits = true;
        tellWhenSettled();
      }, QUIET);
    },
    listen,
  );
  lifetime.addEventListener('abort', () => {
    clearTimeout(quiet);
  });

  let played = run.playing.peek();
  effectUntil(lifetime, () => {
    const playing = run.playing.value;
    if (played && !playing && answersFor(null)) tell(inWordsMessages().paused);
    played = playing;
  });
  const unsubscribe = run.snapshot.subscribe(tellWhenSettled);
  lifetime.addEventListener('abort', unsubscribe);
}
