/** The edge of a flat picture of triangles: which cells they cover, and the line round those. */

export type Point = readonly [across: number, down: number];
export type Triangle = readonly [Point, Point, Point];

/** A picture of cells, row by row from the top. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly covered: Uint8Array;
}

/** The cells whose middle lies in one of the triangles, given in cells from the upper left corner. */
export function coverage(triangles: Iterable<Triangle>, width: number, height: number): Mask {
  const covered = new Uint8Array(width * height);
  for (const [a, b, c] of triangles) {
    const top = Math.max(0, Math.floor(Math.min(a[1], b[1], c[1]) - 0.5));
    const bottom = Math.min(height - 1, Math.ceil(Math.max(a[1], b[1], c[1]) - 0.5));
    const left = Math.max(0, Math.floor(Math.min(a[0], b[0], c[0]) - 0.5));
    const right = Math.min(width - 1, Math.ceil(Math.max(a[0], b[0], c[0]) - 0.5));
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const middle: Point = [column + 0.5, row + 0.5];
        const sides = [side(a, b, middle), side(b, c, middle), side(c, a, middle)];
        const outside = sides.some((value) => value < 0) && sides.some((value) => value > 0);
        if (!outside) covered[row * width + column] = 1;
      }
    }
  }
  return { width, height, covered };
}

/** Twice the area of the triangle from `a` by `b` to `point`; its sign says on which side that lies. */
function side(a: Point, b: Point, point: Point): number {
  return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
}

/** Ways along the edges of cells, each a quarter turn to the right of the one before. */
const WAYS: readonly Point[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/**
 * The line round the covered region that is met first from the top, along the edges of its cells, with the
 * region on its right hand. Empty if nothing is covered.
 */
export function edgeOf({ width, height, covered }: Mask): Point[] {
  const isCovered = (column: number, row: number): boolean =>
    column >= 0 &&
    row >= 0 &&
    column < width &&
    row < height &&
    covered[row * width + column] === 1;
  const first = covered.indexOf(1);
  if (first < 0) return [];
  const start: Point = [first % width, Math.floor(first / width)];
  const line: Point[] = [];
  let [column, row] = start;
  let way = 0;
  do {
    line.push([column, row]);
    const [across, down] = WAYS[way] ?? [0, 0];
    column += across;
    row += down;
    // Of the two cells ahead, the left one decides first: cells that touch at a corner hang together.
    const [left, right] = cellsAhead(column, row, way);
    if (isCovered(...left)) way = (way + 3) % 4;
    else if (!isCovered(...right)) way = (way + 1) % 4;
  } while (column !== start[0] || row !== start[1]);
  return line;
}

/** The cells ahead to the left and to the right of a corner that was reached going `way`. */
function cellsAhead(column: number, row: number, way: number): readonly [Cell, Cell] {
  const around: readonly Cell[] = [
    [column, row - 1],
    [column, row],
    [column - 1, row],
    [column - 1, row - 1],
  ];
  return [around[way] ?? [0, 0], around[(way + 1) % 4] ?? [0, 0]];
}

type Cell = readonly [column: number, row: number];

/** Fewest points of an open line from which no left-out point is further off than `tolerance`. */
export function simplified(line: readonly Point[], tolerance: number): Point[] {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  let furthest = 0;
  let at = 0;
  for (const [index, point] of line.entries()) {
    const away = distanceTo(first, last, point);
    if (away > furthest) [furthest, at] = [away, index];
  }
  if (furthest <= tolerance) return [first, last];
  return [
    ...simplified(line.slice(0, at + 1), tolerance).slice(0, -1),
    ...simplified(line.slice(at), tolerance),
  ];
}

function distanceTo(a: Point, b: Point, point: Point): number {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return length === 0
    ? Math.hypot(point[0] - a[0], point[1] - a[1])
    : Math.abs(side(a, b, point)) / length;
}
