/**
 * Where the vertices of swept surfaces are on the resting foot: what the shader does, once and in
 * numbers.
 */
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import {
  add,
  AXES,
  cross,
  dot,
  magnitude,
  normalize,
  scale,
  subtract,
  type Vector3,
} from '#anatomy/geometry/vector.ts';
import { curvePlace } from '#anatomy/soft/centre-line.ts';
import { sectionAt, type SweptVertex } from './swept-surface.ts';

const MILLIMETRE = 0.001;

/** The section at one place along a path: its middle, and its half axes in m. */
export interface Frame {
  readonly centre: Vector3;
  readonly tangent: Vector3;
  readonly width: Vector3;
  readonly height: Vector3;
}

/** x, y, z of each vertex, in m. */
export function pointsAtRest(
  vertices: readonly SweptVertex[],
  paths: readonly FittedPath[],
): Float32Array {
  const points = new Float32Array(3 * vertices.length);
  eachFramed(vertices, paths, (i, { angle, spread, push }, frame) => {
    const { centre, tangent, width, height } = frame;
    const across = Math.cos(angle) * spread;
    const up = Math.sin(angle) * spread;
    for (const axis of AXES)
      points[3 * i + axis] =
        centre[axis] + width[axis] * across + height[axis] * up + tangent[axis] * push;
  });
  return points;
}

/** Unit directions out of the sections, one for each vertex on the surface; zero for others. */
export function outwardAtRest(
  vertices: readonly SweptVertex[],
  paths: readonly FittedPath[],
): Float32Array {
  const directions = new Float32Array(3 * vertices.length);
  eachFramed(vertices, paths, (i, { angle, spread }, { width, height }) => {
    if (spread === 0) return;
    const across = Math.cos(angle) / (magnitude(width) ** 2 || 1);
    const up = Math.sin(angle) / (magnitude(height) ** 2 || 1);
    directions.set(normalize(add(scale(width, across), scale(height, up))), 3 * i);
  });
  return directions;
}

function eachFramed(
  vertices: readonly SweptVertex[],
  paths: readonly FittedPath[],
  visit: (number: number, vertex: SweptVertex, frame: Frame) => void,
): void {
  let known: (Frame & Pick<SweptVertex, 'path' | 'along'>) | undefined;
  vertices.forEach((vertex, i) => {
    const { path, along } = vertex;
    const fitted = paths[path];
    if (!fitted) return;
    // The vertices of a ring follow one another.
    if (known?.path !== path || known.along !== along)
      known = { path, along, ...frameAtRest(fitted, along) };
    visit(i, vertex, known);
  });
}

export function frameAtRest(path: FittedPath, along: number): Frame {
  const count = path.joints.length;
  const { first, weights, slopes } = curvePlace(along * (count - 1), count);
  let centre: Vector3 = [0, 0, 0];
  let direction: Vector3 = [0, 0, 0];
  let upward: Vector3 = [0, 0, 0];
  weights.forEach((weight, i) => {
    const point = controlPoint(path.points, first + i - 1, count);
    centre = add(centre, scale(point, weight * MILLIMETRE));
    direction = add(direction, scale(point, slopes[i] ?? 0));
    const nearest = Math.min(Math.max(first + i - 1, 0), count - 1);
    upward = add(upward, scale(vectorAt(path.heights, nearest), weight));
  });
  const tangent = normalize(direction);
  const up = normalize(subtract(upward, scale(tangent, dot(upward, tangent))));
  const { halfWidth, halfHeight } = sectionAt(path, along);
  return {
    centre,
    tangent,
    width: scale(cross(tangent, up), halfWidth),
    height: scale(up, halfHeight),
  };
}

/** A point of the path; beyond its ends, the mirror image of the neighbour. */
function controlPoint(points: readonly number[], number: number, count: number): Vector3 {
  if (number >= 0 && number < count) return vectorAt(points, number);
  const end = number < 0 ? 0 : count - 1;
  const inward = number < 0 ? 1 : count - 2;
  return subtract(scale(vectorAt(points, end), 2), vectorAt(points, inward));
}

function vectorAt(flat: readonly number[], number: number): Vector3 {
  return [flat[3 * number] ?? 0, flat[3 * number + 1] ?? 0, flat[3 * number + 2] ?? 0];
}
