/**
 * The two axes of the stability map: how late the reflex answers, and how hard.
 *
 * How hard is the model's own gain, not its multiple of the edge of shaking as on the slider: measured in
 * multiples, the edge would lie flat at 1 and the map would hide what it is for, that a later answer
 * needs less strength to shake the foot. The multiple is told in words beside the reader's place.
 */
import { PARAMETERS } from '#model/parameters.ts';
import { controlScale } from './control-scale.ts';

/** The weakest reflex drawn to scale, in the gain's own unit: two decades below the strongest. */
export const WEAKEST_GAIN = 0.02;
export const STRONGEST_GAIN = PARAMETERS.reflexGain.maximum;
/** The part of the gain's axis, at its foot, that means "off": room for the word. */
export const OFF_PART = 0.06;
const DECADES = Math.log(STRONGEST_GAIN / WEAKEST_GAIN);
/** Digits of a gain that is pointed at: finer than a finger, and a link stays short. */
const GAIN_DIGITS = 3;

/** Place of a delay (s) on the map, from 0 (left) to 1. */
export function delayPlace(delay: number): number {
  return controlScale('conductionDelay').position(delay);
}

/** The delay at a place, in s, rounded as it is shown. */
export function delayAt(place: number): number {
  return controlScale('conductionDelay').valueAt(place);
}

/**
 * Height of a gain on the map, from 0 (foot) to 1, logarithmic; one too weak to be drawn to scale
 * stands on the line above "off".
 */
export function gainPlace(gain: number): number {
  if (gain <= 0) return 0;
  return OFF_PART + (1 - OFF_PART) * gainShare(gain);
}

/** The gain at a height, in its own unit; 0 within the part that means "off". */
export function gainAt(place: number): number {
  if (place < OFF_PART) return 0;
  const share = Math.min((place - OFF_PART) / (1 - OFF_PART), 1);
  const gain = WEAKEST_GAIN * Math.exp(share * DECADES);
  return Math.min(Number(gain.toPrecision(GAIN_DIGITS)), STRONGEST_GAIN);
}

function gainShare(gain: number): number {
  const share = Math.log(gain / WEAKEST_GAIN) / DECADES;
  return Math.min(Math.max(share, 0), 1);
}
