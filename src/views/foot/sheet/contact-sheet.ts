/** The contact sheet: every look of the foot that must stay as it is. Tests compare each with a kept picture. */
import { radians } from '#anatomy/angle.ts';
import { NAMED_POSES, POSE_NAMES, type PoseName } from '#anatomy/named-poses.ts';
import { VIEW_NAMES, type ViewName } from '#anatomy/named-views.ts';
import type { FootPose } from '#anatomy/pose.ts';
import { contactSheetMessages } from '#messages/en/contact-sheet.ts';
import { explorerMessages } from '#messages/en/explorer.ts';
import { footMessages } from '#messages/en/foot.ts';
import type { Catalogue } from '#messages/en/index.ts';
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
  /** In the language of the page. */
  readonly caption: () => string;
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

/** A message that is the end of a caption. */
type Caption = Exclude<keyof Catalogue['contactSheet'], 'from'>;
const said = (caption: Caption) => () => contactSheetMessages()[caption];

/** One toe alone, on either side of rest: nothing of its neighbours may follow. */
const SINGLE_TOES: readonly { name: string; caption: Caption; pose: FootPose }[] = [
  {
    name: 'hallux-alone',
    caption: 'halluxAlone',
    pose: { toes: [radians(40), 0, 0, 0, 0] },
  },
  {
    name: 'second-toe-alone',
    caption: 'secondToeAlone',
    pose: { toes: [0, radians(-35), 0, 0, 0] },
  },
];

const picture = (
  name: string,
  caption: () => string,
  view: ViewName,
  changes: Partial<FootPicture>,
): SheetPicture => ({
  name: `${name}-${view}`,
  caption: () => contactSheetMessages().from(footMessages().views[view], caption()),
  picture: { ...plainPicture(orbitAt(view)), ...changes },
});

/** Each takes a computer without a graphics processor about half a second: no more than needed. */
export const CONTACT_SHEET: readonly SheetPicture[] = [
  ...POSE_NAMES.flatMap((name) => {
    const { pose } = NAMED_POSES[name];
    const caption = () => explorerMessages().poses[name].toLowerCase();
    return SIDES[name].map((view) => picture(name, caption, view, { pose }));
  }),
  picture('inverted', said('inverted'), 'three-quarter-medial', {
    pose: { inversion: radians(15) },
  }),
  ...SINGLE_TOES.map(({ name, caption, pose }) =>
    picture(name, said(caption), 'three-quarter', { pose }),
  ),
  picture('medium-skin', said('mediumSkin'), 'three-quarter-medial', { tone: 'medium' }),
  picture('dark-skin', said('darkSkin'), 'plantar', { tone: 'dark' }),
  ...LAYER_PRESET_NAMES.filter((name) => name !== 'skin').flatMap((name) => {
    const { layers } = LAYER_PRESETS[name];
    const caption = () => explorerMessages().presets[name].toLowerCase();
    return LOOKS[name].map((view) => picture(name, caption, view, { layers }));
  }),
  picture('curled-everything', said('curledEverything'), 'three-quarter-medial', {
    layers: everything.layers,
    pose: NAMED_POSES.curl.pose,
    pulling: new Map(Object.entries(NAMED_POSES.curl.pulling)),
  }),
  picture('section', said('section'), 'medial', {
    layers: { ...everything.layers, skin: 'solid' },
    section: true,
  }),
  picture('soleus-selected', said('muscleChosen'), 'lateral', {
    layers: everything.layers,
    parts: { selected: 'soleus', isolated: undefined, hidden: new Set() },
  }),
  picture('talus-isolated', said('boneAlone'), 'three-quarter', {
    layers: bones.layers,
    parts: { selected: 'talus', isolated: 'talus', hidden: new Set() },
  }),
];
