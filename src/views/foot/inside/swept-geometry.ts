/** The swept surfaces as the graphics processor gets them, cut where they are cut. */
import { BufferAttribute, BufferGeometry } from 'three';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import { type CurvePlace, curvePlace } from '#anatomy/soft/centre-line.ts';
import { crowding } from './crowding.ts';
import type { NerveStretch } from './nerve-places.ts';
import { type CutPlane, cutByPlane } from './plane-cut.ts';
import { outwardAtRest, pointsAtRest } from './rest-sweep.ts';
import {
  type Section,
  type SweptSurface,
  type SweptVertex,
  sectionAt,
  widestOf,
} from './swept-surface.ts';

/** Groups of the geometry, each with a material of its own. */
const SWEPT_GROUPS = { body: 0, sheets: 1 } as const;

/** What shaders know tissues by. */
export const TISSUE_CODES = { muscle: 0, nerve: 1, sheet: 2, bone: 3 } as const;

/** What the shader must know of a path. */
export interface SweptPath {
  readonly path: FittedPath;
  /** Number of its part. */
  readonly part: number;
  readonly stateTexel: number;
  readonly pointTexel: number;
  /** Where signals meet it; none where none run. */
  readonly stretch: NerveStretch | undefined;
}

/** A surface of which parts are cut away, with the faces of the cuts. */
export interface CutSweptSurface extends SweptSurface {
  /** Vertices of cut faces. */
  readonly faceVertices: ReadonlySet<number>;
}

/** Where no signal ever is. */
const OUT_OF_REACH = -10;
/** Fibres that are drawn for each mm of half the width. Illustrative. */
const FIBRES_PER_MILLIMETRE = 1.3;
const FULL_TURN = 2 * Math.PI;

/** Cuts away what lies beyond a plane, at rest. */
export function cutSwept(
  surface: CutSweptSurface,
  paths: readonly FittedPath[],
  plane: CutPlane,
): CutSweptSurface {
  const { vertices, faceVertices } = surface;
  const pathOf = (vertex: number): number => vertices[vertex]?.path ?? 0;
  const cut = cutByPlane(
    { positions: pointsAtRest(vertices, paths), indices: surface.indices, bodyOf: pathOf },
    plane,
  );
  const added = cut.vertices.flatMap(({ from, to, share }) => {
    const a = vertices[from];
    const b = vertices[to];
    return a && b ? [vertexBetween(a, b, share)] : [];
  });
  const faces = new Set(faceVertices);
  cut.vertices.forEach(({ from, to }, i) => {
    const vertex = vertices.length + i;
    // Where a face is cut again, what is left of it is still a face.
    if (vertex >= cut.firstOfFace || (faces.has(from) && faces.has(to))) faces.add(vertex);
  });
  return {
    vertices: [...vertices, ...added],
    indices: [...cut.indices, ...cut.faceIndices],
    faceVertices: faces,
  };
}

function vertexBetween(a: SweptVertex, b: SweptVertex, share: number): SweptVertex {
  const mixed = (key: 'along' | 'angle' | 'spread' | 'push'): number =>
    a[key] + (b[key] - a[key]) * share;
  return {
    path: a.path,
    along: mixed('along'),
    angle: mixed('angle'),
    spread: mixed('spread'),
    push: mixed('push'),
  };
}

/** The attributes that `SWEEP_HEAD` of the shader names. */
export function sweptGeometry(
  { vertices, indices, faceVertices }: CutSweptSurface,
  paths: readonly SweptPath[],
): BufferGeometry {
  const count = vertices.length;
  const curve = new Float32Array(4 * count);
  const slope = new Float32Array(4 * count);
  const section = new Float32Array(4 * count);
  const grain = new Float32Array(4 * count);
  const link = new Float32Array(2 * count);
  const marks = new Float32Array(3 * count);
  let known: PlaceOnPath | undefined;
  vertices.forEach((vertex, i) => {
    const swept = paths[vertex.path];
    if (!swept) return;
    const { path, part, stateTexel, pointTexel, stretch } = swept;
    // The vertices of a ring follow one another.
    if (known?.swept !== swept || known.along !== vertex.along)
      known = placeOnPath(swept, vertex.along);
    const { place, section: size, fibres } = known;
    put(curve, 4 * i, ...place.weights);
    put(slope, 4 * i, ...place.slopes);
    put(section, 4 * i, vertex.angle, size.halfWidth, size.halfHeight, size.flesh);
    const along = path.tissue === 'nerve' ? signalPlace(stretch, vertex.along) : vertex.along;
    const fibre =
      path.tissue === 'sheet'
        ? Math.cos(vertex.angle) * widestOf(path.sections)
        : (vertex.angle / FULL_TURN) * fibres;
    put(grain, 4 * i, along, fibre, vertex.spread, vertex.push);
    link[2 * i] = pointTexel + 2 * place.first;
    link[2 * i + 1] = stateTexel;
    marks[3 * i] = part;
    marks[3 * i + 1] = TISSUE_CODES[path.tissue];
    marks[3 * i + 2] = faceVertices.has(i) ? 1 : 0;
  });

  const geometry = new BufferGeometry();
  const fitted = paths.map(({ path }) => path);
  const atRest = pointsAtRest(vertices, fitted);
  const outward = outwardAtRest(vertices, fitted);
  const parts = paths.map(({ part }) => part);
  for (const [name, values, size] of [
    ['position', atRest, 3],
    // The shader finds its own; without the attribute the renderer would draw flat facets.
    ['normal', outward, 3],
    ['curve', curve, 4],
    ['slope', slope, 4],
    ['section', section, 4],
    ['grain', grain, 4],
    ['link', link, 2],
    ['marks', marks, 3],
    ['occlusion', crowding({ vertices, indices }, atRest, outward, fitted, parts), 1],
  ] as const)
    geometry.setAttribute(name, new BufferAttribute(values, size));
  const isSheet = paths.map(({ path }) => path.tissue === 'sheet');
  const groups: [body: number[], sheets: number[]] = [[], []];
  for (const vertex of indices) groups[isSheet[vertices[vertex]?.path ?? 0] ? 1 : 0].push(vertex);
  const ordered = groups.flat();
  const firstOfSheets = groups[0].length;
  geometry.setIndex(ordered);
  geometry.addGroup(0, firstOfSheets, SWEPT_GROUPS.body);
  geometry.addGroup(firstOfSheets, ordered.length - firstOfSheets, SWEPT_GROUPS.sheets);
  return geometry;
}

/** Writes four values. */
function put(into: Float32Array, at: number, a: number, b: number, c: number, d: number): void {
  into[at] = a;
  into[at + 1] = b;
  into[at + 2] = c;
  into[at + 3] = d;
}

interface PlaceOnPath {
  readonly swept: SweptPath;
  readonly along: number;
  readonly place: CurvePlace;
  readonly section: Section;
  /** Fibres round the section. */
  readonly fibres: number;
}

function placeOnPath(swept: SweptPath, along: number): PlaceOnPath {
  const { path } = swept;
  const points = path.joints.length;
  return {
    swept,
    along,
    place: curvePlace(along * (points - 1), points),
    section: sectionAt(path, along),
    fibres: Math.max(3, Math.round(widestOf(path.sections) * FIBRES_PER_MILLIMETRE)),
  };
}

function signalPlace(stretch: NerveStretch | undefined, along: number): number {
  return stretch ? stretch.start + (stretch.end - stretch.start) * along : OUT_OF_REACH;
}
