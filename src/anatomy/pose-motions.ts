/** How each joint of the rig, and what it carries, moves from rest into a pose. */
import { compose, IDENTITY, type RigidTransform, turnAbout } from './geometry/rigid-transform.ts';
import type { JointTurns } from './pose.ts';
import { type JointName, JOINTS } from './rig.ts';

/** Motions from rest into a pose, in mm, by joint. A joint that does not turn shares its parent's. */
export type PoseMotions = ReadonlyMap<JointName, RigidTransform>;

/** The motions of all joints for their turns about their axes. */
export function poseMotions(turns: JointTurns): PoseMotions {
  const motions = new Map<JointName, RigidTransform>();
  for (const { name, parent, position, axis } of JOINTS) {
    const carried = (parent && motions.get(parent)) ?? IDENTITY;
    const turn = turns[name] ?? 0;
    motions.set(name, turn === 0 ? carried : compose(carried, turnAbout(position, axis, turn)));
  }
  return motions;
}
