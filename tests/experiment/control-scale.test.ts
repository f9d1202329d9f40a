import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlScale } from '#experiment/control-scale.ts';
import { PARAMETER_NAMES } from '#experiment/experiment-state.ts';
import { clampParameter, PARAMETERS } from '#model/parameters.ts';

const place = fc.double({ min: -0.5, max: 1.5, noNaN: true });

describe('the scale of a control', () => {
  test('stays within the range of every parameter, wherever it is dragged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARAMETER_NAMES), place, (name, at) => {
        const value = controlScale(name).valueAt(at);
        expect(clampParameter(name, value)).toBe(value);
      }),
    );
  });

  test('comes back to the place that it was moved to, within what is shown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PARAMETER_NAMES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (name, at) => {
          const scale = controlScale(name);
          const value = scale.valueAt(at);
          expect(scale.valueAt(scale.position(value))).toBeCloseTo(value, 6);
        },
      ),
    );
  });

  test('reaches both ends of every range', () => {
    for (const name of PARAMETER_NAMES) {
      const scale = controlScale(name);
      expect(scale.valueAt(0)).toBe(PARAMETERS[name].minimum);
      expect(scale.valueAt(1)).toBe(PARAMETERS[name].maximum);
    }
  });
});

describe('the reflex gain', () => {
  const CRITICAL = 0.2;
  const scale = controlScale('reflexGain', CRITICAL);

  test('reads 1 at the edge of shaking', () => {
    expect(scale.text(CRITICAL)).toBe('1.0');
    expect(scale.shown(CRITICAL)).toBe(1);
  });

  test('is off at the left end, and says so', () => {
    expect(scale.valueAt(0)).toBe(0);
    expect(scale.text(0)).toBe('Off');
    expect(scale.describe(0)).toBe('Off');
  });

  test('grows from left to right', () => {
    let previous = -1;
    for (let at = 0; at <= 1; at += 0.01) {
      const value = scale.valueAt(at);
      expect(value).toBeGreaterThanOrEqual(previous);
      previous = value;
    }
    expect(previous).toBeGreaterThan(3 * CRITICAL);
  });

  test('never asks the model for more than its range', () => {
    const weak = controlScale('reflexGain', 1.2);
    expect(weak.valueAt(1)).toBeLessThanOrEqual(PARAMETERS.reflexGain.maximum);
  });
});
