/** What runs under the skin and raises it: tendons and veins. Lengths in mm; illustrative. */
import type { Field } from '../geometry/field.ts';
import { bell, smoothStep } from '../geometry/interpolation.ts';
import { noise } from '../geometry/noise.ts';
import { distance } from '../geometry/vector.ts';
import { type PerRay, type Ray } from '../rig.ts';
import { linesOn } from './surface-line.ts';
import { EXTENSOR_COURSES, TIBIALIS_ANTERIOR_COURSE } from './tendon-courses.ts';
import { VEIN_COURSES, VEIN_ROOTS } from './vein-courses.ts';

export interface Relief {
  /** Height over the smooth skin, in mm. */
  readonly height: Field;
  /** How much of a vein shows through, 0 to 1. */
  readonly vein: Field;
  /** How much a toe's long extensor tendon lifts the skin when it pulls, 0 to 1. */
  readonly tendon: (ray: Ray, x: number, y: number, z: number) => number;
}

interface Ridge {
  readonly height: number;
  readonly width: number;
}

const EXTENSORS: PerRay<Ridge> = [
  { height: 0.85, width: 3.2 },
  { height: 0.5, width: 2.6 },
  { height: 0.5, width: 2.6 },
  { height: 0.5, width: 2.5 },
  { height: 0.42, width: 2.4 },
];
const TIBIALIS_ANTERIOR: Ridge = { height: 1, width: 4.6 };
const VEIN: Ridge = { height: 0.5, width: 2.2 };
const VEIN_TINT_WIDTH = 2.5;
const VEIN_WANDER = 2.6;

/** Under the outer ankle and over the inner edge of the midfoot veins lie in fat, and show less. */
function besideHollows(x: number, z: number): number {
  const lateral = smoothStep(24, 36, z) * smoothStep(136, 112, x);
  const medial = smoothStep(-26, -36, z) * smoothStep(142, 126, x);
  return 1 - 0.72 * lateral - 0.45 * medial;
}

/** @param skin The skin without relief. */
export function createRelief(skin: Field): Relief {
  const [first, second, third, fourth, fifth] = EXTENSOR_COURSES;
  const extensors: PerRay<Field> = [
    linesOn(skin, [first]),
    linesOn(skin, [second]),
    linesOn(skin, [third]),
    linesOn(skin, [fourth]),
    linesOn(skin, [fifth]),
  ];
  const tibialisAnterior = linesOn(skin, [TIBIALIS_ANTERIOR_COURSE]);
  const veins = linesOn(skin, VEIN_COURSES, VEIN_WANDER);
  const ridge = (distance: number, width: number): number => bell(distance * distance, width);

  const extensor = (ray: Ray, x: number, y: number, z: number): number =>
    ridge(extensors[ray](x, y, z), EXTENSORS[ray].width);
  // Veins lie deep where they begin and end, and dip under here and there.
  const shows = (x: number, y: number, z: number): number =>
    smoothStep(22, 32, y) *
    smoothStep(215, 120, y) *
    besideHollows(x, z) *
    VEIN_ROOTS.reduce((s, root) => s * smoothStep(4, 18, distance([x, y, z], root)), 1) *
    (0.25 + 0.75 * smoothStep(-0.4, 0.3, noise(x * 0.035, y * 0.035 + 4, z * 0.035)));

  return {
    height(x, y, z) {
      if (y < 20 || y > 250) return 0;
      const thinSkin = 0.6 + 0.5 * smoothStep(100, 175, x);
      let height =
        TIBIALIS_ANTERIOR.height *
        ridge(tibialisAnterior(x, y, z), TIBIALIS_ANTERIOR.width) *
        smoothStep(158, 118, y);
      // Toes share the tendon's trunk at the ankle, so the highest counts there and not the sum.
      let highest = 0;
      for (const ray of [0, 1, 2, 3, 4] as const)
        highest = Math.max(highest, EXTENSORS[ray].height * extensor(ray, x, y, z));
      height += highest * thinSkin * smoothStep(140, 112, y);
      return height + VEIN.height * ridge(veins(x, y, z), VEIN.width) * shows(x, y, z);
    },
    vein(x, y, z) {
      return y < 20 ? 0 : ridge(veins(x, y, z), VEIN_TINT_WIDTH) * shows(x, y, z);
    },
    tendon: (ray, x, y, z) => extensor(ray, x, y, z) * smoothStep(136, 106, y),
  };
}
