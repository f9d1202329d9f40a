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
      [1.5, 255, -22.5, 21, 11, 1],
      [6, 230, -17, 15, 6, 0.9],
      [10, 212, -11, 7, 1.2, 0.2],
      [12, 200, -8, 3, 0.6],
    ),
    BACK_AND_MEDIAL,
  ),
  muscle(
    'gastrocnemius',
    'gastrocnemius-lateral',
    leg(
      [-1.5, 306, 15.5, 20, 13, 1],
      [-1, 285, 16, 20, 12.5, 1],
      [1, 262, 16, 17, 10, 1],
      [7, 240, 11, 11, 5, 0.9],
      [11, 224, 7, 5.6, 1.2, 0.2],
      [12, 212, 5, 3, 0.6],
    ),
    BACK_AND_LATERAL,
  ),
  muscle(
    'soleus',
    'soleus-middle',
    leg(
      [17.5, 306, -3, 24, 9.5, 1],
      [20.5, 250, -3, 24, 9, 1],
      [22.5, 205, -2, 20, 8.6, 1],
      [26, 165, -2, 12, 5.5, 1],
      [26.5, 138, -1.5, 7, 3.4, 1],
      [25.5, 117, -1.5, 2.6, 0.8, 0.5],
    ),
  ),
  muscle(
    'soleus',
    'soleus-medial',
    leg(
      [28, 306, -39, 16, 10, 1],
      [28, 250, -37, 16, 10, 1],
      [28, 205, -28, 13, 8.6, 1],
      [29.5, 165, -15, 7, 4.4, 1],
      [28, 142, -7, 3.6, 2.2, 0.8],
      [25.5, 124, -4, 1.6, 0.6, 0.4],
    ),
    MEDIAL_WING,
  ),
  muscle(
    'soleus',
    'soleus-lateral',
    leg(
      [25, 306, 31, 13, 9, 1],
      [24, 250, 28, 13, 8.6, 1],
      [24, 205, 21, 10, 7, 1],
      [26, 172, 12, 6, 3.8, 1],
      [27.5, 148, 5, 3.2, 2, 0.8],
      [25.5, 129, 1.5, 1.6, 0.6, 0.4],
    ),
    LATERAL_WING,
  ),
  muscle('calcaneal-tendon', 'calcaneal-tendon', [
    ...leg(
      [15, 250, -4, 15, 0.3],
      [11.5, 222, -4, 14, 0.8],
      [12.5, 190, -3, 10.5, 1.7],
      [18.5, 152, -2, 7.4, 2.6],
      [22.5, 114, -1.5, 6, 2.9],
    ),
    // Nothing between waist and heel: when the heel is raised, the tendon bends evenly there.
    ...foot([13, 64, -1, 8, 2.5], [8.5, 52, -1, 9, 2], [5.4, 40, -1, 9.5, 0.8]),
  ]),
];
