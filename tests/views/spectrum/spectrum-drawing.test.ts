import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createHistory, HISTORY_LENGTH, type History, SAMPLE_RATE } from '#experiment/history.ts';
import { createRun } from '#experiment/run.ts';
import { frequencyAt, placeOf } from '#views/core/frequency-plot.ts';
import { createSpectrum } from '#views/spectrum/spectrum-drawing.ts';
import { markerOf, markersNamed } from '#views/spectrum/markers.ts';
import { MEASURED, measuredFor } from '#views/spectrum/measured.ts';
import { spectrumWords } from '#views/spectrum/spectrum-words.ts';

/** A history of an ankle that swings so, in rad. */
function historyOf(angle: (time: number) => number): History {
  return {
    ...createHistory(),
    read(_channel, into) {
      for (let index = 0; index < into.length; index++) into[index] = angle(index / SAMPLE_RATE);
    },
  };
}

const swing = (frequency: number, size: number) => (time: number) =>
  size * Math.sin(2 * Math.PI * frequency * time);

test('a pure swing peaks where it swings, and is called clear', () => {
  for (const frequency of [3, 6.3, 9, 15]) {
    const { rhythms } = createSpectrum()(historyOf(swing(frequency, 0.01)));
    expect(rhythms.frequency).toBeCloseTo(frequency, 1);
    expect(rhythms.isClear).toBe(true);
  }
});

test('overtones that the acceleration enlarges do not take the name from the swing itself', () => {
  const sharp = (time: number) => swing(5, 0.01)(time) + swing(15, 0.002)(time);
  expect(createSpectrum()(historyOf(sharp)).rhythms.frequency).toBeCloseTo(5, 1);
});

test('the height is the root mean square within one hertz: twice the swing stands twice as high', () => {
  const once = createSpectrum()(historyOf(swing(6, 0.01)));
  const twice = createSpectrum()(historyOf(swing(6, 0.02)));
  const high = ({ peakHeight, bar, barHeight }: typeof once) => (peakHeight / barHeight) * bar;
  expect(high(twice) / high(once)).toBeCloseTo(2, 5);
});

test('slow drift is no rhythm, and a still ankle has none', () => {
  const drift = createSpectrum()(historyOf((time) => 0.05 * time));
  expect(drift.rhythms.frequency).toBeUndefined();
  expect(spectrumWords(drift, [])).toBe('The ankle hardly moves: there is no rhythm to show.');
});

test('the scale stays while the shaking changes little', () => {
  const run = createRun(presetState('physiological'));
  const draw = createSpectrum();
  const bars = new Set<number>();
  for (let look = 0; look < 20; look++) {
    run.advanceBy(0.4);
    bars.add(draw(run.history).bar);
  }
  expect(bars.size).toBeLessThanOrEqual(2);
});

test('a kept movement is drawn on the same scale, and told with its rhythm', () => {
  const kept = Float64Array.from({ length: HISTORY_LENGTH }, (_, index) =>
    swing(5, 0.03)(index / SAMPLE_RATE),
  );
  const draw = createSpectrum();
  const quiet = historyOf(swing(8, 0.001));
  const alone = draw(quiet);
  const both = draw(quiet, kept);
  expect(alone.keptLine).toBe('');
  expect(both.bar).toBeGreaterThan(alone.bar);
  expect(spectrumWords(both, [], 'before')).toMatch(/Dotted: before, highest at 5\.0 Hz\.$/u);
});

test('a place on the axis and its frequency are each other’s', () => {
  for (const frequency of [1, 6.5, 20])
    expect(frequencyAt(placeOf(frequency))).toBeCloseTo(frequency);
  expect([placeOf(1), placeOf(20)]).toEqual([0, 1]);
});

test('markers come in one order, and a name that is none is refused', () => {
  expect(markersNamed('central mechanical')).toEqual(['mechanical', 'central']);
  expect(markersNamed('')).toEqual([]);
  expect(() => markersNamed('spinal')).toThrow('There is no marker “spinal”');
});

test('a marker that cannot be there says why', () => {
  const cut = presetState('cut-loop');
  const reflex = markerOf('reflex', cut, undefined);
  expect(reflex.stand).toBe('absent');
  expect(reflex.value).toBe('none, for the sensory nerve is cut');
  const pressed = markerOf('mechanical', { ...cut, condition: 'press' }, 64);
  expect(pressed.stand).toBe('absent');
  expect(pressed.value).toMatch(/^64 Hz, beyond this axis/u);
});

test('a silent marker keeps its place and says that nothing is sent', () => {
  const clonus = markerOf('central', presetState('clonus'), 8);
  expect(clonus.stand).toBe('silent');
  expect(clonus.value).toMatch(/No such beat reaches the foot now$/u);
});

test('words name the marker beside the peak, and none that is silent', () => {
  const drawing = createSpectrum()(historyOf(swing(6.5, 0.01)));
  const state = presetState('essential');
  expect(spectrumWords(drawing, [markerOf('central', state, 6.5)])).toBe(
    'One rhythm leads, at 6.5 Hz. The central marker stands close to it.',
  );
  const off = { ...state, parameters: { ...state.parameters, centralAmplitude: 0 } };
  expect(spectrumWords(drawing, [markerOf('central', off, 6.5)])).toBe(
    'One rhythm leads, at 6.5 Hz.',
  );
});

test('every bracket lies on the axis, and every preset has one', () => {
  for (const { from, to } of Object.values(MEASURED)) {
    expect(placeOf(from)).toBeGreaterThanOrEqual(0);
    expect(placeOf(to)).toBeLessThanOrEqual(1);
    expect(to).toBeGreaterThan(from);
  }
  expect(measuredFor('tiptoe')).toBe('held');
  expect(measuredFor('re-emergent')).toBe('parkinsonian');
});
