import type { ActivationCondition } from '#model/activation-condition.ts';
import type { Parameters } from '#model/parameters.ts';
import type { PresetId } from '#model/presets.ts';
import type { Perturbation } from './perturbation.ts';

/** Everything that decides a run, as plain data: it can be sent to a worker. */
export interface RunPlan {
  readonly preset: PresetId;
  readonly condition: ActivationCondition;
  /** In SI. */
  readonly parameters: Parameters;
  /** A whole number, at least 1. */
  readonly seed: number;
  /** Length of the recording, in s. */
  readonly seconds: number;
  /** What passes before it, in s. */
  readonly settle: number;
  /** In ms; a whole number of steps makes a second. */
  readonly stepMs: number;
  /** Whether the muscles are continua and nothing is left to chance. */
  readonly meanField: boolean;
  readonly perturbations: readonly Perturbation[];
}

/** Steps in a second of a plan's run. */
export function stepsPerSecond({ stepMs }: RunPlan): number {
  return Math.round(1000 / stepMs);
}
