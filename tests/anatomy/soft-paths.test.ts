import { beforeAll, describe, expect, test } from 'vitest';
import { isInBox } from '#anatomy/geometry/field.ts';
import { transformPointBack } from '#anatomy/geometry/rigid-transform.ts';
import { add, magnitude, scale, type Vector3 } from '#anatomy/geometry/vector.ts';
import { PARTS } from '#anatomy/parts/part-list.ts';
import type { MuscleAction, MusclePart } from '#anatomy/parts/part.ts';
import { FULL_EXTENSION, type JointTurns } from '#anatomy/pose.ts';
import { poseMotions } from '#anatomy/pose-motions.ts';
import { type JointName, JOINTS } from '#anatomy/rig.ts';
import { ATTACHMENT, fitPaths } from '#anatomy/soft/fit-paths.ts';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import { SOFT_PATHS } from '#anatomy/soft/soft-paths.ts';
import {
  apart,
  type FittedFoot,
  fittedFoot,
  lengthOf,
  type PlaceOnPath,
  placesOn,
  pointsOf,
} from './fitted-soft-paths.ts';

/** Share of half its thickness that a line keeps from bone: at rest, and in any pose. */
const FROM_BONE = { atRest: 0.5, posed: 0.2 };
/** The sesamoids glide about half as far as the hallux turns, as in `pose.ts`. */
const SESAMOID_SHARE = 0.55;
/** Furthest the fit may move a hand-made point, in mm. */
const FURTHEST = 5;
/** Thinnest skin over a section, in mm. */
const SKIN = 0.3;

let foot: FittedFoot;
beforeAll(() => {
  foot = fittedFoot();
}, 60_000);

/** A turn of one joint towards flexion, plantarflexion or inversion. */
function turnsOf(joint: JointName, angle: number): JointTurns {
  if (joint === 'foot') return { foot: angle };
  // The sesamoids never move without the hallux.
  if (joint === 'mtp1') return { mtp1: -angle, ses1: -SESAMOID_SHARE * angle };
  return { [joint]: -angle };
}

const rangeOf = (name: JointName) => JOINTS.find((joint) => joint.name === name)!.range;

