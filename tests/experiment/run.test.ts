import { describe, expect, test } from 'vitest';
import { decodeState, presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { rhythm, swing } from '#experiment/readings.ts';

function angleAfter(run: Run): number {
  return run.snapshot.value.ankleAngle;
}

describe('a run', () => {
  test('moves the same at 30, 60 and 144 frames a second', () => {
    const angles = [30, 60, 144].map((framesPerSecond) => {
      const run = createRun(presetState('fatigue'));
      run.speed.value = 1;
      const start = run.snapshot.value.time;
      while (run.snapshot.value.time < start + 1) run.advance(1 / framesPerSecond);
      // Frames end at different moments: meet at the next half second.
      run.advanceBy(start + 1.5 - run.snapshot.value.time);
      return angleAfter(run);
    });
    expect(new Set(angles).size).toBe(1);
  });

  test('steps exactly as it plays', () => {
    const stepped = createRun(presetState('fatigue'));
    for (let press = 0; press < 20; press++) stepped.step();
    const played = createRun(presetState('fatigue'));
    played.advanceBy(0.2);
    expect(stepped.snapshot.value).toEqual(played.snapshot.value);
  });

  test('is the same again for the same state, and another for another seed', () => {
    const [first, second, third] = ['', ',seed:1', ',seed:2'].map((seed) =>
      angleAfter(createRun(decodeState(`fatigue${seed}`, 'held-curl').state)),
    );
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('starts over, with every control back, on Reset', () => {
    const run = createRun(presetState('held-curl'));
    const before = run.snapshot.value;
    run.parameters.reflexGain.value = 1.5;
    run.condition.value = 'press';
    run.advanceBy(2);
    expect(run.snapshot.value).not.toEqual(before);
    run.reset();
    expect(run.snapshot.value).toEqual(before);
    expect(run.state.value).toEqual(run.original);
  });

  test('goes back on Reset to the preset that was chosen, not to the page’s own', () => {
    const run = createRun(presetState('held-curl'));
    run.apply(presetState('essential'));
    run.parameters.effort.value = 0.4;
    run.condition.value = 'rest';
    run.advanceBy(1);
    run.reset();
    expect(run.state.value).toEqual(presetState('essential'));
    expect(run.stepsTaken).toBe(0);
  });

  test('goes back on Reset to what a link opened, and keeps its seed', () => {
    const { state } = decodeState('clonus,reflexGain:0.5,seed:7', 'held-curl');
    const run = createRun(presetState('held-curl'), state);
    run.parameters.reflexGain.value = 0.1;
    run.reset();
    expect(run.state.value).toEqual(state);
  });

  test('swings by itself when its reflex is strong, and stops when the reflex is off', () => {
    const run = createRun(presetState('held-curl'));
    run.parameters.reflexGain.value = 2;
    run.advanceBy(7);
    const strong = swing(run.history);
    run.parameters.reflexGain.value = 0;
    run.advanceBy(7);
    expect(swing(run.history)).toBeLessThan(strong / 4);
  });

  test('shakes more when it tires at a fixed gain', () => {
    const run = createRun(presetState('held-curl'));
    const fresh = swing(run.history);
    run.parameters.fatigue.value = 0.6;
    run.advanceBy(7);
    expect(swing(run.history)).toBeGreaterThan(fresh);
  });

  test('swings more slowly the longer its reflex is on the road', () => {
    const rhythms = [30, 60, 90].map((delay) => {
      const run = createRun(
        decodeState(`held-curl,conductionDelay:${String(delay)}`, 'held-curl').state,
      );
      run.parameters.reflexGain.value = 2 * (run.critical.value?.gain ?? 0);
      run.advanceBy(7);
      return rhythm(run.history) ?? 0;
    });
    const [quick = 0, middle = 0, slow = 0] = rhythms;
    expect(quick).toBeGreaterThan(middle);
    expect(middle).toBeGreaterThan(slow);
    expect(slow).toBeGreaterThan(0);
  });
});

test('a muscle that is asked for nothing shows no rhythm of its own', () => {
  const run = createRun(presetState('held-curl'));
  run.parameters.effort.value = 0;
  run.parameters.coContraction.value = 0;
  run.advanceBy(10);
  expect(rhythm(run.history)).toBeUndefined();
});
