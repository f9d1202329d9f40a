import type { Writable } from 'node:stream';
import { DEGREE } from '#model/degree.ts';
import type { Recording } from '#model/recording.ts';
import { MEASURES } from './measures.ts';
import { write } from './output.ts';
import { writtenValue } from './parameter-text.ts';
import { type Outcome, settledRun } from './run.ts';
import type { RunPlan } from './run-plan.ts';
import type { SweepAxis, SweepPoint } from './sweep-axis.ts';

/** Seconds of samples that are held at a time, so that an hour takes no more memory than a second. */
const PIECE = 1;
const DIGITS = 9;

interface SampleColumn {
  readonly heading: string;
  readonly of: (recording: Recording) => Float64Array;
  /** One unit of the column in SI; 1 if not given. */
  readonly perUnit?: number;
}

const COLUMNS: readonly SampleColumn[] = [
  { heading: 'angle_deg', of: ({ angle }) => angle, perUnit: DEGREE },
  { heading: 'torque_Nm', of: ({ muscleTorque }) => muscleTorque },
  { heading: 'flexor_activation', of: ({ flexorActivation }) => flexorActivation },
  { heading: 'extensor_activation', of: ({ extensorActivation }) => extensorActivation },
  { heading: 'flexor_emg', of: ({ flexorElectromyogram }) => flexorElectromyogram },
  { heading: 'extensor_emg', of: ({ extensorElectromyogram }) => extensorElectromyogram },
  { heading: 'flexor_ia', of: ({ flexorAfferent }) => flexorAfferent },
  { heading: 'extensor_ia', of: ({ extensorAfferent }) => extensorAfferent },
  { heading: 'drive', of: ({ flexorDrive }) => flexorDrive },
  { heading: 'fatigue', of: ({ fatigue }) => fatigue },
];

/** What a push adds: the push. What an imposed angle adds: what the foot exerts on the motor. */
const PERTURBED_COLUMNS = {
  torque: { heading: 'applied_torque_Nm', of: ({ appliedTorque }) => appliedTorque },
  angle: { heading: 'ankle_torque_Nm', of: ({ ankleTorque }) => ankleTorque },
} as const satisfies Record<string, SampleColumn>;

/** Runs `plan` and writes its samples while they come; the reader sets the pace. */
export async function streamSamples(plan: RunPlan, stream: Writable): Promise<void> {
  const [perturbation] = plan.perturbations;
  const columns =
    perturbation === undefined ? COLUMNS : [...COLUMNS, PERTURBED_COLUMNS[perturbation.quantity]];
  await write(stream, `${['time_s', ...columns.map(({ heading }) => heading)].join(',')}\n`);
  const run = settledRun(plan);
  let written = 0;
  for (let whole = 0; whole < plan.seconds; whole += PIECE) {
    const recording = run.record(Math.min(PIECE, plan.seconds - whole));
    await write(stream, rowsOf(recording, columns, written));
    written += recording.angle.length;
  }
}

/** @param before Samples already written. */
function rowsOf(recording: Recording, columns: readonly SampleColumn[], before: number): string {
  const { rate, angle } = recording;
  const signals = columns.map(({ of, perUnit = 1 }) => ({ samples: of(recording), perUnit }));
  let rows = '';
  for (let index = 0; index < angle.length; index++) {
    // A sample shows the foot at its end.
    rows += String((before + index + 1) / rate);
    for (const { samples, perUnit } of signals)
      rows += `,${shortened((samples[index] ?? 0) / perUnit)}`;
    rows += '\n';
  }
  return rows;
}

/** A sweep, one line for each run; nothing between the commas where a run has no such number. */
export function sweepCsv(
  _plan: RunPlan,
  axes: readonly SweepAxis[],
  points: readonly SweepPoint[],
  outcomes: readonly Outcome[],
): string {
  const heading = [...axes.map(({ name }) => name), ...MEASURES.map(({ field }) => field)];
  const rows = outcomes.map((outcome, index) => [
    ...axes.map(({ name }) => String(writtenValue(name, points[index]?.[name] ?? Number.NaN))),
    ...MEASURES.map(({ of }) => {
      const value = of(outcome);
      return value === null ? '' : shortened(value);
    }),
  ]);
  return [heading, ...rows].map((row) => `${row.join(',')}\n`).join('');
}

function shortened(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
