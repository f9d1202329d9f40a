/** The options of the command line: the one table from which reading and help derive. */
import { parseArgs } from 'node:util';
import { unknownName } from './nearest-name.ts';
import { UsageError } from './usage-error.ts';

interface Option {
  /** What its value is called in the help; without one, it takes none. */
  readonly value?: string;
  readonly repeatable?: true;
  readonly meaning: string;
}

export const OPTIONS = {
  preset: { value: 'ID', meaning: 'named settings to start from (physiological)' },
  set: {
    value: 'NAME=VALUE',
    repeatable: true,
    meaning: 'one parameter, in the unit that --list shows; a share as 0.1 or 10%',
  },
  condition: { value: 'NAME', meaning: "rest, hold, move, press or stand (the preset's)" },
  seconds: { value: 'N', meaning: 'how long to record (20)' },
  seed: { value: 'N', meaning: 'start of the random sequence (1)' },
  settle: { value: 'N', meaning: 'seconds that pass before recording (3)' },
  step: { value: 'MS', meaning: 'length of a step: 2, 1, 0.5, 0.25, 0.2, 0.125 or 0.1 (1)' },
  'mean-field': {
    meaning: 'endlessly many units and no chance; one faint flick starts the foot',
  },
  perturb: { value: 'WHAT', repeatable: true, meaning: 'a torque or an angle from outside' },
  sweep: {
    value: 'NAME=FROM:TO:BY',
    repeatable: true,
    meaning: 'a run for each value, over all cores; twice for a grid',
  },
  json: { meaning: 'one JSON object' },
  csv: { meaning: 'the samples, line by line; of a sweep, one line for each run' },
  list: { meaning: 'presets, conditions and parameters, with units and ranges' },
  help: { meaning: 'this page' },
  version: { meaning: 'the version of the model' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;
const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

/** What was given: for each option named, its values in order; an empty text if it takes none. */
export type GivenOptions = ReadonlyMap<OptionName, readonly string[]>;

/**
 * Reads the options of a command line.
 *
 * @throws {UsageError} If one does not exist, lacks its value or has one too many.
 */
export function readOptions(args: readonly string[]): GivenOptions {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      OPTION_NAMES.map((name) => [
        name,
        {
          type: takesValue(name) ? 'string' : 'boolean',
          ...(name === 'help' ? { short: 'h' } : {}),
        },
      ]),
    ),
    // Strict reading would throw its own messages, which know no nearest name.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') throw stray(token.value);
    if (token.kind === 'option-terminator') continue;
    const name = optionNamed(token.name, args[token.index] ?? token.rawName);
    const values = given.get(name) ?? [];
    if (values.length > 0 && !isRepeatable(name)) throw new UsageError(`--${name} is given twice.`);
    values.push(valueOf(name, token.value, token.inlineValue));
    given.set(name, values);
  }
  return given;
}

function stray(word: string): UsageError {
  return new UsageError(
    `'${word}' belongs to no option. Options follow a lone --: npm run --silent simulate -- --help`,
  );
}

function optionNamed(name: string, written: string): OptionName {
  const found = OPTION_NAMES.find((known) => known === name);
  if (found !== undefined) return found;
  throw unknownName('option', written.split('=')[0] ?? written, OPTION_NAMES, '--');
}

function valueOf(name: OptionName, value: string | undefined, isInline = false): string {
  if (!takesValue(name)) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value.`);
    return '';
  }
  const looksLikeOption = value?.startsWith('--') === true && !isInline;
  if (value === undefined || value === '' || looksLikeOption)
    throw new UsageError(`--${name} lacks its value: --${name} ${valueName(name)}`);
  return value;
}

/** What the value of an option is called. */
export function valueName(name: OptionName): string {
  const option: Option = OPTIONS[name];
  return option.value ?? '';
}

function takesValue(name: OptionName): boolean {
  return valueName(name) !== '';
}

function isRepeatable(name: OptionName): boolean {
  const option: Option = OPTIONS[name];
  return option.repeatable === true;
}
