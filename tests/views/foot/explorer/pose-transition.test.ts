import { describe, expect, it } from 'vitest';
import { NAMED_POSES, POSE_NAMES } from '#anatomy/named-poses.ts';
import { resolvePose } from '#anatomy/pose.ts';
import { eased, poseBetween, TRANSITION } from '#views/foot/explorer/pose-transition.ts';

describe('the way from one pose to the next', () => {
  it('takes no longer than four tenths of a second', () => {
    expect(TRANSITION).toBeLessThanOrEqual(400);
    expect(eased(0)).toBe(0);
    expect(eased(TRANSITION)).toBe(1);
    expect(eased(Infinity)).toBe(1);
  });

  it('begins and ends in the poses themselves', () => {
    const { curl, lift } = NAMED_POSES;
    expect(poseBetween(curl.pose, lift.pose, 0)).toBe(curl.pose);
    expect(poseBetween(curl.pose, lift.pose, 1)).toBe(lift.pose);
  });

  it('is half-way in the middle, in every angle', () => {
    expect(poseBetween({ ankle: 0.2, load: 1 }, { ankle: 0.4, inversion: 0.2 }, 0.5)).toMatchObject(
      {
        ankle: expect.closeTo(0.3, 12) as number,
        load: 0.5,
        inversion: 0.1,
      },
    );
  });

  it('lets the big toe follow the others where it has no angle of its own', () => {
    expect(poseBetween({ toeFlexion: 0.4 }, { halluxFlexion: 0.8 }, 0.5).halluxFlexion).toBeCloseTo(
      0.6,
      12,
    );
  });

  it('takes each toe from where it is', () => {
    const { toes } = poseBetween({ toeFlexion: 0.4 }, { toes: [0, 0, 0, 0, 0.8] }, 0.5);
    expect(toes).toEqual([0.2, 0.2, 0.2, 0.2, expect.closeTo(0.6, 12)]);
  });

  it('goes through poses only, between any two of them', () => {
    for (const from of POSE_NAMES)
      for (const to of POSE_NAMES) {
        const { turns } = resolvePose(
          poseBetween(NAMED_POSES[from].pose, NAMED_POSES[to].pose, 0.3),
        );
        for (const turn of Object.values(turns)) expect(Number.isFinite(turn)).toBe(true);
      }
  });
});
