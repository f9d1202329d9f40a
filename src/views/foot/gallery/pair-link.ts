/**
 * The two kinds that stand side by side, and how they are looked at, as the page's link has them
 * under its key `compare`:
 *
 *     #compare=v2,one:essential,two:clonus,magnification:20,layer:nerves,signals:on
 *
 * Only what differs from the page as it opens is written. Reading never throws.
 */
import { isPresetId } from '#experiment/experiment-state.ts';
import { galleryMessages } from '#messages/en/gallery.ts';
import type { PresetId } from '#model/presets.ts';
import { MAGNIFICATIONS, type Magnification } from '../drawn-pose.ts';
import { LAYER_CHOICE_NAMES, type LayerChoice } from '../layer-choice.ts';

export const PAIR_KEY = 'compare';

export interface Pair {
  readonly one: PresetId;
  readonly two: PresetId;
  readonly magnification: Magnification;
  readonly layer: LayerChoice;
  readonly signals: Signals;
}

/** Whether the signals on the nerves are shown. */
type Signals = (typeof SIGNALS)[number];
const SIGNALS = ['off', 'on'] as const;

/** The page as it opens: the shake that everybody has, and that of a tired muscle. */
export const FIRST_PAIR: Pair = {
  one: 'physiological',
  two: 'fatigue',
  magnification: 5,
  layer: 'skin',
  signals: 'off',
};

/** The text of `pair`; undefined where it is the first one. */
export function writePair(pair: Pair): string | undefined {
  const entries = (['one', 'two', 'magnification', 'layer', 'signals'] as const)
    .filter((name) => pair[name] !== FIRST_PAIR[name])
    .map((name) => `${name}:${pair[name]}`);
  return entries.length === 0 ? undefined : entries.join(',');
}

/**
 * Reads a pair.
 *
 * @param isOffered Whether the gallery shows the preset.
 * @returns The pair, and a sentence for each thing that could not be taken as it stood.
 */
export function readPair(
  text: string,
  isOffered: (preset: PresetId) => boolean,
): { readonly pair: Pair; readonly notices: readonly string[] } {
  const notices: string[] = [];
  let pair = FIRST_PAIR;
  for (const entry of text.split(',').map((item) => item.trim())) {
    if (entry === '') continue;
    const colon = entry.indexOf(':');
    const name = entry.slice(0, Math.max(colon, 0)).trim();
    const value = entry.slice(colon + 1).trim();
    const magnification = MAGNIFICATIONS.find((times) => String(times) === value);
    const layer = LAYER_CHOICE_NAMES.find((known) => known === value);
    const signals = SIGNALS.find((known) => known === value);
    if (name === 'magnification' && magnification) pair = { ...pair, magnification };
    else if (name === 'layer' && layer) pair = { ...pair, layer };
    else if (name === 'signals' && signals) pair = { ...pair, signals };
    else if ((name === 'one' || name === 'two') && isPresetId(value) && isOffered(value))
      pair = { ...pair, [name]: value };
    else notices.push(galleryMessages().leftOut(entry.slice(0, 40)));
  }
  if (pair.one === pair.two) {
    const { one, two } = FIRST_PAIR;
    pair = { ...pair, two: pair.one === two ? one : two };
    notices.push(galleryMessages().sameOnBothSides);
  }
  return { pair, notices };
}
