import { summarize, type Summary } from '#analysis/summary.ts';
import type { ActivationCondition } from '#model/activation-condition.ts';
import { createModel, type NeuromuscularModel } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';
import { type Recording, recordRun } from '#model/recording.ts';

/** Settings of one run, and what is recorded of it. */
export interface Protocol {
  /** Preset that the run starts from; everyday tremor if not given, as from a terminal. */
  readonly preset?: PresetId;
  /** What differs from the preset, in SI units. */
  readonly changes?: Partial<Parameters>;
  /** The preset's, if not given. */
  readonly condition?: ActivationCondition;
  /** Start of the random sequence; 11 if not given. */
  readonly seed?: number;
  /** Time that passes before the recording begins, in s; 6 if not given. */
  readonly settling?: number;
  /** Length of the recording, in s; 20 if not given. */
  readonly seconds?: number;
  /** Length of a step, in s; 0.001 if not given. */
  readonly stepLength?: number;
  /** Samples kept each second; 1000 if not given. */
  readonly rate?: number;
}

/** Seeds with which every kind of shaking is tried. */
export const SEEDS = [11, 12, 13, 14, 15, 16] as const;
/** Seeds of the rows that compare a few runs with each other. */
export const THREE_SEEDS = [11, 12, 13] as const;

/** The runs of one validation: a run that several rows look at is made once. */
export interface Runs {
  readonly summary: (protocol: Protocol) => Summary;
  readonly recording: (protocol: Protocol) => Recording;
}

/** Runs that are kept as long as the returned object is. */
export function createRuns(): Runs {
  const summaries = new Map<string, Summary>();
  return {
    summary(protocol) {
      const key = keyOf(protocol);
      const known = summaries.get(key);
      if (known !== undefined) return known;
      const summary = summarize(record(protocol));
      summaries.set(key, summary);
      return summary;
    },
    // Recordings are large, and each is looked at once.
    recording: record,
  };
}

/** A model as `protocol` sets it, before any time has passed. */
export function modelFor(protocol: Protocol): NeuromuscularModel {
  const { parameters, condition, seed, stepLength } = settingsOf(protocol);
  return createModel({ parameters, condition, seed, stepLength });
}

/** Lets `seconds` pass unrecorded. */
export function pass(model: NeuromuscularModel, seconds: number): void {
  const end = model.elapsed + seconds;
  // Half a step of tolerance, for a clock that counts in binary fractions.
  while (model.elapsed < end - 1e-9) model.step();
}

function record(protocol: Protocol): Recording {
  const { settling, seconds, rate } = settingsOf(protocol);
  const model = modelFor(protocol);
  pass(model, settling);
  return recordRun(model, seconds, { rate });
}

function settingsOf(protocol: Protocol) {
  const preset = PRESETS[protocol.preset ?? 'physiological'];
  return {
    parameters: { ...DEFAULT_PARAMETERS, ...preset.parameters, ...protocol.changes },
    condition: protocol.condition ?? preset.condition,
    seed: protocol.seed ?? SEEDS[0],
    settling: protocol.settling ?? 6,
    seconds: protocol.seconds ?? 20,
    stepLength: protocol.stepLength ?? 1e-3,
    rate: protocol.rate ?? 1000,
  } as const;
}

/** The settings as text; infinity, which JSON cannot write, as a word. */
function keyOf(protocol: Protocol): string {
  return JSON.stringify(settingsOf(protocol), (_, value: unknown) =>
    value === Infinity ? 'Infinity' : value,
  );
}
