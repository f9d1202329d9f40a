import { expect, test } from 'vitest';
import { movementInWords, movementOver } from '#experiment/description-movement.ts';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';

function heldCurl(): Run {
  return createRun(presetState('held-curl'));
}

function setMultiple(run: Run, multiple: number): void {
  run.parameters.reflexGain.value = multiple * (run.critical.value?.gain ?? 0);
}

test('a movement is told as a sentence, by its size and trend', () => {
  const sentence = (degrees: number, rhythm: number | 'mixed' | undefined) =>
    movementInWords({ degrees, rhythm, trend: 'growing' });
  expect(sentence(1.23, 5.42)).toBe(
    'Shaking about 5.4 times a second, 1.2 degrees each way, growing.',
  );
  expect(sentence(1.23, 'mixed')).toBe('Shaking in a mixed rhythm, 1.2 degrees each way, growing.');
  expect(sentence(1.23, undefined)).toBe('Shaking 1.2 degrees each way, growing.');
  expect(sentence(0.12, 'mixed')).toBe('Nearly still: 0.12 degrees each way, in a mixed rhythm.');
  expect(sentence(0.12, undefined)).toBe('Nearly still: 0.12 degrees each way.');
  expect(sentence(0.001, 'mixed')).toBe('Still: it swings less than 0.015 degrees each way.');
});

test('shaking grows when the reflex is turned up, is steady, and fades when it is turned down', () => {
  const run = heldCurl();
  setMultiple(run, 4);
  run.advanceBy(0.75);
  expect(movementOver(run.history, 1).trend).toBe('growing');
  run.advanceBy(6);
  expect(movementOver(run.history).trend).toBe('steady');
  setMultiple(run, 0);
  run.advanceBy(0.5);
  expect(movementOver(run.history, 1).trend).toBe('fading');
});

test('a short look tells the rhythm of a plain swing, and of no other', () => {
  const run = heldCurl();
  expect(movementOver(run.history, 1).rhythm).toBeUndefined();
  setMultiple(run, 4);
  run.advanceBy(3);
  const short = movementOver(run.history, 1);
  const whole = movementOver(run.history);
  expect(short.rhythm).toBeCloseTo(whole.rhythm as number, 0);
});
