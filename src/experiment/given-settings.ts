/**
 * What the model of a run has been given: its settings, and every change with the step it was made at.
 *
 * A hand on a slider changes it with each frame, and in a pause as often as it likes. What it sets waits
 * for the next step, and for `LEAST_APART` steps since the last change of the same setting; of what waits,
 * the last counts. So a link holds a drag that nobody had to draw slowly.
 */
import type { ActivationCondition } from '#model/activation-condition.ts';
import type { NeuromuscularModel } from '#model/neuromuscular-model.ts';
import type { ParameterName } from '#model/parameters.ts';
import type { ExperimentState } from './experiment-state.ts';
import type { Change, Past } from './past.ts';

/** Model steps between two changes of one setting: a fortieth of a simulated second, some frames of a slowed run. */
const LEAST_APART = 25;
/** Changes that are kept; a run that was changed more often cannot be taken again. */
const MOST_KEPT = 5000;

export interface GivenSettings {
  /** Whether this differs from what the model has, or is about to be given. */
  readonly differs: (setting: Setting) => boolean;
  /** Gives the model what a reader sets, as soon as it may. */
  readonly ask: (setting: Setting) => void;
  /**
   * Gives what has waited long enough. To be called before each step.
   *
   * @param step The number of steps taken.
   * @returns Whether anything was given.
   */
  readonly giveDue: (step: number) => boolean;
  /** Whether anything that was set waits to be given. */
  readonly waits: boolean;
  /** Gives the model a setting before its next step, as a recording asks. */
  readonly give: (change: Change) => void;
  /** How the run came to be where it is, what waits included; undefined where it was changed too often. */
  readonly past: (step: number) => Past | undefined;
}

/** One setting and its value. */
export type Setting =
  | { readonly parameter: ParameterName; readonly value: number }
  | { readonly condition: ActivationCondition };

/** @param model The model that starts with the settings of `start`. */
export function createGivenSettings(
  model: NeuromuscularModel,
  start: ExperimentState,
): GivenSettings {
  const parameters: Record<ParameterName, number> = { ...start.parameters };
  let { condition } = start;
  const lastGiven = new Map<string, number>();
  const waiting = new Map<string, Setting>();
  const changes: Change[] = [];

  function isGiven(setting: Setting): boolean {
    return 'condition' in setting
      ? setting.condition === condition
      : setting.value === parameters[setting.parameter];
  }

  function give(change: Change): void {
    lastGiven.set(nameOf(change), change.step);
    if ('condition' in change) {
      ({ condition } = change);
      model.setCondition(condition);
    } else {
      parameters[change.parameter] = change.value;
      model.setParameter(change.parameter, change.value);
    }
    // One too many is kept, and says that there were more.
    if (changes.length <= MOST_KEPT) changes.push(change);
  }

  return {
    differs(setting) {
      const awaited = waiting.get(nameOf(setting));
      return awaited === undefined ? !isGiven(setting) : valueOf(awaited) !== valueOf(setting);
    },
    ask(setting) {
      if (isGiven(setting)) waiting.delete(nameOf(setting));
      else waiting.set(nameOf(setting), setting);
    },
    giveDue(step) {
      const before = waiting.size;
      for (const [name, setting] of waiting) {
        if (step - (lastGiven.get(name) ?? -LEAST_APART) < LEAST_APART) continue;
        waiting.delete(name);
        give({ step, ...setting });
      }
      return waiting.size < before;
    },
    get waits() {
      return waiting.size > 0;
    },
    give,
    past(step) {
      if (changes.length > MOST_KEPT) return undefined;
      const awaited = [...waiting.values()].map((setting) => ({ step, ...setting }));
      return { start, changes: [...changes, ...awaited] };
    },
  };
}

function nameOf(setting: Setting): string {
  return 'condition' in setting ? 'condition' : setting.parameter;
}

function valueOf(setting: Setting): string | number {
  return 'condition' in setting ? setting.condition : setting.value;
}
