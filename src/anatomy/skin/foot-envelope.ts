/**
 * The soft outline of the foot without its toes. Lengths in mm; all shapes illustrative.
 */
import {
  cappedDistance,
  type Field,
  smoothMaximum,
  smoothMinimum,
  union,
} from '../geometry/field.ts';
import { clamp, curveThrough, smoothStep } from '../geometry/interpolation.ts';
import { superEllipseDistance } from '../geometry/loft.ts';
import { ellipsoid, frameAlong, roundCone } from '../geometry/solids.ts';
import { hindColumn } from './leg-envelope.ts';

/** A cross-section of the foot's body. Half-widths and heights are from its centre. */
interface Station {
  /** Position along the sheared length, see {@link stationAt}. */
  readonly at: number;
  readonly centreZ: number;
  readonly centreY: number;
  readonly medial: number;
  readonly lateral: number;
  readonly above: number;
  readonly below: number;
}

const station = (
  at: number,
  centreZ: number,
  centreY: number,
  medial: number,
  lateral: number,
  above: number,
  below: number,
): Station => ({ at, centreZ, centreY, medial, lateral, above, below });

const STATIONS: readonly Station[] = [
  station(48, 0, 25, 25.5, 26, 36, 24.5),
  station(70, 0, 24, 30, 31, 46, 24),
  station(95, -3, 23, 34, 36.5, 59, 23),
  station(112, -7, 22, 34.5, 43, 55, 22),
  station(130, -12, 20, 32.5, 50.5, 47.5, 20),
  station(150, -17, 18, 30, 57, 38, 18),
  station(170, -21, 16.5, 26.5, 62, 28.5, 16.5),
  station(188, -24, 15, 23.5, 65.5, 22.5, 15),
  station(200, -26, 14.5, 20.5, 67, 18, 13),
  station(210, -26, 14.5, 18.5, 66, 13, 9.5),
];
const along = (value: (station: Station) => number): ((at: number) => number) =>
  curveThrough(STATIONS.map((s) => [s.at, value(s)]));
const BODY = {
  centreZ: along((s) => s.centreZ),
  centreY: along((s) => s.centreY),
  medial: along((s) => s.medial),
  lateral: along((s) => s.lateral),
  above: along((s) => s.above),
  below: along((s) => s.below),
  first: 50,
  last: 204,
  capRadius: 6,
};

/** A ramp that turns smoothly from 0 to the identity over about `width` mm. */
const smoothRamp = (value: number, width: number): number =>
  Math.max(value, 0) + width * Math.log1p(Math.exp(-Math.abs(value) / width));

/** Position along the foot, sheared because the break of the toes runs obliquely. */
const stationAt = (x: number, z: number): number =>
  x + 0.44 * smoothRamp(z + 10, 5) * smoothStep(70, 175, x);

/** Super-ellipses are not distances; this much of them is, nearly. */
const NEARLY_TRUE = 0.8;

const body: Field = (x, y, z) => {
  const sheared = stationAt(x, z);
  const at = clamp(sheared, BODY.first, BODY.last);
  const across = z - BODY.centreZ(at);
  const up = y - BODY.centreY(at);
  const medial = across < 0;
  const above = up > 0;
  const halfWidth = (medial ? BODY.medial(at) : BODY.lateral(at)) - BODY.capRadius;
  const halfHeight = (above ? BODY.above(at) : BODY.below(at)) - BODY.capRadius;
  const exponent = above ? (medial ? 2.25 : 1.75) : medial ? 2.6 : 3;
  const side = superEllipseDistance(across, up, halfWidth, halfHeight, exponent) * NEARLY_TRUE;
  const end = Math.max(BODY.first - sheared, sheared - BODY.last);
  return cappedDistance(side, end) - BODY.capRadius;
};

const heel = union(
  8,
  ellipsoid([37, 27, -0.5], [37.5, 32, 30]),
  // The tuberosity under the insertion of the Achilles tendon.
  ellipsoid([33, 42, -0.5], [28.5, 30, 22.5]),
);
const lateralPad = union(
  8,
  roundCone([48, 15, 15], [104, 14, 26], 13, 13),
  roundCone([104, 14, 26], [152, 13, 34.5], 13, 11),
);
const archHollow = ellipsoid([106, -4, -46], [47, 25, 36]);
const abductorHallucis = union(
  10,
  roundCone([40, 20, -16], [80, 26, -27], 9, 11),
  roundCone([80, 26, -27], [118, 26, -32], 11, 9.5),
  roundCone([118, 26, -32], [162, 21, -35.5], 9.5, 5.5),
);
const abductorDigitiMinimi = roundCone([60, 13, 21], [150, 12, 37.5], 8, 8);
/** Bones under thin skin: the tuberosity of the navicular and the base of the fifth metatarsal. */
const navicularTuberosity = ellipsoid([97, 49, -30.4], [11, 9, 6.6]);
const fifthBase = ellipsoid([97, 17.5, 34], [13, 9, 8]);
const extensorBrevis = ellipsoid([92, 50, 24], [19, 10, 10], frameAlong([0.9, -0.25, 0.2]));

/** Pads under the metatarsal heads, unloaded. */
const ballOfFoot = union(
  9,
  ellipsoid([186, 12, -34], [19, 12.4, 13.6]),
  ellipsoid([190, 11, -8], [16, 11, 13], frameAlong([1, 0, -0.2])),
  ellipsoid([180, 11, 17], [16, 11, 13], frameAlong([0.95, 0, -0.35])),
  ellipsoid([163, 12, 36], [18, 12, 12], frameAlong([0.95, 0, -0.3])),
);

/** Fat between the roots of the toes: from below, the ball reaches further forward than the webs. */
const plantarWebs = union(
  5,
  roundCone([208.5, 10.5, -26], [209, 9.5, -12], 6.6, 6.2),
  roundCone([209, 9.5, -12], [207, 9.5, 0], 6.2, 6.2),
  roundCone([207, 9.5, 0], [199, 9.2, 17], 6.2, 6),
  roundCone([199, 9.2, 17], [185.5, 9, 33], 6, 6),
);

/**
 * Foot from heel to ball, without toes, bones or the flat of the sole.
 *
 * @param withTendon Whether the insertion of the Achilles tendon belongs to it, as it does when the ankle
 *   turns; at rest it is part of the leg.
 */
export const createFootEnvelope =
  (withTendon: boolean): Field =>
  (x, y, z) => {
    let d = body(x, y, z);
    if (withTendon) d = smoothMinimum(d, hindColumn(x, y, z), 20);
    d = smoothMinimum(d, heel(x, y, z), 12);
    d = smoothMinimum(d, lateralPad(x, y, z), 26);
    d = smoothMaximum(d, -archHollow(x, y, z), 32);
    d = smoothMinimum(d, abductorHallucis(x, y, z), 17);
    d = smoothMinimum(d, abductorDigitiMinimi(x, y, z), 14);
    d = smoothMinimum(d, extensorBrevis(x, y, z), 14);
    d = smoothMinimum(d, navicularTuberosity(x, y, z), 14);
    d = smoothMinimum(d, fifthBase(x, y, z), 14);
    d = smoothMinimum(d, ballOfFoot(x, y, z), 11);
    return smoothMinimum(d, plantarWebs(x, y, z), 9);
  };
