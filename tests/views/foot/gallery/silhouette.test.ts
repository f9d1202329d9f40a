// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { OUTLINE_BOX } from '#views/foot/gallery/bent-outline.ts';
import { openFootOutline } from '#views/foot/gallery/foot-outline.ts';
import { coverage, edgeOf, type Point, simplified } from '#views/foot/gallery/silhouette.ts';

/** Twice the area that a closed line goes round; positive with the region on its right hand. */
function area(line: readonly Point[]): number {
  return line.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = line[(index + 1) % line.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

describe('the edge of what triangles cover', () => {
  it('goes round a rectangle once', () => {
    const mask = coverage(
      [
        [
          [2, 2],
          [12, 2],
          [12, 8],
        ],
        [
          [2, 2],
          [2, 8],
          [12, 8],
        ],
      ],
      20,
      20,
    );
    const edge = edgeOf(mask);
    expect(area(edge)).toBe(60);
    expect(edge).toHaveLength(32);
    expect(simplified([...edge, edge[0]!], 0.5).length).toBeLessThanOrEqual(6);
  });

  it('is cut where the picture ends, and empty where nothing is', () => {
    const mask = coverage(
      [
        [
          [-50, -50],
          [50, -50],
          [0, 50],
        ],
      ],
      10,
      10,
    );
    expect(area(edgeOf(mask))).toBe(100);
    expect(edgeOf(coverage([], 10, 10))).toEqual([]);
  });

  it('keeps every left-out point within the tolerance', () => {
    const arc = Array.from({ length: 200 }, (_, step): Point => {
      const angle = (Math.PI * step) / 199;
      return [100 * Math.cos(angle), 100 * Math.sin(angle)];
    });
    const few = simplified(arc, 1);
    expect(few.length).toBeLessThan(30);
    for (let index = 1; index < few.length; index++) {
      const [ax, ay] = few[index - 1]!;
      const [bx, by] = few[index]!;
      // The middle of each chord lies no deeper than the tolerance under the arc.
      expect(100 - Math.hypot((ax + bx) / 2, (ay + by) / 2)).toBeLessThan(1.1);
    }
  });
});

describe('the outline of the foot', () => {
  it('is a foot 26 cm long that stands on the floor, open above', async () => {
    const outline = (await openFootOutline())(0);
    const across = outline.map(([right]) => right);
    const down = outline.map(([, below]) => below);
    expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(245);
    expect(Math.max(...across) - Math.min(...across)).toBeLessThan(275);
    expect(Math.abs(Math.max(...down))).toBeLessThan(4);
    for (const end of [outline[0]!, outline.at(-1)!]) expect(end[1]).toBeLessThan(OUTLINE_BOX.top);
    expect(outline.length).toBeLessThan(160);
  });
});
