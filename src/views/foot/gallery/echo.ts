/** The echo: one foot at several moments of its swing, so that a still picture shows the shaking. */
import { drawnPose, type Magnification } from '../drawn-pose.ts';

/** Parts of the swing at which an outline stands, beside the foot itself. */
export const ECHO_PLACES = [-1, -0.5, 0.5, 1] as const;

/**
 * Ankle angle of one outline, in rad, within an ankle's range.
 *
 * @param rest Angle that the foot is held at, in rad.
 * @param swing Usual swing each way, in rad.
 * @param place Part of the swing, −1 to 1.
 */
export function echoAngle(
  rest: number,
  swing: number,
  place: number,
  magnification: Magnification,
): number {
  return drawnPose({ ankleAngle: rest + place * swing, restAngle: rest }, 0, magnification).ankle;
}
