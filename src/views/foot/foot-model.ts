/** The foot as the renderer has it: skin and inside on one set of joints, put into a pose. */
import { Group, type Mesh } from 'three';
import type { ResolvedPose } from '#anatomy/pose.ts';
import type { FootPicture, Visibility } from './foot-picture.ts';
import type { BuiltFile } from './inside/built-file.ts';
import type { HueOf } from './inside/identity-hues.ts';
import { createInside, type Inside } from './inside/inside.ts';
import { rigJoints } from './inside/rig-joints.ts';
import { createSkinShell } from './inside/skin-shell.ts';

export interface FootModel {
  readonly root: Group;
  /** Puts the foot into a pose. */
  readonly pose: (pose: ResolvedPose) => void;
  /** Shows all of a picture but its pose and its eye; without the inside yet, the skin alone. */
  readonly show: (picture: FootPicture, hueOf: HueOf) => void;
  /** Hangs the inside on the joints. The foot must be shown anew. */
  readonly addInside: (file: BuiltFile) => void;
  readonly inside: () => Inside | undefined;
  /** Hides from the pointer what solid skin hides from the eye. */
  readonly screen: Mesh;
  /** Lets go of all that the graphics processor holds. */
  readonly dispose: () => void;
}

/**
 * @param file The skin file: joints, skin with its corrective shapes, nails.
 * @throws {Error} If a joint or mesh is missing.
 */
export function createFootModel(file: BuiltFile): FootModel {
  const root = new Group();
  // Sinks under load; what is not carried by it takes its place from the joints' matrices.
  const limb = new Group();
  limb.add(file.scene);
  root.add(limb);
  root.updateMatrixWorld(true);

  const joints = rigJoints(file.scene);
  const skin = createSkinShell(file.scene, limb);
  let inside: Inside | undefined;

  return {
    root,
    screen: skin.screen,
    inside: () => inside,
    pose(pose) {
      joints.turn(pose.turns);
      limb.position.y = -pose.sink;
      root.updateMatrixWorld(true);
      skin.pose(pose);
      inside?.pose();
    },
    show(picture, hueOf) {
      skin.show(skinVisibility(picture), picture.section);
      skin.wear(picture.tone);
      inside?.show(picture, hueOf);
    },
    addInside(insideFile) {
      inside = createInside(insideFile, joints);
      root.add(inside.group);
      inside.pose();
    },
    dispose() {
      skin.dispose();
      inside?.dispose();
    },
  };
}

/** Whoever picks out one part wants to see it: the skin turns to glass. */
function skinVisibility({ layers: { skin }, parts: { isolated } }: FootPicture): Visibility {
  return skin === 'solid' && isolated !== undefined ? 'glass' : skin;
}
