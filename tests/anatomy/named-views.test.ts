import { describe, expect, test } from 'vitest';
import { dot, magnitude } from '#anatomy/geometry/vector.ts';
import { NAMED_VIEWS, VIEW_NAMES } from '#anatomy/named-views.ts';

describe('named views', () => {
  test.each(VIEW_NAMES)('%s looks along a unit direction that is not its own up', (name) => {
    const { direction, up, distance } = NAMED_VIEWS[name];
    expect(magnitude(direction)).toBeCloseTo(1, 12);
    expect(magnitude(up)).toBe(1);
    expect(Math.abs(dot(direction, up))).toBeLessThan(0.95);
    expect(distance).toBeGreaterThan(0.4);
  });

  test('lateral and medial look at opposite sides of a right foot', () => {
    expect(NAMED_VIEWS.lateral.direction[2]).toBeGreaterThan(0.9);
    expect(NAMED_VIEWS.medial.direction[2]).toBeLessThan(-0.9);
    expect(NAMED_VIEWS.plantar.direction[1]).toBeLessThan(-0.9);
  });

  test('every view says what one sees, each in its own sentence', () => {
    const sentences = VIEW_NAMES.map((name) => NAMED_VIEWS[name].description);
    expect(new Set(sentences).size).toBe(VIEW_NAMES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^The .{60,}\.$/);
  });
});
