import { DEFAULT_PARAMETERS, type ParameterName, type Parameters } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';
import { MEASURES, rounded } from './measures.ts';
import { withUnit } from './number-text.ts';
import { PARAMETER_NAMES, shownValue, unitOf } from './parameter-text.ts';
import type { Outcome } from './run.ts';
import type { RunPlan } from './run-plan.ts';
import type { SweepAxis, SweepPoint } from './sweep-axis.ts';
import { textTable } from './text-table.ts';

/** Measures that a sweep's table has room for; JSON and CSV have them all. */
const SWEEP_FIELDS: readonly string[] = [
  'criticalGain',
  'onsetFrequencyHz',
  'angleFrequencyHz',
  'accelerationFrequencyHz',
  'emgFrequencyHz',
  'angleRmsDeg',
  'accelerationRms',
  'concentration',
];

/** One run as a short table. */
export function runTable(plan: RunPlan, outcome: Outcome): string {
  const rows = MEASURES.map(({ label, unit, of }) => [label, rounded(of(outcome)), unit]);
  const windows = outcome.summary.rmsByWindow.map(({ angleRmsDeg }) => rounded(angleRmsDeg));
  const inWindows =
    windows.length < 2 ? '' : `Swing in windows of 5 s, RMS, °: ${windows.join(' ')}\n`;
  return `${heading(plan)}\n${textTable(['left', 'right', 'left'], rows)}${inWindows}`;
}

/** A sweep as a table, one line for each run. */
export function sweepTable(
  plan: RunPlan,
  axes: readonly SweepAxis[],
  points: readonly SweepPoint[],
  outcomes: readonly Outcome[],
): string {
  const measures = MEASURES.filter(({ field }) => SWEEP_FIELDS.includes(field));
  const headings = [
    ...axes.map(({ name }) => [name, columnUnit(unitOf(name))].join(' ').trim()),
    ...measures.map((measure) => measure.heading),
  ];
  const rows = outcomes.map((outcome, index) => [
    ...axes.map(({ name }) => String(shownValue(name, points[index]?.[name] ?? Number.NaN))),
    ...measures.map(({ of }) => rounded(of(outcome))),
  ]);
  const alignments = headings.map(() => 'right' as const);
  return `${heading(plan, axes)}\n${textTable(alignments, [headings, ...rows])}`;
}

function columnUnit(unit: string): string {
  return unit === 'ratio' ? '' : unit;
}

/** What was run, so that a table kept on paper can be repeated. */
function heading(plan: RunPlan, axes: readonly SweepAxis[] = []): string {
  const { preset, condition, seconds, settle, seed, stepMs, meanField, perturbations } = plan;
  const { label, revision } = PRESETS[preset];
  const swept = axes.map(({ name }) => name);
  const changed = changedParameters(plan).filter((name) => !swept.includes(name));
  const field = meanField ? ', mean field' : '';
  const lines = [
    `${label} (${preset}, revision ${revision}), ${condition}`,
    `${seconds} s after ${settle} s, seed ${seed}, steps of ${stepMs} ms${field}`,
    ...changed.map((name) => {
      const value = shownValue(name, plan.parameters[name]);
      return `${name} ${withUnit(value, unitOf(name))}`;
    }),
    ...perturbations.map(({ spelling }) => spelling),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The parameters that are not as the preset has them. */
function changedParameters({ preset, parameters }: RunPlan): readonly ParameterName[] {
  const own: Parameters = { ...DEFAULT_PARAMETERS, ...PRESETS[preset].parameters };
  return PARAMETER_NAMES.filter((name) => parameters[name] !== own[name]);
}
