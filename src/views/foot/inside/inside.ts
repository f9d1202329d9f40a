/** All that lies under the skin, as one thing to pose and to show. */
import { Group, type Matrix4, Scene } from 'three';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import type { FootPicture } from '../foot-picture.ts';
import { type BoneMiddle, boneMeshOf, createBoneParts } from './bone-parts.ts';
import type { BuiltFile } from './built-file.ts';
import { type ControlPoints, createControlPoints } from './control-points.ts';
import { DRAWING_ORDER } from './drawing-order.ts';
import { type HueOf, hueNameOf } from './identity-hues.ts';
import { pathsIn } from './inside-content.ts';
import { createInsideUniforms } from './inside-materials.ts';
import { createPartStates, LAYER_OF_TISSUE, type PartStates } from './part-states.ts';
import { createPulls } from './pulls.ts';
import type { RigJoints } from './rig-joints.ts';
import { createSoftParts } from './soft-parts.ts';

export interface Inside {
  /** What is drawn; stands in the world's frame. */
  readonly group: Group;
  /** The same in numbers of parts, for the pointer. */
  readonly numbers: { readonly scene: Scene; readonly show: (drawn: 'solid' | 'glass') => void };
  readonly states: PartStates;
  readonly paths: readonly FittedPath[];
  readonly points: ControlPoints;
  readonly middles: readonly BoneMiddle[];
  /** Where the joints are, in the order of the rig. */
  readonly matrices: readonly Matrix4[];
  /** Follows the joints, whose matrices must be current. */
  readonly pose: () => void;
  readonly show: (picture: FootPicture, hueOf: HueOf) => void;
  readonly dispose: () => void;
}

/**
 * @param file The inside's file, its joints at rest.
 * @param joints The foot's joints, on which all is hung.
 * @throws {Error} If bones or soft parts are missing or damaged.
 */
export function createInside({ scene }: BuiltFile, joints: RigJoints): Inside {
  scene.updateMatrixWorld(true);
  const found = boneMeshOf(scene);
  const paths = pathsIn(scene);
  const states = createPartStates([
    ...found.ranges.map(({ id }) => ({ id, layer: 'bone' as const })),
    ...[...new Map(paths.map(({ part, tissue }) => [part, tissue]))].map(([id, tissue]) => ({
      id,
      layer: LAYER_OF_TISSUE[tissue],
    })),
  ]);
  const points = createControlPoints(paths);
  const uniforms = createInsideUniforms(states.texture, points.texture);
  const bones = createBoneParts(found, joints, states.indexOf, uniforms);
  const soft = createSoftParts(paths, points, states.indexOf, uniforms);
  const pulls = createPulls(paths);

  const group = new Group();
  const numbers = new Scene();
  for (const { solid, glass, through, solidNumbers, glassNumbers } of [bones, soft]) {
    group.add(solid, glass, through);
    numbers.add(solidNumbers, glassNumbers);
  }

  let last: Partial<FootPicture> = {};
  const isNew = (picture: FootPicture, ...keys: readonly (keyof FootPicture)[]): boolean =>
    keys.some((key) => picture[key] !== last[key]);

  return {
    group,
    states,
    paths,
    points,
    middles: bones.middles,
    matrices: joints.matrices,
    numbers: {
      scene: numbers,
      show(drawn) {
        for (const { solidNumbers, glassNumbers } of [bones, soft]) {
          solidNumbers.visible = drawn === 'solid';
          glassNumbers.visible = drawn === 'glass';
        }
      },
    },
    pose() {
      points.pose(joints.matrices);
    },
    show(picture, hueOf) {
      const { layers, parts, activation, pulling, volley, section } = picture;
      if (isNew(picture, 'layers', 'parts', 'section')) {
        states.show(layers, parts);
        for (const one of [bones, soft]) one.open(section);
        bones.solid.visible = states.any('solid', ['bone']);
        bones.glass.visible = states.any('glass', ['bone']);
        soft.solid.visible = states.any('solid', ['muscle', 'nerve', 'fascia']);
        soft.glass.visible = states.any('glass', ['muscle', 'nerve', 'fascia']);
        const chosen = states.parts[states.indexOf(parts.selected ?? '')];
        bones.through.visible = chosen?.layer === 'bone';
        soft.through.visible = chosen !== undefined && chosen.layer !== 'bone';
        for (const { through } of [bones, soft])
          through.renderOrder =
            layers.skin === 'solid' ? DRAWING_ORDER.throughSkin : DRAWING_ORDER.throughInside;
      }
      if (isNew(picture, 'activation', 'pulling')) points.pull(pulls(activation, pulling));
      uniforms.signals.value.set(
        volley?.afferent ?? 0,
        volley?.afferent === undefined ? 0 : 1,
        volley?.command ?? 0,
        volley?.command === undefined ? 0 : 1,
      );
      // The theme may change at any time, so hues are read anew; but only where one is worn.
      const selected = states.parts[states.indexOf(parts.selected ?? '')];
      if (selected) uniforms.selectedHue.value.set(hueOf(hueNameOf(selected)));
      if (volley) {
        uniforms.sensoryHue.value.set(hueOf('sensory'));
        uniforms.commandHue.value.set(hueOf('command'));
      }
      last = picture;
    },
    dispose() {
      bones.dispose();
      soft.dispose();
      states.texture.dispose();
      points.texture.dispose();
    },
  };
}
