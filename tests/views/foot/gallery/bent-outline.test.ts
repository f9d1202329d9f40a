import { describe, expect, it } from 'vitest';
import {
  ANKLE,
  bentOutline,
  type OutlinePoint,
  readPoints,
  writePoints,
} from '#views/foot/gallery/bent-outline.ts';
import { echoAngle } from '#views/foot/gallery/echo.ts';

const TOE: OutlinePoint = [-250, -12];
const SHIN: OutlinePoint = [-90, -160];

function bent(point: OutlinePoint, angle: number): number[] {
  return bentOutline([point], angle).slice(1).split(' ').map(Number);
}

describe('the bent outline', () => {
  it('takes the toes down when the foot points down, and leaves the leg where it is', () => {
    const [, down = 0] = bent(TOE, 0.3);
    expect(down).toBeGreaterThan(TOE[1] + 40);
    expect(bent(SHIN, 0.3)).toEqual([...SHIN]);
  });

  it('turns the toes about the ankle without stretching the foot', () => {
    const [right = 0, down = 0] = bent(TOE, -0.4);
    const before = Math.hypot(TOE[0] - ANKLE[0], TOE[1] - ANKLE[1]);
    expect(Math.hypot(right - ANKLE[0], down - ANKLE[1])).toBeCloseTo(before, 0);
  });

  it('is the outline itself at a right angle', () => {
    expect(bentOutline([TOE, SHIN], 0)).toBe('M-250.0 -12.0L-90.0 -160.0');
  });

  it('comes back from the attribute that holds it', () => {
    expect(readPoints(writePoints([TOE, SHIN]))).toEqual([TOE, SHIN]);
    expect(readPoints('')).toEqual([]);
  });
});

describe('an echo', () => {
  it('stands at its part of the swing, enlarged, within what an ankle allows', () => {
    expect(echoAngle(0.1, 0.02, 0.5, 5)).toBeCloseTo(0.15, 9);
    expect(echoAngle(0, 0.2, -1, 20)).toBeCloseTo((-30 * Math.PI) / 180, 6);
  });
});
