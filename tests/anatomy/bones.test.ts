import { beforeAll, describe, expect, test } from 'vitest';
import type { Bone } from '#anatomy/bones/bone.ts';
import { createBoneCover } from '#anatomy/bones/bone-cover.ts';
import { createSkeleton } from '#anatomy/bones/skeleton.ts';
import { boxesOverlap, isInBox } from '#anatomy/geometry/field.ts';
import { transformPoint, turnAbout } from '#anatomy/geometry/rigid-transform.ts';
import { surfaceNets } from '#anatomy/geometry/surface-nets.ts';
import { dot, normalize, subtract, type Vector3 } from '#anatomy/geometry/vector.ts';
import { vertexAt } from '#anatomy/geometry/mesh.ts';
import { BONES } from '#anatomy/parts/bones.ts';
import { jointIndex, type JointName, JOINTS, type Ray, RAYS, TOES } from '#anatomy/rig.ts';
import { createSkinField, SKIN_TOP } from '#anatomy/skin/skin-field.ts';

let bones: ReadonlyMap<string, Bone>;
let surfaces: ReadonlyMap<string, readonly Vector3[]>;

beforeAll(() => {
  bones = new Map(createSkeleton().map((bone) => [bone.name, bone]));
  surfaces = new Map([...bones].map(([name, bone]) => [name, surfaceOf(bone)]));
}, 60_000);

/** Points of a bone's surface, about one for each square of its voxels. */
function surfaceOf({ field, box, group }: Bone): Vector3[] {
  const voxel = group === 'phalanx' || group === 'sesamoid' ? 0.9 : 1.5;
  const even = (): number => voxel;
  const upward = group === 'leg' ? (y: number): number => (y > 120 ? 5 : voxel) : even;
  const { positions } = surfaceNets(field, box, {
    spacing: [even, upward, even],
    settling: 0.6 * voxel,
  });
  return Array.from({ length: positions.length / 3 }, (_, i) => vertexAt(positions, i));
}

const boneNamed = (name: string): Bone => bones.get(name)!;
const surfaceNamed = (name: string): readonly Vector3[] => surfaces.get(name)!;

/** Smallest distance of any point to a bone, in mm; negative inside. */
function clearance(points: readonly Vector3[], { field, box }: Bone): number {
  let smallest = Infinity;
  for (const point of points)
    if (isInBox(box, ...point)) smallest = Math.min(smallest, field(...point));
  return smallest;
}

/** Largest extent of a bone along a direction, in mm. */
function extent(points: readonly Vector3[], direction: Vector3): number {
  const unit = normalize(direction);
  const along = points.map((point) => dot(point, unit));
  return Math.max(...along) - Math.min(...along);
}

describe('bones and their descriptions', () => {
  test('each bone has a part, and each part a bone', () => {
    expect(BONES.map(({ id }) => id).sort()).toEqual([...bones.keys()].sort());
    expect(BONES).toHaveLength(26 + 2 + 2);
  });

  test('no two bones share a plain name, a term or a Latin name', () => {
    for (const key of ['name', 'term', 'latin'] as const)
      expect(new Set(BONES.map((part) => part[key])).size).toBe(BONES.length);
  });

  test('each is described in at most thirty words, and says where that comes from', () => {
    for (const { id, description, source } of BONES) {
      expect(description.split(/\s+/u).length, id).toBeLessThanOrEqual(30);
      expect(source.length, id).toBeGreaterThan(10);
    }
  });
});

