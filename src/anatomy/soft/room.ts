/** The room that soft parts have: under the skin and out of bone. Lengths in mm. */
import type { Bone } from '../bones/bone.ts';
import { type Box, type Field, isInBox } from '../geometry/field.ts';
import { sampleLazily } from './lazy-field.ts';

export interface Room {
  /** Distance to the skin, negative inside. */
  readonly skin: Field;
  /** Distance to the nearest bone, up to {@link BONE_REACH}. */
  readonly bone: Field;
}

/** The skin is closed below its cut; above this height the leg is taken to go on as it is here. */
const LEG_GOES_ON = 262;
const BONE_REACH = 10;
const BOX: Box = { low: [-40, -6, -76], high: [270, 316, 76] };

/** @param skin Skin without relief, at rest. */
export function createRoom(skin: Field, skeleton: readonly Bone[]): Room {
  return {
    skin: sampleLazily((x, y, z) => skin(x, Math.min(y, LEG_GOES_ON), z), BOX, 2),
    bone: sampleLazily(nearestBone(skeleton), BOX, 1),
  };
}

function nearestBone(skeleton: readonly Bone[]): Field {
  return (x, y, z) => {
    let distance = BONE_REACH;
    for (const { box, field } of skeleton)
      if (isInBox(box, x, Math.min(y, box.high[1]), z))
        distance = Math.min(distance, field(x, Math.min(y, box.high[1]), z));
    return distance;
  };
}
