import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSimulationClock } from '#experiment/simulation-clock.ts';

test('a second is a thousand steps at any frame rate', () => {
  for (const framesPerSecond of [30, 60, 144]) {
    const clock = createSimulationClock(1e-3);
    let steps = 0;
    for (let frame = 0; frame < framesPerSecond; frame++)
      steps += clock.stepsDue(1 / framesPerSecond);
    expect(Math.abs(steps - 1000)).toBeLessThanOrEqual(1);
  }
});

test('never owes a step after it has been paid', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 0.09, noNaN: true }), { maxLength: 50 }),
      (frames) => {
        const clock = createSimulationClock(1e-3);
        let steps = 0;
        let elapsed = 0;
        for (const frame of frames) {
          steps += clock.stepsDue(frame);
          elapsed += frame;
        }
        expect(Math.abs(steps - elapsed / 1e-3)).toBeLessThanOrEqual(1 + 1e-6);
      },
    ),
  );
});

test('a tab that comes back after an hour does not catch up', () => {
  expect(createSimulationClock(1e-3).stepsDue(3600)).toBeLessThanOrEqual(100);
});

test('a clock that goes back takes no steps', () => {
  expect(createSimulationClock(1e-3).stepsDue(-5)).toBe(0);
});
