/** Names of what the parameter table and the presets hold, in the language of the page. */
import type { ParameterName } from '#model/parameters.ts';
import type { PresetId } from '#model/presets.ts';
import { parameterMessages } from './en/parameters.ts';

export function labelOf(name: ParameterName): string {
  return parameterMessages().labels[name];
}

export function presetLabel(id: PresetId): string {
  return parameterMessages().presets[id];
}

/** A word of the table as the page has it; one that is no message stands as it is. */
function asOnPage(words: Readonly<Record<string, string>>, word: string): string {
  return words[word] ?? word;
}

export function markWord(word: string): string {
  return asOnPage(parameterMessages().marks, word);
}

/** A unit as it is written after a number. */
export function unitInWords(unit: string): string {
  return asOnPage(parameterMessages().units, unit);
}

/** A unit as it is said in a sentence. */
export function spokenUnit(unit: string): string {
  return asOnPage(parameterMessages().spokenUnits, unit);
}
