/** Skin and nails: closed, as glass, or cut open. */
import {
  type BufferGeometry,
  type Group,
  type Material,
  MeshBasicMaterial,
  type Object3D,
  type SkinnedMesh,
} from 'three';
import type { ResolvedPose } from '#anatomy/pose.ts';
import type { SkinToneName, Visibility } from '../foot-picture.ts';
import { createNailMaterial, createSkinMaterial, setBend, SKIN_TONES } from '../skin-material.ts';
import { ARCH_PLANE } from './cut-planes.ts';
import { DRAWING_ORDER } from './drawing-order.ts';
import {
  positionsAtRest,
  type Quantisation,
  quantisationOf,
  sharing,
  skinnedMesh,
} from './loaded-mesh.ts';
import { fillFace } from './face-filling.ts';
import { createFatMaterial } from './fat-material.ts';
import { createRimMap, type RimMap } from './rim-map.ts';
import { cutSkinned } from './skinned-cut.ts';

const NAIL_OPACITY_ON_GLASS = 0.35;

export interface SkinShell {
  readonly pose: (pose: ResolvedPose) => void;
  readonly show: (visibility: Visibility, section: boolean) => void;
  readonly wear: (tone: SkinToneName) => void;
  /**
   * A mesh that hides from the pointer what the skin hides from the eye; shown while the skin is
   * solid.
   */
  readonly screen: SkinnedMesh;
  readonly dispose: () => void;
}

/**
 * @param scene The file's scene; its joints are at rest.
 * @param root Where added meshes go.
 * @throws {Error} If skin or nails are missing.
 */
export function createSkinShell(scene: Object3D, root: Group): SkinShell {
  const skin = skinnedMesh(scene, 'skin');
  const nails = skinnedMesh(scene, 'nail');
  const quantisation = quantisationOf(skin);
  const skinMaterial = createSkinMaterial(SKIN_TONES.light);
  const nailMaterial = createNailMaterial(SKIN_TONES.light);
  const { material, uniforms } = skinMaterial;
  uniforms.quantisationScale.value.copy(quantisation.scale);
  uniforms.quantisationOffset.value.copy(quantisation.offset);
  const rims = createRimMap();
  const fat = createFatMaterial(quantisation, rims.texture);
  // Writes depth alone, so that glass skin shows one layer and not what lies behind itself. Drawn
  // among
  // what is transparent, for ghosts come before it.
  const depthAlone = new MeshBasicMaterial({ colorWrite: false, transparent: true });
  const black = new MeshBasicMaterial({ color: 0, toneMapped: false });

  const outerSide = sharing(skin, depthAlone);
  const screen = sharing(skin, black);
  root.add(outerSide);
  // Faces of a cut are in the second group: only the skin itself draws them.
  skin.material = [material, fat.material];
  screen.material = [black, fat.screen];
  nails.material = nailMaterial.material;
  outerSide.material = [depthAlone];
  skin.renderOrder = DRAWING_ORDER.skin;
  nails.renderOrder = DRAWING_ORDER.nails;
  outerSide.renderOrder = DRAWING_ORDER.outerSide;
  // The stored bounds are those of the resting foot.
  for (const mesh of [skin, nails, outerSide]) mesh.frustumCulled = false;

  const skins = withCut(skin.geometry, quantisation, rims);
  const nailShapes = withCut(nails.geometry, quantisationOf(nails), createRimMap());

  return {
    screen,
    pose(pose) {
      setMorphs(skin, pose.morphWeights);
      setBend(uniforms, pose);
      fat.makeRoom(pose.turns);
    },
    show(visibility, section) {
      const glass = visibility === 'glass';
      for (const mesh of [skin, outerSide, screen]) mesh.geometry = skins.shape(section);
      nails.geometry = nailShapes.shape(section);
      skin.visible = visibility !== 'hidden';
      nails.visible = skin.visible;
      outerSide.visible = glass;
      screen.visible = visibility === 'solid';
      fat.material.visible = visibility === 'solid';
      uniforms.seeThrough.value = glass ? 1 : 0;
      material.depthWrite = !glass;
      nailMaterial.material.opacity = glass ? NAIL_OPACITY_ON_GLASS : 1;
    },
    wear(name) {
      skinMaterial.wear(SKIN_TONES[name]);
      nailMaterial.wear(SKIN_TONES[name]);
    },
    dispose() {
      const materials: Material[] = [
        material,
        fat.material,
        fat.screen,
        depthAlone,
        black,
        nailMaterial.material,
      ];
      for (const one of [
        ...materials,
        rims.texture,
        skins,
        nailShapes,
        skin.skeleton,
        nails.skeleton,
      ])
        one.dispose();
    },
  };
}

/** A shape as stored and as cut open, which is made when first asked for. */
interface Shapes {
  readonly shape: (cut: boolean) => BufferGeometry;
  readonly dispose: () => void;
}

/** @param rims Where the rims of the cut are noted. */
function withCut(geometry: BufferGeometry, quantisation: Quantisation, rims: RimMap): Shapes {
  let opened: BufferGeometry | undefined;
  if (geometry.index) geometry.addGroup(0, geometry.index.count, 0);
  return {
    shape(cut) {
      if (!cut) return geometry;
      opened ??= openedShape(geometry, quantisation, rims);
      return opened;
    },
    dispose() {
      geometry.dispose();
      opened?.dispose();
    },
  };
}

function openedShape(
  geometry: BufferGeometry,
  quantisation: Quantisation,
  rims: RimMap,
): BufferGeometry {
  const atRest = positionsAtRest(geometry, quantisation);
  const cut = cutSkinned(geometry, atRest, ARCH_PLANE);
  rims.add(ARCH_PLANE, positionsAtRest(cut.geometry, quantisation), cut.faceRims);
  return fillFace(cut, ARCH_PLANE, quantisation).geometry;
}

function setMorphs(mesh: SkinnedMesh, weights: Readonly<Record<string, number>>): void {
  const { morphTargetDictionary: places = {}, morphTargetInfluences: influences } = mesh;
  if (!influences) return;
  for (const name in places) influences[places[name] ?? 0] = weights[name] ?? 0;
}
