/**
 * Where the words on the map stand, so that none covers another.
 *
 * Sizes are counted as on the narrowest map that there is. On a wider one the same words take a smaller
 * part of it round the same places, so what is clear of each other there stays clear.
 */
import { stabilityMapMessages } from '#messages/en/stability-map.ts';
import { ONSET_BAND } from '#experiment/control-scale.ts';
import type { EdgePoint } from '#experiment/stability-edge.ts';
import type { GridPlace } from '#experiment/stability-grid.ts';
import { delayPlace, gainPlace } from '#experiment/stability-scale.ts';
import { percent } from '#views/core/percent.ts';
import { edgeGainAt, type MapDrawing, type Place } from './map-drawing.ts';

/** The field at its smallest, in px. */
const NARROWEST = 230;
const LOWEST = 288;
/** Width of a letter and height of a line of the labels, in px, at most. */
const LETTER = 7.6;
const LINE = 18;
/** The ring round the reader's place, in px. */
const RING = 15;
/** From that place to its label's near end, and from a point of the edge to the middle of its label, in px. */
const BESIDE = 22;
const BELOW = 18;
/** Nearer than this to a side, as a part of the width, the reader's label goes to the other side. */
const SIDE_ROOM = 0.53;

/** Where the name of the side above the edge may stand, from the foot: lower where the reader is at the top. */
const HEIGHTS_ABOVE = [0.94, 0.87, 0.8, 0.73, 0.66] as const;

export type Lean = 'start' | 'middle' | 'end';

/** A word on the map. Its place is that of its lines' middle, at its start, middle or end. */
export interface Label {
  readonly lines: readonly string[];
  readonly place: Place;
  readonly lean: Lean;
  /** Moved from the place, in px: right and down. */
  readonly shift: readonly [number, number];
}

export interface MapLabels {
  /** Beside the reader's place. */
  readonly you: Label;
  /** Of the two sides of the edge and of the band above it; undefined where there is no room. */
  readonly above: Label | undefined;
  readonly below: Label | undefined;
  readonly onset: Label | undefined;
  /** The rhythms along the edge that have room. */
  readonly rhythms: readonly Label[];
  /** The rhythms of the simulated lines that have room. */
  readonly lines: readonly Label[];
}

