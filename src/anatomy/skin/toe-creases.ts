/** Creases of the toes: flexion creases below, dimples over the knuckles. Lengths in mm; illustrative. */
import { bell, smoothStep } from '../geometry/interpolation.ts';
import { type Ray, RAYS, TOES } from '../rig.ts';

/** Depth of the toes' creases at a point of the skin, in mm. */
export function toeCreases(x: number, y: number, z: number): number {
  let depth = 0;
  for (const ray of RAYS) depth += creasesOf(ray, x, y, z);
  return depth;
}

function creasesOf(ray: Ray, x: number, y: number, z: number): number {
  const { pip } = TOES[ray];
  const isHallux = ray === 0;
  const overToe = smoothStep(isHallux ? 14 : 9.5, isHallux ? 9 : 5, Math.abs(z - pip[2]));
  if (overToe < 0.01) return 0;
  const height = y - pip[1];
  if (height < -2) {
    const below = overToe * smoothStep(-2, -6, height);
    const behindPulp = bell((x - pip[0] - 0.5) ** 2, isHallux ? 1.8 : 1.4);
    return below * (isHallux ? 0.9 : 0.5) * behindPulp;
  }
  if (height > 3) {
    const above = overToe * smoothStep(3, 6, height);
    const size = isHallux ? 1.5 : 1;
    const dimple = (offset: number): number =>
      0.16 * bell((x - pip[0] - offset * size) ** 2, 0.7 * size);
    return above * (dimple(-2.6) + dimple(0) + dimple(2.6));
  }
  return 0;
}
