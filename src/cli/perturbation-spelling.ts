/**
 * How a perturbation is written on the command line:
 *
 *     torque:sine:0.5:6@2        half a newton metre to and fro, six times a second, from 2 s on
 *     angle:ramp:-5:0.04         five degrees up in 40 ms, and held
 */
import { DEGREE } from '#model/degree.ts';
import { unknownName } from './nearest-name.ts';
import { decimal, numberInRange, type NumberRange, outOfRange } from './number-text.ts';
import type { Perturbation, Waveform } from './perturbation.ts';
import { readCourse } from './sample-file.ts';
import { UsageError } from './usage-error.ts';

type Quantity = Perturbation['quantity'];

/** What a perturbation may act on; largest values in the unit written. */
export const QUANTITIES = {
  torque: { unit: 'N m', perUnit: 1, largest: 50 },
  angle: { unit: '°', perUnit: DEGREE, largest: 30 },
} as const satisfies Record<Quantity, unknown>;

/** Each form: the numbers that follow its name, and what it does. */
export const FORMS = {
  step: { fields: ['amplitude'], meaning: 'all at once, and held' },
  pulse: { fields: ['amplitude', 'seconds'], meaning: 'held for so many seconds' },
  ramp: { fields: ['amplitude', 'seconds'], meaning: 'evenly within so many seconds, and held' },
  sine: { fields: ['amplitude', 'hz'], meaning: 'to and fro' },
  random: { fields: ['rms', 'cutoffHz'], meaning: 'noise up to that frequency, by the seed' },
  csv: { fields: ['FILE'], meaning: 'two columns, time_s,value; straight lines between' },
} as const satisfies Record<string, { fields: readonly string[]; meaning: string }>;

type Form = keyof typeof FORMS;

const SECONDS = { minimum: 0.001, maximum: 3600, unit: 's' };
const FREQUENCY = { minimum: 0.01, maximum: 100, unit: 'Hz' };
const START = { minimum: -600, maximum: 3600, unit: 's' };

/** Where a perturbation comes from besides its spelling. */
export interface PerturbationSource {
  /** Of the run. A whole number. */
  readonly seed: number;
  /** The text of a file named on the command line. @throws {UsageError} If it cannot be read. */
  readonly readText: (file: string) => string;
}

/**
 * The perturbations that `spellings` describe.
 *
 * @throws {UsageError} If one cannot be read, or they cannot act together.
 */
export function readPerturbations(
  spellings: readonly string[],
  source: PerturbationSource,
): readonly Perturbation[] {
  const perturbations = spellings.map((spelling, index) =>
    // Two kinds of noise in one run must not be the same noise.
    readPerturbation(spelling, { ...source, seed: noiseSeed(source.seed, index) }),
  );
  const quantities = new Set(perturbations.map(({ quantity }) => quantity));
  if (quantities.size > 1)
    throw new UsageError(
      '--perturb: a torque does nothing to a foot whose angle is imposed; give one or the other.',
    );
  return perturbations;
}

/** A seed whose noise is not that of the model's own, which has the run's seed. */
function noiseSeed(seed: number, index: number): number {
  return (seed ^ 0x5bd1e995) + index;
}

function readPerturbation(spelling: string, source: PerturbationSource): Perturbation {
  const [quantityText = '', formText = '', ...rest] = spelling.split(':');
  const quantity = choose('quantity', quantityText, Object.keys(QUANTITIES) as Quantity[]);
  if (formText === '')
    throw new UsageError('--perturb is written QUANTITY:FORM:NUMBERS, for example torque:step:2.');
  const form = choose('form', formText, Object.keys(FORMS) as Form[], `${quantity}:`);
  const [numbers, startText] = atStart(rest.join(':'), form);
  const name = `--perturb ${quantity}:${form}`;
  const start =
    startText === undefined ? 0 : numberInRange(startText, { name: `${name}, start`, ...START });
  return { quantity, waveform: readWaveform(quantity, form, numbers, source), start, spelling };
}

/** What stands before the last @, and what after it; a file's name may itself hold one. */
function atStart(text: string, form: Form): [string, string?] {
  const at = text.lastIndexOf('@');
  const after = text.slice(at + 1);
  if (at < 0 || (form === 'csv' && decimal(after) === undefined)) return [text];
  return [text.slice(0, at), after];
}

function choose<Name extends string>(
  kind: string,
  written: string,
  names: readonly Name[],
  prefix = '',
): Name {
  const found = names.find((name) => name === written);
  if (found === undefined) throw unknownName(`${kind} of --perturb`, written, names, prefix);
  return found;
}

function readWaveform(
  quantity: Quantity,
  form: Form,
  numbers: string,
  { seed, readText }: PerturbationSource,
): Waveform {
  const name = `--perturb ${quantity}:${form}`;
  if (form === 'csv') return readSamples(quantity, numbers, name, readText);
  const { fields } = FORMS[form];
  const texts = numbers === '' ? [] : numbers.split(':');
  if (texts.length !== fields.length)
    throw new UsageError(`${name} is written ${quantity}:${form}:${fields.join(':')}[@start].`);
  const [first = '', second = ''] = texts;
  const { unit, perUnit, largest } = QUANTITIES[quantity];
  const minimum = form === 'random' ? 0 : -largest;
  const size =
    perUnit *
    numberInRange(first, { name: `${name}, ${fields[0]}`, minimum, maximum: largest, unit });
  const other = (range: Omit<NumberRange, 'name'>): number =>
    numberInRange(second, { name: `${name}, ${fields[1] ?? ''}`, ...range });
  switch (form) {
    case 'step':
      return { shape: form, size };
    case 'pulse':
    case 'ramp':
      return { shape: form, size, duration: other(SECONDS) };
    case 'sine':
      return { shape: form, size, frequency: other(FREQUENCY) };
    case 'random':
      return { shape: form, size, frequency: other(FREQUENCY), seed };
  }
}

function readSamples(
  quantity: Quantity,
  file: string,
  name: string,
  readText: (file: string) => string,
): Waveform {
  if (file === '') throw new UsageError(`${name} is written ${quantity}:csv:FILE[@start].`);
  const { times, values } = readCourse(readText(file), file);
  const { unit, perUnit, largest } = QUANTITIES[quantity];
  const extreme = values.find((value) => Math.abs(value) > largest);
  if (extreme !== undefined)
    throw outOfRange(`${file}: ${quantity}`, extreme, -largest, largest, unit);
  return { shape: 'samples', times, values: values.map((value) => value * perUnit) };
}