describe('what carries each bone', () => {
  const carriers: readonly [JointName, string][] = [
    ['leg', 'tibia'],
    ['leg', 'fibula'],
    ['talus', 'talus'],
    ['foot', 'calcaneus'],
    ['mid', 'navicular'],
    ['mid', 'cuboid'],
    ['mid', 'medial-cuneiform'],
    ['mid', 'intermediate-cuneiform'],
    ['mid', 'lateral-cuneiform'],
    ...([1, 2, 3, 4, 5] as const).map((ray) => ['mid', `metatarsal-${ray}`] as const),
    ...([1, 2, 3, 4, 5] as const).map((ray) => [`mtp${ray}`, `proximal-phalanx-${ray}`] as const),
    ...([2, 3, 4, 5] as const).map((ray) => [`pip${ray}`, `middle-phalanx-${ray}`] as const),
    ...([2, 3, 4, 5] as const).map((ray) => [`dip${ray}`, `distal-phalanx-${ray}`] as const),
    ['ip1', 'distal-phalanx-1'],
    ['ses1', 'medial-sesamoid'],
    ['ses1', 'lateral-sesamoid'],
  ].map(([joint, name]) => [joint as JointName, name]);

  test.each(carriers)('%s carries the %s', (joint, name) => {
    expect(boneNamed(name).joint).toBe(joint);
  });

  test('covers every bone', () => {
    expect(carriers.map(([, name]) => name).sort()).toEqual([...bones.keys()].sort());
  });
});

describe('at rest', () => {
  test('no bone enters another', () => {
    const entering: string[] = [];
    for (const bone of bones.values())
      for (const other of bones.values())
        if (other !== bone && boxesOverlap(bone.box, other.box)) {
          const gap = clearance(surfaceNamed(bone.name), other);
          if (gap < 0.2) entering.push(`${bone.name} and ${other.name}: ${gap.toFixed(2)} mm`);
        }
    expect(entering).toEqual([]);
  });

  const neighbours: readonly [string, string][] = [
    ['tibia', 'talus'],
    ['fibula', 'talus'],
    ['talus', 'calcaneus'],
    ['talus', 'navicular'],
    ['calcaneus', 'cuboid'],
    ['navicular', 'medial-cuneiform'],
    ['navicular', 'intermediate-cuneiform'],
    ['navicular', 'lateral-cuneiform'],
    ['medial-cuneiform', 'metatarsal-1'],
    ['intermediate-cuneiform', 'metatarsal-2'],
    ['lateral-cuneiform', 'metatarsal-3'],
    ['lateral-cuneiform', 'cuboid'],
    ['cuboid', 'metatarsal-4'],
    ['cuboid', 'metatarsal-5'],
    ['medial-cuneiform', 'metatarsal-2'],
    ['lateral-cuneiform', 'metatarsal-2'],
  ];
  test.each(neighbours)('%s and %s meet, with room for their cartilage', (one, other) => {
    const gap = clearance(surfaceNamed(one), boneNamed(other));
    expect(gap).toBeGreaterThan(0.8);
    expect(gap).toBeLessThan(2.4);
  });
});

describe('under the skin', () => {
  test('every bone lies at least 2 mm deep', () => {
    const skin = createSkinField(createBoneCover([...bones.values()])).smooth;
    const shallow: string[] = [];
    for (const [name, surface] of surfaces) {
      // Above, tibia and fibula stand out of the skin, which is cut lower.
      const covered = surface.filter(([, y]) => y < SKIN_TOP - 24);
      const depth = -Math.max(...covered.map((point) => skin(...point)));
      if (depth < 2) shallow.push(`${name}: ${depth.toFixed(2)} mm`);
    }
    expect(shallow).toEqual([]);
    // Thousands of readings of the whole skin field: seconds, and more on a busy machine.
  }, 60_000);
});

describe('over the whole range of motion', () => {
  const joints: readonly [moving: string, still: string, joint: JointName][] = [
    ['talus', 'tibia', 'talus'],
    ['talus', 'fibula', 'talus'],
    ...([1, 2, 3, 4, 5] as const).map(
      (ray) => [`proximal-phalanx-${ray}`, `metatarsal-${ray}`, `mtp${ray}`] as const,
    ),
    ['distal-phalanx-1', 'proximal-phalanx-1', 'ip1'],
    ...([2, 3, 4, 5] as const).flatMap((ray) => [
      [`middle-phalanx-${ray}`, `proximal-phalanx-${ray}`, `pip${ray}`] as const,
      [`distal-phalanx-${ray}`, `middle-phalanx-${ray}`, `dip${ray}`] as const,
    ]),
    ['medial-sesamoid', 'metatarsal-1', 'ses1'],
    ['lateral-sesamoid', 'metatarsal-1', 'ses1'],
  ].map(([moving, still, joint]) => [moving, still, joint as JointName]);

  // Bounds: half a millimetre deep, where cartilage would give, and 3 mm apart.
  test.each(joints)('%s stays on %s', (moving, still, joint) => {
    const { position, axis, range } = JOINTS[jointIndex(joint)]!;
    const gaps = [0, 0.25, 0.5, 0.75, 1].map((share) => {
      const flexion = range.minimum + (range.maximum - range.minimum) * share;
      const turn = turnAbout(position, axis, -flexion);
      const moved = surfaceNamed(moving).map((point) => transformPoint(turn, point));
      return clearance(moved, boneNamed(still));
    });
    expect(Math.min(...gaps)).toBeGreaterThan(-0.5);
    expect(Math.max(...gaps)).toBeLessThan(3);
  });
});

