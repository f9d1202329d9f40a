/** The soft outline of the leg and the ankle. Lengths in mm; all shapes illustrative. */
import {
  cappedDistance,
  type Field,
  smoothMaximum,
  smoothMinimum,
  union,
} from '../geometry/field.ts';
import { clamp, curveThrough, smoothStep } from '../geometry/interpolation.ts';
import { superEllipseDistance } from '../geometry/loft.ts';
import { type RigidTransform, transformPoint } from '../geometry/rigid-transform.ts';
import { ellipsoid, frameAlong, roundCone } from '../geometry/solids.ts';

/** A horizontal section of the leg. */
interface Level {
  /** Height above the floor. */
  readonly at: number;
  /** Its hindmost and foremost x. */
  readonly back: number;
  readonly front: number;
  readonly halfWidth: number;
  /** Super-ellipse exponent behind; below 2 it draws the ridge of the Achilles tendon. */
  readonly backExponent: number;
}

const level = (
  at: number,
  back: number,
  front: number,
  halfWidth: number,
  backExponent: number,
): Level => ({ at, back, front, halfWidth, backExponent });

const LEVELS: readonly Level[] = [
  level(40, 4, 78, 27, 2.1),
  level(58, 8.2, 87, 27, 1.95),
  level(75, 13, 91, 27, 1.72),
  level(92, 17, 91.6, 27.2, 1.52),
  level(110, 19.2, 89, 27, 1.42),
  level(130, 18.6, 87, 28.2, 1.5),
  level(155, 14.4, 87.4, 32, 1.68),
  level(190, 4, 90.2, 40, 1.95),
  level(225, -9, 93.4, 47.5, 2.1),
  level(262, -22, 96, 53, 2.15),
  level(300, -30, 97, 56, 2.15),
];
const along = (value: (level: Level) => number): ((at: number) => number) =>
  curveThrough(LEVELS.map((l) => [l.at, value(l)]));
const LEG = {
  back: along((l) => l.back),
  front: along((l) => l.front),
  halfWidth: along((l) => l.halfWidth),
  backExponent: along((l) => l.backExponent),
  /** Fuller in front of the ankle, where tendons cross the corner of the tibia. */
  frontExponent: (y: number): number => 1.9 + 0.5 * smoothStep(135, 105, y),
  capRadius: 8,
};

/** Super-ellipses are not distances; this much of them is, nearly. */
const NEARLY_TRUE = 0.85;

/** The leg between two heights, made thinner by `trim` mm at each height. */
function column(bottom: number, top: number, trim: (height: number) => number): Field {
  return (x, y, z) => {
    const at = clamp(y, bottom, top);
    const back = LEG.back(at);
    const front = LEG.front(at);
    const centre = back * 0.42 + front * 0.58;
    const forward = x - centre;
    // The calf is a little fuller, and lower, on the medial side.
    const across = z + 1.5 + 2.5 * smoothStep(150, 250, y);
    const thinner = LEG.capRadius + trim(at);
    const behind = forward < 0;
    const side = superEllipseDistance(
      forward,
      across,
      (behind ? centre - back : front - centre) - thinner,
      LEG.halfWidth(at) - thinner,
      behind ? LEG.backExponent(at) : LEG.frontExponent(at),
    );
    const end = Math.max(bottom - y, y - top);
    return cappedDistance(side * NEARLY_TRUE, end) - LEG.capRadius;
  };
}

/** The part of the ankle column that travels with the foot: the insertion of the Achilles tendon. */
export const hindColumn: Field = column(
  46,
  94,
  (y) => 2.5 + 3.5 * smoothStep(50, 80, y) + 8 * smoothStep(64, 44, y) + 9 * smoothStep(70, 96, y),
);

const shank: Field = column(
  64,
  330,
  (y) => -0.4 + 4.2 * smoothStep(106, 72, y) + 8 * smoothStep(84, 62, y),
);
const wholeColumn: Field = column(40, 330, (y) => -0.4 + 9 * smoothStep(78, 40, y));
const tibialCrest = roundCone([88, 300, -8], [82, 130, -6], 5, 4);

/** The medial face of the tibia has no muscle on it: there the leg is flat, and the bone close under the skin. */
const shin: Field = (x, y, z) => {
  const up = clamp((y - 93) / 221, 0, 1);
  return 0.64 * x - 0.77 * z - (63.5 + 22.6 * up);
};

/** The hollows on both sides of the Achilles tendon. */
const hollowBesideTendon = (z: number): Field => ellipsoid([33, 90, z], [9, 23, 9]);
const medialHollow = hollowBesideTendon(-36);
const lateralHollow = hollowBesideTendon(35);

const withCrestAndHollows =
  (column: Field): Field =>
  (x, y, z) => {
    const whole = smoothMinimum(column(x, y, z), tibialCrest(x, y, z), 10);
    if (y > 135) return smoothMaximum(whole, shin(x, y, z) - 24 * smoothStep(190, 135, y), 14);
    const hollowed = smoothMaximum(whole, -medialHollow(x, y, z), 12);
    return smoothMaximum(hollowed, -lateralHollow(x, y, z), 12);
  };

/** Leg of the resting foot, without bones: one column down to the heel. */
export const wholeLeg: Field = withCrestAndHollows(wholeColumn);

/** Leg without bones, as far as it stays where it is when the ankle turns. */
export const legAboveAnkle: Field = withCrestAndHollows(shank);

/** The Achilles tendon of a turned ankle: from the calf, which stands still, to the heel that moved. */
export const tautTendon = (heel: RigidTransform): Field =>
  roundCone([37, 168, -1.5], transformPoint(heel, [23, 58, -1]), 7, 9.5);

/** The ankle bones as they stand out under the skin. */
export const malleoli: Field = union(
  6,
  ellipsoid([66, 87, -23.4], [13, 16, 11]),
  ellipsoid([50.5, 75, 25.6], [10.5, 14.5, 9.2], frameAlong([0.97, 0.24, 0])),
  roundCone([50.5, 78, 25.4], [50, 124, 20.5], 7, 5.5),
);
