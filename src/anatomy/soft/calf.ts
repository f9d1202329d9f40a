/** Superficial posterior compartment of the leg: gastrocnemius, soleus and their tendon. Lengths in mm. */
import type { Vector3 } from '../geometry/vector.ts';
import { type AuthoredPath, foot, leg, muscle } from './authored-path.ts';

/** The two heads, and the two wings of soleus, face obliquely backward: together they wrap round the leg. */
const BACK_AND_MEDIAL: Vector3 = [-0.86, 0, -0.5];
const BACK_AND_LATERAL: Vector3 = [-0.88, 0, 0.47];
const MEDIAL_WING: Vector3 = [-0.7, 0, -0.7];
const LATERAL_WING: Vector3 = [-0.7, 0, 0.7];

export const CALF: readonly AuthoredPath[] = [
  muscle(
    'gastrocnemius',
    'gastrocnemius-medial',
    leg(
      [0, 306, -23, 24, 13.5, 1],
      [0, 280, -23, 24, 13, 1],
      [1.5, 258, -22.5, 22, 11.5, 1],
      [5, 238, -18.5, 18, 8, 0.95],
      [9.5, 220, -13.5, 12.5, 4, 0.8],
      [12.5, 203, -9.5, 7, 1.2, 0.35],
      [14.5, 188, -7, 3, 0.6, 0.1],
    ),
    BACK_AND_MEDIAL,
  ),
  muscle(
    'gastrocnemius',
    'gastrocnemius-lateral',
    leg(
      [-1.5, 306, 15.5, 20, 13, 1],
      [-1, 285, 16, 20, 12.5, 1],
      [1, 266, 16, 18, 10.5, 1],
      [5, 248, 12.5, 14.5, 7, 0.95],
      [9.5, 232, 8.5, 9.5, 3.2, 0.8],
      [12.5, 216, 5.5, 5.6, 1.1, 0.35],
      [14, 202, 3.5, 3, 0.6, 0.1],
    ),
    BACK_AND_LATERAL,
  ),
  muscle(
    'soleus',
    'soleus-middle',
    leg(
      [17.5, 306, -3, 24, 9.5, 1],
      [20.5, 250, -3, 24, 9.5, 1],
      [22.5, 210, -2.5, 20, 9, 1],
      [25, 175, -2, 15, 7.4, 1],
      [27, 148, -2, 10.5, 5.4, 1],
      [27.6, 128, -1.5, 6.4, 3.4, 0.9],
      [27, 110, -1.5, 2.6, 1.2, 0.5],
    ),
  ),
  muscle(
    'soleus',
    'soleus-medial',
    leg(
      [28, 306, -39, 16, 10, 1],
      [28, 250, -37, 16, 10, 1],
      [28, 210, -28.5, 13.5, 9, 1],
      [29, 178, -18, 10, 6.4, 1],
      [28.5, 154, -10.5, 6.6, 4.2, 1],
      [27, 134, -5.5, 3, 2, 0.8],
      [26, 120, -3.5, 1.6, 0.6, 0.4],
    ),
    MEDIAL_WING,
  ),
  muscle(
    'soleus',
    'soleus-lateral',
    leg(
      [25, 306, 31, 13, 9, 1],
      [24, 250, 28, 13, 8.8, 1],
      [24.5, 210, 20.5, 11, 7.6, 1],
      [26.5, 180, 13, 8.4, 5.6, 1],
      [27.5, 157, 7, 5.6, 3.6, 1],
      [26.5, 138, 2.6, 2.8, 1.8, 0.8],
      [26, 124, 0.6, 1.6, 0.6, 0.4],
    ),
    LATERAL_WING,
  ),
  // Its upper part is a thin sheet on the back of soleus, into which the heads of gastrocnemius run out.
  muscle('calcaneal-tendon', 'calcaneal-tendon', [
    ...leg(
      [14.5, 252, -3.5, 14, 0.4, 0.5],
      [12.6, 226, -3.5, 14, 0.9, 0.25],
      [13.6, 196, -3, 11.6, 1.6, 0.1],
      [16.6, 165, -2.4, 9, 2.3],
      [20, 138, -2, 7.2, 2.7],
      [22.8, 112, -1.5, 6.2, 2.9],
    ),
    // Nothing between waist and heel: when the heel is raised, the tendon bends evenly there.
    ...foot(
      [13.4, 64, -1.2, 7, 2.6],
      [8.6, 52, -1.6, 7.6, 2.2],
      [5.4, 43, -2, 8, 1.3],
      [4.6, 35, -2, 8.6, 0.5],
    ),
  ]),
  ...([-1, 1] as const).map(tendinousSide),
];

/** The side of that sheet, which wraps round soleus and narrows into the tendon. */
function tendinousSide(side: -1 | 1): AuthoredPath {
  return muscle(
    'calcaneal-tendon',
    `calcaneal-tendon-${side < 0 ? 'medial' : 'lateral'}`,
    leg(
      [16.5, 250, -3.5 + side * 17, 10, 0.4, 0.6],
      [16, 222, -3 + side * 14.5, 10, 0.8, 0.35],
      [17, 192, -2.5 + side * 10.5, 8, 1.1, 0.1],
      [19.2, 166, -2 + side * 7, 5.4, 1.3],
      [21.6, 142, -1.8 + side * 4, 3, 1.2],
      [23.2, 120, -1.5 + side * 2, 1.6, 0.8],
    ),
    side < 0 ? BACK_AND_MEDIAL : BACK_AND_LATERAL,
  );
}
