import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controlScale } from '#experiment/control-scale.ts';
import { PARAMETER_NAMES } from '#experiment/experiment-state.ts';
import { valueTowards } from '#views/core/adjustable.ts';

/** An edge of shaking, in the model's unit, for the one scale that needs it. */
const CRITICAL_GAIN = 0.2;

test('the finest key step moves every slider until it stands at its end', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PARAMETER_NAMES),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(-0.01, 0.01),
      (name, at, step) => {
        const scale = controlScale(name, CRITICAL_GAIN);
        const value = scale.valueAt(at);
        const end = scale.valueAt(step > 0 ? 1 : 0);
        const place = Math.min(Math.max(scale.position(value) + step, 0), 1);
        const next = valueTowards(scale, value, place);
        if (value === end) expect(next).toBe(end);
        else expect(Math.sign(next - value)).toBe(Math.sign(step));
      },
    ),
    { numRuns: 2000 },
  );
});
