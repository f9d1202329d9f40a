/**
 * One reader's run of the model: what the controls set and every view draws.
 *
 * Knows the model and signals; knows nothing of the page. Play, Step and a call from a test advance
 * it by the same fixed steps, so they agree exactly; and so a run can be taken again from its past.
 */
import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
} from '@preact/signals-core';
import type { ActivationCondition } from '#model/activation-condition.ts';
import { type CriticalGain, criticalReflexGain } from '#model/linear-theory.ts';
import { createModel, createObservation, type Observation } from '#model/neuromuscular-model.ts';
import type { ParameterName, Parameters } from '#model/parameters.ts';
import type { PresetId } from '#model/presets.ts';
import { type ExperimentState, PARAMETER_NAMES } from './experiment-state.ts';
import { createGivenSettings, type Setting } from './given-settings.ts';
import { createHistory, type History, HISTORY_SPAN, STEPS_PER_SAMPLE } from './history.ts';
import { createImpulseHistory, type ImpulseHistory } from './impulse-history.ts';
import type { KeptMovement } from './kept-movement.ts';
import type { Destination, KeptRecording, Past, Recording } from './past.ts';
import { createSimulationClock } from './simulation-clock.ts';
import { STEP_LENGTH } from './step-length.ts';

/** Model steps taken by one press of Step: long enough to see, a tenth of a quick swing. */
const STEPS_PER_PRESS = 10;
const WARM_UP_STEPS = Math.round(HISTORY_SPAN / STEP_LENGTH);

/** Parts of real time at which a run may play. */
export const SPEEDS = [0.125, 0.25, 0.5, 1] as const;
export type Speed = (typeof SPEEDS)[number];
/** Slow enough to see each swing. */
const DEFAULT_SPEED: Speed = 0.25;

export interface Run {
  /** The value of each parameter, in the model's units. Write within the parameter's range. */
  readonly parameters: { readonly [N in ParameterName]: Signal<number> };
  /** What the foot is asked to do. */
  readonly condition: Signal<ActivationCondition>;
  /** The named settings that the present ones started from. */
  readonly preset: ReadonlySignal<PresetId>;
  /** Whether time passes. */
  readonly playing: Signal<boolean>;
  /** Simulated s per s of wall time. */
  readonly speed: Signal<Speed>;
  /** Whether something is set that no step has been taken with: nothing has come of it yet. */
  readonly unplayed: ReadonlySignal<boolean>;
  /** What is observed now. Replaced once a frame, never modified. */
  readonly snapshot: ReadonlySignal<Observation>;
  /** The last seconds, as of the snapshot. */
  readonly history: History;
  /** Every impulse of the last seconds, as of the snapshot. */
  readonly impulses: ImpulseHistory;
  /** Where the present settings, reflex gain apart, begin to swing by themselves; undefined if never. */
  readonly critical: ReadonlySignal<CriticalGain | undefined>;
  /** All that decides the run, as the link and the share text describe it. */
  readonly state: ReadonlySignal<ExperimentState>;
  /** The state that the chapter asked for. */
  readonly original: ExperimentState;
  /**
   * What the reader last opened or chose as a whole: the page’s opening, a link, a preset. What each
   * setting goes back to; always of the preset that the run has.
   */
  readonly opened: Signal<ExperimentState>;
  /** Model steps since the run started, warm-up apart. */
  readonly stepsTaken: number;
  /** How the run came to be where it is; undefined where it was changed too often to be taken again. */
  readonly past: Past | undefined;
  /** The recording that is being played, if one is: a control that is moved meanwhile takes over. */
  readonly replayed: ReadonlySignal<Recording | undefined>;
  /** Where the run is being taken to, if that takes longer than a moment. */
  readonly destination: Signal<Destination | undefined>;
  /** A movement laid beside this one for comparison, if there is one. It outlives a restart. */
  readonly kept: Signal<KeptMovement | undefined>;
  /** The recording that the reader has made, if there is one. It outlives a restart. */
  readonly recorded: Signal<KeptRecording | undefined>;
  /** Lets `elapsed` seconds of wall time pass, at the run's speed. */
  readonly advance: (elapsed: number) => void;
  /** Lets `seconds` of simulated time pass at once. */
  readonly advanceBy: (seconds: number) => void;
  /** Lets one hundredth of a simulated second pass. */
  readonly step: () => void;
  /** Takes another state as a whole and starts over from it. */
  readonly apply: (state: ExperimentState) => void;
  /**
   * Takes the settings of another state and goes on; starts over only where preset or seed differ.
   *
   * @param opened What Reset goes back to from then on; else that stays, unless the preset is another.
   */
  readonly adopt: (state: ExperimentState, opened?: ExperimentState) => void;
  /**
   * Starts over from what was opened: every setting goes back, the condition with them. The preset
   * stays, for it was chosen as a whole, and so does the seed.
   */
  readonly reset: () => void;
  /** Goes to a moment of a recording and follows it from there; the model takes every step up to it. */
  readonly replay: (recording: Recording, step: number) => void;
  /** Stops following a recording: the run goes on live from where it is. */
  readonly takeOver: () => void;
}

/**
 * A run that has already been under way for as long as its history reaches, so that the first
 * picture of it is a picture of shaking or of stillness, not of a start.
 *
 * @param original What the chapter asked for.
 * @param linked What the page's link asks for instead.
 */
