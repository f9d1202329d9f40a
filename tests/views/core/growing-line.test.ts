import { beforeEach, expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { HISTORY_LENGTH } from '#experiment/history.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { createGrowingLine } from '#views/core/growing-line.ts';
import { createLane } from '#views/core/lane.ts';

let run: Run;
let line: SVGPathElement;
let growth: SVGPathElement;

beforeEach(() => {
  run = createRun(presetState('enhanced'));
  const path = (): SVGPathElement => document.createElementNS('http://www.w3.org/2000/svg', 'path');
  [line, growth] = [path(), path()];
});

/** Every place at which either path has a point, rounded as drawn: across, and how deep. */
function places(): Map<number, number> {
  const found = new Map<number, number>();
  const shift = Number(
    /translate\((-?\d+) 0\)/u.exec(line.getAttribute('transform') ?? '')?.[1] ?? 0,
  );
  for (const [path, by] of [
    [line, shift],
    [growth, 0],
  ] as const) {
    const [start = '', steps = ''] = (path.getAttribute('d') ?? '').slice(1).split('l');
    if (start === '') continue;
    let [across = 0, down = 0] = start.split(' ').map(Number);
    if (across + by >= 0) found.set(across + by, down);
    for (const [, right, below] of steps.matchAll(/(-?\d+) (-?\d+) /gu)) {
      across += Number(right);
      down += Number(below);
      if (across + by >= 0) found.set(across + by, down);
    }
  }
  return found;
}

test('while it grows the line shows at each place what a line written anew would show', () => {
  const draw = createLane('ankleAngle');
  const write = createGrowingLine([line], [growth]);
  let moved = 0;
  for (let frame = 0; frame < 120; frame++) {
    run.advanceBy(0.017);
    const drawing = draw(run.history, run.snapshot.value.restAngle);
    write(drawing, run.history, true);
    if (line.hasAttribute('transform')) moved++;
    const shown = places();
    expect(shown.has(HISTORY_LENGTH - 1)).toBe(true);
    for (const [across, down] of shown) {
      const wanted =
        (1 - drawing.zero) * 1000 - drawing.perDisplayUnit * (drawing.values[across] ?? NaN);
      expect(Math.abs(down - wanted)).toBeLessThan(1.1);
    }
  }
  expect(moved).toBeGreaterThan(100);
});

test('at rest the whole line is one path, for who copies or prints it', () => {
  const draw = createLane('ankleAngle');
  const write = createGrowingLine([line], [growth]);
  for (const isGrowing of [true, true, false]) {
    run.advanceBy(0.1);
    write(draw(run.history, run.snapshot.value.restAngle), run.history, isGrowing);
  }
  expect(line.hasAttribute('transform')).toBe(false);
  expect(growth.hasAttribute('d')).toBe(false);
  expect(line.getAttribute('d')).toBe(draw(run.history, run.snapshot.value.restAngle).pathFrom(0));
});

test('another run, or another scale, is written anew at once', () => {
  const draw = createLane('ankleAngle');
  const write = createGrowingLine([line], [growth]);
  write(draw(run.history, 0), run.history, true);
  const other = createRun(presetState('clonus'));
  write(draw(other.history, 0), other.history, true);
  expect(line.hasAttribute('transform')).toBe(false);
  const before = line.getAttribute('d');
  other.advanceBy(0.1);
  write(draw(other.history, 0.05), other.history, true);
  expect(line.hasAttribute('transform')).toBe(false);
  expect(line.getAttribute('d')).not.toBe(before);
});
