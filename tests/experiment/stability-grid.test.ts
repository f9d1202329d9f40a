import { describe, expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { edgeCurve } from '#experiment/stability-edge.ts';
import {
  GRID_POINTS,
  GRID_SIDE,
  gridOrder,
  gridPlace,
  gridPointAt,
  gridSettings,
  rhythmLine,
  simulateGridPoint,
} from '#experiment/stability-grid.ts';
import { delayAt, delayPlace, gainAt, gainPlace } from '#experiment/stability-scale.ts';

const state = presetState('held-curl');
const column = 10;
const at = (row: number) => simulateGridPoint(state, row * GRID_SIDE + column);

describe('the grid', () => {
  test('has each point once, a few far apart first', () => {
    const order = gridOrder();
    expect(order.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: GRID_POINTS }, (_, point) => point),
    );
    const columns = order.slice(0, 25).map((point) => point % GRID_SIDE);
    expect(Math.min(...columns)).toBeLessThan(4);
    expect(Math.max(...columns)).toBeGreaterThan(15);
  });

  test('finds every point by the place it stands at, and none where the reflex is off', () => {
    for (let point = 0; point < GRID_POINTS; point++)
      expect(gridPointAt(gridPlace(point))).toBe(point);
    expect(gridPointAt({ conductionDelay: 0.05, reflexGain: 0 })).toBeUndefined();
  });

  test('is the same in whatever order it is worked out', () => {
    const there = [at(3), at(18)];
    const back = [at(18), at(3)].toReversed();
    expect(back).toEqual(there);
  });

  test('swings little where the reflex is weak, and widely with a rhythm where it is strong', () => {
    const weak = at(2);
    const strong = at(18);
    expect(strong.swing).toBeGreaterThan(10 * weak.swing);
    expect(strong.rhythm).toBeGreaterThan(2);
    expect(strong.rhythm).toBeLessThan(9);
  });

  test('has other settings when anything but its axes is changed', () => {
    const { parameters } = state;
    const onAxes = { ...parameters, reflexGain: 1, conductionDelay: 0.08 };
    expect(gridSettings({ ...state, parameters: onAxes })).toBe(gridSettings(state));
    const tenser = { ...parameters, coContraction: 0.2 };
    expect(gridSettings({ ...state, parameters: tenser })).not.toBe(gridSettings(state));
  });
});

test('a rhythm’s line runs between the neighbours whose rhythms lie on either side of it', () => {
  const reading = (rhythm: number | undefined, swing = 1) => ({ swing, rhythm });
  const readings = Array.from({ length: GRID_POINTS }, () => reading(undefined));
  readings[4] = reading(6.5);
  readings[5] = reading(5.5);
  // Too small to count, and too far apart to be one rhythm.
  readings[GRID_SIDE + 4] = reading(6.5, 0.001);
  readings[GRID_SIDE + 5] = reading(5.5, 0.001);
  readings[2 * GRID_SIDE + 4] = reading(9);
  readings[2 * GRID_SIDE + 5] = reading(5);
  const line = rhythmLine(readings, 6, 0.1);
  expect(line).toHaveLength(1);
  const middle = (gridPlace(4).conductionDelay + gridPlace(5).conductionDelay) / 2;
  expect(line[0]?.conductionDelay).toBeCloseTo(middle, 12);
});

test('the later the answer, the weaker it is at the edge, and the slower it swings there', () => {
  const edges = edgeCurve(state).map(({ edge }) => edge!);
  for (const [index, edge] of edges.entries()) {
    const next = edges[index + 1];
    if (next === undefined) continue;
    expect(next.gain).toBeLessThan(edge.gain);
    expect(next.frequency).toBeLessThan(edge.frequency);
  }
});

test('the axes read back what they are told', () => {
  for (const gain of [0.02, 0.05, 0.314, 1, 2]) expect(gainAt(gainPlace(gain))).toBe(gain);
  expect(gainAt(gainPlace(0))).toBe(0);
  for (const delay of [0.03, 0.047, 0.1]) expect(delayAt(delayPlace(delay))).toBeCloseTo(delay, 4);
  for (const place of [-1, 0, 0.5, 1, 2]) {
    expect(gainAt(place)).toBeGreaterThanOrEqual(0);
    expect(gainAt(place)).toBeLessThanOrEqual(2);
  }
});
