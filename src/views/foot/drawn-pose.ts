/** The pose that the foot is drawn in, from what the model observes. */
import type { Observation } from '#model/neuromuscular-model.ts';
import type { FootPose } from '#anatomy/pose.ts';
import { toeFlexionForEffort } from '#anatomy/toe-curl.ts';
import { JOINTS } from '#anatomy/rig.ts';

/** How much larger than life movement may be shown. */
export const MAGNIFICATIONS = [1, 5, 20] as const;
export type Magnification = (typeof MAGNIFICATIONS)[number];

const ANKLE_RANGE = JOINTS.find(({ name }) => name === 'talus')?.range ?? {
  minimum: 0,
  maximum: 0,
};

/** The ankle angle with its swing about the held angle enlarged, in rad; not yet within any range. */
export function enlargedAnkle(
  ankleAngle: number,
  restAngle: number,
  magnification: Magnification,
): number {
  return restAngle + magnification * (ankleAngle - restAngle);
}

/** Whether an ankle can take this angle, in rad. */
export function isWithinAnkle(angle: number): boolean {
  return angle >= ANKLE_RANGE.minimum && angle <= ANKLE_RANGE.maximum;
}

/**
 * Ankle and toes as drawn. Only the swing about the held angle is magnified, and it stops where a
 * real ankle would. The curl of the toes is illustrative: the model moves the ankle alone.
 *
 * @param observation Ankle angle and the angle that it is held at, in rad; plantarflexion is positive.
 * @param effort Voluntary effort, 0 to 1.
 */
export function drawnPose(
  { ankleAngle, restAngle }: Pick<Observation, 'ankleAngle' | 'restAngle'>,
  effort: number,
  magnification: Magnification,
): Required<Pick<FootPose, 'ankle' | 'toeFlexion'>> {
  const ankle = enlargedAnkle(ankleAngle, restAngle, magnification);
  return {
    ankle: Math.min(Math.max(ankle, ANKLE_RANGE.minimum), ANKLE_RANGE.maximum),
    toeFlexion: toeFlexionForEffort(effort),
  };
}
