/**
 * A muscle, tendon, sheet or nerve as the file of the inside holds it: a line through points that joints
 * carry, with a cross-section that changes along it.
 *
 * Loaded by the browser: imports no build code.
 */
import type { JointName } from '../rig.ts';

/** `muscle` has belly and tendon; `sheet` is fascia or retinaculum. */
export type Tissue = 'muscle' | 'sheet' | 'nerve';

/** Cross-section of a path at one place along it. */
export type PathSection = readonly [
  /** Place, 0 at the first point to 1 at the last; points are evenly spaced in it. */
  along: number,
  /** Half the width, in mm: across both line and height. */
  halfWidth: number,
  /** Half the height, in mm. */
  halfHeight: number,
  /** 1 where it is flesh, 0 where it is tendon. */
  flesh: number,
];

export interface FittedPath {
  /** Unique among paths: `flexor-digitorum-longus-3` is the slip to the third toe. */
  readonly id: string;
  /** Id of the part that it belongs to. */
  readonly part: string;
  readonly tissue: Tissue;
  /** The joint that carries each point. */
  readonly joints: readonly JointName[];
  /** The points at rest, in mm in the frame of the rig: x, y, z of each, flat. */
  readonly points: readonly number[];
  /** Direction of the section's height at each point: unit vectors, flat. */
  readonly heights: readonly number[];
  /** Sections in order along the path; the first at 0, the last at 1. */
  readonly sections: readonly PathSection[];
}
