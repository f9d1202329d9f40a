/** Angles in the two units in use: rad inside, degrees for readers and tables. */

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

export function toDegrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
