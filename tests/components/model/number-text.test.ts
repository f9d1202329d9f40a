import { describe, expect, it } from 'vitest';
import { measuredText, numberText, rangeText } from '#components/model/number-text.ts';

const band = { least: 3, most: 7, unit: 'Hz', why: 'For this test.' };

describe('a number in the tables', () => {
  it('has a true minus and no idle zeros', () => {
    expect(numberText(-0.5)).toBe('−0.5');
    expect(numberText(3000)).toBe('3000');
    expect(numberText(1e-15)).toBe('0');
  });

  it('says in words that there is none', () => {
    expect(numberText(NaN)).toBe('none found');
  });
});

it('a range without an end says so', () => {
  expect(rangeText(3, 7, 'Hz')).toBe('3 to 7 Hz');
  expect(rangeText(10, Infinity, '')).toBe('10 or more');
  expect(rangeText(-Infinity, 1, 's')).toBe('1 s or less');
});

describe('what was measured', () => {
  it('is written out while it is little, as finely as the band needs', () => {
    expect(measuredText([4.6512, -0.0001], band)).toBe('4.65, 0.00 Hz');
    expect(measuredText([104.27], { ...band, least: 60, most: 110, unit: 'ms' })).toBe('104.3 ms');
  });

  it('is told by its ends when it is much', () => {
    const many = Array.from({ length: 60 }, (_, k) => 3 + k / 100);
    expect(measuredText(many, band)).toBe('60 numbers, 3.00 to 3.59 Hz');
    expect(measuredText([...many, NaN], band)).toBe('61 numbers, 3.00 to 3.59 Hz, and 1 not found');
  });

  it('says where nothing was found', () => {
    expect(measuredText([NaN], band)).toBe('none found');
    expect(measuredText([4.5, NaN], band)).toBe('4.50 Hz, and 1 not found');
  });
});
