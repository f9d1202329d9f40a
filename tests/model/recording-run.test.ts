import { describe, expect, it } from 'vitest';
import { createObservation, type NeuromuscularModel } from '#model/neuromuscular-model.ts';
import { type Recording, recordRun } from '#model/recording.ts';
import { look, modelWith, record } from './recording.ts';

const SERIES = [
  ...([
    'angle',
    'velocity',
    'acceleration',
    'muscleTorque',
    'ankleTorque',
    'appliedTorque',
  ] as const),
  ...(['flexorActivation', 'extensorActivation'] as const),
  ...(['flexorElectromyogram', 'extensorElectromyogram'] as const),
  ...(['flexorAfferent', 'extensorAfferent', 'flexorForce', 'flexorDrive', 'fatigue'] as const),
] satisfies (keyof Recording)[];

function shaking(stepLength = 1e-3): NeuromuscularModel {
  const model = modelWith({ reflexGain: 0.5, fatigueSpeed: 5 }, 'hold', 3, stepLength);
  model.push(0.4);
  return model;
}

/** The mean of each run of `size` values. */
function means(values: Float64Array, size: number): number[] {
  return Array.from({ length: values.length / size }, (_, index) => {
    const part = values.subarray(index * size, (index + 1) * size);
    return part.reduce((sum, value) => sum + value, 0) / size;
  });
}

describe('a recording', () => {
  it('has its rate times its duration of samples, a thousand a second unless told otherwise', () => {
    const whole = recordRun(modelWith({}), 0.25);
    expect(whole.rate).toBe(1000);
    for (const name of SERIES) expect(whole[name].length).toBe(250);
    const coarse = recordRun(modelWith({}), 0.25, { rate: 200 });
    expect(coarse.rate).toBe(200);
    for (const name of SERIES) expect(coarse[name].length).toBe(50);
  });

  it.each([
    [1e-3, 1000],
    [1e-3, 250],
    [5e-4, 1000],
    [2.5e-4, 1000],
    [2e-3, 500],
  ])('lasts as long as was asked for, at steps of %s s and %s samples/s', (stepLength, rate) => {
    const model = modelWith({}, 'hold', 1, stepLength);
    for (const until of [0.5, 1, 1.5]) {
      recordRun(model, 0.5, { rate });
      expect(model.elapsed).toBeCloseTo(until, 9);
    }
  });

  it('does not lose or gain a step over a long time', () => {
    const model = modelWith({ unitCount: 20 }, 'hold', 1, 1e-3);
    for (let part = 0; part < 60; part++) recordRun(model, 1);
    expect(model.elapsed).toBeCloseTo(60, 9);
  });

  it('writes down what was seen at the end of each sample', () => {
    const [recorded, watched] = [shaking(), shaking()];
    const recording = recordRun(recorded, 1.2, { rate: 200 });
    const seen = createObservation();
    for (let sample = 0; sample < 240; sample++) {
      for (let step = 0; step < 5; step++) watched.step();
      watched.observe(seen);
      expect(recording.angle[sample]).toBe(seen.ankleAngle);
      expect(recording.velocity[sample]).toBe(seen.ankleVelocity);
      expect(recording.muscleTorque[sample]).toBe(seen.muscleTorque);
      expect(recording.ankleTorque[sample]).toBe(seen.ankleTorque);
      expect(recording.appliedTorque[sample]).toBe(0.4);
      expect(recording.flexorActivation[sample]).toBe(seen.flexorActivation);
      expect(recording.extensorActivation[sample]).toBe(seen.extensorActivation);
      expect(recording.flexorAfferent[sample]).toBe(seen.flexorAfferent);
      expect(recording.extensorAfferent[sample]).toBe(seen.extensorAfferent);
      expect(recording.flexorForce[sample]).toBe(seen.flexorForce);
      expect(recording.flexorDrive[sample]).toBe(seen.flexorDrive);
      expect(recording.fatigue[sample]).toBe(seen.fatigue);
    }
    expect(look(recorded)).toEqual(look(watched));
  });

  it.each([
    ['acceleration', 'ankleAcceleration'],
    ['flexorElectromyogram', 'flexorElectromyogram'],
    ['extensorElectromyogram', 'extensorElectromyogram'],
  ] as const)('averages %s over each sample', (written, observed) => {
    const recording = recordRun(shaking(5e-4), 1, { rate: 250 });
    const expected = means(record(shaking(5e-4), 1, observed, 5e-4), 8);
    expect(recording[written].length).toBe(expected.length);
    for (const [sample, value] of recording[written].entries())
      expect(value).toBeCloseTo(expected[sample] ?? Infinity, 9);
  });

  it('loses no impulse by being coarse', () => {
    const mean = (values: Float64Array): number => means(values, values.length)[0]!;
    const fine = recordRun(shaking(), 4).flexorElectromyogram;
    const coarse = recordRun(shaking(), 4, { rate: 100 }).flexorElectromyogram;
    expect(mean(fine)).toBeGreaterThan(1);
    expect(mean(coarse)).toBeCloseTo(mean(fine), 9);
  });

  it('has a velocity that is the slope of its angle, and an acceleration that of its velocity', () => {
    const { angle, velocity, acceleration } = recordRun(shaking(2.5e-4), 1);
    const greatest = Math.max(...velocity.map(Math.abs));
    const hardest = Math.max(...acceleration.map(Math.abs));
    for (let k = 1; k < angle.length - 1; k++) {
      const slope = ((angle[k + 1] ?? 0) - (angle[k - 1] ?? 0)) / 2e-3;
      expect(Math.abs(slope - (velocity[k] ?? 0))).toBeLessThan(0.02 * greatest);
      const change = ((velocity[k] ?? 0) - (velocity[k - 1] ?? 0)) / 1e-3;
      expect(Math.abs(change - (acceleration[k] ?? 0))).toBeLessThan(0.02 * hardest);
    }
  });

  it('goes on from where the model is', () => {
    const [parts, whole] = [shaking(), shaking()];
    const first = recordRun(parts, 0.3);
    const second = recordRun(parts, 0.4);
    const { angle } = recordRun(whole, 0.7);
    expect(angle.slice(0, 300)).toEqual(first.angle);
    expect(angle.slice(300)).toEqual(second.angle);
  });

  it('tells the time since it began before each step, for what is done to the foot', () => {
    const model = modelWith({}, 'hold', 1, 5e-4);
    record(model, 0.1, 'ankleAngle', 5e-4);
    const times: number[] = [];
    const { appliedTorque } = recordRun(model, 0.02, {
      rate: 500,
      beforeStep: (time) => {
        times.push(time);
        model.push(time < 0.01 - 1e-9 ? 0 : 1);
      },
    });
    expect(times.length).toBe(40);
    for (const [step, time] of times.entries()) expect(time).toBeCloseTo(step * 5e-4, 9);
    expect(Array.from(appliedTorque)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it('of no time is empty and moves nothing', () => {
    const model = modelWith({});
    for (const name of SERIES) expect(recordRun(model, 0)[name].length).toBe(0);
    expect(model.elapsed).toBe(0);
  });

  it.each([-1, Number.NaN, Infinity, -Infinity])('of %s s is refused', (seconds) => {
    expect(() => recordRun(modelWith({}), seconds)).toThrow(RangeError);
  });

  it('of more samples than there are steps is refused, for it would last too long', () => {
    const model = modelWith({}, 'hold', 1, 2e-3);
    expect(() => recordRun(model, 0.1, { rate: 1000 })).toThrow(RangeError);
  });
});
