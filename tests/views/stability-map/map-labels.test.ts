import { describe, expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { edgeCurve, type EdgePoint } from '#experiment/stability-edge.ts';
import type { PresetId } from '#model/presets.ts';
import { drawMap, edgeGainAt } from '#views/stability-map/map-drawing.ts';
import { type Label, lineAttributes, placeLabels } from '#views/stability-map/map-labels.ts';

/** The narrowest map, in px, and its letters as the browser draws them. */
const WIDTH = 234;
const HEIGHT = 288;
const LETTER = 7.3;
const LINE = 16;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxes(label: Label): Box[] {
  return label.lines.map((words, index) => {
    const { x = '', y = '', dx = '', dy = '', ...rest } = lineAttributes(label, index);
    const at = (WIDTH * parseFloat(x)) / 100 + Number(dx);
    const middle = (HEIGHT * parseFloat(y)) / 100 + Number(dy);
    const width = words.length * LETTER;
    const lean = rest['text-anchor'];
    const left = lean === 'start' ? at : lean === 'end' ? at - width : at - width / 2;
    return { left, right: left + width, top: middle - LINE / 2, bottom: middle + LINE / 2 };
  });
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function curveOf(preset: PresetId): EdgePoint[] {
  return edgeCurve(presetState(preset));
}

function labelsAt(curve: readonly EdgePoint[], across: number, up: number): Label[] {
  const you = { place: { across, up }, words: '0.33 × the edge' };
  const labels = placeLabels(you, curve, drawMap(curve));
  return [labels.you, labels.above, labels.below, labels.onset, ...labels.rhythms].filter(
    (label) => label !== undefined,
  );
}

test('the side that keeps swinging keeps its name where the reader stands at its top', () => {
  const curve = curveOf('held-curl');
  for (const across of tenths)
    for (const up of [0.8, 0.9, 1]) {
      const you = { place: { across, up }, words: '6.0 × the edge' };
      expect({ across, up, ...placeLabels(you, curve, drawMap(curve)).above }).toMatchObject({
        across,
        up,
        lines: ['keeps swinging'],
      });
    }
});

const tenths = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

describe.each(['held-curl', 'clonus', 'cut-loop'] as const)('on the map of %s', (preset) => {
  const curve = curveOf(preset);

  test('no word covers another, wherever the reader stands', () => {
    for (const across of tenths)
      for (const up of tenths) {
        const labels = labelsAt(curve, across, up).map(boxes);
        for (const [index, label] of labels.entries())
          for (const other of labels.slice(index + 1))
            expect(label.some((one) => other.some((two) => overlap(one, two)))).toBe(false);
      }
  });

  test('the reader’s own words stay on it', () => {
    for (const across of tenths)
      for (const up of tenths)
        for (const box of boxes(labelsAt(curve, across, up)[0]!)) {
          expect(box.left).toBeGreaterThanOrEqual(-1);
          expect(box.right).toBeLessThanOrEqual(WIDTH + 1);
          expect(box.top).toBeGreaterThanOrEqual(-LINE);
          expect(box.bottom).toBeLessThanOrEqual(HEIGHT + LINE);
        }
  });
});

test('where no reflex shakes the foot there is no edge to name', () => {
  const curve = curveOf('cut-loop');
  expect(drawMap(curve)).toMatchObject({ edge: '', above: '', rhythms: [] });
  expect(edgeGainAt(curve, 0.5)).toBeUndefined();
  expect(labelsAt(curve, 0.2, 0.5).map(({ lines }) => lines[0])).toEqual([
    'you are here',
    'fades away',
  ]);
});

test('each rhythm stands on the edge, slower from left to right', () => {
  const curve = curveOf('held-curl');
  const { rhythms } = drawMap(curve);
  expect(rhythms.map(({ frequency }) => frequency)).toEqual([7, 6, 5, 4]);
  const places = rhythms.map(({ place }) => place.across);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
