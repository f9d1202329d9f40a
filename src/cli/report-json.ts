import { PRESETS } from '#model/presets.ts';
import { PARAMETER_NAMES, unitOf, writtenParameters, writtenValue } from './parameter-text.ts';
import type { Outcome } from './run.ts';
import type { RunPlan } from './run-plan.ts';
import type { SweepAxis, SweepPoint } from './sweep-axis.ts';

/** One run as one JSON object. */
export function runJson(plan: RunPlan, { theory, summary }: Outcome): string {
  return json({ ...settings(plan), theory, summary });
}

/** A sweep as one JSON object: what all runs share, then for each its values and what it gave. */
export function sweepJson(
  plan: RunPlan,
  axes: readonly SweepAxis[],
  points: readonly SweepPoint[],
  outcomes: readonly Outcome[],
): string {
  return json({
    ...settings(plan),
    sweep: axes.map(({ name, values }) => ({
      name,
      unit: unitOf(name),
      values: values.map((value) => writtenValue(name, value)),
    })),
    runs: outcomes.map((outcome, index) => ({
      parameters: Object.fromEntries(
        axes.map(({ name }) => [name, writtenValue(name, points[index]?.[name] ?? Number.NaN)]),
      ),
      ...outcome,
    })),
  });
}

/** Everything that decides a run, in the words and units of the command line. */
function settings(plan: RunPlan): Record<string, unknown> {
  const { preset, condition, seed, seconds, settle, stepMs, meanField, perturbations } = plan;
  return {
    preset,
    revision: PRESETS[preset].revision,
    condition,
    seed,
    seconds,
    settle,
    stepMs,
    meanField,
    perturbations: perturbations.map(({ spelling }) => spelling),
    parameters: writtenParameters(plan.parameters),
    units: Object.fromEntries(PARAMETER_NAMES.map((name) => [name, unitOf(name)])),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
