/** Everything that decides one picture of the foot. */
import type { FootPose } from '#anatomy/pose.ts';
import type { Orbit } from './orbit.ts';

export const LAYERS = ['skin', 'fascia', 'muscle', 'nerve', 'bone'] as const;
/** A layer of the foot: retinacula count with the fascia, tendons with their muscles. */
export type Layer = (typeof LAYERS)[number];

/** How a layer is drawn: in full, as glass through which deeper ones show, or not. */
export type Visibility = 'solid' | 'glass' | 'hidden';
export type Layers = Readonly<Record<Layer, Visibility>>;

/** The closed foot. */
export const SKIN_ALONE: Layers = {
  skin: 'solid',
  fascia: 'hidden',
  muscle: 'hidden',
  nerve: 'hidden',
  bone: 'hidden',
};

export const SKIN_TONE_NAMES = ['light', 'medium', 'dark'] as const;
export type SkinToneName = (typeof SKIN_TONE_NAMES)[number];

/** What is done to single parts, by their ids; an id that no part has is passed over. */
export interface PartsShown {
  /** Wears its identity colour, and shows through what lies over it. */
  readonly selected: string | undefined;
  /** Drawn alone in full; all others are ghosts. */
  readonly isolated: string | undefined;
  readonly hidden: ReadonlySet<string>;
}

export const ALL_PARTS: PartsShown = {
  selected: undefined,
  isolated: undefined,
  hidden: new Set<string>(),
};

/** How hard muscles pull, 0 to 1, by what they follow in the model. Changes slower than once a second. */
export interface Activation {
  readonly flexor: number;
  readonly extensor: number;
}

export const RELAXED: Activation = { flexor: 0, extensor: 0 };

/** Where signals are on their way along the nerves, 0 at the spinal side to 1 at the toes. */
export interface Volley {
  /** The report of the stretched muscle, on its way up. */
  readonly afferent: number | undefined;
  /** The order to the muscle, on its way down. */
  readonly command: number | undefined;
}

export interface FootPicture {
  readonly pose: FootPose;
  readonly orbit: Orbit;
  /** Whether it is framed as on the cover. */
  readonly cover: boolean;
  readonly tone: SkinToneName;
  readonly layers: Layers;
  readonly parts: PartsShown;
  readonly activation: Activation;
  /** Single muscles that pull, by id, 0 to 1: for poses that the experiment does not decide. */
  readonly pulling: ReadonlyMap<string, number>;
  readonly volley: Volley | undefined;
  /** Whether the foot is cut open lengthwise through the arch. */
  readonly section: boolean;
}

/** Whether drawing a picture takes what lies under the skin. */
export function needsInside({
  layers,
  parts = ALL_PARTS,
  section = false,
}: Pick<FootPicture, 'layers'> & Partial<Pick<FootPicture, 'parts' | 'section'>>): boolean {
  return (
    section ||
    parts.selected !== undefined ||
    parts.isolated !== undefined ||
    LAYERS.some((layer) => layer !== 'skin' && layers[layer] !== 'hidden')
  );
}

/** A picture of the closed foot at rest, to be varied. */
export const plainPicture = (orbit: Orbit): FootPicture => ({
  pose: {},
  orbit,
  cover: false,
  tone: 'light',
  layers: SKIN_ALONE,
  parts: ALL_PARTS,
  activation: RELAXED,
  pulling: new Map<string, number>(),
  volley: undefined,
  section: false,
});
