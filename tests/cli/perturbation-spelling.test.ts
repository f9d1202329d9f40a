import { describe, expect, it } from 'vitest';
import { DEGREE } from '#model/degree.ts';
import { readPerturbations } from '#cli/perturbation-spelling.ts';
import { UsageError } from '#cli/usage-error.ts';

const FILES: Record<string, string> = {
  'push.csv': 'time_s,value\n0,0\n0.5,2\n',
  'at@home.csv': '0,0\n1,1\n',
  'strong.csv': '0,0\n1,999\n',
};

function read(...spellings: string[]) {
  return readPerturbations(spellings, {
    seed: 7,
    readText(file) {
      const text = FILES[file];
      if (text === undefined) throw new UsageError(`The file '${file}' cannot be read.`);
      return text;
    },
  });
}

describe('the spelling of a perturbation', () => {
  it.each([
    ['torque:step:-2', 'torque', { shape: 'step', size: -2 }, 0],
    ['torque:step:2@1.5', 'torque', { shape: 'step', size: 2 }, 1.5],
    ['torque:pulse:4:0.1@-1', 'torque', { shape: 'pulse', size: 4, duration: 0.1 }, -1],
    ['torque:sine:0.5:6', 'torque', { shape: 'sine', size: 0.5, frequency: 6 }, 0],
    ['angle:ramp:-5:0.04@2', 'angle', { shape: 'ramp', size: -5 * DEGREE, duration: 0.04 }, 2],
    ['angle:sine:2:8', 'angle', { shape: 'sine', size: 2 * DEGREE, frequency: 8 }, 0],
  ])('%s is read in SI', (spelling, quantity, waveform, start) => {
    expect(read(spelling)).toEqual([{ quantity, waveform, start, spelling }]);
  });

  it('names a file of samples', () => {
    const [{ waveform, start } = {}] = read('torque:csv:push.csv@3');
    expect(start).toBe(3);
    expect(waveform).toEqual({
      shape: 'samples',
      times: Float64Array.of(0, 0.5),
      values: Float64Array.of(0, 2),
    });
    expect(read('angle:csv:at@home.csv')[0]!.waveform).toMatchObject({
      values: Float64Array.of(0, DEGREE),
    });
  });

  it('gives each noise its own seed, and always the same', () => {
    const seeds = read('torque:random:1:20', 'torque:random:1:20').map(({ waveform }) =>
      waveform.shape === 'random' ? waveform.seed : undefined,
    );
    expect(new Set(seeds).size).toBe(2);
    expect(read('torque:random:1:20', 'torque:random:1:20')).toEqual(
      read('torque:random:1:20', 'torque:random:1:20'),
    );
  });

  it.each([
    ['torqe:step:1', "Unknown quantity of --perturb 'torqe'. Did you mean 'torque'?"],
    ['torque:sin:1:2', "Unknown form of --perturb 'sin'. Did you mean 'torque:sine'?"],
    ['torque', '--perturb is written QUANTITY:FORM:NUMBERS, for example torque:step:2.'],
    ['torque:sine:1', '--perturb torque:sine is written torque:sine:amplitude:hz[@start].'],
    ['torque:step:1:2', '--perturb torque:step is written torque:step:amplitude[@start].'],
    ['torque:step:big', "--perturb torque:step, amplitude: 'big' is not a number."],
    ['torque:step:1@soon', "--perturb torque:step, start: 'soon' is not a number."],
    ['torque:step:99', '--perturb torque:step, amplitude is 99 N m; it runs from -50 to 50 N m.'],
    ['angle:sine:1:0', '--perturb angle:sine, hz is 0 Hz; it runs from 0.01 to 100 Hz.'],
    ['torque:random:-1:5', '--perturb torque:random, rms is -1 N m; it runs from 0 to 50 N m.'],
    ['torque:csv:', '--perturb torque:csv is written torque:csv:FILE[@start].'],
    ['torque:csv:none.csv', "The file 'none.csv' cannot be read."],
    ['torque:csv:strong.csv', 'strong.csv: torque is 999 N m; it runs from -50 to 50 N m.'],
  ])('%s cannot be used, and one line says why', (spelling, message) => {
    expect(() => read(spelling)).toThrow(new UsageError(message));
  });

  it('does not push a foot whose angle it imposes', () => {
    expect(() => read('torque:step:1', 'angle:step:1')).toThrow('one or the other');
  });
});
