/**
 * Tendons and veins that raise the skin on the back of the foot. Lengths in mm; courses illustrative.
 *
 * The lines are drawn in plan view, so they must stay on the dorsum: on a steep wall a distance in plan
 * would smear them into curtains.
 */
import { bell, smoothStep } from '../geometry/interpolation.ts';
import { noise } from '../geometry/noise.ts';
import { distanceToPolyline, type Polyline } from './polyline.ts';

interface Ridge {
  readonly height: number;
  readonly line: Polyline;
}

/** Tendons of the long extensors, hallux first. */
const TENDONS: readonly Ridge[] = [
  {
    height: 1.5,
    line: [
      [92, -10],
      [118, -20],
      [150, -27],
      [190, -33],
      [212, -33],
    ],
  },
  {
    height: 1.05,
    line: [
      [95, 4],
      [130, -2],
      [165, -8],
      [197, -11.5],
      [212, -11],
    ],
  },
  {
    height: 1.05,
    line: [
      [95, 7],
      [130, 6],
      [165, 6],
      [192, 6.5],
      [206, 7.5],
    ],
  },
  {
    height: 1.05,
    line: [
      [94, 10],
      [125, 14],
      [158, 20],
      [182, 23.5],
      [196, 24.2],
    ],
  },
  {
    height: 1.05,
    line: [
      [93, 12],
      [118, 22],
      [146, 33],
      [169, 40],
      [182, 40.8],
    ],
  },
];
const TENDON_WIDTH = 2.9;

/** The dorsal venous arch and the veins that meet it. */
const VEINS: readonly Polyline[] = [
  [
    [112, -24],
    [128, -22],
    [140, -14],
    [150, -6],
    [153, 6],
    [148, 17],
    [138, 25],
    [122, 29],
  ],
  [
    [150, -6],
    [164, -2],
    [180, -2.5],
    [194, -3],
  ],
  [
    [153, 6],
    [166, 14],
    [178, 15],
    [190, 16],
  ],
  [
    [140, -14],
    [160, -19],
    [178, -22],
    [198, -21.5],
  ],
  [
    [148, 17],
    [156, 28],
    [166, 32],
    [176, 33],
  ],
  [
    [112, -24],
    [98, -27],
    [84, -30],
  ],
];
const VEIN = { height: 0.6, width: 2.2, tintWidth: 2.4, wander: 4 } as const;

/** Height of tendons and veins over the skin, in mm. */
export function dorsalRelief(x: number, y: number, z: number): number {
  if (y < 5 || x < 70 || x > 216) return 0;
  const onDorsum =
    smoothStep(70, 100, x) *
    smoothStep(216, 202, x) *
    smoothStep(14, 26, y + 8 * smoothStep(14, 26, z));
  const thinSkin = 0.6 + 0.8 * smoothStep(120, 185, x);
  let relief = 0;
  for (const { height, line } of TENDONS) {
    const distance = distanceToPolyline(line, x, z);
    relief += height * thinSkin * bell(distance * distance, TENDON_WIDTH);
  }
  const vein = distanceToVein(x, z);
  return (relief + VEIN.height * bell(vein * vein, VEIN.width)) * onDorsum;
}

/** How much a vein tints the skin, 0 to 1. */
export function veinTint(x: number, y: number, z: number): number {
  if (y < 5 || x < 66 || x > 205) return 0;
  const vein = distanceToVein(x, z);
  return bell(vein * vein, VEIN.tintWidth) * smoothStep(70, 92, x) * smoothStep(205, 185, x);
}

/** Veins wander from their drawn lines. */
function distanceToVein(x: number, z: number): number {
  const wanderingX = x + noise(x * 0.06, 3, z * 0.06) * VEIN.wander;
  const wanderingZ = z + noise(x * 0.06, 9, z * 0.06) * VEIN.wander;
  return Math.min(...VEINS.map((line) => distanceToPolyline(line, wanderingX, wanderingZ)));
}
