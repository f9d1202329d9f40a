/** What the spectrum says in words. */
import { type Marker, MARKERS } from './markers.ts';
import { hertz } from '#views/core/frequency-plot.ts';
import type { Rhythms, SpectrumDrawing } from './spectrum-drawing.ts';

/** A marker this near to the peak, in Hz, is said to be: about what a spectrum of 7 s tells apart. */
const CLOSE = 0.7;

/** @param markers Those that are shown. @param kept What the kept movement is, if there is one. */
export function spectrumWords(
  { rhythms, keptRhythms }: SpectrumDrawing,
  markers: readonly Marker[],
  kept?: string,
): string {
  const words = `${rhythmWords(rhythms)}${nearWords(rhythms, markers)}`;
  if (kept === undefined || keptRhythms === undefined) return words;
  const before = keptRhythms.frequency;
  return before === undefined
    ? `${words} Dotted: ${kept}, which hardly moved.`
    : `${words} Dotted: ${kept}, highest at ${hertz(before)}.`;
}

function rhythmWords({ frequency, isClear, middle }: Rhythms): string {
  if (frequency === undefined) return 'The ankle hardly moves: there is no rhythm to show.';
  return isClear
    ? `One rhythm leads, at ${hertz(frequency)}.`
    : `A mixture: highest at ${hertz(frequency)}, its middle at ${hertz(middle)}.`;
}

function nearWords({ frequency }: Rhythms, markers: readonly Marker[]): string {
  if (frequency === undefined) return '';
  const distance = (marker: Marker): number =>
    Math.abs((marker.frequency ?? Number.POSITIVE_INFINITY) - frequency);
  const close = markers
    .filter((marker) => marker.stand === 'heard' && distance(marker) <= CLOSE)
    .map(({ name }) => MARKERS[name].word.toLowerCase());
  if (close.length === 0) return '';
  return close.length === 1
    ? ` The ${close.join('')} marker stands close to it.`
    : ` The markers ${close.join(' and ')} stand close to it.`;
}
