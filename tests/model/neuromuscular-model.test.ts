import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swingInBand } from '#analysis/spectrum.ts';
import { ACTIVATION_CONDITIONS } from '#model/activation-condition.ts';
import { criticalReflexGain } from '#model/linear-theory.ts';
import type { NeuromuscularModel } from '#model/neuromuscular-model.ts';
import {
  DEFAULT_PARAMETERS,
  type ParameterName,
  PARAMETERS,
  type Parameters,
} from '#model/parameters.ts';
import { ALIKE, look, modelWith, presetModel, record, UNDISTURBED } from './recording.ts';

const NAMES = Object.keys(PARAMETERS) as ParameterName[];
const RATE = 1000;

/** Swing of the ankle, in rad, after `settling` s. */
function swing(model: NeuromuscularModel, settling = 4, seconds = 8): number {
  record(model, settling);
  return swingInBand(record(model, seconds), RATE, 2.5, 30);
}

describe('the closed loop', () => {
  it('stays at its operating point when nothing disturbs it', () => {
    for (const condition of ACTIVATION_CONDITIONS) {
      if (condition === 'move') continue;
      const model = modelWith({ ...UNDISTURBED, dorsiflexion: 0.1 }, condition);
      const angle = record(model, 5);
      expect(Math.max(...angle.map((value) => Math.abs(value + 0.1)))).toBeLessThan(1e-5);
    }
  });

  it('repeats itself to the last bit for the same seed, and not for another', () => {
    const angle = (seed: number): Float64Array => record(presetModel('essential', {}, seed), 3);
    expect(angle(7)).toEqual(angle(7));
    expect(angle(7)).not.toEqual(angle(8));
  });

  it('settles below the critical gain and swings without end above it', () => {
    const edge = criticalReflexGain(DEFAULT_PARAMETERS, 'hold')!;
    const swingAt = (multiple: number): number => {
      const model = modelWith({ ...UNDISTURBED, reflexGain: multiple * edge.gain });
      model.flick(0.5);
      return swing(model, 20, 4);
    };
    expect(swingAt(0.9)).toBeLessThan(1e-5);
    expect(swingAt(1.5)).toBeGreaterThan(0.005);
  });

  it('is its own mirror image when flexor and extensor are alike and exchanged', () => {
    const alike = { ...ALIKE, reflexGain: 0.6 };
    const one = modelWith(alike);
    const other = modelWith(alike);
    one.flick(0.8);
    other.flick(-0.8);
    for (let glance = 0; glance < 40; glance++) {
      record(one, 0.05);
      record(other, 0.05);
      const [a, b] = [look(one), look(other)];
      expect(b.ankleAngle).toBeCloseTo(-a.ankleAngle, 9);
      expect(b.extensorForce).toBeCloseTo(a.flexorForce, 6);
      expect(b.flexorAfferent).toBeCloseTo(a.extensorAfferent, 6);
    }
    expect(look(one).ankleAngle).not.toBe(0);
  });
});

describe('the reflex gain', () => {
  it('at zero leaves no trace of the spindles', () => {
    const blind = { ...UNDISTURBED, reflexGain: 0 };
    const [one, other] = [modelWith(blind), modelWith({ ...blind, spindleVelocityGain: 0 })];
    one.flick(1);
    other.flick(1);
    expect(record(one, 2)).toEqual(record(other, 2));
  });

  it('at zero is the same as cut sensory nerves', () => {
    const cut = modelWith({ reflexGain: 0.3, deafferentation: 1 });
    expect(record(cut, 2)).toEqual(record(modelWith({ reflexGain: 0 }), 2));
  });

  it('at its greatest makes a held curl swing more than four times as far as at zero', () => {
    const { minimum, maximum } = PARAMETERS.reflexGain;
    const calm = swing(presetModel('held-curl', { reflexGain: minimum }));
    const wild = swing(presetModel('held-curl', { reflexGain: maximum }));
    expect(calm).toBeLessThan(wild / 4);
  });

  it('can be turned up and down while the foot moves', () => {
    const model = presetModel('held-curl');
    model.setParameter('reflexGain', 2);
    const wild = swing(model);
    model.setParameter('reflexGain', 0);
    expect(swing(model)).toBeLessThan(wild / 4);
  });
});

describe('fatigue', () => {
  /** Swing of a held curl with these changes, summed over three seeds. */
  const swingOf = (changes: Partial<Parameters>): number =>
    [11, 12, 13].reduce((sum, seed) => sum + swing(presetModel('held-curl', changes, seed)), 0);

  it('enlarges the tremor at a fixed reflex gain, step by step', () => {
    // What effort leaves behind in the command is complete at half of full fatigue.
    const swings = [0, 0.25, 0.5].map((fatigue) => swingOf({ fatigue }));
    expect(swings[1]!).toBeGreaterThan(1.3 * swings[0]!);
    expect(swings[2]!).toBeGreaterThan(1.3 * swings[1]!);
  });

  it('does not enlarge it by half if it leaves command and excitability alone', () => {
    const muscleAlone = { aftereffectGain: 0, fatigueExcitability: 0 };
    for (const fatigue of [0.5, 1])
      expect(swingOf({ ...muscleAlone, fatigue })).toBeLessThan(1.5 * swingOf(muscleAlone));
  });

  it('enlarges it by what it does to the command, or by excitability, each alone', () => {
    const calm = swingOf({});
    const fatigue = 0.5;
    expect(swingOf({ fatigue, fatigueExcitability: 0 })).toBeGreaterThan(1.5 * calm);
    expect(swingOf({ fatigue, aftereffectGain: 0, fatigueExcitability: 10 })).toBeGreaterThan(
      1.5 * calm,
    );
  });

  it('grows by itself with hard work, and goes again at rest', () => {
    const model = modelWith({ effort: 0.5, fatigueSpeed: 20 });
    record(model, 6);
    const tired = look(model).fatigue;
    expect(tired).toBeGreaterThan(0.1);
    model.setParameter('effort', 0.01);
    record(model, 60);
    expect(look(model).fatigue).toBeLessThan(tired / 2);
  });

  it('stays where it is set when time does not tire', () => {
    const model = modelWith({ effort: 0.5, fatigue: 0.3 });
    record(model, 5);
    expect(look(model).fatigue).toBe(0.3);
  });
});

