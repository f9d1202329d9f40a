/**
 * The two kinds that stand side by side, as the page's link has them under its key `compare`:
 *
 *     #compare=v2,one:essential,two:clonus,magnification:20
 *
 * Only what differs from the page as it opens is written. Reading never throws.
 */
import { isPresetId } from '#experiment/experiment-state.ts';
import type { PresetId } from '#model/presets.ts';
import { MAGNIFICATIONS, type Magnification } from '../drawn-pose.ts';

export const PAIR_KEY = 'compare';

export interface Pair {
  readonly one: PresetId;
  readonly two: PresetId;
  readonly magnification: Magnification;
}

/** The page as it opens: the shake that everybody has, beside one at rest. */
export const FIRST_PAIR: Pair = { one: 'physiological', two: 'parkinsonian', magnification: 5 };

/** The text of `pair`; undefined where it is the first one. */
export function writePair(pair: Pair): string | undefined {
  const entries = (['one', 'two', 'magnification'] as const)
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
    if (name === 'magnification' && magnification) pair = { ...pair, magnification };
    else if ((name === 'one' || name === 'two') && isPresetId(value) && isOffered(value))
      pair = { ...pair, [name]: value };
    else notices.push(`“${entry.slice(0, 40)}” means nothing here and was left out.`);
  }
  return { pair, notices };
}
