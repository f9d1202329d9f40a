import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { radians } from '#anatomy/angle.ts';
import { transformPoint } from '#anatomy/geometry/rigid-transform.ts';
import { poseMotions } from '#anatomy/pose-motions.ts';
import { MORPH_NAMES, MORPH_OVERSHOOT, resolvePose, toeCurls, toeMorph } from '#anatomy/pose.ts';
import { JOINTS, RAYS, TOES } from '#anatomy/rig.ts';

const angle = fc.double({ min: -10, max: 10 });
const tipAfter = (pose: Parameters<typeof resolvePose>[0]): number =>
  transformPoint(poseMotions(resolvePose(pose).turns).get('dip2')!, TOES[1].tip)[1];

describe('a pose', () => {
  test('at rest turns nothing and corrects nothing', () => {
    const { turns, morphWeights, sink } = resolvePose({});
    for (const turn of Object.values(turns)) expect(Math.abs(turn)).toBe(0);
    expect(morphWeights).toEqual(Object.fromEntries(MORPH_NAMES.map((name) => [name, 0])));
    expect(sink).toBe(0);
  });

  test('holds every joint within its range, whatever is asked', () => {
    fc.assert(
      fc.property(angle, angle, angle, angle, (ankle, toeFlexion, halluxFlexion, inversion) => {
        const { turns, morphWeights } = resolvePose({
          ankle,
          toeFlexion,
          halluxFlexion,
          inversion,
        });
        for (const { name, range } of JOINTS) {
          // Flexion is a left-handed turn about the lateral axes; inversion is right-handed.
          const turned = (turns[name] ?? 0) * (name === 'foot' ? 1 : -1);
          expect(turned).toBeGreaterThanOrEqual(range.minimum - 1e-12);
          expect(turned).toBeLessThanOrEqual(range.maximum + 1e-12);
        }
        for (const weight of Object.values(morphWeights)) {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(MORPH_OVERSHOOT);
        }
      }),
    );
  });

  test('flexion and plantarflexion lower the toes, extension and dorsiflexion raise them', () => {
    const atRest = tipAfter({});
    expect(tipAfter({ toeFlexion: radians(20) })).toBeLessThan(atRest);
    expect(tipAfter({ toeFlexion: radians(-20) })).toBeGreaterThan(atRest);
    expect(tipAfter({ ankle: radians(20) })).toBeLessThan(atRest);
    expect(tipAfter({ ankle: radians(-20) })).toBeGreaterThan(atRest);
  });

  test('inversion turns the sole inward: the inner edge rises against the outer', () => {
    const foot = poseMotions(resolvePose({ inversion: radians(15) }).turns).get('foot')!;
    const inner = transformPoint(foot, [150, 10, -40])[1];
    const outer = transformPoint(foot, [150, 10, 40])[1];
    expect(inner).toBeGreaterThan(outer);
  });

  test('corrective shapes act in full at the poses they are made for', () => {
    for (const ray of RAYS) {
      const flexed = resolvePose({ toeFlexion: radians(40) }).morphWeights;
      const extended = resolvePose({ toeFlexion: radians(-60) }).morphWeights;
      expect(flexed[toeMorph('flexion', ray)]).toBeCloseTo(1, 12);
      expect(flexed[toeMorph('extension', ray)]).toBe(0);
      expect(extended[toeMorph('extension', ray)]).toBeCloseTo(1, 12);
      expect(extended[toeMorph('flexion', ray)]).toBe(0);
    }
    expect(resolvePose({ ankle: radians(35) }).morphWeights.plantar35).toBeCloseTo(1, 12);
  });

  test('load is held between none and full, and drops the limb', () => {
    expect(resolvePose({ load: 7 })).toEqual(resolvePose({ load: 1 }));
    expect(resolvePose({ load: -7 })).toEqual(resolvePose({ load: 0 }));
    expect(resolvePose({ load: 1 }).sink).toBeCloseTo(0.0019, 12);
  });

  test('a hallux of its own leaves the other toes alone', () => {
    const { turns } = resolvePose({ toeFlexion: 0, halluxFlexion: radians(30) });
    expect(turns.mtp1).toBeCloseTo(-radians(28.5), 12);
    expect(Math.abs(turns.mtp2!)).toBe(0);
  });

  test('a curl of its own for each toe replaces the common one, and corrects that toe alone', () => {
    const { turns, morphWeights } = resolvePose({
      toeFlexion: radians(-20),
      halluxFlexion: radians(-20),
      toes: [0, 0, radians(30), 0, 0],
    });
    expect(turns.mtp3).toBeCloseTo(-radians(30), 12);
    expect(turns.pip3).toBeCloseTo(-radians(19.2), 12);
    for (const still of ['mtp1', 'mtp2', 'mtp4', 'mtp5', 'pip2', 'dip4', 'ip1'] as const)
      expect(Math.abs(turns[still]!)).toBe(0);
    expect(morphWeights.flexion3).toBeCloseTo(0.75, 12);
    for (const name of MORPH_NAMES) if (name !== 'flexion3') expect(morphWeights[name]).toBe(0);
  });

  test('neighbouring toes come no further apart than their web allows', () => {
    const [, second, third] = toeCurls({ toes: [0, radians(45), radians(-60), 0, 0] });
    expect(second).toBeCloseTo(radians(45), 12);
    expect(third).toBeCloseTo(radians(-5), 12);
  });

  test('bending within the toes closes their middle and last joints and leaves their bases', () => {
    const { turns } = resolvePose({ interphalangealFlexion: radians(30) });
    expect(turns.pip2).toBeCloseTo(-radians(30), 12);
    expect(turns.dip2).toBeCloseTo(-radians(18), 12);
    expect(turns.ip1).toBeCloseTo(-radians(24), 12);
    expect(Math.abs(turns.mtp2!)).toBe(0);
    expect(resolvePose({ interphalangealFlexion: -3 }).turns.pip2).toBeCloseTo(0, 12);
    expect(resolvePose({ interphalangealFlexion: 3 })).toEqual(
      resolvePose({ interphalangealFlexion: radians(45) }),
    );
  });

  test('turns each joint about its own axis, which stays where it was', () => {
    for (const { name, position, axis, parent } of JOINTS) {
      if (parent === undefined) continue;
      const motion = poseMotions({ [name]: 0.3 }).get(name)!;
      const onAxis = position.map((at, i) => at + 25 * axis[i]!) as unknown as typeof position;
      const offAxis = [position[0] + 20, position[1] + 20, position[2]] as const;
      for (const point of [position, onAxis])
        transformPoint(motion, point).forEach((at, i) => {
          expect(at, name).toBeCloseTo(point[i]!, 9);
        });
      const moved = transformPoint(motion, offAxis);
      expect(Math.hypot(...moved.map((at, i) => at - offAxis[i]!)), name).toBeGreaterThan(1);
    }
  });
});
