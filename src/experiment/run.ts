/**
 * One reader's run of the model: what the controls set and every view draws.
 *
 * Knows the model and signals; knows nothing of the page. Play, Step and a call from a test advance
 * it by the same fixed steps, so they agree exactly.
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
import { createHistory, type History, HISTORY_SPAN, SAMPLE_RATE } from './history.ts';
import { createSimulationClock } from './simulation-clock.ts';

/** Simulated s per step of the model. */
const STEP_LENGTH = 1e-3;
/** Model steps between two samples of the history. */
const STEPS_PER_SAMPLE = Math.round(1 / (SAMPLE_RATE * STEP_LENGTH));
/** Model steps taken by one press of Step: long enough to see, a tenth of a quick swing. */
const STEPS_PER_PRESS = 10;

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
  /** What is observed now. Replaced once a frame, never modified. */
  readonly snapshot: ReadonlySignal<Observation>;
  /** The last seconds, as of the snapshot. */
  readonly history: History;
  /** Where the present settings, reflex gain apart, begin to swing by themselves; undefined if never. */
  readonly critical: ReadonlySignal<CriticalGain | undefined>;
  /** All that decides the run, as the link and the share text describe it. */
  readonly state: ReadonlySignal<ExperimentState>;
  /** The state that the page started with and Reset returns to. */
  readonly original: ExperimentState;
  /** Lets `elapsed` seconds of wall time pass, at the run's speed. */
  readonly advance: (elapsed: number) => void;
  /** Lets `seconds` of simulated time pass at once. */
  readonly advanceBy: (seconds: number) => void;
  /** Lets one hundredth of a simulated second pass. */
  readonly step: () => void;
  /** Takes another state and starts over from it. */
  readonly apply: (state: ExperimentState) => void;
  /** Returns to the original state and starts over. */
  readonly reset: () => void;
}

/**
 * A run that has already been under way for as long as its history reaches, so that the first
 * picture of it is a picture of shaking or of stillness, not of a start.
 *
 * @param original What the chapter asked for, and Reset returns to.
 * @param linked What the page's link asks for instead.
 */
export function createRun(original: ExperimentState, linked: ExperimentState = original): Run {
  const preset = signal(linked.preset);
  const condition = signal(linked.condition);
  const seed = signal(linked.seed);
  const parameters = parameterSignals(linked.parameters);
  const playing = signal(false);
  const speed = signal<Speed>(DEFAULT_SPEED);
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
  let model = startModel();
  let stepsTaken = 0;
  warmUp();

  for (const name of PARAMETER_NAMES) {
    effect(() => {
      model.setParameter(name, parameters[name].value);
    });
  }
  effect(() => {
    model.setCondition(condition.value);
  });

  function startModel() {
    return createModel({
      parameters: values.peek(),
      condition: condition.peek(),
      seed: seed.peek(),
      stepLength: STEP_LENGTH,
    });
  }

  function take(steps: number): void {
    for (let due = steps; due > 0; due--) {
      model.step();
      stepsTaken++;
      if (stepsTaken % STEPS_PER_SAMPLE !== 0) continue;
      model.observe(observation);
      history.record(observation);
    }
    model.observe(observation);
    snapshot.value = { ...observation };
  }

  function warmUp(): void {
    take(Math.round(HISTORY_SPAN / STEP_LENGTH));
  }

  function restart(): void {
    clock.restart();
    history = createHistory();
    stepsTaken = 0;
    model = startModel();
    warmUp();
  }

  function apply(next: ExperimentState): void {
    batch(() => {
      preset.value = next.preset;
      condition.value = next.condition;
      seed.value = next.seed;
      for (const name of PARAMETER_NAMES) parameters[name].value = next.parameters[name];
      restart();
    });
  }

  return {
    parameters,
    condition,
    preset,
    playing,
    speed,
    snapshot,
    get history() {
      return history;
    },
    critical,
    state,
    original,
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
    apply,
    reset() {
      apply(original);
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
