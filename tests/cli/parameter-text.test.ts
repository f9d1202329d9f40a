import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEGREE } from '#model/degree.ts';
import { DEFAULT_PARAMETERS, PARAMETERS } from '#model/parameters.ts';
import {
  PARAMETER_NAMES,
  readValue,
  siValue,
  unitOf,
  writtenParameters,
  writtenValue,
} from '#cli/parameter-text.ts';
import { UsageError } from '#cli/usage-error.ts';

describe('the text of a parameter', () => {
  it('reads back as the value that was written first, to the last bit, with and without its unit', () => {
    const anyText = fc.constantFrom(...PARAMETER_NAMES).chain((name) => {
      const { minimum, maximum } = PARAMETERS[name];
      const value =
        name === 'unitCount'
          ? fc.integer({ min: minimum, max: maximum })
          : fc.double({ min: minimum, max: maximum, noNaN: true });
      // As a person writes it: a short decimal number.
      const text = value.map((si) => String(Number(writtenValue(name, si).toPrecision(6))));
      return fc.record({ name: fc.constant(name), text });
    });
    fc.assert(
      fc.property(anyText, ({ name, text }) => {
        const { minimum, maximum } = PARAMETERS[name];
        const asked = siValue(name, Number(text));
        fc.pre(asked >= minimum && asked <= maximum);
        const value = readValue(name, text);
        const written = String(writtenValue(name, value));
        expect(readValue(name, written)).toBe(value);
        const unit = unitOf(name);
        expect(readValue(name, `${written} ${unit === 'ratio' ? '' : unit}`.trim())).toBe(value);
      }),
    );
  });

  it('takes both ends of every range and nothing beyond', () => {
    for (const name of PARAMETER_NAMES) {
      const { minimum, maximum } = PARAMETERS[name];
      for (const end of [minimum, maximum])
        expect(readValue(name, String(writtenValue(name, end)))).toBe(end);
      const above = writtenValue(name, maximum) + 1;
      expect(() => readValue(name, String(above))).toThrow(UsageError);
      const below = writtenValue(name, minimum) - 1;
      expect(() => readValue(name, String(below))).toThrow(UsageError);
    }
  });

  it('counts delays in milliseconds, angles in degrees, inertia in kg m²', () => {
    expect(readValue('conductionDelay', '50')).toBe(0.05);
    expect(readValue('conductionDelay', '50 ms')).toBe(0.05);
    expect(readValue('dorsiflexion', '-10')).toBe(-10 * DEGREE);
    expect(readValue('kneeAngle', '75deg')).toBe(75 * DEGREE);
    expect(readValue('addedInertia', '0.02')).toBe(0.02);
    expect(readValue('addedInertia', '0.02 kg·m²')).toBe(0.02);
  });

  it('takes a share as a ratio, and in per cent where that is said', () => {
    expect(readValue('effort', '0.1')).toBe(0.1);
    expect(readValue('effort', '10%')).toBe(0.1);
    expect(() => readValue('effort', '10')).toThrow(
      'effort is 10; it runs from 0 to 0.8. If you mean 10 %, write 10%.',
    );
  });

  it('refuses another unit by naming its own', () => {
    expect(() => readValue('conductionDelay', '0.05s')).toThrow(
      "conductionDelay is in ms; 's' cannot be used.",
    );
    expect(() => readValue('reciprocalInhibition', '0.3 N')).toThrow('has no unit');
  });

  it.each(['', 'abc', '0x10', 'NaN', '1e999', '--5', 'Infinity', '1,5', '1 2'])(
    'is no number as %j',
    (text) => {
      expect(() => readValue('conductionDelay', text)).toThrow(UsageError);
    },
  );

  it('takes endlessly many units, and no fraction of one', () => {
    expect(readValue('unitCount', 'Infinity')).toBe(Infinity);
    expect(() => readValue('unitCount', '60.5')).toThrow('whole number');
  });

  it('says in JSON what JSON has no number for', () => {
    const { unitCount, conductionDelay } = writtenParameters({
      ...DEFAULT_PARAMETERS,
      unitCount: Infinity,
    });
    expect(unitCount).toBe('Infinity');
    expect(conductionDelay).toBe(40);
  });
});
