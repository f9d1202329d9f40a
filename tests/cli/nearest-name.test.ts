import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '#model/parameters.ts';
import { editDistance, nearestName, unknownName } from '#cli/nearest-name.ts';

const NAMES = Object.keys(PARAMETERS);
const word = fc.string({ maxLength: 12 });

describe('the distance between two words', () => {
  it('is nothing from a word to itself, and the same there as back', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, one)).toBe(0);
        expect(editDistance(one, other)).toBe(editDistance(other, one));
      }),
    );
  });

  it('is at least the difference of their lengths and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  it.each([
    ['effort', 'efort', 1],
    ['effort', 'efffort', 1],
    ['effort', 'effart', 1],
    ['effort', 'effrot', 1],
    ['', 'effort', 6],
    ['kitten', 'sitting', 3],
  ])('from %s to %s is %s', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });
});

describe('the nearest name', () => {
  it('is the name itself, in whatever capitals and with whatever hyphens', () => {
    for (const name of NAMES) {
      expect(nearestName(name, NAMES)).toBe(name);
      expect(nearestName(name.toUpperCase(), NAMES)).toBe(name);
      expect(nearestName(name.replaceAll(/[A-Z]/gu, '_$&'), NAMES)).toBe(name);
    }
  });

  it('is found from a part of it', () => {
    expect(nearestName('parkinson', ['physiological', 'parkinsonian', 'clonus'])).toBe(
      'parkinsonian',
    );
    expect(nearestName('conduction', NAMES)).toBe('conductionDelay');
  });

  it('is told in one sentence', () => {
    expect(unknownName('parameter', 'conductonDelay', NAMES).message).toBe(
      "Unknown parameter 'conductonDelay'. Did you mean 'conductionDelay'?",
    );
  });
});
