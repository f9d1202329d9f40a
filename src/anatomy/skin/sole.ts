/** The sole: pads that bear weight, and the valleys between them. Lengths in mm; illustrative. */
import { bell, smoothStep } from '../geometry/interpolation.ts';
import { noise } from '../geometry/noise.ts';
import { distanceToPolyline, type Polyline } from './polyline.ts';

/** A pad in plan view: its centre and its half-lengths along x and z. */
interface Pad {
  readonly x: number;
  readonly z: number;
  readonly alongX: number;
  readonly alongZ: number;
}

const PADS: readonly Pad[] = [
  { x: 33, z: -1, alongX: 31, alongZ: 25 },
  { x: 187, z: -34, alongX: 17, alongZ: 13 },
  { x: 190, z: -8, alongX: 14, alongZ: 12 },
  { x: 181, z: 17, alongX: 15, alongZ: 12 },
  { x: 164, z: 36, alongX: 19, alongZ: 11 },
  { x: 110, z: 31, alongX: 56, alongZ: 10 },
];
/** How far the sole stays off the floor between the pads, unloaded. */
const CLEARANCE = 3.4;

/** Height of the unloaded sole above the floor, in mm. */
export function soleHeight(x: number, z: number): number {
  let pad = 0;
  for (const { x: px, z: pz, alongX, alongZ } of PADS)
    pad = Math.max(pad, Math.exp(-(((x - px) / alongX) ** 2) - ((z - pz) / alongZ) ** 2));
  return CLEARANCE * (1 - smoothStep(0, 0.85, pad));
}

interface Crease {
  readonly depth: number;
  readonly width: number;
  readonly line: Polyline;
}

const crease = (depth: number, width: number, ...line: Polyline): Crease => ({
  depth,
  width,
  line,
});

/** Broad valleys between the pads of the ball. */
const CREASES: readonly Crease[] = [
  crease(0.95, 4.2, [207, -20.5], [192, -20.5], [172, -18.5], [152, -20]),
  crease(0.4, 3.4, [198, 4], [182, 4], [166, 3]),
  crease(0.45, 3.4, [186, 27], [170, 24.5], [152, 21]),
];

/** Depth of the sole's creases at a place in plan view, in mm. */
export function plantarCrease(x: number, z: number): number {
  // No crease of the sole runs straight.
  const bentX = x + 2.2 * noise(x * 0.07, 1, z * 0.07);
  const bentZ = z + 2.6 * noise(x * 0.06, 5, z * 0.06);
  return CREASES.reduce((depth, { depth: own, width, line }) => {
    const distance = distanceToPolyline(line, bentX, bentZ);
    return depth + own * bell(distance * distance, width);
  }, 0);
}