describe('the conditions', () => {
  it('rest drives nothing', () => {
    const model = modelWith({ effort: 0.5 }, 'rest');
    record(model, 2);
    expect(look(model).flexorExcitation).toBe(0);
    expect(look(model).flexorForce).toBeLessThan(5);
  });

  it('press all but stops the foot, at the same drive', () => {
    const held = swing(presetModel('physiological'));
    const model = presetModel('physiological');
    model.setCondition('press');
    expect(swing(model)).toBeLessThan(held / 5);
    expect(look(model).flexorForce).toBeGreaterThan(60);
  });

  it('move goes there and back', () => {
    const angle = record(modelWith({ effort: 0.1 }, 'move'), 8);
    const there = angle.slice(3500, 4500);
    expect(Math.max(...there)).toBeGreaterThan(0.2);
    expect(Math.min(...angle.slice(7500))).toBeLessThan(0.12);
  });

  it('a rest tremor quietens on holding and returns at rest', () => {
    const model = presetModel('parkinsonian');
    const resting = swing(model);
    model.setCondition('hold');
    const holding = swing(model);
    model.setCondition('rest');
    expect(holding).toBeLessThan(resting / 4);
    expect(swing(model)).toBeGreaterThan(resting / 2);
  });

  it('an action tremor is absent at rest', () => {
    const model = presetModel('essential');
    const holding = swing(model);
    model.setCondition('rest');
    expect(swing(model)).toBeLessThan(holding / 20);
  });

  it('a re-emergent tremor waits after a posture is taken', () => {
    const model = presetModel('re-emergent');
    const waiting = swing(model, 1, 4);
    // It begins to grow when some 9 s have passed, and takes as long again.
    const returned = swing(model, 20, 4);
    expect(returned).toBeGreaterThan(4 * waiting);
    model.setCondition('rest');
    expect(swing(model)).toBeGreaterThan(2 * waiting);
    model.setCondition('hold');
    expect(swing(model, 1, 4)).toBeLessThan(returned / 3);
  });
});

describe('whatever is asked of it', () => {
  function expectSound(model: NeuromuscularModel): void {
    const seen = look(model);
    for (const value of Object.values(seen)) expect(value).toSatisfy(Number.isFinite);
    for (const value of [seen.flexorForce, seen.extensorForce])
      expect(value).toBeGreaterThanOrEqual(0);
    for (const value of [seen.flexorActivation, seen.flexorAfferent, seen.extensorAfferent])
      expect(value).toBeGreaterThanOrEqual(0);
    for (const value of [seen.flexorExcitation, seen.extensorExcitation]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect(Math.abs(seen.ankleAngle)).toBeLessThan(Math.PI);
  }

  it.each(NAMES)('it is sound at both ends of %s', (name) => {
    for (const end of [PARAMETERS[name].minimum, PARAMETERS[name].maximum]) {
      for (const condition of ACTIVATION_CONDITIONS) {
        const model = modelWith({ reflexGain: 0.4, centralAmplitude: 0.1, [name]: end }, condition);
        model.flick(1);
        for (let part = 0; part < 4; part++) {
          record(model, 0.15);
          expectSound(model);
        }
      }
    }
  });

  it('it is sound at corners of all ranges at once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: NAMES.length, maxLength: NAMES.length }),
        fc.constantFrom(...ACTIVATION_CONDITIONS),
        fc.integer({ min: 1, max: 1e9 }),
        (ends, condition, seed) => {
          const corner = Object.fromEntries(
            NAMES.map((name, index) => [
              name,
              ends[index] ? PARAMETERS[name].maximum : PARAMETERS[name].minimum,
            ]),
          ) as unknown as Parameters;
          const model = modelWith(corner, condition, seed);
          for (let part = 0; part < 4; part++) {
            record(model, 0.3);
            expectSound(model);
          }
        },
      ),
      { numRuns: 150, seed: 2026 },
    );
  });

  it('it is sound, and does not jump, while its parameters are changed', () => {
    const change = fc.record({
      name: fc.constantFrom(...NAMES),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      condition: fc.constantFrom(...ACTIVATION_CONDITIONS),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 5, maxLength: 15 }), (changes) => {
        const model = modelWith({});
        let before = look(model).ankleAngle;
        for (const { name, part, condition } of changes) {
          const { minimum, maximum } = PARAMETERS[name];
          model.setParameter(name, minimum + part * (maximum - minimum));
          model.setCondition(condition);
          model.step();
          // Ten radians per second: faster than any foot.
          expect(Math.abs(look(model).ankleAngle - before)).toBeLessThan(0.01);
          record(model, 0.1);
          expectSound(model);
          before = look(model).ankleAngle;
        }
      }),
      { numRuns: 60, seed: 2026 },
    );
  });
});