export function createRun(original: ExperimentState, linked: ExperimentState = original): Run {
  const preset = signal(linked.preset);
  const condition = signal(linked.condition);
  const seed = signal(linked.seed);
  const opened = signal(linked);
  const parameters = parameterSignals(linked.parameters);
  const playing = signal(false);
  const speed = signal<Speed>(DEFAULT_SPEED);
  const unplayed = signal(false);
  const replayed = signal<Recording | undefined>(undefined);
  const clock = createSimulationClock(STEP_LENGTH);

  const values = computed(() => readAll(parameters));
  const critical = computed(() => {
    // The critical gain does not depend on the gain itself: leave it unread.
    return criticalReflexGain(readAll(parameters, 'reflexGain'), condition.value);
  });
  const state = computed<ExperimentState>(() => ({
    preset: preset.value,
    condition: condition.value,
    parameters: values.value,
    seed: seed.value,
  }));

  const observation = createObservation();
  const snapshot = signal<Observation>({ ...observation });
  let history = createHistory();
  let impulses = createImpulseHistory();
  let model = startModel(linked);
  let given = createGivenSettings(model, linked);
  let steps = 0;
  /** How many changes of the recording that is being played have been made. */
  let changesReplayed = 0;
  take(WARM_UP_STEPS);

  for (const name of PARAMETER_NAMES) {
    effect(() => {
      const value = parameters[name].value;
      if (given.differs({ parameter: name, value })) askFor({ parameter: name, value });
    });
  }
  effect(() => {
    const value = condition.value;
    if (given.differs({ condition: value })) askFor({ condition: value });
  });

  function startModel({ parameters: settings, condition: asked, seed: chance }: ExperimentState) {
    return createModel({
      parameters: settings,
      condition: asked,
      seed: chance,
      stepLength: STEP_LENGTH,
    });
  }

  /** A reader sets something: a recording that is being played is left. */
  function askFor(setting: Setting): void {
    replayed.value = undefined;
    given.ask(setting);
    unplayed.value = given.waits;
  }

  function sinceStart(): number {
    return steps - WARM_UP_STEPS;
  }

  function take(count: number): void {
    for (let due = count; due > 0; due--) {
      if (replayed.peek() !== undefined && !followRecording()) break;
      if (given.giveDue(sinceStart())) history.noteChange();
      model.step();
      steps++;
      model.observe(observation);
      impulses.record(model, observation.time);
      if (steps % STEPS_PER_SAMPLE === 0) history.record(observation);
      else history.observe(observation);
    }
    model.observe(observation);
    unplayed.value = given.waits;
    snapshot.value = { ...observation };
  }

  /** Makes the changes that are due. @returns Whether the recording goes on. */
  function followRecording(): boolean {
    const recording = replayed.peek();
    if (recording === undefined) return true;
    for (;;) {
      const change = recording.changes[changesReplayed];
      if (change === undefined || change.step > sinceStart()) break;
      changesReplayed++;
      given.give({ ...change, step: sinceStart() });
      history.noteChange();
      if ('condition' in change) condition.value = change.condition;
      else parameters[change.parameter].value = change.value;
    }
    if (sinceStart() < recording.steps) return true;
    playing.value = false;
    return false;
  }

  function restart(next: ExperimentState): void {
    if (next.preset !== preset.peek()) opened.value = next;
    preset.value = next.preset;
    seed.value = next.seed;
    clock.restart();
    history = createHistory();
    impulses = createImpulseHistory();
    model = startModel(next);
    given = createGivenSettings(model, next);
    steps = 0;
    condition.value = next.condition;
    for (const name of PARAMETER_NAMES) parameters[name].value = next.parameters[name];
  }

  function startOver(next: ExperimentState): void {
    batch(() => {
      replayed.value = undefined;
      restart(next);
      take(WARM_UP_STEPS);
    });
  }

  return {
    parameters,
    condition,
    preset,
    playing,
    speed,
    unplayed,
    snapshot,
    get history() {
      return history;
    },
    get impulses() {
      return impulses;
    },
    critical,
    state,
    original,
    opened,
    get stepsTaken() {
      return sinceStart();
    },
    get past() {
      return given.past(sinceStart());
    },
    replayed,
    destination: signal<Destination | undefined>(undefined),
    kept: signal<KeptMovement | undefined>(undefined),
    recorded: signal<KeptRecording | undefined>(undefined),
    advance(elapsed) {
      const due = clock.stepsDue(elapsed * speed.peek());
      if (due > 0) take(due);
    },
    advanceBy(seconds) {
      take(Math.round(seconds / STEP_LENGTH));
    },
    step() {
      take(STEPS_PER_PRESS);
    },
    apply(next) {
      batch(() => {
        startOver(next);
        opened.value = next;
      });
    },
    adopt(next, nextOpened) {
      batch(() => {
        if (next.preset !== preset.peek() || next.seed !== seed.peek()) startOver(next);
        else {
          condition.value = next.condition;
          for (const name of PARAMETER_NAMES) parameters[name].value = next.parameters[name];
        }
        if (nextOpened !== undefined) opened.value = nextOpened;
      });
    },
    reset() {
      startOver({ ...opened.peek(), seed: seed.peek() });
    },
    replay(recording, step) {
      batch(() => {
        replayed.value = undefined;
        restart(recording.start);
        take(WARM_UP_STEPS);
        replayed.value = recording;
        changesReplayed = 0;
        take(Math.min(Math.max(0, Math.round(step)), recording.steps));
      });
    },
    takeOver() {
      replayed.value = undefined;
    },
  };
}

function parameterSignals(values: Parameters): Record<ParameterName, Signal<number>> {
  return Object.fromEntries(PARAMETER_NAMES.map((name) => [name, signal(values[name])])) as Record<
    ParameterName,
    Signal<number>
  >;
}

function readAll(
  signals: { readonly [N in ParameterName]: Signal<number> },
  unread?: ParameterName,
): Parameters {
  return Object.fromEntries(
    PARAMETER_NAMES.map((name) => [
      name,
      name === unread ? signals[name].peek() : signals[name].value,
    ]),
  ) as unknown as Parameters;
}