/** A line of one simulated rhythm, weakest gain first. */
export interface RhythmLine {
  readonly frequency: number;
  readonly places: readonly GridPlace[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/**
 * @param you The reader's place, and how strong the reflex is there, in words.
 * @param curve The edge, shortest delay first.
 */
export function placeLabels(
  you: { readonly place: Place; readonly words: string },
  curve: readonly EdgePoint[],
  { rhythms }: MapDrawing,
  lines: readonly RhythmLine[] = [],
): MapLabels {
  const yours = labelOfYou(you.place, you.words);
  const taken = [boxOf(yours), ringBox(you.place)];
  const take = (candidates: readonly Label[], fits: (box: Box) => boolean): Label | undefined => {
    const label = candidates.find((candidate) => {
      const box = boxOf(candidate);
      return fits(box) && !taken.some((other) => overlap(box, other));
    });
    if (label !== undefined) taken.push(boxOf(label));
    return label;
  };

  const say = stabilityMapMessages();
  const above = take(
    HEIGHTS_ABOVE.flatMap((up) => [
      corner(say.keepsSwinging, 1, up),
      corner(say.keepsSwinging, 0, up),
    ]),
    (box) => isAbove(curve, ONSET_BAND.to, box),
  );
  const below = take(
    [corner(say.fadesAway, 0, 0.1), corner(say.fadesAway, 1, 0.1)],
    (box) => isBelow(curve, box) && !overlap(box, guideBox(you.place)),
  );
  const onset = take(
    [0.98, 0.78, 0.6].flatMap((across) => onsetLabel(curve, across)),
    isInside,
  );
  return {
    you: yours,
    above,
    below,
    onset,
    rhythms: rhythms.flatMap(({ frequency, place }) => {
      const words = [`${String(frequency)} Hz`];
      const leans = ['middle', 'end', 'start'] as const;
      const wanted = leans.map((lean) => wordsAt(words, place, lean, [0, BELOW]));
      return take(wanted, isInside) ?? [];
    }),
    lines: lines.flatMap(({ frequency, places }) => {
      // High on the line it stands clear of the edge and its words.
      const words = [`${String(frequency)} Hz`];
      const wanted = places.toReversed().flatMap(({ conductionDelay, reflexGain }) => {
        const place = { across: delayPlace(conductionDelay), up: gainPlace(reflexGain) };
        return [wordsAt(words, place, 'start', [6, 0]), wordsAt(words, place, 'end', [-6, 0])];
      });
      return take(wanted, isInside) ?? [];
    }),
  };
}

function labelOfYou(place: Place, words: string): Label {
  const lines = [stabilityMapMessages().youAreHere, words];
  const lift = Math.min(Math.max(place.up, LINE / LOWEST), 1 - LINE / LOWEST);
  const beside = { across: place.across, up: lift };
  if (place.across < 1 - SIDE_ROOM) return wordsAt(lines, beside, 'start', [BESIDE, 0]);
  if (place.across > SIDE_ROOM) return wordsAt(lines, beside, 'end', [-BESIDE, 0]);
  const over = place.up < 0.8 ? -1 : 1;
  return wordsAt(lines, place, 'middle', [0, over * (BESIDE + LINE)]);
}

function corner(words: string, across: 0 | 1, up: number): Label {
  return across === 0
    ? wordsAt([words], { across, up }, 'start', [10, 0])
    : wordsAt([words], { across, up }, 'end', [-10, 0]);
}

/** Within the band that it names, if that has room for it. */
function onsetLabel(curve: readonly EdgePoint[], across: number): Label[] {
  const words = [stabilityMapMessages().beginsToShake];
  const middle = across - ((words[0]?.length ?? 0) * LETTER) / NARROWEST / 2;
  const gain = edgeGainAt(curve, middle);
  if (gain === undefined) return [];
  const up = (gainPlace(gain * ONSET_BAND.from) + gainPlace(gain * ONSET_BAND.to)) / 2;
  return [wordsAt(words, { across, up }, 'end', [0, 0])];
}

/** One line of a label as the attributes of an SVG text. */
export function lineAttributes(label: Label, index: number): Readonly<Record<string, string>> {
  const { lines, place, lean, shift } = label;
  return {
    x: percent(place.across),
    y: percent(1 - place.up),
    dx: String(shift[0]),
    dy: String(shift[1] + (index - (lines.length - 1) / 2) * LINE),
    'text-anchor': lean,
  };
}

function wordsAt(
  lines: readonly string[],
  place: Place,
  lean: Lean,
  shift: readonly [number, number],
): Label {
  return { lines, place, lean, shift };
}

function boxOf({ lines, place, lean, shift }: Label): Box {
  const width = (Math.max(...lines.map((text) => text.length)) * LETTER) / NARROWEST;
  const height = (lines.length * LINE) / LOWEST;
  const at = place.across + shift[0] / NARROWEST;
  const left = lean === 'start' ? at : lean === 'end' ? at - width : at - width / 2;
  const middle = place.up - shift[1] / LOWEST;
  return { left, right: left + width, bottom: middle - height / 2, top: middle + height / 2 };
}

function ringBox({ across, up }: Place): Box {
  const width = RING / NARROWEST;
  const height = RING / LOWEST;
  return { left: across - width, right: across + width, bottom: up - height, top: up + height };
}

/** The dashed guide from the reader's place down to the delay. */
function guideBox({ across, up }: Place): Box {
  return { left: across, right: across, bottom: 0, top: up };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.bottom < other.top &&
    other.bottom < one.top
  );
}

function isInside({ left, right, bottom, top }: Box): boolean {
  return left >= 0 && right <= 1 && bottom >= 0 && top <= 1;
}

/** Whether all of the box lies above a multiple of the edge: it falls from left to right, or nearly. */
function isAbove(curve: readonly EdgePoint[], multiple: number, box: Box): boolean {
  return [box.left, box.right].every((across) => {
    const gain = edgeGainAt(curve, Math.min(Math.max(across, 0), 1));
    return gain !== undefined && gainPlace(gain * multiple) < box.bottom;
  });
}

/** Whether all of the box lies below the edge, or there is none. */
function isBelow(curve: readonly EdgePoint[], box: Box): boolean {
  return [box.left, box.right].every((across) => {
    const gain = edgeGainAt(curve, Math.min(Math.max(across, 0), 1));
    return gain === undefined || gainPlace(gain) > box.top;
  });
}
