import { describe, expect, it } from 'vitest';
import { NAMED_VIEWS, VIEW_NAMES } from '#anatomy/named-views.ts';
import {
  AUTHORED_ASPECT,
  eyeOf,
  isNamed,
  orbitAfterKey,
  orbitAt,
  turned,
  zoomed,
} from '#views/foot/orbit.ts';
import { distance, subtract, normalize } from '#anatomy/geometry/vector.ts';

const distanceOf = (orbit: Parameters<typeof eyeOf>[0], aspect = AUTHORED_ASPECT): number => {
  const { position, target } = eyeOf(orbit, aspect);
  return distance(position, target);
};

describe('the eye', () => {
  it('looks from the authored direction in every named view', () => {
    for (const view of VIEW_NAMES) {
      const { position, target } = eyeOf(orbitAt(view), AUTHORED_ASPECT);
      const direction = normalize(subtract(position, target));
      NAMED_VIEWS[view].direction.forEach((part, axis) => {
        expect(direction[axis], view).toBeCloseTo(part, 9);
      });
    }
  });

  it('keeps its distance while it turns', () => {
    const start = orbitAt('lateral');
    expect(distanceOf(turned(start, 1.2, 0.3))).toBeCloseTo(distanceOf(start), 9);
  });

  it('sees the inner side after half a turn from the outer side', () => {
    const { position } = eyeOf(turned(orbitAt('lateral'), Math.PI), AUTHORED_ASPECT);
    expect(position[2]).toBeLessThan(-0.5);
  });

  it('moves to its right for a positive turn', () => {
    // From the outer side, the toes are on the right: so the eye moves towards the toes.
    const { position, target } = eyeOf(turned(orbitAt('lateral'), 0.5), AUTHORED_ASPECT);
    expect(position[0] - target[0]).toBeGreaterThan(0.1);
  });

  it('rises for a positive tilt, and never passes over the pole', () => {
    const raised = eyeOf(turned(orbitAt('lateral'), 0, 0.4), AUTHORED_ASPECT);
    expect(raised.position[1]).toBeGreaterThan(
      eyeOf(orbitAt('lateral'), AUTHORED_ASPECT).position[1],
    );
    const steep = eyeOf(turned(orbitAt('lateral'), 0, 9), AUTHORED_ASPECT);
    expect(steep.position[2] - steep.target[2]).toBeGreaterThan(0);
  });

  it('steps back in a narrow picture, so that heel and toes still fit', () => {
    const orbit = orbitAt('medial');
    expect(distanceOf(orbit, AUTHORED_ASPECT / 2)).toBeCloseTo(2 * distanceOf(orbit), 9);
    expect(distanceOf(orbit, AUTHORED_ASPECT * 2)).toBeCloseTo(distanceOf(orbit), 9);
  });

  it('comes nearer by zooming, to a limit', () => {
    const once = zoomed(orbitAt('medial'), 1);
    expect(distanceOf(once)).toBeLessThan(distanceOf(orbitAt('medial')));
    expect(zoomed(once, 50)).toEqual(zoomed(once, 100));
  });
});

describe('the keys of the foot', () => {
  it('turn one way and back', () => {
    const there = orbitAfterKey(orbitAt('medial'), 'ArrowLeft');
    expect(there && isNamed(there)).toBe(false);
    const back = there && orbitAfterKey(there, 'ArrowRight');
    expect(back && isNamed(back)).toBe(true);
  });

  it('zoom with + and −, and Home returns to the named view', () => {
    const near = orbitAfterKey(orbitAt('dorsal'), '+');
    expect(near?.zoom).toBeGreaterThan(1);
    expect(near && orbitAfterKey(near, 'Home')).toEqual(orbitAt('dorsal'));
    expect(orbitAfterKey(orbitAt('dorsal'), '-')?.zoom).toBeLessThan(1);
  });

  it('leave every other key to the page', () => {
    for (const key of ['Tab', ' ', 'PageDown', 'Enter', 'a']) {
      expect(orbitAfterKey(orbitAt('medial'), key), key).toBeUndefined();
    }
  });
});
