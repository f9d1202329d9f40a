import { expect, test } from 'vitest';
import { COVER_SETTINGS } from '#components/cover.ts';
import { decodeState } from '#experiment/experiment-state.ts';
import { rhythm, swing } from '#experiment/readings.ts';
import { createRun, type Run } from '#experiment/run.ts';

/** Seconds after which nothing of what was before shows in the swing. */
const SETTLED = 12;

function coverRun(seed: number, fatigue?: number): Run {
  const { state, notices } = decodeState(COVER_SETTINGS, 'held-curl');
  expect(notices).toEqual([]);
  const run = createRun({ ...state, seed });
  if (fatigue !== undefined) run.parameters.fatigue.value = fatigue;
  run.advanceBy(SETTLED);
  return run;
}

test.each([1, 2, 3])(
  'the tired foot of the cover shakes more than a fresh one (seed %i)',
  (seed) => {
    expect(swing(coverRun(seed).history)).toBeGreaterThan(3 * swing(coverRun(seed, 0).history));
  },
);

// A wandering line is no shake: the cover's foot writes waves that a reader can count.
test.each([1, 2, 3])('the line that the tired foot writes has a clear beat (seed %i)', (seed) => {
  const beat = rhythm(coverRun(seed).history) ?? NaN;
  expect(beat).toBeGreaterThan(4);
  expect(beat).toBeLessThan(12);
});

test.each([0, 0.5, 0.85, 1])('it stops when you let go, at a fatigue of %d', (fatigue) => {
  for (const seed of [1, 2, 3]) {
    const run = coverRun(seed, fatigue);
    const held = swing(run.history);
    run.condition.value = 'rest';
    run.advanceBy(SETTLED);
    expect(swing(run.history)).toBeLessThan(held / 4);
  }
});
