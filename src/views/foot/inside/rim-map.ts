/**
 * How far each place of a cut face is from the face's rim, in a texture.
 *
 * So the hard shell of a bone, or the skin over the fat, is drawn as a band of even width along the
 * rim,
 * however few triangles the face has.
 */
import { DataTexture, LinearFilter, RedFormat, UnsignedByteType } from 'three';
import { dot, scale, type Vector3 } from '#anatomy/geometry/vector.ts';
import { ARCH_PLANE, LEG_TOP_PLANE } from './cut-planes.ts';
import { type CutPlane, planeAxes } from './plane-cut.ts';

/** Greatest distance that is told apart, in mm; one texel is one mm. */
export const RIM_DEPTH = 6;
const WIDTH = 512;
const HEIGHT = 304;
/** Size in texels, as a shader's text. */
export const RIM_MAP_SIZE = `${WIDTH}.0, ${HEIGHT}.0`;
const MILLIMETRES_PER_METRE = 1000;
const FULL = 255;

/** Where in the texture the face of a plane lies: texel of the plane's point at 0, 0. */
const ORIGINS = new Map<CutPlane, readonly [number, number]>([
  [LEG_TOP_PLANE, [8, 72]],
  [ARCH_PLANE, [172, 24]],
]);

export interface RimMap {
  /** Red: distance from the rim as a share of {@link RIM_DEPTH}. */
  readonly texture: DataTexture;
  /** Adds the face of a cut: its rims as pairs of vertices. */
  readonly add: (
    plane: CutPlane,
    positions: ArrayLike<number>,
    rims: readonly (readonly [number, number])[],
  ) => void;
}

export function createRimMap(): RimMap {
  const values = new Uint8Array(WIDTH * HEIGHT).fill(FULL);
  const texture = new DataTexture(values, WIDTH, HEIGHT, RedFormat, UnsignedByteType);
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  return {
    texture,
    add(plane, positions, rims) {
      for (const [start, end] of rims)
        drawRim(values, texelAt(plane, positions, start), texelAt(plane, positions, end));
      texture.needsUpdate = true;
    },
  };
}

/** Coordinates in the texture of a vertex of a face, 0 to 1. */
export function rimPlace(
  plane: CutPlane,
  positions: ArrayLike<number>,
  vertex: number,
): readonly [number, number] {
  const [x, y] = texelAt(plane, positions, vertex);
  return [x / WIDTH, y / HEIGHT];
}

function texelAt(
  plane: CutPlane,
  positions: ArrayLike<number>,
  vertex: number,
): readonly [number, number] {
  const place: Vector3 = scale(
    [positions[3 * vertex] ?? 0, positions[3 * vertex + 1] ?? 0, positions[3 * vertex + 2] ?? 0],
    MILLIMETRES_PER_METRE,
  );
  const [along, across] = planeAxes(plane.normal);
  const [left, bottom] = ORIGINS.get(plane) ?? [0, 0];
  return [left + dot(place, along), bottom + dot(place, across)];
}

/** Lowers the distances around one straight piece of a rim. */
function drawRim(
  values: Uint8Array,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): void {
  const [left, right] = [Math.min(ax, bx) - RIM_DEPTH, Math.max(ax, bx) + RIM_DEPTH];
  const [bottom, top] = [Math.min(ay, by) - RIM_DEPTH, Math.max(ay, by) + RIM_DEPTH];
  const squared = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
  for (let row = Math.max(0, Math.floor(bottom)); row < Math.min(HEIGHT, top); row++)
    for (let column = Math.max(0, Math.floor(left)); column < Math.min(WIDTH, right); column++) {
      const x = column + 0.5 - ax;
      const y = row + 0.5 - ay;
      const share = Math.min(Math.max((x * (bx - ax) + y * (by - ay)) / squared, 0), 1);
      const away = Math.hypot(x - share * (bx - ax), y - share * (by - ay));
      const i = row * WIDTH + column;
      values[i] = Math.min(values[i] ?? FULL, Math.round((away / RIM_DEPTH) * FULL));
    }
}
