/** What the spectrum says in words. */
import { spectrumMessages } from '#messages/en/spectrum.ts';
import type { Marker } from './markers.ts';
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
  const say = spectrumMessages();
  const before = keptRhythms.frequency;
  return before === undefined
    ? `${words} ${say.dottedStill(kept)}`
    : `${words} ${say.dotted(kept, hertz(before))}`;
}

function rhythmWords({ frequency, isClear, middle }: Rhythms): string {
  const say = spectrumMessages();
  if (frequency === undefined) return say.noRhythm;
  return isClear ? say.oneLeads(hertz(frequency)) : say.mixture(hertz(frequency), hertz(middle));
}

function nearWords({ frequency }: Rhythms, markers: readonly Marker[]): string {
  if (frequency === undefined) return '';
  const say = spectrumMessages();
  const distance = (marker: Marker): number =>
    Math.abs((marker.frequency ?? Number.POSITIVE_INFINITY) - frequency);
  const close = markers
    .filter((marker) => marker.stand === 'heard' && distance(marker) <= CLOSE)
    .map(({ name }) => say.markers[name].toLowerCase());
  if (close.length === 0) return '';
  return close.length === 1 ? ` ${say.oneClose(close.join(''))}` : ` ${say.someClose(close)}`;
}
