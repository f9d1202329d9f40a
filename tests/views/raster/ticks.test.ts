import { expect, test, vi } from 'vitest';
import { decodeState } from '#experiment/experiment-state.ts';
import { createRun } from '#experiment/run.ts';
import { createPullLine } from '#views/raster/pull-line.ts';
import { createTickCanvas } from '#views/raster/tick-canvas.ts';
import { rowTop, rowHeight, tickPath, tickWidth } from '#views/raster/ticks.ts';
import { unitsAtWork, workInWords } from '#views/raster/units-at-work.ts';

const run = createRun(decodeState('fatigue', 'held-curl').state);

function impulses(muscle: string, seconds: number): number {
  let count = 0;
  run.impulses.forEachSince(run.snapshot.value.time - seconds, (whose) => {
    if (whose === muscle) count++;
  });
  return count;
}

test('the first unit has the lowest row, the last the highest, and all rows fit', () => {
  expect(rowTop(0, 60) + rowHeight(60)).toBeCloseTo(1);
  expect(rowTop(59, 60)).toBeGreaterThanOrEqual(0);
  expect(rowTop(59, 60)).toBeLessThan(rowTop(58, 60));
});

test('a stronger unit has a wider tick', () => {
  expect(tickWidth(59, 60)).toBeGreaterThan(2 * tickWidth(0, 60));
});

test('the still has a tick for each impulse of its muscle', () => {
  const ticks = tickPath(run, 'extensor', 2).match(/M/gu);
  expect(ticks).toHaveLength(impulses('extensor', 2));
});

test('the words count the units at work and how often they fire', () => {
  const { flexor } = unitsAtWork(run, 2);
  expect(flexor.units).toBeGreaterThan(20);
  expect(flexor.units).toBeLessThanOrEqual(60);
  expect(flexor.units * flexor.rate * 2).toBeLessThanOrEqual(impulses('flexor', 2));
  expect(flexor.units * flexor.rate * 2).toBeGreaterThan(0.9 * impulses('flexor', 2));
  expect(workInWords({ units: 23, rate: 9.2 }, 60)).toBe(
    '23 of 60 units, about 9 impulses a second each',
  );
  expect(workInWords({ units: 0, rate: 0 }, 60)).toBe('none of 60 units');
});

test('a resting muscle has no unit at work', () => {
  const resting = createRun({
    ...decodeState('physiological', 'held-curl').state,
    condition: 'rest',
  });
  expect(unitsAtWork(resting, 2).flexor.units).toBe(0);
});

test('a frame is one path: the newest impulse at the right end, the oldest at the left', () => {
  const rects: { right: number; top: number }[] = [];
  const context = {
    clearRect: vi.fn(),
    beginPath: vi.fn(),
    rect(left: number, top: number, width: number) {
      rects.push({ right: left + width, top });
    },
    fill: vi.fn(),
  };
  const canvas = document.createElement('canvas');
  canvas.width = 400;
  canvas.height = 120;
  Object.defineProperty(canvas, 'clientWidth', { value: 200 });
  Object.defineProperty(canvas, 'getContext', { value: () => context });
  const ticks = createTickCanvas(canvas, 2);
  ticks.fit();
  ticks.begin(10, 60);
  ticks.add(0, 10);
  ticks.add(59, 8);
  ticks.add(99, 9);
  ticks.end('red');
  expect(rects.map(({ right }) => right)).toEqual([400, 0]);
  expect(rects[1]?.top).toBeLessThan(2);
  expect(context.fill).toHaveBeenCalledTimes(1);
});

test('the pull’s line keeps its top while it still fits, so that it does not breathe', () => {
  const draw = createPullLine('flexor', 2);
  const { top } = draw(run);
  expect(top).toBe(0.5);
  run.advanceBy(0.5);
  expect(draw(run).top).toBe(top);
});
