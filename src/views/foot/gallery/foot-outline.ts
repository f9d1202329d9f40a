/**
 * The outline of the foot from its inner side, found at build time in the model that the live foot is
 * drawn from. Runs in Node.
 */
import { readFile } from 'node:fs/promises';
import { SkinnedMesh, Vector3 } from 'three';
import { resolvePose } from '#anatomy/pose.ts';
import { createFootModel } from '../foot-model.ts';
import { readBuiltFile } from '../inside/built-file.ts';
import { OUTLINE_BOX, type OutlinePoint } from './bent-outline.ts';
import { coverage, edgeOf, simplified, type Triangle } from './silhouette.ts';

/** Cells per mm: finer than a line is thick. */
const FINENESS = 2;
/** How far the outline may lie from the edge of the cells, in mm. */
const TOLERANCE = 0.6;
/** How far above the picture the leg goes on, so that its cut is never seen, in mm. */
const ABOVE = 20;
const MM_PER_M = 1000;
const WIDTH = OUTLINE_BOX.width * FINENESS;
const TOP = OUTLINE_BOX.top - ABOVE;
const HEIGHT = (OUTLINE_BOX.height + ABOVE) * FINENESS;

/**
 * @returns A function that gives the outline with the toes curled by an angle in rad, the ankle at a
 *   right angle; from the leg's back by heel and toes to its front.
 */
export async function openFootOutline(): Promise<(toeFlexion: number) => OutlinePoint[]> {
  const { buffer } = new Uint8Array(await readFile('public/foot/skin.glb'));
  const model = createFootModel(await readBuiltFile(buffer));
  return (toeFlexion) => {
    model.pose(resolvePose({ toeFlexion }));
    model.root.updateMatrixWorld(true);
    const edge = edgeOf(coverage(trianglesOf(skinIn(model.root)), WIDTH, HEIGHT));
    // The line begins at the leg's cut, whose own edge is left out.
    const below = edge.filter(([, down]) => down > 1);
    return simplified(below, TOLERANCE * FINENESS).map(([across, down]) => [
      OUTLINE_BOX.left + across / FINENESS,
      TOP + down / FINENESS,
    ]);
  };
}

function skinIn(root: ReturnType<typeof createFootModel>['root']): SkinnedMesh {
  let skin: SkinnedMesh | undefined;
  root.traverse((object) => {
    if (object instanceof SkinnedMesh && object.userData['layer'] === 'skin') skin ??= object;
  });
  if (!skin) throw new Error('The foot has no skin.');
  return skin;
}

/** The skin's triangles as seen from the inner side, in cells of the picture. */
function trianglesOf(skin: SkinnedMesh): Triangle[] {
  const { position } = skin.geometry.attributes;
  const { index } = skin.geometry;
  if (!position || !index) throw new Error('The skin has no triangles.');
  const point = new Vector3();
  const seen = Array.from({ length: position.count }, (_, vertex) => {
    skin.localToWorld(skin.getVertexPosition(vertex, point));
    // From the inner side the toes are on the left, so that forward is leftward.
    return [
      (-point.x * MM_PER_M - OUTLINE_BOX.left) * FINENESS,
      (-point.y * MM_PER_M - TOP) * FINENESS,
    ] as const;
  });
  return Array.from({ length: index.count / 3 }, (_, triangle) => {
    const corner = (which: number): readonly [number, number] =>
      seen[index.getX(3 * triangle + which)] ?? [0, 0];
    return [corner(0), corner(1), corner(2)];
  });
}
