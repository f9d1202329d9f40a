/**
 * The soft outline of the foot without its toes. Lengths in mm; all shapes illustrative. The ball is
 * 110 mm across, broad for a foot of this length.
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
  station(48, 0, 25, 26.5, 27, 44, 24.5),
  station(70, 0, 24, 32, 34, 58, 24),
  station(95, -3, 23, 36, 41, 63, 23),
  station(112, -7, 22, 37, 48.5, 58.5, 22),
  station(130, -12, 20, 35, 56, 50.5, 20),
  station(150, -17, 18, 32.5, 62.5, 41, 18),
  station(170, -21, 16.5, 30, 67.5, 31.5, 16.5),
  station(188, -24, 15, 27, 71, 25.5, 15),
  station(200, -26, 14.5, 23.5, 72, 20.5, 13),
  station(210, -26, 14.5, 21.5, 70, 14, 9.5),
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
  ellipsoid([37, 27, -0.5], [37.5, 32, 31.5]),
  // The tuberosity under the insertion of the Achilles tendon.
  ellipsoid([33, 42, -0.5], [29, 30, 24]),
);
const lateralPad = union(
  8,
  roundCone([48, 15, 17], [104, 14, 30], 13, 14),
  roundCone([104, 14, 30], [152, 13, 37.5], 14, 11.5),
);
const archHollow = ellipsoid([104, -3, -52], [47, 26, 30]);
const abductorHallucis = union(
  10,
  roundCone([46, 20, -17], [84, 24, -26.5], 8, 11.5),
  roundCone([84, 24, -27], [152, 22, -37], 11.5, 6.5),
);
const abductorDigitiMinimi = roundCone([60, 13, 22], [150, 12, 41.5], 8, 8.5);
const extensorBrevis = ellipsoid([92, 50, 24], [19, 10, 10], frameAlong([0.9, -0.25, 0.2]));

/** Pads under the metatarsal heads, unloaded. */
const ballOfFoot = union(
  9,
  ellipsoid([186, 12, -34.5], [20, 13, 15.8]),
  ellipsoid([190, 11, -8], [17, 11, 14], frameAlong([1, 0, -0.2])),
  ellipsoid([180, 11, 18], [17, 11, 14], frameAlong([0.95, 0, -0.35])),
  ellipsoid([163, 12.5, 37.5], [20, 12.5, 13], frameAlong([0.95, 0, -0.3])),
);

/** Foot from heel to ball, without toes, bones or the flat of the sole. */
export const footEnvelope: Field = (x, y, z) => {
  let d = smoothMinimum(body(x, y, z), hindColumn(x, y, z), 20);
  d = smoothMinimum(d, heel(x, y, z), 12);
  d = smoothMinimum(d, lateralPad(x, y, z), 26);
  d = smoothMaximum(d, -archHollow(x, y, z), 32);
  d = smoothMinimum(d, abductorHallucis(x, y, z), 16);
  d = smoothMinimum(d, abductorDigitiMinimi(x, y, z), 14);
  d = smoothMinimum(d, extensorBrevis(x, y, z), 14);
  return smoothMinimum(d, ballOfFoot(x, y, z), 11);
};
