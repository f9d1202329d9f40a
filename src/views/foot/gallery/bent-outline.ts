/** The outline of the foot from its inner side, bent at the ankle: what an echo is drawn with. */
import { JOINTS } from '#anatomy/rig.ts';

/** A point of the picture, in mm: to the right is towards the heel, down is down. */
export type OutlinePoint = readonly [right: number, down: number];

const [ankleAnterior, ankleHeight] = JOINTS.find(({ name }) => name === 'talus')?.position ?? [
  0, 0,
];
/** The ankle's axis in the picture, in mm. */
export const ANKLE: OutlinePoint = [-ankleAnterior, -ankleHeight];
/** Heights over the ankle's axis between which skin goes from turning with the foot to staying with the leg, in mm. */
const TURNS_BELOW = -6;
const STAYS_ABOVE = 34;

/**
 * The outline with the foot turned about the ankle and the leg in its place.
 *
 * @param angle Ankle angle in rad; plantarflexion, toes down, is positive.
 * @returns An SVG path in mm, open at both ends: they lie beyond the picture's upper edge.
 */
export function bentOutline(points: readonly OutlinePoint[], angle: number): string {
  return points
    .map((point, index) => {
      const [right, down] = bent(point, angle);
      return `${index === 0 ? 'M' : 'L'}${right.toFixed(1)} ${down.toFixed(1)}`;
    })
    .join('');
}

function bent([right, down]: OutlinePoint, angle: number): OutlinePoint {
  const above = ANKLE[1] - down;
  const way = Math.min(Math.max((STAYS_ABOVE - above) / (STAYS_ABOVE - TURNS_BELOW), 0), 1);
  // Turns the less, the nearer to the leg; smoothly, as skin does.
  const turn = -angle * way * way * (3 - 2 * way);
  const across = right - ANKLE[0];
  const under = down - ANKLE[1];
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  return [ANKLE[0] + across * cosine - under * sine, ANKLE[1] + across * sine + under * cosine];
}

/** The points of an outline as an attribute holds them, and back. */
export function writePoints(points: readonly OutlinePoint[]): string {
  return points.map(([right, down]) => `${right.toFixed(1)},${down.toFixed(1)}`).join(' ');
}

export function readPoints(text: string): OutlinePoint[] {
  return text
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [right = 0, down = 0] = pair.split(',').map(Number);
      return [right, down];
    });
}

/** What of the outline the picture shows, in mm, as an SVG viewBox. */
export const OUTLINE_BOX = { left: -276, top: -150, width: 312, height: 220 } as const;
