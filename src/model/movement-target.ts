import type { Parameters } from './parameters.ts';

/**
 * Where a moving foot should be: up, a pause, down, a pause, again and again.
 *
 * @param elapsed Time since the movement began, in s.
 * @returns Plantarflexion from the rest angle, in rad.
 */
export function movementTarget(parameters: Parameters, elapsed: number): number {
  const { moveAngle, moveTime, movePause } = parameters;
  const half = moveTime + movePause;
  const phase = elapsed % (2 * half);
  const within = phase < half ? phase : phase - half;
  const way = within < moveTime ? within / moveTime : 1;
  return moveAngle * (phase < half ? way : 1 - way);
}
