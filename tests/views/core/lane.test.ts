import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { HISTORY_LENGTH, type History } from '#experiment/history.ts';
import { createRun } from '#experiment/run.ts';
import { createLane, depthAt, LANE_HEIGHT, LANE_WIDTH, valueAt } from '#views/core/lane.ts';

const RADIANS_PER_DEGREE = Math.PI / 180;

/** A history in which every channel reads as `sample` says. @param sample By place in the record. */
function historyOf(sample: (index: number) => number): History {
  return {
    recorded: HISTORY_LENGTH,
    unchanged: Infinity,
    noteChange() {},
    observe() {},
    record() {},
    read(_, into) {
      for (let index = 0; index < into.length; index++) into[index] = sample(index);
    },
  };
}

/** The points of a line that is written as a start and the steps from there. */
function placesOf(path: string): { across: number; down: number }[] {
  const [start = '', steps = ''] = path.slice(1).split('l');
  const [across = NaN, down = NaN] = start.split(' ').map(Number);
  const places = [{ across, down }];
  for (const [, right, below] of steps.matchAll(/(-?\d+) (-?\d+) /gu)) {
    const last = places.at(-1)!;
    places.push({ across: last.across + Number(right), down: last.down + Number(below) });
  }
  return places;
}

function swinging(degrees: number, about = 0): History {
  return historyOf((index) => about + degrees * RADIANS_PER_DEGREE * Math.sin(index / 10));
}

test('a line spans the lane, one point for every other sample, the newest at its right end', () => {
  const drawing = createLane('ankleAngle')(swinging(1), 0);
  const places = placesOf(drawing.pathFrom(0));
  expect(places).toHaveLength(HISTORY_LENGTH / 2 + 1);
  expect(places.at(-1)?.across).toBe(LANE_WIDTH);
  for (const { across, down } of places)
    expect(Math.abs(down / LANE_HEIGHT - depthAt(drawing, across / LANE_WIDTH))).toBeLessThan(6e-4);
});

test('the scale bar grows at once with the line and shrinks only when much too large', () => {
  const draw = createLane('ankleAngle');
  expect(draw(swinging(1), 0).bar).toBe(1);
  expect(draw(swinging(3), 0).bar).toBe(5);
  expect(draw(swinging(2.2), 0).bar).toBe(5);
  expect(draw(swinging(1), 0).bar).toBe(1);
});

test('the ankle swings about the angle it rests at, and a rhythm about zero', () => {
  const about = 0.2;
  const ankle = createLane('ankleAngle')(swinging(1, about), about);
  expect(Math.max(...ankle.values)).toBeCloseTo(1, 2);
  const rhythm = createLane('centralRhythm')(
    historyOf(() => 0.5),
    about,
  );
  expect(rhythm.values[0]).toBe(50);
});

test('an EMG is a stroke for each sample that holds an impulse, as far down as up', () => {
  const history = historyOf((index) => (index % 3 === 0 ? 4 : 0));
  const { pathFrom, zero } = createLane('flexorElectromyogram')(history, 0.2);
  const strokes = pathFrom(0).split('M').slice(1);
  expect(strokes).toHaveLength(Math.ceil(HISTORY_LENGTH / 3));
  for (const stroke of strokes) {
    const [, top = 0, height = 0] =
      /^\d+ (\d+)v(\d+)$/u.exec(stroke)?.slice(0, 3).map(Number) ?? [];
    expect(top + height / 2).toBe((1 - zero) * LANE_HEIGHT);
  }
});

test('a kept movement lies on the same scale, which holds both', () => {
  const draw = createLane('ankleAngle');
  const kept = new Float64Array(HISTORY_LENGTH).fill(4 * RADIANS_PER_DEGREE);
  const drawing = draw(swinging(0.5), 0, kept);
  expect(drawing.bar).toBe(5);
  const depth = Number(/^M\d+ (\d+)/u.exec(drawing.keptPath)?.[1]);
  expect(1 - drawing.zero - depth / LANE_HEIGHT).toBeCloseTo((4 * drawing.barHeight) / 5, 2);
  expect(draw(swinging(0.5), 0).keptPath).toBe('');
});

test('a kept movement shorter than the record ends where the record ends', () => {
  const kept = new Float64Array(100).fill(0.01);
  const { keptPath } = createLane('ankleAngle')(swinging(1), 0, kept);
  expect(placesOf(keptPath).at(-1)?.across).toBe(LANE_WIDTH);
});

test('a place of the lane tells its value and how deep it is drawn', () => {
  const drawing = createLane('ankleAngle')(
    historyOf(() => RADIANS_PER_DEGREE),
    0,
  );
  expect(valueAt(drawing, 0.3)).toBeCloseTo(1, 10);
  expect(depthAt(drawing, 0.3)).toBeCloseTo(0.5 - drawing.barHeight, 10);
});

test('a lane draws again into what it drew before', () => {
  const run = createRun(presetState('held-curl'));
  const draw = createLane('ankleAngle');
  const first = draw(run.history, run.snapshot.value.restAngle);
  const path = first.pathFrom(0);
  const { values } = first;
  run.advanceBy(0.1);
  const second = draw(run.history, run.snapshot.value.restAngle);
  expect(second).toBe(first);
  expect(second.values).toBe(values);
  expect(second.pathFrom(0)).not.toBe(path);
});