describe('sizes', () => {
  const ofRay = (ray: Ray): readonly [string, Vector3, Vector3][] => {
    const { mtp, pip, dip = pip, tip } = TOES[ray];
    return [
      [`proximal-phalanx-${ray + 1}`, mtp, pip],
      [`distal-phalanx-${ray + 1}`, dip, tip],
    ];
  };
  const lengthOf = (name: string, from: Vector3, to: Vector3): number =>
    extent(surfaceNamed(name), subtract(to, from));
  const metatarsalLength = (ray: Ray): number => {
    const points = surfaceNamed(`metatarsal-${ray + 1}`);
    const { mtp } = TOES[ray];
    const heel = points.reduce((rear, point) => (point[0] < rear[0] ? point : rear), mtp);
    return lengthOf(`metatarsal-${ray + 1}`, heel, mtp);
  };

  /** Lengths in mm of men, with one standard deviation: Patil 2017 (PMC5713710). */
  test('first metatarsal, proximal phalanx 1 and distal phalanx 5 are as long as published', () => {
    const published: readonly [string, number, number, number][] = [
      ['metatarsal-1', metatarsalLength(0), 56.42, 4.41],
      ['proximal-phalanx-1', lengthOf(...ofRay(0)[0]!), 28.0, 2.4],
      ['distal-phalanx-5', lengthOf(...ofRay(4)[1]!), 5.2, 1.33],
    ];
    for (const [name, measured, mean, deviation] of published) {
      console.info(`${name}: ${measured.toFixed(1)} mm, published ${mean} ± ${deviation} mm`);
      expect(Math.abs(measured - mean), name).toBeLessThanOrEqual(deviation);
    }
  });

  /** Means of 60 dry bones: Moitra (jcdr.net); no deviation is stated, so the band is ours. */
  test('the cuboid is long medially, short laterally, and as high as published, to 2 mm', () => {
    const points = surfaceNamed('cuboid');
    const published: readonly [string, number, number][] = [
      [
        'medial length',
        extent(
          points.filter(([, , z]) => z < 12),
          [1, 0, 0],
        ),
        33.4,
      ],
      [
        'lateral length',
        extent(
          points.filter(([, , z]) => z > 27),
          [1, 0, 0],
        ),
        19.7,
      ],
      ['height', extent(points, [0, 1, 0]), 26.2],
    ];
    for (const [name, measured, mean] of published) {
      console.info(`cuboid, ${name}: ${measured.toFixed(1)} mm, published ${mean} mm`);
      expect(Math.abs(measured - mean), name).toBeLessThanOrEqual(2);
    }
  });

  test('the second metatarsal is the longest and the first the shortest', () => {
    const lengths = RAYS.map(metatarsalLength);
    expect(Math.max(...lengths)).toBe(lengths[1]);
    expect(Math.min(...lengths)).toBe(lengths[0]);
  });

  test('the second metatarsal is set back between its neighbours', () => {
    const rear = (name: string): number => Math.min(...surfaceNamed(name).map(([x]) => x));
    expect(rear('metatarsal-1') - rear('metatarsal-2')).toBeGreaterThan(6);
    expect(rear('metatarsal-3') - rear('metatarsal-2')).toBeGreaterThan(1.5);
  });
});
