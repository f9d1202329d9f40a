import { describe, expect, it } from 'vitest';
import { toDegrees } from '#anatomy/angle.ts';
import { drawnPose } from '#views/foot/drawn-pose.ts';

describe('the pose that is drawn', () => {
  it('is the model’s own ankle angle when movement is shown as it is', () => {
    expect(drawnPose({ ankleAngle: 0.12, restAngle: 0.1 }, 0, 1).ankle).toBeCloseTo(0.12, 12);
  });

  it('magnifies the swing about the held angle, not the held angle', () => {
    expect(drawnPose({ ankleAngle: 0.11, restAngle: 0.1 }, 0, 5).ankle).toBeCloseTo(0.15, 12);
    expect(drawnPose({ ankleAngle: 0.1, restAngle: 0.1 }, 0, 20).ankle).toBeCloseTo(0.1, 12);
  });

  it('stops where an ankle stops, however much it is magnified', () => {
    expect(toDegrees(drawnPose({ ankleAngle: 0.3, restAngle: 0 }, 0, 20).ankle)).toBeCloseTo(40, 9);
    expect(toDegrees(drawnPose({ ankleAngle: -0.3, restAngle: 0 }, 0, 20).ankle)).toBeCloseTo(
      -30,
      9,
    );
  });

  it('curls the toes further, the greater the effort, and not at all without', () => {
    const curls = [0, 0.2, 0.5, 1].map(
      (effort) => drawnPose({ ankleAngle: 0, restAngle: 0 }, effort, 1).toeFlexion,
    );
    expect(curls[0]).toBe(0);
    expect([...curls].sort((a, b) => a - b)).toEqual(curls);
    expect(new Set(curls).size).toBe(4);
  });
});
