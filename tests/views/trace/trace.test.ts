import { beforeEach, expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { HISTORY_LENGTH } from '#experiment/history.ts';
import { READINGS } from '#experiment/readings.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { mount } from '#views/trace/trace.ts';
import { placeTrace, point, press } from './fixture.ts';

let run: Run;
let host: HTMLElement;
let lifetime: AbortController;

beforeEach(async () => {
  run = createRun(presetState('held-curl'));
  host = placeTrace('ankleAngle', 'flexorElectromyogram');
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
});

const find = (name: string): HTMLElement => host.querySelector(`[data-part="${name}"]`)!;
const marks = (): HTMLElement[] => [...host.querySelectorAll<HTMLElement>('[data-part="mark"]')];
const setMarks = (): HTMLElement[] => marks().filter(({ hidden }) => !hidden);
const spoken = (): string => find('cursor').getAttribute('aria-valuetext') ?? '';
const cursorShown = (): boolean =>
  host.querySelector<SVGElement>('.cursor-line')!.style.display !== 'none';

test('the line follows the run until the view has gone', () => {
  const first = find('line').getAttribute('d');
  run.advanceBy(0.1);
  const second = find('line').getAttribute('d');
  expect(second).not.toBe(first);
  lifetime.abort();
  run.advanceBy(0.1);
  expect(find('line').getAttribute('d')).toBe(second);
});

test('the name of the line tells the same swing as the reading beside it', () => {
  run.advanceBy(2);
  expect(find('plot').getAttribute('aria-label')).toBe(
    `Ankle angle, usual swing each way ${READINGS.swing.read(run)}`,
  );
});

test('a mouse over the lanes shows a cursor in all of them and leaves the run playing', () => {
  run.playing.value = true;
  point(find('cursor'), 'pointermove', 0.5);
  expect(cursorShown()).toBe(true);
  expect(run.playing.value).toBe(true);
  const words = [...host.querySelectorAll('.cursor-words')].map(({ textContent }) => textContent);
  expect(words[0]).toMatch(/^−?[\d.]+°$/u);
  expect(words[1]).toMatch(/^[\d.]+\simpulses\/s$/u);
  expect(words[2]).toBe('3.50 s');
  point(find('cursor'), 'pointerleave', 0.5);
  expect(cursorShown()).toBe(false);
});

test('an arrow key stops the run and moves the cursor by one tick of the ruler', () => {
  run.playing.value = true;
  expect(press(find('cursor'), 'ArrowLeft').defaultPrevented).toBe(true);
  expect(run.playing.value).toBe(false);
  expect(spoken()).toMatch(/^At 6\.90 s\. Ankle angle: −?[\d.]+°\. EMG of the flexor: /u);
  press(find('cursor'), 'ArrowLeft', true);
  expect(spoken()).toMatch(/^At 6\.89 s/u);
  press(find('cursor'), 'Home');
  expect(find('cursor').getAttribute('aria-valuenow')).toBe('0.00');
});

test('a finger that is lifted where it was set down looks there; one that scrolls does not', () => {
  run.playing.value = true;
  point(find('cursor'), 'pointerdown', 0.4, 'touch');
  point(find('cursor'), 'pointercancel', 0.4, 'touch');
  expect(run.playing.value).toBe(true);
  point(find('cursor'), 'pointerdown', 0.4, 'touch');
  point(find('cursor'), 'pointerup', 0.4, 'touch');
  expect(run.playing.value).toBe(false);
  expect(spoken()).toMatch(/^At 2\.80 s/u);
});

test('a finger drawn across the lanes moves the cursor with it', () => {
  point(find('cursor'), 'pointerdown', 0.4, 'touch');
  point(find('cursor'), 'pointermove', 0.6, 'touch');
  point(find('cursor'), 'pointermove', 0.7, 'touch');
  expect(spoken()).toMatch(/^At 4\.90 s/u);
});

test('two presses measure the time between, as a rate, and the difference of the angle', () => {
  run.playing.value = true;
  find('measure').click();
  expect(run.playing.value).toBe(false);
  expect(find('measured').textContent).toContain('Set two marks');
  for (const place of [0.3, 0.4]) {
    point(find('cursor'), 'pointerdown', place);
    point(find('cursor'), 'pointerup', place);
  }
  expect(setMarks()).toHaveLength(2);
  expect(find('measured').textContent).toMatch(
    /^[67]\d\d ms apart\. If that is one swing, it comes 1\.\d times a second\. Ankle angle: [\d.]+° apart\.$/u,
  );
});

test('marks are set by Enter, moved by their own keys, and cleared by Escape', () => {
  find('cursor').focus();
  press(find('cursor'), 'ArrowLeft');
  press(find('cursor'), 'Enter');
  for (let steps = 0; steps < 5; steps++) press(find('cursor'), 'ArrowLeft');
  press(find('cursor'), 'Enter');
  expect(find('measured').textContent).toContain('500 ms apart');
  const [first] = marks();
  press(first!, 'ArrowRight', true);
  expect(first?.getAttribute('aria-valuetext')).toMatch(/^At 6\.91 s\. 510 ms apart/u);
  press(first!, 'Escape');
  expect(setMarks()).toHaveLength(0);
  expect(find('measured').hidden).toBe(true);
  expect(find('measure').getAttribute('aria-pressed')).toBe('false');
});

test('a mark is dragged by its handle, and a press beside it takes hold of it too', () => {
  find('measure').click();
  for (const place of [0.3, 0.6]) {
    point(find('cursor'), 'pointerdown', place);
    point(find('cursor'), 'pointerup', place);
  }
  const [, second] = marks();
  point(second!, 'pointerdown', 0.62);
  point(second!, 'pointermove', 0.82);
  point(second!, 'pointerup', 0.82);
  expect(Number(second?.getAttribute('aria-valuenow'))).toBeCloseTo(0.8 * 7, 1);
  point(find('cursor'), 'pointerdown', 0.31);
  point(find('cursor'), 'pointermove', 0.2);
  point(find('cursor'), 'pointerup', 0.2);
  expect(Number(marks()[0]?.getAttribute('aria-valuenow'))).toBeCloseTo(0.2 * 7, 1);
});

test('marks go with their moments when the run takes a step, and off when it plays', () => {
  press(find('cursor'), 'Home');
  for (let pages = 0; pages < 3; pages++) press(find('cursor'), 'PageUp');
  press(find('cursor'), 'Enter');
  const before = Number(marks()[0]?.getAttribute('aria-valuenow'));
  run.advanceBy(0.5);
  expect(Number(marks()[0]?.getAttribute('aria-valuenow'))).toBeCloseTo(before - 0.5, 2);
  run.playing.value = true;
  expect(setMarks()).toHaveLength(0);
});

test('the key M measures from the cursor', () => {
  press(find('cursor'), 'Home');
  press(find('cursor'), 'm');
  expect(setMarks()).toHaveLength(1);
  press(find('cursor'), 'm');
  expect(setMarks()).toHaveLength(0);
});

test('a movement that the run keeps is laid beneath the angle, with its name', async () => {
  host = placeTrace('ankleAngle');
  await mount(host, { run, lifetime: lifetime.signal });
  run.kept.value = { label: 'a weaker reflex', ankleAngle: new Float64Array(HISTORY_LENGTH) };
  expect(find('kept-label').textContent).toBe('Dotted: a weaker reflex');
  expect(find('kept-line').getAttribute('d')).not.toBe('');
  run.kept.value = undefined;
  expect(find('kept-label').hidden).toBe(true);
  expect(find('kept-line').getAttribute('d')).toBe('');
});
