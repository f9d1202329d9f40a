/** From the words of a command line to what is to be done, or one sentence on why not. */
import { ACTIVATION_CONDITIONS } from '#model/activation-condition.ts';
import { MEAN_FIELD } from '#model/mean-field.ts';
import { DEFAULT_PARAMETERS, type ParameterName } from '#model/parameters.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';
import { unknownName } from './nearest-name.ts';
import { numberInRange } from './number-text.ts';
import { type GivenOptions, type OptionName, readOptions } from './options.ts';
import { parameterNamed, readValue } from './parameter-text.ts';
import { readPerturbations } from './perturbation-spelling.ts';
import type { RunPlan } from './run-plan.ts';
import { readSweepAxis, type SweepAxis } from './sweep-axis.ts';
import { UsageError } from './usage-error.ts';

export type Format = 'table' | 'json' | 'csv';

/** What the command line asks for. */
export type Command =
  | { readonly action: 'help' | 'version' }
  | { readonly action: 'list'; readonly format: Format }
  | { readonly action: 'run'; readonly format: Format; readonly plan: RunPlan }
  | {
      readonly action: 'sweep';
      readonly format: Format;
      readonly plan: RunPlan;
      readonly axes: readonly SweepAxis[];
    };

const USUAL_PRESET = 'physiological';
const SECONDS = { minimum: 0.1, maximum: 3600, unit: 's', usual: 20 };
const SETTLE = { minimum: 0, maximum: 600, unit: 's', usual: 3 };
const SEED = { minimum: 1, maximum: 0xffffffff, unit: '', usual: 1 };
/** In ms. A sample lasts a whole number of them, or they last two samples. */
const STEPS = [2, 1, 0.5, 0.25, 0.2, 0.125, 0.1];
const USUAL_STEP = 1;
const MOST_AXES = 2;
const MOST_RUNS = 100_000;

/** Options that go with one of these, and no others. */
const ALONE: Partial<Record<OptionName, readonly OptionName[]>> = {
  help: [],
  version: [],
  list: ['json'],
};

/**
 * Reads a command line.
 *
 * @param readText The text of a file that it names. @throws {UsageError} If there is none to be read.
 * @throws {UsageError} If anything in it cannot be used.
 */
export function readArguments(
  args: readonly string[],
  readText: (file: string) => string,
): Command {
  const given = readOptions(args);
  for (const [name, companions] of Object.entries(ALONE) as [OptionName, OptionName[]][]) {
    const other = [...given.keys()].find((key) => key !== name && !companions.includes(key));
    if (given.has(name) && other !== undefined)
      throw new UsageError(`--${name} and --${other} do not go together.`);
  }
  if (given.has('help')) return { action: 'help' };
  if (given.has('version')) return { action: 'version' };
  const format = readFormat(given);
  if (given.has('list')) return { action: 'list', format };
  const axes = readAxes(given);
  const plan = readPlan(given, axes, readText);
  return axes.length === 0
    ? { action: 'run', format, plan }
    : { action: 'sweep', format, plan, axes };
}

function readFormat(given: GivenOptions): Format {
  if (given.has('json') && given.has('csv'))
    throw new UsageError('--json and --csv do not go together.');
  return given.has('json') ? 'json' : given.has('csv') ? 'csv' : 'table';
}

function readAxes(given: GivenOptions): readonly SweepAxis[] {
  const axes = (given.get('sweep') ?? []).map(readSweepAxis);
  if (axes.length > MOST_AXES)
    throw new UsageError(`--sweep is given ${axes.length} times; ${MOST_AXES} is the most.`);
  const runs = axes.reduce((count, { values }) => count * values.length, 1);
  if (runs > MOST_RUNS)
    throw new UsageError(`--sweep asks for ${runs} runs; ${MOST_RUNS} is the most.`);
  return axes;
}

function readPlan(
  given: GivenOptions,
  axes: readonly SweepAxis[],
  readText: (file: string) => string,
): RunPlan {
  const preset = readPreset(given);
  const meanField = given.has('mean-field');
  const set = readSettings(given);
  refuseTwice([...set.keys(), ...axes.map(({ name }) => name)], meanField);
  const seed = readSeed(given);
  return {
    preset,
    condition: readCondition(given) ?? PRESETS[preset].condition,
    parameters: {
      ...DEFAULT_PARAMETERS,
      ...PRESETS[preset].parameters,
      ...Object.fromEntries(set),
      ...(meanField ? MEAN_FIELD : {}),
    },
    seed,
    seconds: readNumber(given, 'seconds', SECONDS),
    settle: readNumber(given, 'settle', SETTLE),
    stepMs: readStep(given),
    meanField,
    perturbations: readPerturbations(given.get('perturb') ?? [], { seed, readText }),
  };
}

function readPreset(given: GivenOptions): PresetId {
  const written = only(given, 'preset') ?? USUAL_PRESET;
  const ids = Object.keys(PRESETS) as PresetId[];
  const found = ids.find((id) => id === written);
  if (found === undefined) throw unknownName('preset', written, ids);
  return found;
}

function readCondition(given: GivenOptions): RunPlan['condition'] | undefined {
  const written = only(given, 'condition');
  if (written === undefined) return undefined;
  const found = ACTIVATION_CONDITIONS.find((condition) => condition === written);
  if (found === undefined) throw unknownName('condition', written, ACTIVATION_CONDITIONS);
  return found;
}

function readSettings(given: GivenOptions): ReadonlyMap<ParameterName, number> {
  const settings = new Map<ParameterName, number>();
  for (const setting of given.get('set') ?? []) {
    const equals = setting.indexOf('=');
    const name = parameterNamed((equals < 0 ? setting : setting.slice(0, equals)).trim());
    const text = equals < 0 ? '' : setting.slice(equals + 1).trim();
    if (text === '') throw new UsageError(`${name} lacks its value: --set ${name}=VALUE`);
    if (settings.has(name)) throw new UsageError(`${name} is given twice.`);
    settings.set(name, readValue(name, text));
  }
  return settings;
}

/** A parameter is set, swept or fixed by the mean field: one of these. */
function refuseTwice(names: readonly ParameterName[], meanField: boolean): void {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) throw new UsageError(`${name} is given twice.`);
    if (meanField && Object.hasOwn(MEAN_FIELD, name))
      throw new UsageError(`--mean-field fixes ${name}; it cannot be given another value.`);
  }
}

function readSeed(given: GivenOptions): number {
  const seed = readNumber(given, 'seed', SEED);
  if (!Number.isInteger(seed)) throw new UsageError(`--seed is ${seed}; it is a whole number.`);
  return seed;
}

function readStep(given: GivenOptions): number {
  const written = only(given, 'step');
  if (written === undefined) return USUAL_STEP;
  const step = numberInRange(written, {
    name: '--step',
    minimum: Math.min(...STEPS),
    maximum: Math.max(...STEPS),
    unit: 'ms',
  });
  if (!STEPS.includes(step))
    throw new UsageError(`--step is ${step} ms; it may be ${STEPS.join(', ')} ms.`);
  return step;
}

function readNumber(given: GivenOptions, name: OptionName, range: typeof SECONDS): number {
  const written = only(given, name);
  return written === undefined
    ? range.usual
    : numberInRange(written, { ...range, name: `--${name}` });
}

/** The value of an option that is given once or not at all. */
function only(given: GivenOptions, name: OptionName): string | undefined {
  return given.get(name)?.[0];
}
