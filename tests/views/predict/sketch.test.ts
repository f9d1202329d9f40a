import { beforeEach, expect, test, vi } from 'vitest';
import { READINGS } from '#experiment/readings.ts';
import type { Run } from '#experiment/run.ts';
import { COLUMN_COUNT } from '#views/predict/drawn-line.ts';
import { PREDICTIONS_KEY } from '#views/predict/predictions.ts';
import { mount } from '#views/predict/sketch.ts';
import { find, heldCurl, isRevealed, place, press } from './fixture.ts';

let run: Run;

beforeEach(() => {
  localStorage.clear();
  run = heldCurl();
});

async function visit(): Promise<HTMLElement> {
  const host = place(
    '<x-sketch data-name="line" data-of="ankleAngle" data-change="reflexGain: 1.6">',
    `<span data-part="halves">to draw</span><svg><path data-part="past"/><path data-part="drawn"/><path data-part="truth"/>
    <rect data-part="bar"/><circle data-part="nib"/></svg><span data-part="bar-text"></span>
    <div data-part="pen"></div><p data-part="told"></p>
    ${['grows', 'stays', 'fades'].map((shape) => `<button data-part="shape" data-shape="${shape}"></button>`).join('')}
    <button data-part="undo"></button><button data-part="clear"></button>`,
  );
  find(host, 'pen').getBoundingClientRect = () => new DOMRect(0, 0, 149, 100);
  await mount(host, { run, lifetime: new AbortController().signal });
  return host;
}

const drawn = (host: HTMLElement): string => find(host, 'drawn').getAttribute('d') ?? '';
const truth = (host: HTMLElement): string => find(host, 'truth').getAttribute('d') ?? '';

function drag(host: HTMLElement, ...points: readonly (readonly [number, number])[]): void {
  const pen = find(host, 'pen');
  for (const [index, [clientX, clientY]] of points.entries()) {
    const kind = index === 0 ? 'pointerdown' : 'pointermove';
    pen.dispatchEvent(new PointerEvent(kind, { clientX, clientY, pointerId: 1, button: 0 }));
  }
  pen.dispatchEvent(new PointerEvent('pointerup', { pointerId: 1 }));
}

test('the movement so far follows the run until the reader draws; then the run waits', async () => {
  const host = await visit();
  run.playing.value = true;
  const past = (): string | null => find(host, 'past').getAttribute('d');
  const first = past();
  run.advanceBy(0.1);
  const second = past();
  expect(second).not.toBe(first);
  drag(host, [0, 50], [149, 20]);
  expect(run.playing.value).toBe(false);
  run.advanceBy(0.1);
  expect(past()).toBe(second);
});

test('a pointer draws a line without gaps between the places it was seen at', async () => {
  const host = await visit();
  drag(host, [0, 50], [60, 20], [149, 80]);
  expect(drawn(host).match(/M/gu)).toHaveLength(1);
  expect(drawn(host).split('L')).toHaveLength(COLUMN_COUNT);
});

test('keys lead the pen: across, up and down; Backspace takes the last stroke back', async () => {
  const host = await visit();
  const pen = find(host, 'pen');
  press(pen, 'ArrowUp');
  const height = pen.getAttribute('aria-valuetext');
  expect(height).toMatch(/^0\.00 s from now, at 0\.\d+°$/u);
  press(pen, 'ArrowRight');
  press(pen, 'ArrowRight');
  expect(Number(pen.getAttribute('aria-valuenow'))).toBeCloseTo(0.28, 2);
  const long = drawn(host);
  press(pen, 'End');
  expect(drawn(host).length).toBeGreaterThan(long.length);
  press(pen, 'Backspace');
  expect(drawn(host)).toBe(long);
});

test('a ready shape draws a whole line, which undo takes back and clear wipes off', async () => {
  const host = await visit();
  host.querySelector<HTMLElement>('[data-shape="stays"]')?.click();
  const stays = drawn(host);
  expect(stays.split('L')).toHaveLength(COLUMN_COUNT);
  host.querySelector<HTMLElement>('[data-shape="grows"]')?.click();
  expect(drawn(host)).not.toBe(stays);
  find(host, 'undo').click();
  expect(drawn(host)).toBe(stays);
  find(host, 'clear').click();
  expect(drawn(host)).toBe('');
  expect(find(host, 'lock').matches(':disabled')).toBe(true);
});

test('the model goes on from here with the change, over the drawn line, and says what became of it', async () => {
  const host = await visit();
  host.querySelector<HTMLElement>('[data-shape="fades"]')?.click();
  find(host, 'lock').click();
  expect(run.playing.value).toBe(true);
  expect(run.parameters.reflexGain.value).toBeCloseTo(1.6, 10);
  run.advanceBy(1);
  const first = truth(host);
  expect(first).not.toBe('');
  run.advanceBy(2);
  expect(truth(host).length).toBeGreaterThan(first.length);
  expect(find(host, 'told').textContent).toMatch(/^What happens: it grows\. .* what you drew\.$/u);
  const whole = truth(host);
  run.advanceBy(1);
  expect(truth(host)).toBe(whole);
  expect(drawn(host)).not.toBe('');
});

test('neither line is without a name while the true one is written, and nothing is said to be drawn', async () => {
  const host = await visit();
  expect(find(host, 'halves').textContent).toMatch(/to draw$/u);
  host.querySelector<HTMLElement>('[data-shape="fades"]')?.click();
  find(host, 'lock').click();
  expect(find(host, 'told').textContent).toMatch(/^Solid: what happens.*Dotted: what you drew\.$/u);
  expect(find(host, 'halves').textContent).not.toContain('draw');
});

test('the swing before is told as the reading beside it tells it', async () => {
  const host = await visit();
  const reading = Number.parseFloat(READINGS.swing.read(run));
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  find(host, 'skip').click();
  const before = /([\d.]+)° each way before/u.exec(find(host, 'told').textContent)?.[1];
  expect(Number(before) / reading).toBeCloseTo(1, 1);
});

test('with less motion the whole outcome is there at once', async () => {
  const host = await visit();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  find(host, 'skip').click();
  expect(run.playing.value).toBe(false);
  expect(find(host, 'told').textContent).toMatch(/each way before/u);
  expect(find(host, 'told').textContent).not.toContain('you drew');
});

test('a drawing survives a reload, to be shown against what happens again', async () => {
  const host = await visit();
  host.querySelector<HTMLElement>('[data-shape="grows"]')?.click();
  const depths = (view: HTMLElement): number[] =>
    drawn(view)
      .split('L')
      .map((point) => Number(point.split(' ')[1]));
  const line = depths(host);
  find(host, 'lock').click();
  run = heldCurl();
  const again = await visit();
  expect(line).toHaveLength(COLUMN_COUNT);
  // Kept to a thousandth of a degree: less than a line's width.
  for (const [column, depth] of depths(again).entries())
    expect(Math.abs(depth - (line[column] ?? 0))).toBeLessThanOrEqual(1);
  expect(isRevealed(again)).toBe(false);
  expect(find(again, 'lock').matches(':disabled')).toBe(false);
});

test.each([
  [],
  [1, 2, 3],
  Array.from({ length: COLUMN_COUNT }, () => 1e9),
  Array.from({ length: COLUMN_COUNT }, () => 'high'),
  Array.from({ length: COLUMN_COUNT }, () => null),
])('what another hand left in the storage is no drawing', async (...kept) => {
  localStorage.setItem(PREDICTIONS_KEY, JSON.stringify({ line: kept }));
  const host = await visit();
  expect(drawn(host)).toBe('');
});
