/** The pictures that stand in for the live foot: where they are and what pose they show. */
import { VIEW_NAMES, type ViewName } from '#anatomy/named-views.ts';
import type { FootPose } from '#anatomy/pose.ts';
import { toeFlexionForEffort } from '#anatomy/toe-curl.ts';

/** Poses there is a still of. */
export const STILL_POSES = {
  rest: {},
  /** The effort of the usual experiment: a curl held without strain. */
  curl: { toeFlexion: toeFlexionForEffort(0.06) },
} as const satisfies Record<string, FootPose>;
export type StillPose = keyof typeof STILL_POSES;

/** Widths of the files, in pixels. */
export const STILL_WIDTHS = [640, 1280] as const;
export const STILL_ASPECT = 10 / 7;

/** Width by height of the cover's picture. */
export const COVER_ASPECT = 1100 / 760;

export interface Still {
  /** File name without width and ending. */
  readonly name: string;
  readonly view: ViewName;
  readonly pose: FootPose;
  readonly cover: boolean;
}

export function stillName(view: ViewName, pose: StillPose): string {
  return `${view}-${pose}`;
}

/** Every still there is. */
export function allStills(): Still[] {
  const ofViews = VIEW_NAMES.flatMap((view) =>
    (['rest', 'curl'] as const).map((pose) => ({
      name: stillName(view, pose),
      view,
      pose: STILL_POSES[pose],
      cover: false,
    })),
  );
  return [...ofViews, { name: 'cover', view: 'medial', pose: STILL_POSES.curl, cover: true }];
}

/**
 * Address of a still.
 *
 * @param base Path that the site is served under, ending in a slash.
 */
export function stillAddress(
  base: string,
  name: string,
  width: (typeof STILL_WIDTHS)[number],
): string {
  return `${base}foot/stills/${name}-${width}.webp`;
}
