/** Keeps the spectrum and its markers in step with the run. */
import { spectrumMessages } from '#messages/en/spectrum.ts';
import { computed } from '@preact/signals-core';
import { type RhythmName, rhythmOf } from '#experiment/rhythms.ts';
import type { Run } from '#experiment/run.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { whetherFollowed } from '#views/core/whether-followed.ts';
import { hertz, placeOf } from '#views/core/frequency-plot.ts';
import { onceASecond, onceEvery } from '#views/core/once-every.ts';
import { part, parts } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { type Marker, markerOf } from './markers.ts';
import { measuredFor } from './measured.ts';
import { createRail } from './rail.ts';
import { overPeak, setPlace } from './sides.ts';
import { createSpectrum, type SpectrumDrawing } from './spectrum-drawing.ts';
import { spectrumWords } from './spectrum-words.ts';

/**
 * Shortest time between two drawings, in ms of the reader’s clock. Slower than three a second: an area
 * that changes must stay well below the rhythms that the page is about.
 */
const DRAWN_EVERY = 400;

export const mount: MountView = (host, { run, lifetime }) => {
  const isFollowed = whetherFollowed(host, run, lifetime);

  const lines = parts(host, 'marker-line', HTMLElement);
  const rails = [...host.querySelectorAll<HTMLElement>('[data-marker]')].map((rail, index) =>
    createRail(rail, lines[index] ?? host, run, lifetime),
  );
  const markers = computed<readonly Marker[]>(() =>
    rails.map(({ name }) => markerOf(name, run.state.value, frequencyOf(name, run))),
  );
  effectUntil(lifetime, () => {
    if (!isFollowed.value) return;
    for (const [index, marker] of markers.value.entries()) rails[index]?.show(marker);
  });

  const plot = part(host, 'plot', SVGSVGElement);
  const words = part(host, 'words', HTMLElement);
  const show = drawingOf(host);
  const draw = createSpectrum();
  let drawing = draw(run.history, run.kept.peek()?.ankleAngle);
  const tell = onceASecond(lifetime, () => {
    const text = spectrumWords(drawing, markers.peek(), run.kept.peek()?.label);
    if (text === words.textContent) return;
    words.textContent = text;
    plot.setAttribute('aria-label', spectrumMessages().inTheMovement(text));
  });
  const redraw = onceEvery(DRAWN_EVERY, lifetime, () => {
    drawing = draw(run.history, run.kept.peek()?.ankleAngle);
    show(drawing);
    tell();
  });
  effectUntil(lifetime, () => {
    const { time } = run.snapshot.value;
    const kept = run.kept.value;
    if (isFollowed.value && (time >= 0 || kept !== undefined)) redraw();
  });
  effectUntil(lifetime, () => {
    // What is said of the peak names the markers beside it.
    if (isFollowed.value && markers.value.length > 0) tell();
  });

  const measured = parts(host, 'measured', Element);
  effectUntil(lifetime, () => {
    const name = measuredFor(run.preset.value);
    for (const each of measured)
      each.toggleAttribute('hidden', each.getAttribute('data-of') !== name);
  });
};

function frequencyOf(name: RhythmName, run: Run): number | undefined {
  // The run knows its edge already; it takes longest to work out.
  return name === 'reflex' ? run.critical.value?.frequency : rhythmOf(name, run.state.value);
}

/** A function that draws onto `host`. */
function drawingOf(host: HTMLElement): (drawing: SpectrumDrawing) => void {
  const filling = part(host, 'area', SVGPathElement);
  const line = part(host, 'line', SVGPathElement);
  const keptLine = part(host, 'kept-line', SVGPathElement);
  const peak = part(host, 'peak', SVGTextElement);
  const bar = part(host, 'bar', SVGRectElement);
  const barText = part(host, 'bar-text', SVGTextElement);
  return (drawing) => {
    filling.setAttribute('d', drawing.area);
    line.setAttribute('d', drawing.line);
    keptLine.setAttribute('d', drawing.keptLine);
    const { frequency } = drawing.rhythms;
    peak.toggleAttribute('hidden', frequency === undefined);
    if (frequency !== undefined) {
      peak.textContent = hertz(frequency);
      setPlace(peak, overPeak(placeOf(frequency)));
      peak.setAttribute('y', percent(1 - drawing.peakHeight));
    }
    bar.setAttribute('y', percent(1 - drawing.barHeight));
    bar.setAttribute('height', percent(drawing.barHeight));
    barText.setAttribute('y', percent(1 - drawing.barHeight));
    barText.textContent = `${drawing.bar} °/s²`;
  };
}
