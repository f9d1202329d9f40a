/**
 * The points of all paths as the joints now carry them, in a texture that the shader sweeps along.
 *
 * Texels, for each path: its state; then for each point its place and the direction of its
 * section's height.
 * A point is added before the first and after the last, so that the curve runs to its ends.
 */
import { DataTexture, FloatType, type Matrix4, NearestFilter, RGBAFormat } from 'three';
import { jointIndex, JOINTS } from '#anatomy/rig.ts';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import { lengthOf, sectionAt } from './swept-surface.ts';

/** Width of the texture, in texels. */
export const CONTROL_TEXTURE_WIDTH = 256;
const CHANNELS = 4;
const MILLIMETRE = 0.001;

/** A belly is drawn no thinner and no thicker than this, against rest. Illustrative. */
const THICKNESS = { minimum: 0.82, maximum: 1.3 } as const;
/** A belly in full action is thicker by this share on top of its shortening. Illustrative. */
const SWELLING = 0.16;
/** Steps in which the flesh of a path is added up. */
const FLESH_STEPS = 24;

export interface ControlPoints {
  readonly texture: DataTexture;
  /** Texel of a path's state. */
  readonly stateTexel: (path: number) => number;
  /** Texel of a path's first added point; each point takes two. */
  readonly pointTexel: (path: number) => number;
  /**
   * Carries all points to where the joints are. The matrices are the world's, in the order of the
   * rig.
   */
  readonly pose: (joints: readonly Matrix4[]) => void;
  /** Sets how hard each path pulls, 0 to 1. */
  readonly pull: (pulls: Float32Array) => void;
  /** Length of a path against rest, as now posed. */
  readonly stretch: (path: number) => number;
}

/** What does not change of one path. */
interface Carried {
  readonly joints: Uint8Array;
  /** In the frames of the joints, in m. */
  readonly places: Float32Array;
  readonly heights: Float32Array;
  /** Texel of the state. */
  readonly state: number;
  /** Lengths at rest, in m: of all of it, and of its flesh. */
  readonly rest: number;
  readonly flesh: number;
}

export function createControlPoints(paths: readonly FittedPath[]): ControlPoints {
  let texels = 0;
  const carried = paths.map((path): Carried => {
    const state = texels;
    texels += 1 + 2 * (path.joints.length + 2);
    return carriedPath(path, state);
  });
  const rows = Math.max(1, Math.ceil(texels / CONTROL_TEXTURE_WIDTH));
  const values = new Float32Array(CONTROL_TEXTURE_WIDTH * rows * CHANNELS);
  const texture = new DataTexture(values, CONTROL_TEXTURE_WIDTH, rows, RGBAFormat, FloatType);
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  const lengths = Float32Array.from(carried, ({ rest }) => rest);
  const pulling = new Float32Array(paths.length);

  const showStates = (): void => {
    carried.forEach(({ state, rest, flesh }, path) => {
      const pull = pulling[path] ?? 0;
      // The tendon keeps its length: whatever the path loses, the flesh loses.
      const belly = flesh > 0 ? (flesh + (lengths[path] ?? rest) - rest) / flesh : 1;
      const thickness = Math.sqrt(1 / Math.max(belly, 0.1)) * (1 + SWELLING * pull);
      values[CHANNELS * state] = clamp(thickness, THICKNESS.minimum, THICKNESS.maximum);
      values[CHANNELS * state + 1] = pull;
    });
    texture.needsUpdate = true;
  };

  return {
    texture,
    stateTexel: (path) => carried[path]?.state ?? 0,
    pointTexel: (path) => (carried[path]?.state ?? 0) + 1,
    pose(joints) {
      carried.forEach((path, number) => {
        lengths[number] = carry(values, path, joints);
      });
      showStates();
    },
    pull(pulls) {
      pulling.set(pulls);
      showStates();
    },
    stretch: (path) => (lengths[path] ?? 1) / (carried[path]?.rest ?? 1),
  };
}

function carriedPath(path: FittedPath, state: number): Carried {
  const places = new Float32Array(path.points.length);
  path.joints.forEach((joint, point) => {
    const centre = JOINTS.find(({ name }) => name === joint)?.position ?? [0, 0, 0];
    centre.forEach((coordinate, axis) => {
      const i = 3 * point + axis;
      places[i] = ((path.points[i] ?? 0) - coordinate) * MILLIMETRE;
    });
  });
  let fleshy = 0;
  for (let step = 0; step < FLESH_STEPS; step++)
    fleshy += sectionAt(path, (step + 0.5) / FLESH_STEPS).flesh / FLESH_STEPS;
  const rest = lengthOf(path.points) * MILLIMETRE;
  return {
    joints: Uint8Array.from(path.joints, jointIndex),
    places,
    heights: Float32Array.from(path.heights),
    state,
    rest,
    flesh: fleshy * rest,
  };
}

/** Writes where the points of one path are. Returns the length of the line through them, in m. */
function carry(
  values: Float32Array,
  { joints, places, heights, state }: Carried,
  matrices: readonly Matrix4[],
): number {
  const count = joints.length;
  // The first texel is the state, the next two are those of the added point.
  const first = CHANNELS * (state + 3);
  let length = 0;
  for (let point = 0; point < count; point++) {
    const m = matrices[joints[point] ?? 0]?.elements;
    if (!m) continue;
    const at = first + 2 * CHANNELS * point;
    carryVector(values, at, m, places, 3 * point, 1);
    carryVector(values, at + CHANNELS, m, heights, 3 * point, 0);
    if (point > 0) length += distance(values, at - 2 * CHANNELS, at);
  }
  const last = first + 2 * CHANNELS * (count - 1);
  addBeyond(values, first, 2 * CHANNELS);
  addBeyond(values, last, -2 * CHANNELS);
  return length;
}

/** A point (`w` 1) or a direction (`w` 0), from the frame of `m` to the world's. */
function carryVector(
  values: Float32Array,
  at: number,
  m: readonly number[],
  local: Float32Array,
  from: number,
  w: 0 | 1,
): void {
  const x = local[from] ?? 0;
  const y = local[from + 1] ?? 0;
  const z = local[from + 2] ?? 0;
  for (let row = 0; row < 3; row++)
    values[at + row] =
      (m[row] ?? 0) * x + (m[4 + row] ?? 0) * y + (m[8 + row] ?? 0) * z + (m[12 + row] ?? 0) * w;
}

/** Adds a point beyond the end at `end`, mirroring its neighbour, which lies `inward` of it. */
function addBeyond(values: Float32Array, end: number, inward: number): void {
  for (let axis = 0; axis < 3; axis++) {
    values[end - inward + axis] =
      2 * (values[end + axis] ?? 0) - (values[end + inward + axis] ?? 0);
    values[end - inward + CHANNELS + axis] = values[end + CHANNELS + axis] ?? 0;
  }
}

function distance(values: Float32Array, a: number, b: number): number {
  return Math.hypot(
    (values[a] ?? 0) - (values[b] ?? 0),
    (values[a + 1] ?? 0) - (values[b + 1] ?? 0),
    (values[a + 2] ?? 0) - (values[b + 2] ?? 0),
  );
}

function clamp(value: number, minimum: number, maximum: number): number {
  return Math.min(Math.max(value, minimum), maximum);
}
