import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEAN_FIELD } from '#model/mean-field.ts';
import { DEFAULT_PARAMETERS } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';
import { type Command, readArguments } from '#cli/arguments.ts';
import { OPTIONS } from '#cli/options.ts';
import { sweepPoints } from '#cli/sweep-axis.ts';
import { UsageError } from '#cli/usage-error.ts';

const noFile = (file: string): string => {
  throw new UsageError(`The file '${file}' cannot be read.`);
};

/** What a command line asks for; words are parted at blanks. */
function read(line: string): Command {
  return readArguments(line === '' ? [] : line.split(' '), noFile);
}

function planOf(line: string) {
  const command = read(line);
  if (command.action !== 'run') throw new Error(`${line} asks for no run.`);
  return command.plan;
}

describe('a command line', () => {
  it('without a word asks for everyday tremor in a table', () => {
    const command = read('');
    expect(command).toMatchObject({ action: 'run', format: 'table' });
    expect(planOf('')).toEqual({
      preset: 'physiological',
      condition: 'hold',
      parameters: { ...DEFAULT_PARAMETERS, ...PRESETS.physiological.parameters },
      seed: 1,
      seconds: 20,
      settle: 3,
      stepMs: 1,
      meanField: false,
      perturbations: [],
    });
  });

  it('changes what it names and leaves the rest to the preset', () => {
    const plan = planOf(
      '--preset clonus --set conductionDelay=50 --set effort=0.1 --condition rest --seconds 30 --seed 7 --settle 0 --step 0.5',
    );
    expect(plan).toMatchObject({ condition: 'rest', seconds: 30, seed: 7, settle: 0, stepMs: 0.5 });
    expect(plan.parameters).toEqual({
      ...DEFAULT_PARAMETERS,
      ...PRESETS.clonus.parameters,
      conductionDelay: 0.05,
      effort: 0.1,
    });
  });

  it('takes a value after a blank or after an equals sign', () => {
    expect(planOf('--seed=7 --set=effort=0.2')).toEqual(planOf('--seed 7 --set effort=0.2'));
  });

  it('takes the mean field over the preset', () => {
    expect(planOf('--preset enhanced --mean-field').parameters).toMatchObject(MEAN_FIELD);
  });

  it('asks for help, a list and the version', () => {
    expect(read('--help')).toEqual({ action: 'help' });
    expect(read('-h')).toEqual({ action: 'help' });
    expect(read('--version')).toEqual({ action: 'version' });
    expect(read('--list')).toEqual({ action: 'list', format: 'table' });
    expect(read('--list --json')).toEqual({ action: 'list', format: 'json' });
  });

  it.each([
    ['--presett clonus', "Unknown option '--presett'. Did you mean '--preset'?"],
    ['-preset clonus', "Unknown option '-preset'. Did you mean '--preset'?"],
    ['--preset klonus', "Unknown preset 'klonus'. Did you mean 'clonus'?"],
    ['--condition holds', "Unknown condition 'holds'. Did you mean 'hold'?"],
    [
      '--set conductonDelay=50',
      "Unknown parameter 'conductonDelay'. Did you mean 'conductionDelay'?",
    ],
    ['--sweep reflexGian=0:1:1', "Unknown parameter 'reflexGian'. Did you mean 'reflexGain'?"],
    ['--set conductionDelay=5', 'conductionDelay is 5 ms; it runs from 30 to 100 ms.'],
    ['--set dorsiflexion=30', 'dorsiflexion is 30°; it runs from -20 to 22°.'],
    ['--sweep conductionDelay=20:50:10', 'conductionDelay is 20 ms; it runs from 30 to 100 ms.'],
    ['--seconds 0', '--seconds is 0 s; it runs from 0.1 to 3600 s.'],
    ['--seconds -3', '--seconds is -3 s; it runs from 0.1 to 3600 s.'],
    ['--seed 0', '--seed is 0; it runs from 1 to 4294967295.'],
    ['--step 0.3', '--step is 0.3 ms; it may be 2, 1, 0.5, 0.25, 0.2, 0.125, 0.1 ms.'],
    ['--set conductionDelay=long', "conductionDelay: 'long' is not a number."],
    ['--seconds ten', "--seconds: 'ten' is not a number."],
    ['--seed 1.5', '--seed is 1.5; it is a whole number.'],
    ['--sweep reflexGain=0:1:x', "--sweep reflexGain: 'x' is not a number."],
    ['--seed', '--seed lacks its value: --seed N'],
    ['--seed --json', '--seed lacks its value: --seed N'],
    ['--preset=', '--preset lacks its value: --preset ID'],
    ['--set conductionDelay', 'conductionDelay lacks its value: --set conductionDelay=VALUE'],
    ['--set conductionDelay=', 'conductionDelay lacks its value: --set conductionDelay=VALUE'],
    ['--json=yes', '--json takes no value.'],
    ['--json --csv', '--json and --csv do not go together.'],
    ['--list --csv', '--list and --csv do not go together.'],
    ['--help --preset clonus', '--help and --preset do not go together.'],
    ['--seed 1 --seed 2', '--seed is given twice.'],
    ['--set effort=0.1 --set effort=0.2', 'effort is given twice.'],
    ['--set effort=0.1 --sweep effort=0:0.2:0.1', 'effort is given twice.'],
    [
      '--mean-field --set unitCount=60',
      '--mean-field fixes unitCount; it cannot be given another value.',
    ],
    ['--sweep effort=0:0.2:-0.1', '--sweep effort: steps of -0.1 never lead from 0 to 0.2.'],
    ['--sweep effort=0:0.2:0', '--sweep effort: steps of 0 never lead from 0 to 0.2.'],
    ['--sweep effort=0:0.2', '--sweep effort is written --sweep effort=FROM:TO:BY, three numbers.'],
    [
      '--sweep effort=0:0.2:0.1 --sweep reflexGain=0:1:1 --sweep inertia=0.01:0.02:0.01',
      '--sweep is given 3 times; 2 is the most.',
    ],
    [
      '--sweep effort=0:0.2:0.0001 --sweep reflexGain=0:2:0.001',
      '--sweep asks for 4004001 runs; 100000 is the most.',
    ],
  ])('%s cannot be used, and one line says why', (line, message) => {
    expect(() => read(line)).toThrow(new UsageError(message));
  });

  it('with a stray word says where options go', () => {
    expect(() => read('clonus')).toThrow("'clonus' belongs to no option. Options follow a lone --");
  });

  it('is used or refused in one line, whatever it says', () => {
    const option = fc.constantFrom(...Object.keys(OPTIONS).map((name) => `--${name}`));
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('reflexGain=0:1:0.5', 'effort=0.1', 'clonus', '1', '-1', 'torque:step:1'),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(option, value), { maxLength: 6 }), (words) => {
        try {
          expect(readArguments(words, noFile)).toHaveProperty('action');
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
          expect((error as UsageError).message).toMatch(/^\S.*\S$/u);
        }
      }),
    );
  });
});

