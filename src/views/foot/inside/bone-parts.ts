/**
 * The bones: all in one mesh on the foot's joints, drawn in full, as glass, and through what hides
 * them.
 */
import { BufferAttribute, type BufferGeometry, type Object3D, type SkinnedMesh } from 'three';
import { ARCH_PLANE, LEG_TOP_PLANE } from './cut-planes.ts';
import { DRAWING_ORDER } from './drawing-order.ts';
import { boneRangesIn } from './inside-content.ts';
import { createBoneMaterial, type InsideUniforms } from './inside-materials.ts';
import {
  positionsAtRest,
  type Quantisation,
  quantisationOf,
  sharing,
  skinnedMesh,
} from './loaded-mesh.ts';
import {
  createGlassMaterial,
  createNumberMaterial,
  createThroughMaterial,
} from './pass-materials.ts';
import type { CutPlane } from './plane-cut.ts';
import type { PassMeshes } from './pass-meshes.ts';
import type { RigJoints } from './rig-joints.ts';
import { createRimMap, type RimMap, rimPlace } from './rim-map.ts';
import { cutSkinned } from './skinned-cut.ts';
import { TISSUE_CODES } from './swept-geometry.ts';

/** Where one bone is in the indices of the mesh. */
export interface BoneRange {
  readonly id: string;
  /** First index, and how many. */
  readonly start: number;
  readonly count: number;
}

export interface BoneParts extends PassMeshes {
  /** Middle of each bone at rest and the joint that carries it. */
  readonly middles: readonly BoneMiddle[];
}

export interface BoneMiddle {
  readonly id: string;
  readonly joint: number;
  /** x, y, z at rest, in m. */
  readonly middle: readonly [number, number, number];
}

/** @throws {Error} If the file has no bones, or does not tell them apart. */
export function boneMeshOf(scene: Object3D): { mesh: SkinnedMesh; ranges: readonly BoneRange[] } {
  const mesh = skinnedMesh(scene, 'bone');
  return { mesh, ranges: boneRangesIn(mesh.userData['ranges'], mesh.geometry) };
}

/**
 * @param joints The foot's joints, on which the bones are hung.
 * @param partOf Number of a part.
 */
export function createBoneParts(
  { mesh, ranges }: ReturnType<typeof boneMeshOf>,
  joints: RigJoints,
  partOf: (id: string) => number,
  uniforms: InsideUniforms,
): BoneParts {
  const quantisation = quantisationOf(mesh);
  const middles = middlesOf(mesh.geometry, ranges, quantisation);
  mark(mesh.geometry, ranges, partOf);
  const rims = createRimMap();
  const cutBy = (geometry: BufferGeometry, plane: CutPlane): BufferGeometry =>
    cutBones(geometry, quantisation, plane, rims);
  const whole = cutBy(mesh.geometry, LEG_TOP_PLANE);
  mesh.geometry.dispose();
  let opened: BufferGeometry | undefined;

  mesh.geometry = whole;
  mesh.bind(joints.adopt(mesh.skeleton), mesh.bindMatrix);
  mesh.material = createBoneMaterial(uniforms, rims.texture);
  mesh.frustumCulled = false;
  const glass = sharing(mesh, createGlassMaterial('bone', uniforms));
  const through = sharing(mesh, createThroughMaterial('bone', uniforms));
  const solidNumbers = sharing(mesh, createNumberMaterial('bone', uniforms, 'solid'));
  const glassNumbers = sharing(mesh, createNumberMaterial('bone', uniforms, 'glass'));
  mesh.renderOrder = DRAWING_ORDER.solid;
  glass.renderOrder = DRAWING_ORDER.glass;
  const all = [mesh, glass, through, solidNumbers, glassNumbers];

  return {
    solid: mesh,
    glass,
    through,
    solidNumbers,
    glassNumbers,
    middles,
    open(section) {
      if (section) opened ??= cutBy(whole, ARCH_PLANE);
      for (const one of all) one.geometry = section && opened ? opened : whole;
    },
    dispose() {
      whole.dispose();
      opened?.dispose();
      rims.texture.dispose();
      mesh.skeleton.dispose();
      for (const one of all) for (const material of [one.material].flat()) material.dispose();
    },
  };
}

/**
 * Writes beside each vertex which part it belongs to; its place on the map of rims comes with a
 * cut.
 */
function mark(
  geometry: BufferGeometry,
  ranges: readonly BoneRange[],
  partOf: (id: string) => number,
): void {
  const marks = new Float32Array(3 * (geometry.attributes['position']?.count ?? 0));
  for (const { id, start, count } of ranges)
    for (let i = start; i < start + count; i++)
      marks.set([partOf(id), TISSUE_CODES.bone, 0], 3 * (geometry.index?.getX(i) ?? 0));
  geometry.setAttribute('marks', new BufferAttribute(marks, 3));
  const unplaced = new Float32Array((2 * marks.length) / 3);
  geometry.setAttribute('rim', new BufferAttribute(unplaced, 2));
}

function cutBones(
  geometry: BufferGeometry,
  quantisation: Quantisation,
  plane: CutPlane,
  rims: RimMap,
): BufferGeometry {
  const { marks } = geometry.attributes;
  const cut = cutSkinned(geometry, positionsAtRest(geometry, quantisation), plane, (vertex) =>
    marks ? marks.getX(vertex) : 0,
  );
  const positions = positionsAtRest(cut.geometry, quantisation);
  rims.add(plane, positions, cut.faceRims);
  const { marks: marked, rim } = cut.geometry.attributes;
  for (let vertex = cut.firstOfFace; 3 * vertex < positions.length; vertex++) {
    marked?.setZ(vertex, 1);
    rim?.setXY(vertex, ...rimPlace(plane, positions, vertex));
  }
  return cut.geometry;
}

function middlesOf(
  geometry: BufferGeometry,
  ranges: readonly BoneRange[],
  quantisation: Quantisation,
): BoneMiddle[] {
  const positions = positionsAtRest(geometry, quantisation);
  const { skinIndex } = geometry.attributes;
  return ranges.map(({ id, start, count }) => {
    const middle: [number, number, number] = [0, 0, 0];
    for (let i = start; i < start + count; i++) {
      const vertex = geometry.index?.getX(i) ?? 0;
      for (const axis of [0, 1, 2] as const)
        middle[axis] += (positions[3 * vertex + axis] ?? 0) / count;
    }
    const first = geometry.index?.getX(start) ?? 0;
    return { id, joint: skinIndex?.getX(first) ?? 0, middle };
  });
}
