/**
 * A lower leg that lies on its back, seen from its inner side: knee left, toes up.
 *
 * Lengths in mm, right and down. From the middle of the calf to the toes it is the outline of the
 * site's own foot, pointed by 35°; the rest, up to the knee, is continued freely. The nerve runs as
 * that foot's tibial nerve does.
 */
import { curveCatmullRom, line } from 'd3';

export type LegPoint = readonly [right: number, down: number];

export const LEG_BOX = { left: -14, top: -186, width: 588, height: 232 } as const;

const OUTLINE: readonly LegPoint[] = [
  ...([
    [-30, 0],
    [14, 4],
    [45, 2],
    [88, 16],
    [130, 27],
    [175, 29],
    [218, 22],
  ] as const),
  ...([
    [264, 8],
    [278, 2],
    [313, -9],
    [336, -13],
    [366, -14],
    [375, -10],
    [382, 1],
  ] as const),
  ...([
    [388, 4],
    [403, 20],
    [412, 25],
    [424, 28],
    [433, 27],
    [439, 23],
    [444, 18],
  ] as const),
  ...([
    [460, -7],
    [464, -17],
    [491, -51],
    [516, -91],
    [525, -102],
    [530, -112],
  ] as const),
  ...([
    [545, -125],
    [551, -131],
    [556, -140],
    [560, -146],
    [563, -160],
    [560, -172],
  ] as const),
  ...([
    [548, -169],
    [534, -165],
    [524, -155],
    [511, -148],
    [485, -130],
    [449, -113],
  ] as const),
  ...([
    [428, -101],
    [419, -98],
    [392, -95],
    [363, -89],
    [323, -89],
    [264, -94],
  ] as const),
  ...([
    [205, -98],
    [150, -98],
    [104, -96],
    [70, -104],
    [36, -107],
    [4, -102],
    [-30, -99],
  ] as const),
];

/** The nerve's way, from above the knee to the muscle. */
const COURSE: readonly LegPoint[] = [
  ...([
    [-30, -22],
    [45, -24],
    [174, -31],
    [230, -33],
    [280, -34],
    [325, -36],
  ] as const),
  ...([
    [365, -39.5],
    [386, -44],
    [410, -45],
    [428, -47],
    [442, -50],
    [455, -53],
  ] as const),
];
/** Where the electrode lies: over the muscle in the sole that draws the big toe aside. */
export const ELECTRODE: LegPoint = [470, -62];
/** Where the nerve is shocked at the ankle, as far along the drawing as its millimetres count. */
const ANKLE_AT = 393;

const smooth = line<LegPoint>()
  .x(([right]) => right)
  .y(([, down]) => down)
  .curve(curveCatmullRom)
  .digits(1);

/** The leg, as an SVG path; open at the knee. */
export const LEG_PATH = smooth(OUTLINE) ?? '';
/** The nerve, as an SVG path. */
export const NERVE_PATH = smooth([...COURSE, ELECTRODE]) ?? '';

/** From the electrode up to its name. */
export const LEADER_PATH = `M${ELECTRODE.join(' ')}L424 -160`;

/** A point of the nerve. @param distance Above the site at the ankle, in m. */
export function siteOnNerve(distance: number): LegPoint {
  const right = ANKLE_AT - distance * 1000;
  const next = Math.max(
    1,
    COURSE.findIndex(([at]) => at >= right),
  );
  const [fromRight, fromDown] = COURSE[next - 1] ?? ELECTRODE;
  const [toRight, toDown] = COURSE[next] ?? ELECTRODE;
  const part = (right - fromRight) / (toRight - fromRight);
  return [right, fromDown + part * (toDown - fromDown)];
}

/** The way of a signal from a site to the muscle. @param distance Of the site above the ankle's, in m. */
export function wayToMuscle(distance: number): LegPoint[] {
  const start = siteOnNerve(distance);
  return [start, ...COURSE.filter(([right]) => right > start[0]), ELECTRODE];
}

/** The distance above the ankle's site that a place across the drawing means, in m. @param across 0 to 1. */
export function distanceAt(across: number): number {
  return (ANKLE_AT - (LEG_BOX.left + across * LEG_BOX.width)) / 1000;
}

/** Where a point lies in the drawing, from 0 to 1 each way. */
export function placeOf([right, down]: LegPoint): readonly [across: number, below: number] {
  return [(right - LEG_BOX.left) / LEG_BOX.width, (down - LEG_BOX.top) / LEG_BOX.height];
}
