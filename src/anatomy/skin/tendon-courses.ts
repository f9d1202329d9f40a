/**
 * Where tendons run under the skin of the instep. Points in mm, near the skin, which they are laid onto;
 * illustrative.
 */
import type { PerRay } from '../rig.ts';
import type { Course } from './surface-line.ts';

/** Tendons of the long extensors from the front of the ankle to the toes, hallux first. */
export const EXTENSOR_COURSES: PerRay<Course> = [
  [
    [88, 136, -5],
    [91, 106, -7],
    [102, 87, -11],
    [124, 73, -20],
    [150, 58, -27],
    [174, 48, -31.5],
    [190, 43, -33],
    [206, 36, -33.5],
    [222, 31, -33.3],
  ],
  [
    [88, 130, 4],
    [92, 104, 4],
    [101, 86, 4],
    [128, 73, -2],
    [160, 54, -8],
    [184, 41, -11],
    [199, 35, -11.5],
    [214, 32, -11.2],
  ],
  [
    [88, 130, 4.5],
    [92, 104, 5.5],
    [101, 85, 6.5],
    [128, 70, 6],
    [160, 50, 6],
    [180, 38, 6.5],
    [194, 33, 7],
    [208, 30, 7.4],
  ],
  [
    [88, 130, 5],
    [92, 103, 7],
    [100, 84, 9],
    [124, 67, 14],
    [154, 47, 20],
    [171, 36, 22.6],
    [185, 30, 23.7],
    [197, 28, 24],
  ],
  [
    [88, 130, 5.5],
    [91, 102, 8.5],
    [98, 83, 12],
    [118, 63, 22],
    [144, 43, 33],
    [159, 32, 38],
    [171, 27, 40.2],
    [182, 25, 40.8],
  ],
];

/** The tendon of the tibialis anterior, from the shin to the inner edge of the midfoot. */
export const TIBIALIS_ANTERIOR_COURSE: Course = [
  [88, 160, -9],
  [89, 130, -12],
  [93, 106, -17],
  [102, 86, -24],
  [112, 70, -31],
  [120, 56, -37],
];