describe('the paths of the soft parts', () => {
  test('have ids of their own, and each belongs to a part that is not a bone', () => {
    expect(new Set(foot.paths.map(({ id }) => id)).size).toBe(foot.paths.length);
    const soft = new Set<string>(PARTS.filter(({ kind }) => kind !== 'bone').map(({ id }) => id));
    expect(foot.paths.filter(({ part }) => !soft.has(part))).toEqual([]);
  });

  test('leave no muscle, nerve, fascia or retinaculum without one', () => {
    const drawn = new Set(foot.paths.map(({ part }) => part));
    const missing = PARTS.filter(({ kind, id }) => kind !== 'bone' && !drawn.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('are drawn in the tissue of their part', () => {
    const tissues = { muscle: ['muscle'], nerve: ['nerve'], retinaculum: ['sheet'] } as const;
    for (const { kind, id } of PARTS) {
      if (kind === 'bone' || kind === 'fascia') continue;
      for (const path of foot.paths.filter(({ part }) => part === id))
        expect(tissues[kind], path.id).toContain(path.tissue);
    }
  });

  test('have sections in rising order from 0 to 1, and unit heights square to the line', () => {
    for (const path of foot.paths) {
      const along = path.sections.map(([place]) => place);
      expect(along[0]).toBe(0);
      expect(along.at(-1)).toBe(1);
      expect(along.every((place, i) => i === 0 || place > along[i - 1]!)).toBe(true);
      expect(path.heights).toHaveLength(path.points.length);
      for (let i = 0; i < path.heights.length; i += 3)
        expect(magnitude(path.heights.slice(i, i + 3) as unknown as Vector3)).toBeCloseTo(1, 1);
    }
  });

  test('turn their heights by less than a third of a circle from point to point', () => {
    const turns = foot.paths.flatMap((path) =>
      path.joints.slice(1).map((_, i) => {
        const [a, b] = [path.heights.slice(3 * i, 3 * i + 3), path.heights.slice(3 * i + 3)];
        return { id: path.id, cosine: a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]! };
      }),
    );
    expect(turns.filter(({ cosine }) => cosine < -0.5)).toEqual([]);
  });

  test('are the same each time they are fitted', () => {
    expect(fitPaths(SOFT_PATHS.slice(0, 12), foot.room)).toEqual(foot.paths.slice(0, 12));
  });

  test('lie within a few millimetres of where they were drawn by hand', () => {
    const moved = foot.paths.flatMap((path, i) =>
      pointsOf(path).map((point, k) => ({
        id: path.id,
        point: k,
        distance: apart(point, SOFT_PATHS[i]!.points[k]!.at),
      })),
    );
    expect(moved.filter(({ distance }) => distance > FURTHEST)).toEqual([]);
  });

  test('do not run through bone at rest, but for their attachments', () => {
    const inside = foot.paths.flatMap((path) =>
      placesOn(path)
        .filter(({ fromEnd }) => fromEnd > ATTACHMENT)
        .filter((place) => foot.room.bone(...place.at) < FROM_BONE.atRest * thicknessOf(place))
        .map(({ at }) => `${path.id} at ${at.map(Math.round).join(', ')}`),
    );
    expect(inside).toEqual([]);
  });

  test('lie under the skin with their whole sections', () => {
    const outside = foot.paths.flatMap((path) =>
      placesOn(path)
        .filter((place) => rimOf(place).some((point) => foot.room.skin(...point) > -SKIN))
        .map(({ at }) => `${path.id} at ${at.map(Math.round).join(', ')}`),
    );
    expect(outside).toEqual([]);
  });

  test('clear the bones of the toes however far a pose bends a toe', () => {
    const inside = JOINTS.filter(({ name }) => /^(mtp|pip|dip|ip)/u.test(name)).flatMap(
      ({ name }) =>
        [Math.max(rangeOf(name).minimum, -FULL_EXTENSION), rangeOf(name).maximum].flatMap(
          (angle) => {
            const motions = poseMotions(turnsOf(name, angle));
            return foot.paths
              .filter(({ joints, tissue }) => tissue === 'muscle' && joints.includes(name))
              .flatMap((path) =>
                placesOn(path, motions)
                  .filter(({ fromEnd }) => fromEnd > ATTACHMENT)
                  .filter((place) =>
                    foot.skeleton.some(({ joint, box, field }) => {
                      const local = transformPointBack(motions.get(joint)!, place.at);
                      if (!isInBox(box, ...local)) return false;
                      return field(...local) < FROM_BONE.posed * thicknessOf(place);
                    }),
                  )
                  .map(
                    ({ at }) =>
                      `${path.id}, ${name} at ${angle.toFixed(2)}: ${at.map(Math.round).join(', ')}`,
                  ),
              );
          },
        ),
    );
    expect(inside).toEqual([]);
  });
});

/** Half the thickness of a section. */
const thicknessOf = ({ halfWidth, halfHeight }: PlaceOnPath): number =>
  Math.min(halfWidth, halfHeight);

/** Points around a section. */
const rimOf = ({ at, halfWidth, halfHeight, height, across }: PlaceOnPath): Vector3[] =>
  Array.from({ length: 8 }, (_, i) => {
    const angle = (i * Math.PI) / 4;
    return add(
      add(at, scale(across, Math.cos(angle) * halfWidth)),
      scale(height, Math.sin(angle) * halfHeight),
    );
  });

const MUSCLES = PARTS.filter((part): part is MusclePart => part.kind === 'muscle');

describe('a muscle gets shorter where it acts and longer where it is stretched:', () => {
  const pairs = MUSCLES.flatMap((muscle) =>
    muscle.actions.map((action) => [muscle.id, action] as const),
  );

  test.each(pairs)('%s, %o', (id, { joint, sense }: MuscleAction) => {
    const { minimum, maximum } = rangeOf(joint);
    const change = (angle: number): number => {
      const motions = poseMotions(turnsOf(joint, angle));
      return pathsOf(id).reduce((sum, path) => sum + lengthOf(path, motions) - lengthOf(path), 0);
    };
    if (maximum > 0) expect(sense * change(maximum / 3)).toBeLessThan(-0.1);
    if (minimum < 0) expect(sense * change(minimum / 3)).toBeGreaterThan(0.1);
  });

  /** What a muscle pulls on: both muscles of the calf pull on the calcaneal tendon. */
  function pathsOf(id: string): FittedPath[] {
    const calf = id === 'gastrocnemius' || id === 'soleus';
    return foot.paths.filter(({ part }) => part === id || (calf && part === 'calcaneal-tendon'));
  }
});
