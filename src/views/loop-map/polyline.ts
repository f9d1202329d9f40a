/** Lines made of straight pieces, measured along their length; and curves through points. */
import { curveCatmullRom, curveCatmullRomClosed, line } from 'd3';

export type Point = readonly [across: number, down: number];

/** A line with the way from its start to each of its points. */
export interface Route {
  readonly points: readonly Point[];
  /** Way from the start to each point, in px; as many as there are points. */
  readonly ways: readonly number[];
  /** In px. */
  readonly length: number;
}

/** Where a way along a route ends, and which way the route goes there. */
export interface Place {
  x: number;
  y: number;
  /** Direction of the route, a unit vector. */
  alongX: number;
  alongY: number;
}

export function createPlace(): Place {
  return { x: 0, y: 0, alongX: 1, alongY: 0 };
}

/** @param points At least two, no two neighbours alike. */
export function measured(points: readonly Point[]): Route {
  const ways = [0];
  let length = 0;
  for (let index = 1; index < points.length; index++) {
    length += distance(points[index - 1] ?? [0, 0], points[index] ?? [0, 0]);
    ways.push(length);
  }
  return { points, ways, length };
}

/**
 * The place `way` px along `route`, written into `into`; a way beyond an end stops there.
 *
 * @param way In px from the start.
 */
export function placeAlong(route: Route, way: number, into: Place): Place {
  const { points, ways, length } = route;
  const limited = Math.min(Math.max(way, 0), length);
  let piece = 1;
  while (piece < points.length - 1 && (ways[piece] ?? 0) < limited) piece++;
  const [fromX, fromY] = points[piece - 1] ?? [0, 0];
  const [toX, toY] = points[piece] ?? [0, 0];
  const before = ways[piece - 1] ?? 0;
  const span = (ways[piece] ?? 0) - before;
  into.alongX = (toX - fromX) / span;
  into.alongY = (toY - fromY) / span;
  into.x = fromX + into.alongX * (limited - before);
  into.y = fromY + into.alongY * (limited - before);
  return into;
}

/** The point `off` px beside a place: to the left of the way for positive ones, as one goes. */
export function pointBeside({ x, y, alongX, alongY }: Place, off: number): Point {
  return [x + off * alongY, y - off * alongX];
}

/** The same as an SVG path has it. */
export function beside(place: Place, off: number): string {
  const [x, y] = pointBeside(place, off);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** The line as an SVG path. */
export function pathOf(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

/** A curve through the points, as an SVG path. */
export function curveOf(points: readonly Point[]): string {
  return line<Point>().curve(curveCatmullRom).digits(1)(points) ?? '';
}

/** A curve through the points and back to the first, as an SVG path. */
export function closedCurveOf(points: readonly Point[]): string {
  return line<Point>().curve(curveCatmullRomClosed).digits(1)(points) ?? '';
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}
