import { expect, test } from 'vitest';
import { edgeCurve } from '#experiment/stability-edge.ts';
import { presetState } from '#experiment/experiment-state.ts';
import {
  mapDescription,
  mapWords,
  pointWords,
  strengthWords,
} from '#views/stability-map/map-words.ts';

const edge = { gain: 0.2, frequency: 6 };

test('the words go from fading over the edge to swinging as the reflex grows', () => {
  expect(mapWords(0.05, 0.1, edge)).toMatch(
    /^At a delay of 50 ms your reflex is 0\.50 × the edge/u,
  );
  expect(mapWords(0.05, 0, edge)).toMatch(/reflex is off\. A wobble fades/u);
  expect(mapWords(0.05, 0.1, edge)).toMatch(/a wobble fades/u);
  expect(mapWords(0.05, 0.24, edge)).toMatch(/keeps swinging.*needs a little more/u);
  expect(mapWords(0.05, 0.34, edge)).toMatch(/begins to shake too/u);
  expect(mapWords(0.05, 1, edge)).toMatch(/single motor units should too/u);
  expect(mapWords(0.05, 1, undefined)).toMatch(/no reflex, however hard/u);
});

test('the words beside the reader’s place are short', () => {
  expect(strengthWords(0.1, edge)).toBe('0.50 × the edge');
  expect(strengthWords(0.001, edge)).toBe('reflex off');
  expect(strengthWords(0.1, undefined)).toBe('no edge');
});

test('a simulated foot is told in degrees each way, as every reading is', () => {
  const oneDegree = Math.PI / 180 / Math.SQRT2;
  expect(pointWords({ swing: oneDegree, rhythm: 5.7 })).toMatch(/1\.0° each way, 5\.7 times/u);
  expect(pointWords({ swing: oneDegree, rhythm: undefined })).toMatch(/no clear rhythm/u);
});

test('the whole map is described by where its edge begins and ends', () => {
  const text = mapDescription(edgeCurve(presetState('held-curl')));
  expect(text).toMatch(/from a gain of 0\.\d+ at 30 ms.* to 0\.\d+ at 100 ms/u);
  expect(mapDescription(edgeCurve(presetState('cut-loop')))).toMatch(/nothing on it swings/u);
});
