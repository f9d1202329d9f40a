import { expect, test } from 'vitest';
import { createGeometry, placeOnRoad } from '#views/loop-map/geometry.ts';
import { LAYOUT_NAMES, LAYOUTS } from '#views/loop-map/layouts.ts';
import { createPlace } from '#views/loop-map/polyline.ts';

const DELAYS = [0.03, 0.04, 0.06, 0.1];
const CASES = LAYOUT_NAMES.flatMap((name) => DELAYS.map((delay) => ({ name, delay })));

test.each(CASES)('$name: a delay of $delay s is a road of as many ms, all alike', (given) => {
  const layout = LAYOUTS[given.name];
  const { flexorSense, flexorOrder } = createGeometry(layout, given.delay).nerves;
  const road = flexorSense.length + flexorOrder.length;
  expect(road).toBeCloseTo(given.delay * 1000 * layout.pxPerMs, 6);
});

test.each(CASES)('$name, $delay s: each way takes about half of the road', (given) => {
  const { flexorSense, flexorOrder } = createGeometry(LAYOUTS[given.name], given.delay).nerves;
  expect(flexorSense.length / flexorOrder.length).toBeGreaterThan(0.7);
  expect(flexorSense.length / flexorOrder.length).toBeLessThan(1.4);
});

test.each(CASES)('$name, $delay s: cord, brain and toes stay in the picture', (given) => {
  const layout = LAYOUTS[given.name];
  const { cord, brain, pull } = createGeometry(layout, given.delay);
  expect(cord.left).toBeGreaterThan(0);
  expect(cord.top).toBeGreaterThan(14);
  for (const [x, y] of [brain, ...pull.points]) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(layout.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(layout.height);
  }
});

test.each(CASES)('$name, $delay s: no nerve turns back on its way to the cord', (given) => {
  const { nerves } = createGeometry(LAYOUTS[given.name], given.delay);
  const along = LAYOUTS[given.name].upright ? 1 : 0;
  for (const route of [nerves.flexorSense, nerves.extensorSense]) {
    const places = route.points.map((point) => point[along]);
    expect(places).toEqual([...places].sort((a, b) => b - a));
  }
});

test('equal times are equal lengths of the road, on both ways', () => {
  const geometry = createGeometry(LAYOUTS.wide, 0.06);
  const at = (ms: number) => placeOnRoad(geometry, ms / 60, createPlace());
  expect(at(10).x - at(14).x).toBeCloseTo(4 * LAYOUTS.wide.pxPerMs, 6);
  expect(at(50).x - at(46).x).toBeCloseTo(4 * LAYOUTS.wide.pxPerMs, 6);
});
