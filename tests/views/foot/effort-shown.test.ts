import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import type { Run } from '#experiment/run.ts';
import { createShownEffort } from '#views/foot/effort-shown.ts';

function sampleRun() {
  return {
    snapshot: signal({ time: 0 }),
    condition: signal('hold'),
    playing: signal(false),
    parameters: { effort: signal(0.2) },
  };
}

it('shows no effort at rest, and at once while nothing moves', () => {
  const run = sampleRun();
  const shown = createShownEffort(run as unknown as Run);
  expect(shown()).toBe(0.2);
  run.condition.value = 'rest';
  expect(shown()).toBe(0);
});

it('takes a moment to let go while the run goes', () => {
  const run = sampleRun();
  const shown = createShownEffort(run as unknown as Run);
  shown();
  run.playing.value = true;
  run.condition.value = 'rest';
  run.snapshot.value = { time: 0.015 };
  const after = shown();
  expect(after).toBeLessThan(0.2);
  expect(after).toBeGreaterThan(0.1);
  for (let frame = 2; frame < 60; frame++) {
    run.snapshot.value = { time: 0.015 * frame };
    shown();
  }
  expect(shown()).toBeLessThan(0.01);
});
