/** The contact sheet: every look of the foot that must stay as it is. Tests compare each with a kept picture. */
import { NAMED_POSES, POSE_NAMES } from '#anatomy/named-poses.ts';
import { NAMED_VIEWS, VIEW_NAMES, type ViewName } from '#anatomy/named-views.ts';
import type { FootPose } from '#anatomy/pose.ts';
import { type FootPicture, type Layers, plainPicture, SKIN_TONE_NAMES } from '../foot-picture.ts';
import { orbitAt } from '../orbit.ts';

export interface SheetPicture {
  /** Unique, kebab-case: also the name of the kept picture's file. */
  readonly name: string;
  readonly caption: string;
  readonly picture: FootPicture;
}

const INSIDE: Layers = {
  skin: 'hidden',
  fascia: 'hidden',
  muscle: 'hidden',
  nerve: 'hidden',
  bone: 'solid',
};
const BONES = INSIDE;
const MUSCLES: Layers = { ...INSIDE, muscle: 'solid' };
const NERVES: Layers = { ...INSIDE, muscle: 'glass', nerve: 'solid' };
const X_RAY: Layers = {
  skin: 'glass',
  fascia: 'solid',
  muscle: 'solid',
  nerve: 'solid',
  bone: 'solid',
};

const degrees = (angle: number): number => (angle * Math.PI) / 180;

const LOOKS: readonly { name: string; caption: string; layers: Layers; views: ViewName[] }[] = [
  {
    name: 'bones',
    caption: 'bones',
    layers: BONES,
    views: ['lateral', 'medial', 'dorsal', 'plantar', 'three-quarter'],
  },
  {
    name: 'muscles',
    caption: 'muscles on bones',
    layers: MUSCLES,
    views: ['lateral', 'medial', 'dorsal', 'plantar', 'three-quarter'],
  },
  {
    name: 'nerves',
    caption: 'nerves, muscles as glass',
    layers: NERVES,
    views: ['medial', 'plantar'],
  },
  {
    name: 'fascia',
    caption: 'fascia over muscles',
    layers: { ...MUSCLES, fascia: 'solid' },
    views: ['plantar', 'three-quarter'],
  },
  {
    name: 'x-ray',
    caption: 'everything in glass skin',
    layers: X_RAY,
    views: ['medial', 'three-quarter', 'plantar'],
  },
];

/** One toe alone, on either side of rest: nothing of its neighbours may follow. */
const SINGLE_TOES: readonly { name: string; caption: string; pose: FootPose }[] = [
  {
    name: 'hallux-alone',
    caption: 'big toe alone curled',
    pose: { toes: [degrees(40), 0, 0, 0, 0] },
  },
  {
    name: 'second-toe-alone',
    caption: 'second toe alone lifted',
    pose: { toes: [0, degrees(-35), 0, 0, 0] },
  },
];

const picture = (
  name: string,
  caption: string,
  view: ViewName,
  changes: Partial<FootPicture>,
): SheetPicture => ({
  name: `${name}-${view}`,
  caption: `${NAMED_VIEWS[view].label}: ${caption}`,
  picture: { ...plainPicture(orbitAt(view)), ...changes },
});

export const CONTACT_SHEET: readonly SheetPicture[] = [
  ...POSE_NAMES.flatMap((name) => {
    const { label, pose } = NAMED_POSES[name];
    return VIEW_NAMES.map((view) => picture(name, label.toLowerCase(), view, { pose }));
  }),
  ...(['lateral', 'three-quarter-medial'] as const).map((view) =>
    picture('inverted', 'sole turned inwards', view, { pose: { inversion: degrees(15) } }),
  ),
  ...SINGLE_TOES.map(({ name, caption, pose }) =>
    picture(name, caption, 'three-quarter', { pose }),
  ),
  ...SKIN_TONE_NAMES.filter((tone) => tone !== 'light').flatMap((tone) =>
    (['three-quarter-medial', 'plantar'] as const).map((view) =>
      picture(`${tone}-skin`, `${tone} skin`, view, { tone }),
    ),
  ),
  ...LOOKS.flatMap(({ name, caption, layers, views }) =>
    views.map((view) => picture(name, caption, view, { layers })),
  ),
  picture('curled-x-ray', 'curled, everything in glass skin', 'three-quarter-medial', {
    layers: X_RAY,
    pose: NAMED_POSES.curl.pose,
    pulling: new Map(Object.entries(NAMED_POSES.curl.pulling)),
  }),
  picture('section', 'cut open through the arch', 'medial', {
    layers: { ...X_RAY, skin: 'solid' },
    section: true,
  }),
  picture('soleus-selected', 'one muscle chosen', 'lateral', {
    layers: X_RAY,
    parts: { selected: 'soleus', isolated: undefined, hidden: new Set() },
  }),
  picture('talus-isolated', 'one bone alone', 'three-quarter', {
    layers: BONES,
    parts: { selected: 'talus', isolated: 'talus', hidden: new Set() },
  }),
];

/** Whether a picture shows more than the closed foot. */
export const showsInside = ({ layers }: FootPicture): boolean =>
  Object.entries(layers).some(([layer, visibility]) => layer !== 'skin' && visibility !== 'hidden');