describe('a sweep', () => {
  const axesOf = (line: string) => {
    const command = read(line);
    if (command.action !== 'sweep') throw new Error(`${line} asks for no sweep.`);
    return command.axes;
  };

  it('takes both its ends and no value by rounding', () => {
    const [axis] = axesOf('--sweep reflexGain=0:0.3:0.1');
    expect(axis).toEqual({ name: 'reflexGain', values: [0, 0.1, 0.2, 0.3] });
  });

  it('stops short of an end that its steps do not meet', () => {
    expect(axesOf('--sweep conductionDelay=30:45:10')[0]!.values).toEqual([0.03, 0.04]);
  });

  it('may go down', () => {
    expect(axesOf('--sweep conductionDelay=50:40:-5')[0]!.values).toEqual([0.05, 0.045, 0.04]);
  });

  it('of two parameters takes every pair, the last changing quickest', () => {
    const axes = axesOf('--sweep reflexGain=0:1:1 --sweep conductionDelay=40:50:10');
    expect(sweepPoints(axes)).toEqual([
      { reflexGain: 0, conductionDelay: 0.04 },
      { reflexGain: 0, conductionDelay: 0.05 },
      { reflexGain: 1, conductionDelay: 0.04 },
      { reflexGain: 1, conductionDelay: 0.05 },
    ]);
  });
});
