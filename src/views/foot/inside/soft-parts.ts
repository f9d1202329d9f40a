/** Muscles, tendons, sheets and nerves: swept by the shader along points that the joints carry. */
import { type BufferGeometry, Mesh } from 'three';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import type { ControlPoints } from './control-points.ts';
import { ARCH_PLANE, LEG_TOP_PLANE } from './cut-planes.ts';
import { DRAWING_ORDER } from './drawing-order.ts';
import {
  createBodyMaterial,
  createSheetMaterial,
  type InsideUniforms,
} from './inside-materials.ts';
import { nervePlaces } from './nerve-places.ts';
import {
  createGlassMaterial,
  createNumberMaterial,
  createThroughMaterial,
} from './pass-materials.ts';
import type { PassMeshes } from './pass-meshes.ts';
import { type CutSweptSurface, cutSwept, sweptGeometry, type SweptPath } from './swept-geometry.ts';
import { sweptSurface } from './swept-surface.ts';

/** @param partOf Number of a part. */
export function createSoftParts(
  paths: readonly FittedPath[],
  points: ControlPoints,
  partOf: (id: string) => number,
  uniforms: InsideUniforms,
): PassMeshes {
  const stretches = nervePlaces(paths);
  const swept = paths.map((path, number): SweptPath => ({
    path,
    part: partOf(path.part),
    stateTexel: points.stateTexel(number),
    pointTexel: points.pointTexel(number),
    stretch: stretches.get(path.id),
  }));
  const surface = cutSwept(
    { ...sweptSurface(paths), faceVertices: new Set() },
    paths,
    LEG_TOP_PLANE,
  );
  const shape = (cut: CutSweptSurface): BufferGeometry => sweptGeometry(cut, swept);
  const whole = shape(surface);
  let opened: BufferGeometry | undefined;

  const solid = new Mesh(whole, [createBodyMaterial(uniforms), createSheetMaterial(uniforms)]);
  const glass = new Mesh(whole, createGlassMaterial('soft', uniforms));
  const through = new Mesh(whole, createThroughMaterial('soft', uniforms));
  const solidNumbers = new Mesh(whole, createNumberMaterial('soft', uniforms, 'solid'));
  const glassNumbers = new Mesh(whole, createNumberMaterial('soft', uniforms, 'glass'));
  solid.renderOrder = DRAWING_ORDER.sheets;
  glass.renderOrder = DRAWING_ORDER.glass;
  const all = [solid, glass, through, solidNumbers, glassNumbers];
  // The shader knows where things are; the shape alone does not.
  for (const mesh of all) mesh.frustumCulled = false;

  return {
    solid,
    glass,
    through,
    solidNumbers,
    glassNumbers,
    open(section) {
      if (section) opened ??= shape(cutSwept(surface, paths, ARCH_PLANE));
      for (const mesh of all) mesh.geometry = section && opened ? opened : whole;
    },
    dispose() {
      whole.dispose();
      opened?.dispose();
      for (const mesh of all) for (const material of [mesh.material].flat()) material.dispose();
    },
  };
}
