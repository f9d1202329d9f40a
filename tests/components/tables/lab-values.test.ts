// @vitest-environment node
import { describe, expect, it, test } from 'vitest';
import {
  type AmericanUnit,
  LAB_TESTS,
  piecesOf,
  toAmerican,
} from '#components/tables/lab-values.ts';

const inTwoUnits = LAB_TESTS.flatMap(({ id, si, us, shows, range, symptoms }) =>
  us === undefined ? [] : [{ id, si, us, texts: [...shows, ...range, ...symptoms] }],
);
const unitOf = (id: string) => inTwoUnits.find((found) => found.id === id)!.us;

/**
 * How far off, in the SI unit, an American value may lead back where that is more than half a step of the
 * SI value. Magnesium stands in mg/dL with one digit after the point, as its source gives it (1.2): half
 * a step of that is 0.05 mg/dL, some 0.02 mmol/L, while its range in mmol/L has two digits.
 */
const COARSER: Readonly<Record<string, number>> = { magnesium: 0.021 };

test.each(inTwoUnits)(
  '$id: the American value as printed leads back to the SI value as printed',
  ({ id, us, texts }) => {
    const printed = texts.flatMap(({ text }) => valuesIn(text));
    for (const value of printed) {
      const decimals = value.split('.')[1]?.length ?? 0;
      const american = Number(toAmerican(Number(value), us).toFixed(us.decimals));
      const tolerance = COARSER[id] ?? 10 ** -decimals / 2;
      expect(Math.abs(american / us.perSi - Number(value)), value).toBeLessThan(tolerance);
    }
  },
);

test.each(inTwoUnits)('$id: the factor is that of its molar mass, or of its one charge', (row) => {
  const { si, us } = row;
  // 1 mmol/L weighs a tenth of the molar mass in mg/dL; 1 nmol/L a thousandth in ng/mL; and so on.
  const parts: Readonly<Record<string, number>> = {
    'mmol/L to mg/dL': 10,
    'nmol/L to ng/mL': 1000,
    'pmol/L to pg/mL': 1000,
  };
  if (us.molarMass === undefined) expect([si, us.unit, us.perSi]).toEqual(['mmol/L', 'mEq/L', 1]);
  else expect(us.perSi).toBeCloseTo(us.molarMass / parts[`${si} to ${us.unit}`]!, 6);
});

describe('pairs as they were published', () => {
  const pairs: readonly [of: string, si: number, american: number, unit: AmericanUnit][] = [
    ['magnesium, where symptoms begin (StatPearls)', 0.5, 1.2, unitOf('magnesium')],
    ['total B12, a lack (NICE NG239)', 133, 180, unitOf('b12-total')],
    ['total B12, unlikely to lack (NICE NG239)', 258, 350, unitOf('b12-total')],
  ];

  it.each(pairs)('%s: %d is %d', (_, si, american, unit) => {
    expect(toAmerican(si, unit).toFixed(unit.decimals)).toBe(american.toFixed(unit.decimals));
  });
});

test('a value in a text stands in both units, and words stay as they are', () => {
  const calcium = LAB_TESTS.find(({ id }) => id === 'calcium')!;
  const pieces = piecesOf('Mostly below [1.9]; sooner if it falls fast.', calcium);
  expect(pieces.map(({ text }) => text).join('')).toBe(
    'Mostly below 1.9 mmol/L (7.6 mg/dL); sooner if it falls fast.',
  );
  const shownIn = (...systems: unknown[]) =>
    pieces
      .filter(({ system }) => systems.includes(system))
      .map(({ text }) => text)
      .join('');
  expect(shownIn(undefined, 'si')).toBe('Mostly below 1.9 mmol/L; sooner if it falls fast.');
  expect(shownIn(undefined, 'us')).toBe('Mostly below 7.6 mg/dL; sooner if it falls fast.');
});

test('a value that is the same number in both units is said once', () => {
  const potassium = LAB_TESTS.find(({ id }) => id === 'potassium')!;
  const pieces = piecesOf('[3.5–5.3]', potassium);
  expect(pieces.map(({ text }) => text).join('')).toBe('3.5–5.3 mmol/L (mEq/L)');
  const american = pieces.filter(({ system }) => system === 'any' || system === 'us');
  expect(american.map(({ text }) => text).join('')).toBe('3.5–5.3 mEq/L');
});

test('no value of the thyroid test is printed: the range on the report is the one to use', () => {
  const thyroid = LAB_TESTS.find(({ id }) => id === 'tsh')!;
  const { shows, range, symptoms } = thyroid;
  const said = [...shows, ...range, ...symptoms].map(({ text }) => text).join(' ');
  expect(said).not.toMatch(/\d/u);
  expect(said).toMatch(/range on your report/u);
});

/** The numbers between brackets. */
function valuesIn(text: string): string[] {
  return [...text.matchAll(/\[([^\]]+)\]/gu)].flatMap(([, values = '']) =>
    [...values.matchAll(/\d+(?:\.\d+)?/gu)].map(String),
  );
}
