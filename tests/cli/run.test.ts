import { describe, expect, it } from 'vitest';
import { DEGREE } from '#model/degree.ts';
import { readArguments } from '#cli/arguments.ts';
import { runOutcome, settledRun } from '#cli/run.ts';
import type { RunPlan } from '#cli/run-plan.ts';
import { sweepPoints } from '#cli/sweep-axis.ts';
import { sweepOutcomes } from '#cli/sweep.ts';

function commandOf(line: string) {
  const command = readArguments(line.split(' '), () => '0,0\n1,1\n');
  if (command.action !== 'run' && command.action !== 'sweep') throw new Error(line);
  return command;
}

const planOf = (line: string): RunPlan => commandOf(line).plan;

/** Root mean square of some samples. */
const strength = (samples: Float64Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe('a run', () => {
  it('recorded in pieces is the run recorded in one', () => {
    const plan = planOf('--perturb torque:sine:0.5:6@0.3 --step 0.5');
    const whole = settledRun(plan).record(2).angle;
    const pieces = settledRun(plan);
    expect([...pieces.record(0.7).angle, ...pieces.record(1.3).angle]).toEqual([...whole]);
  });

  it.each([2, 1, 0.5, 0.25, 0.2, 0.125, 0.1])(
    'lasts as long as asked for, in steps of %s ms',
    (step) => {
      const { angle, rate } = settledRun(planOf(`--settle 0 --step ${step}`)).record(0.5);
      expect(angle.length / rate).toBe(0.5);
      expect(rate).toBe(Math.min(1000, 1000 / step));
    },
  );

  it('follows an imposed angle from its rest angle, whatever the foot would do', () => {
    const plan = planOf('--preset clonus --perturb angle:ramp:-5:0.1@0.2');
    const { angle } = settledRun(plan).record(1);
    const rest = -plan.parameters.dorsiflexion;
    const turned = (time: number): number => ((angle[time * 1000 - 1] ?? 0) - rest) / DEGREE;
    expect(turned(0.2)).toBeCloseTo(0, 9);
    expect(turned(0.25)).toBeCloseTo(-2.5, 9);
    expect(turned(0.3)).toBeCloseTo(-5, 9);
    expect(turned(1)).toBeCloseTo(-5, 9);
  });

  it('is pushed by a torque from its start on, and not before', () => {
    const plan = planOf('--settle 1 --perturb torque:step:3@0.5');
    const pushed = settledRun(plan).record(0.6);
    const free = settledRun({ ...plan, perturbations: [] }).record(0.6);
    expect(pushed.angle.subarray(0, 500)).toEqual(free.angle.subarray(0, 500));
    expect([pushed.appliedTorque[499], pushed.appliedTorque[500]]).toEqual([0, 3]);
    expect((pushed.angle[599] ?? 0) - (free.angle[599] ?? 0)).toBeGreaterThan(2 * DEGREE);
  });

  it('feels what begins while it settles', () => {
    const plan = planOf('--settle 1 --perturb torque:step:3@-0.5');
    const pushed = settledRun(plan).record(0.1).angle[0] ?? 0;
    const free = settledRun({ ...plan, perturbations: [] }).record(0.1).angle[0] ?? 0;
    expect(pushed - free).toBeGreaterThan(2 * DEGREE);
  });

  it('in the mean field falls still below the edge that it states, and swings up above', () => {
    const edge = runOutcome(planOf('--mean-field --seconds 0.1')).theory!.criticalGain;
    const growth = (gain: number): number => {
      const run = settledRun(planOf(`--mean-field --set reflexGain=${gain}`));
      const [early, , late] = [0, 1, 2].map(() => strength(run.record(1).acceleration));
      return late! / early!;
    };
    expect(growth(0.9 * edge)).toBeLessThan(1);
    expect(growth(1.1 * edge)).toBeGreaterThan(1);
  });
});

describe('a sweep', { timeout: 60_000 }, () => {
  it('gives in order what each run gives alone, however many threads share it', async () => {
    const command = commandOf('--sweep reflexGain=0:0.4:0.2 --seconds 2 --settle 0.5');
    if (command.action !== 'sweep') throw new Error('That is no sweep.');
    const { plan, axes } = command;
    const points = sweepPoints(axes);
    const alone = points.map((point) =>
      runOutcome({ ...plan, parameters: { ...plan.parameters, ...point } }),
    );
    expect(await sweepOutcomes(plan, points, 1)).toEqual(alone);
    expect(await sweepOutcomes(plan, points, 3)).toEqual(alone);
  });

  it('fails if one of its runs does', async () => {
    const plan = planOf('--seconds 1');
    await expect(sweepOutcomes({ ...plan, seconds: -1 }, [{}, {}], 2)).rejects.toThrow(
      'A recording lasts',
    );
  });
});
