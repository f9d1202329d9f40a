/** The contact sheet: every look of the foot that must stay as it is. Tests compare each with a kept picture. */
import { radians } from '#anatomy/angle.ts';
import { NAMED_POSES, POSE_NAMES, type PoseName } from '#anatomy/named-poses.ts';
import { NAMED_VIEWS, VIEW_NAMES, type ViewName } from '#anatomy/named-views.ts';
import type { FootPose } from '#anatomy/pose.ts';
import {
  LAYER_PRESET_NAMES,
  LAYER_PRESETS,
  type LayerPresetName,
} from '../explorer/layer-presets.ts';
import { type FootPicture, plainPicture } from '../foot-picture.ts';
import { orbitAt } from '../orbit.ts';

export interface SheetPicture {
  /** Unique, kebab-case: also the name of the kept picture's file. */
  readonly name: string;
  readonly caption: string;
  readonly picture: FootPicture;
}

/**
 * Sides from which a pose is drawn: all for the one that the page opens with, of the others those that
 * tell most.
 */
const SIDES: Readonly<Record<PoseName, readonly ViewName[]>> = {
  rest: VIEW_NAMES,
  curl: ['three-quarter-medial', 'plantar'],
  grip: ['lateral', 'dorsal'],
  tiptoe: ['medial', 'plantar'],
  lift: ['three-quarter', 'dorsal'],
};

/** Sides from which each way to look into the foot is drawn; the closed foot is there already. */
const LOOKS: Readonly<Record<Exclude<LayerPresetName, 'skin'>, readonly ViewName[]>> = {
  muscles: ['lateral', 'three-quarter', 'plantar'],
  nerves: ['medial', 'plantar'],
  bones: ['medial', 'dorsal'],
  'x-ray': ['medial'],
  everything: ['three-quarter', 'plantar'],
};

const { bones, everything } = LAYER_PRESETS;

/** One toe alone, on either side of rest: nothing of its neighbours may follow. */
const SINGLE_TOES: readonly { name: string; caption: string; pose: FootPose }[] = [
  {
    name: 'hallux-alone',
    caption: 'big toe alone curled',
    pose: { toes: [radians(40), 0, 0, 0, 0] },
  },
  {
    name: 'second-toe-alone',
    caption: 'second toe alone lifted',
    pose: { toes: [0, radians(-35), 0, 0, 0] },
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

/** Each takes a computer without a graphics processor about half a second: no more than needed. */
export const CONTACT_SHEET: readonly SheetPicture[] = [
  ...POSE_NAMES.flatMap((name) => {
    const { label, pose } = NAMED_POSES[name];
    return SIDES[name].map((view) => picture(name, label.toLowerCase(), view, { pose }));
  }),
  picture('inverted', 'sole turned inwards', 'three-quarter-medial', {
    pose: { inversion: radians(15) },
  }),
  ...SINGLE_TOES.map(({ name, caption, pose }) =>
    picture(name, caption, 'three-quarter', { pose }),
  ),
  picture('medium-skin', 'medium skin', 'three-quarter-medial', { tone: 'medium' }),
  picture('dark-skin', 'dark skin', 'plantar', { tone: 'dark' }),
  ...LAYER_PRESET_NAMES.filter((name) => name !== 'skin').flatMap((name) => {
    const { label, layers } = LAYER_PRESETS[name];
    return LOOKS[name].map((view) => picture(name, label.toLowerCase(), view, { layers }));
  }),
  picture('curled-everything', 'curled, everything in glass skin', 'three-quarter-medial', {
    layers: everything.layers,
    pose: NAMED_POSES.curl.pose,
    pulling: new Map(Object.entries(NAMED_POSES.curl.pulling)),
  }),
  picture('section', 'cut open through the arch', 'medial', {
    layers: { ...everything.layers, skin: 'solid' },
    section: true,
  }),
  picture('soleus-selected', 'one muscle chosen', 'lateral', {
    layers: everything.layers,
    parts: { selected: 'soleus', isolated: undefined, hidden: new Set() },
  }),
  picture('talus-isolated', 'one bone alone', 'three-quarter', {
    layers: bones.layers,
    parts: { selected: 'talus', isolated: 'talus', hidden: new Set() },
  }),
];
