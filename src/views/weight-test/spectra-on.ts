/** Draws what was recorded onto the page. */
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { placeOf } from '#views/core/frequency-plot.ts';
import { drawSpectra, labelFor, type Weighings } from './spectra-drawing.ts';
import { hertz } from '#views/core/frequency-plot.ts';

/** A function that draws onto `host`; it remembers its scale. */
export function spectraOn(host: HTMLElement): (weighings: Weighings) => void {
  const lines = {
    free: part(host, 'free', SVGPathElement),
    filling: part(host, 'filling', SVGPathElement),
    loaded: part(host, 'loaded', SVGPathElement),
  };
  const scaleBar = part(host, 'scale', SVGRectElement);
  const scaleText = part(host, 'scale-text', SVGTextElement);
  const bracket = part(host, 'bracket', SVGLineElement);
  const showFree = rhythmOn(host, 'free');
  const showLoaded = rhythmOn(host, 'loaded');
  let bar: number | undefined;
  return (weighings) => {
    const drawing = drawSpectra(weighings, bar);
    bar = drawing.bar;
    lines.free.setAttribute('d', drawing.free);
    lines.filling.setAttribute('d', drawing.filling);
    lines.loaded.setAttribute('d', drawing.loaded);
    scaleBar.setAttribute('y', percent(1 - drawing.barHeight));
    scaleBar.setAttribute('height', percent(drawing.barHeight));
    scaleText.setAttribute('y', percent(1 - drawing.barHeight));
    scaleText.textContent = `${drawing.bar} °/s²`;
    const free = weighings.free?.rhythm;
    const loaded = weighings.loaded?.rhythm;
    showFree(free, loaded);
    showLoaded(loaded, free);
    bracket.toggleAttribute('hidden', free === undefined || loaded === undefined);
    bracket.setAttribute('x1', percent(placeOf(free ?? 0)));
    bracket.setAttribute('x2', percent(placeOf(loaded ?? 0)));
  };
}

/** A function that shows one rhythm, in Hz, by its hairline and number; hidden where it is undefined. */
function rhythmOn(host: HTMLElement, name: 'free' | 'loaded') {
  const hairline = part(host, `${name}-hairline`, SVGLineElement);
  const label = part(host, `${name}-label`, SVGTextElement);
  return (rhythm: number | undefined, other: number | undefined): void => {
    hairline.toggleAttribute('hidden', rhythm === undefined);
    label.toggleAttribute('hidden', rhythm === undefined);
    if (rhythm === undefined) return;
    const place = percent(placeOf(rhythm));
    hairline.setAttribute('x1', place);
    hairline.setAttribute('x2', place);
    for (const [attribute, value] of Object.entries(labelFor(rhythm, other)))
      label.setAttribute(attribute, String(value));
    label.textContent = hertz(rhythm);
  };
}
