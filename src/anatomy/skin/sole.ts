/** The sole: pads that bear weight, and the creases between them. Lengths in mm; illustrative. */
import { bell, smoothStep } from '../geometry/interpolation.ts';
import { distanceToPolyline, type Polyline } from './polyline.ts';

/** A pad in plan view: its centre and its half-lengths along x and z. */
interface Pad {
  readonly x: number;
  readonly z: number;
  readonly alongX: number;
  readonly alongZ: number;
}

const PADS: readonly Pad[] = [
  { x: 34, z: -1, alongX: 31, alongZ: 26 },
  { x: 188, z: -35, alongX: 17, alongZ: 14 },
  { x: 191, z: -9, alongX: 13, alongZ: 13 },
  { x: 181, z: 17, alongX: 15, alongZ: 13 },
  { x: 164, z: 38, alongX: 19, alongZ: 12 },
  { x: 110, z: 33, alongX: 56, alongZ: 11 },
];
/** How far the sole stays off the floor between the pads, unloaded. */
const CLEARANCE = 2.6;

/** Height of the unloaded sole above the floor, in mm. */
export function soleHeight(x: number, z: number): number {
  let pad = 0;
  for (const { x: px, z: pz, alongX, alongZ } of PADS)
    pad = Math.max(pad, Math.exp(-(((x - px) / alongX) ** 2) - ((z - pz) / alongZ) ** 2));
  return CLEARANCE * (1 - smoothStep(0, 0.8, pad));
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

/** Broad valleys between the pads of the ball, then fine creases across the arch. */
const CREASES: readonly Crease[] = [
  crease(0.9, 3, [206, -20], [190, -20], [168, -18], [142, -22]),
  crease(0.55, 2.2, [199, 4], [182, 3], [160, 2]),
  crease(0.5, 2.2, [186, 28], [168, 24], [146, 20]),
  crease(0.5, 1.1, [150, -30], [128, -16], [100, -10]),
  crease(0.45, 1.0, [140, -34], [116, -22], [92, -16]),
  crease(0.4, 1.0, [104, -30], [96, -12], [92, 6]),
  crease(0.4, 1.0, [124, -34], [118, -14], [117, 6]),
];

/** Depth of the sole's creases at a place in plan view, in mm. */
export function plantarCrease(x: number, z: number): number {
  // No crease of the sole runs straight.
  const bentX = x + 1.5 * Math.sin(z * 0.21);
  const bentZ = z + 1.3 * Math.sin(x * 0.17);
  return CREASES.reduce((depth, { depth: own, width, line }) => {
    const distance = distanceToPolyline(line, bentX, bentZ);
    return depth + own * bell(distance * distance, width);
  }, 0);
}
