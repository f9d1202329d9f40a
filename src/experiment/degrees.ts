/** Angles are in radians inside, and in degrees for a reader. */
export const DEGREES_PER_RADIAN = 180 / Math.PI;
