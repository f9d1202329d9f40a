import { describe, expect, test } from 'vitest';
import { toeFlexionForEffort } from '#anatomy/toe-curl.ts';

describe('curl for an effort', () => {
  test('runs from straight toes to 45 degrees and never back', () => {
    expect(toeFlexionForEffort(0)).toBe(0);
    expect(toeFlexionForEffort(1)).toBeCloseTo(Math.PI / 4, 12);
    for (let effort = 0; effort < 1; effort += 0.01)
      expect(toeFlexionForEffort(effort + 0.01)).toBeGreaterThanOrEqual(
        toeFlexionForEffort(effort),
      );
  });

  test('shows in the toes from the lightest effort on', () => {
    for (let effort = 0; effort < 0.5; effort += 0.01)
      expect(toeFlexionForEffort(effort + 0.01)).toBeGreaterThan(toeFlexionForEffort(effort));
  });

  test('clamps efforts outside 0 to 1', () => {
    expect(toeFlexionForEffort(-3)).toBe(0);
    expect(toeFlexionForEffort(3)).toBe(toeFlexionForEffort(1));
  });
});
