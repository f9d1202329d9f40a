/** One kind of shaking as the gallery tells of it. */
import { presetLabel } from '#messages/parameter-words.ts';
import tremorTypes from '#content/en/tremor-types.json' with { type: 'json' };
import { type PresetId, PRESETS } from '#model/presets.ts';
import { IN_THE_MODEL } from './in-the-model.ts';
import { NOT_IN_THE_MODEL } from './not-in-the-model.ts';
import type { Situation } from './situation.ts';

/** A rhythm as a source gives it. */
export interface PublishedRhythm {
  /** “5–6 Hz, in legs with one inherited kind”. */
  readonly rhythm: string;
  /** Keys in content/references.json of those who give it, parted by blanks. */
  readonly source: string;
}

/** What is written about a kind, in plain words. Each text ends with a full stop. */
export interface Description {
  /** Id of the kind in content/en/tremor-types.json. */
  readonly type: string;
  readonly broughtOnBy: readonly Situation[];
  /** The condition that brings it on. */
  readonly condition: string;
  /** What a foot with it looks like. */
  readonly look: string;
  /** What nobody has measured, and what else must not be read into the picture. */
  readonly unmeasured: string;
  /** What was published about its rhythm, each with whose it is. */
  readonly published: readonly PublishedRhythm[];
  /** Whence the rest of these words: keys in content/references.json, parted by blanks. */
  readonly sources: string;
  /** What doctors call it, where that is another name. */
  readonly inClinic?: string;
}

export interface Entry extends Description {
  readonly name: string;
  /** Frequencies taken as typical, in Hz: our choice among what is published. */
  readonly band: readonly [lowest: number, highest: number];
}

export interface ModelledEntry extends Entry {
  readonly preset: PresetId;
}

interface TremorType {
  readonly id: string;
  readonly band_hz: readonly number[];
}

/** Every kind that the model has a preset for, in the order of the gallery. */
export function modelledEntries(): ModelledEntry[] {
  return IN_THE_MODEL.map((description) => {
    const { preset } = description;
    const { band } = PRESETS[preset];
    return { ...description, name: presetLabel(preset), band: band ?? bandOf(typeOf(description)) };
  });
}

/** The kinds that are told of in words alone. */
export function entriesInWords(): Entry[] {
  return NOT_IN_THE_MODEL.map((description) => ({
    ...description,
    band: bandOf(typeOf(description)),
  }));
}

/** @throws {Error} If the table of tremor types has no such kind. */
function typeOf({ type }: Description): TremorType {
  const found = (tremorTypes as readonly TremorType[]).find(({ id }) => id === type);
  if (!found) throw new Error(`There is no kind of tremor “${type}”`);
  return found;
}

function bandOf({ id, band_hz: band }: TremorType): [number, number] {
  const [lowest, highest] = band;
  if (lowest === undefined || highest === undefined) throw new Error(`“${id}” has no band`);
  return [lowest, highest];
}
