import { expect, test } from 'vitest';
import { createGeometry } from '#views/loop-map/geometry.ts';
import { LAYOUTS } from '#views/loop-map/layouts.ts';
import { drawMoment, type Moment } from '#views/loop-map/moment.ts';
import { drawPlan } from '#views/loop-map/plan.ts';
import { createSignals } from '#views/loop-map/signals.ts';
import { runOf } from './fixture.ts';

const run = runOf('held-curl,reflexGain: 0.6');
const signals = createSignals(run);
signals.read();
const geometry = createGeometry(LAYOUTS.wide, 0.04);
const { time } = run.snapshot.value;
const usual: Moment = {
  time,
  delay: 0.04,
  pulse: { start: time - 0.01, swing: 0.18 },
  isFast: false,
  isNerveCut: false,
  isReflexOff: false,
};

test('the ruler has a long tick and a number for each 10 ms outside the cord', () => {
  const long = createGeometry(LAYOUTS.wide, 0.1);
  const plan = drawPlan(long, 0.1, false);
  const numbers = Object.entries(plan)
    .filter(([name]) => name.startsWith('number-'))
    .map(([, { text }]) => text)
    .filter((text) => text !== '');
  expect(numbers).toEqual(['10', '20', '30', '40', '60', '70', '80', '90']);
});

test('the signal is a dot with an echo behind it, and a streak when it is fast', () => {
  const slow = drawMoment(geometry, signals, usual);
  expect(Number(slow['pulse']?.['cx'])).toBeLessThan(Number(slow['echo']?.['cx']));
  expect(slow['streak']?.['d']).toBe('');
  const fast = drawMoment(geometry, signals, { ...usual, isFast: true });
  expect(fast['pulse']?.['r']).toBe('0');
  expect(fast['streak']?.['d']).toMatch(/^M/u);
});

test('a signal that meets a cut link stays before it', () => {
  const late = { ...usual, pulse: { start: time - 0.15, swing: 0.18 } };
  const cut = drawMoment(geometry, signals, { ...late, isNerveCut: true });
  expect(Number(cut['pulse']?.['cx'])).toBeGreaterThan(geometry.neurons.flexor[0]);
  expect(cut['pulse']).toEqual(cut['echo'] && { ...cut['echo'], r: '6.5' });
});

test('beyond the gap of a cut nerve its beads stand in line', () => {
  const { d = '' } =
    drawMoment(geometry, signals, { ...usual, isNerveCut: true })['flexor-sense'] ?? {};
  const lane = LAYOUTS.wide.back + LAYOUTS.wide.lanes.flexorSense;
  const heights = [...d.matchAll(/M[\d.]+ ([\d.]+)h0/gu)].map(([, y]) => Number(y));
  expect(heights.length).toBeGreaterThan(20);
  for (const height of heights.slice(Math.ceil(heights.length * 0.6)))
    expect(height).toBeCloseTo(lane, 0);
});

test('a line’s width follows the average of its work, and not its beat', () => {
  const widths = [0, 0.03, 0.06, 0.09].map((ahead) => {
    const other = runOf('held-curl,reflexGain: 0.6');
    other.advanceBy(ahead);
    const read = createSignals(other);
    read.read();
    return read.levels.flexor;
  });
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.03);
});
