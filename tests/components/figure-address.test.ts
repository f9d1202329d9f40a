import { expect, test } from 'vitest';
import { figureAddress } from '#components/figure-address.ts';
import { FIGURE_KEY, linkedState, linkedText } from '#experiment/page-link.ts';
import { decodeRun } from '#experiment/run-link.ts';

const CHAPTER = 'https://example.org/a-late-correction/';

test('a figure that stands as the chapter has it is found by its place', () => {
  expect(figureAddress(CHAPTER, 'figure-5-5')).toBe(`${CHAPTER}#figure-5-5`);
});

test('a figure that shows something else on paper opens with just that, and at its own place', () => {
  const settings = 'held-curl,reflexGain: 0.5,reflexGain: 0.56';
  const address = figureAddress(CHAPTER, 'figure-5-2', { name: 'late', settings });
  const { hash } = new URL(address);
  expect(linkedState(hash, FIGURE_KEY)).toBe('figure-5-2');
  const { recording, notices } = decodeRun(linkedText(hash, 'late')!, 'physiological');
  expect(notices).toEqual([]);
  expect(recording.start.preset).toBe('held-curl');
  expect(recording.start.parameters.reflexGain).toBeCloseTo(0.56);
  expect(recording.steps).toBe(0);
});
