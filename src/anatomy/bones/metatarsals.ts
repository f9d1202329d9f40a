/** The five metatarsals and the two sesamoids. Lengths in mm; sizes illustrative. */
import { boxAround, difference, type Field, union } from '../geometry/field.ts';
import { loft } from '../geometry/loft.ts';
import { ellipsoid, roundCone } from '../geometry/solids.ts';
import { basis, fromLocal, subtract, UP, type Vector3 } from '../geometry/vector.ts';
import { type PerRay, type Ray, RAYS, TOES } from '../rig.ts';
import type { Bone } from './bone.ts';

interface MetatarsalSize {
  /** Centre of the base. */
  readonly base: Vector3;
  readonly baseHalfWidth: number;
  readonly baseHalfHeight: number;
  readonly shaftHalfWidth: number;
  readonly shaftHalfHeight: number;
  readonly headRadius: number;
}

const size = (
  base: Vector3,
  baseHalfWidth: number,
  baseHalfHeight: number,
  shaftHalfWidth: number,
  shaftHalfHeight: number,
  headRadius: number,
): MetatarsalSize => ({
  base,
  baseHalfWidth,
  baseHalfHeight,
  shaftHalfWidth,
  shaftHalfHeight,
  headRadius,
});

/**
 * The first is the shortest and widest.
 *
 * @see Patil 2017 (PMC5713710): first metatarsal 56.4 ± 4.4 mm long in men. The rest illustrative.
 */
export const METATARSALS: PerRay<MetatarsalSize> = [
  size([131, 41, -25], 9.5, 14, 6.6, 7.2, 10.2),
  size([125, 51, -8.5], 7.4, 9.8, 4.0, 4.7, 6.6),
  size([124, 46, 5], 6.8, 9.4, 3.7, 4.4, 6.2),
  size([117, 37.5, 18], 6.8, 8.4, 3.6, 4.2, 6.0),
  size([104, 27.5, 30], 8.2, 6.8, 4.0, 4.0, 5.8),
];

/** The knob at the base of the fifth, where peroneus brevis pulls. */
const styloidProcess = roundCone([101, 25, 32], [90, 19.5, 37], 7, 5);

export const metatarsals = (): Bone[] =>
  RAYS.map((ray) => {
    const ends: Vector3[] = [METATARSALS[ray].base, TOES[ray].mtp];
    if (ray === 4) ends.push([88, 18, 39]);
    return {
      name: `mt${ray + 1}`,
      label: `Metatarsal ${ray + 1}`,
      joint: 'mid',
      group: 'metatarsal',
      field: metatarsal(ray),
      box: boxAround(ends, 18),
    };
  });

function metatarsal(ray: Ray): Field {
  const start = METATARSALS[ray].base;
  const end = TOES[ray].mtp;
  const {
    baseHalfWidth: bw,
    baseHalfHeight: bh,
    shaftHalfWidth: sw,
    shaftHalfHeight: sh,
    headRadius: r,
  } = METATARSALS[ray];
  const atHead = basis(end, subtract(end, start), UP);
  const condyle = (side: number): Field =>
    ellipsoid(
      fromLocal(atHead, [0, -r * 0.55, side * r * 0.45]),
      [r * 0.72, r * 0.5, r * 0.42],
      atHead,
    );
  // Small dorsal tubercles where the collateral ligaments attach, and the neck behind them.
  const tubercle = (side: number): Field =>
    ellipsoid(fromLocal(atHead, [-r * 0.75, r * 0.35, side * r * 0.7]), [2.6, 2.4, 1.9], atHead);
  const head = ellipsoid(
    fromLocal(atHead, [-1, 0, 0]),
    [r * 1.02, r * 0.98, r * (ray === 0 ? 1 : 0.84)],
    atHead,
  );
  const shaft = loft(
    start,
    end,
    [
      [0, bw, bh],
      [0.1, bw * 0.92, bh * 0.92],
      [0.26, (bw + sw) / 2, (bh + sh) / 2],
      [0.5, sw, sh],
      [0.72, sw * 1.04, sh * 1.05],
      [0.88, r * 0.76, r * 0.82],
      [1, r * 0.7, r * 0.8],
    ],
    { upward: UP, bow: ray === 0 ? 2.2 : 3.2, capRadius: 1.6, exponent: 2.3 },
  );
  const knobs = [head, condyle(-1), condyle(1), tubercle(-1), tubercle(1)];
  if (ray === 4) knobs.push(styloidProcess);
  const whole = union(3.2, shaft, ...knobs);
  if (ray > 0) return whole;
  // The plantar crest of the first head stands between the grooves of the two sesamoids.
  const groove = (side: number): Field =>
    ellipsoid(fromLocal(atHead, [0, -r * 1.12, side * 5.6]), [9, 3.6, 4], atHead);
  return difference(1.2, whole, union(1, groove(-1), groove(1)));
}

/** The sesamoids in the two heads of flexor hallucis brevis, under the first metatarsal head. */
export function sesamoids(): Bone[] {
  const sesamoid = (name: string, label: string, centre: Vector3, halfAxes: Vector3): Bone => ({
    name,
    label,
    joint: 'ses1',
    group: 'sesamoid',
    field: ellipsoid(centre, halfAxes),
    box: boxAround([centre], 9),
  });
  return [
    sesamoid('sesamoid_m', 'Tibial (medial) sesamoid', [189, 8.8, -38.6], [6.2, 3, 4.4]),
    sesamoid('sesamoid_l', 'Fibular (lateral) sesamoid', [189.5, 8.8, -27.4], [5.8, 3, 4.2]),
  ];
}
