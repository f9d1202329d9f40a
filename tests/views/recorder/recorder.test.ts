import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { mount } from '#views/recorder/recorder.ts';

let run: Run;
let host: HTMLElement;
let lifetime: AbortController;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  document.body.innerHTML = `<x-recorder><span data-part="tape-time"></span><p data-part="recorder-words"></p>
    <button data-part="record" disabled></button><button data-part="replay" hidden></button>
    <button data-part="go-on" hidden></button><div data-part="tape" hidden>
    <input type="range" min="0" max="1" step="any" data-part="moment"><svg data-part="tape-marks"></svg>
    <details data-part="changed" hidden><ol data-part="tape-changes"></ol></details></div></x-recorder>`;
  host = document.querySelector('x-recorder')!;
  run = createRun(presetState('held-curl'));
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

const find = (name: string): HTMLElement => host.querySelector(`[data-part="${name}"]`)!;
const text = (name: string): string => find(name).textContent;
const key = (name: string): void => {
  find('moment').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  vi.advanceTimersToNextFrame();
};

function record(): void {
  find('record').click();
  run.advanceBy(1);
  run.parameters.conductionDelay.value = 0.08;
  run.advanceBy(1);
  find('record').click();
}

test('at first there is nothing to replay, and the words say what to do', () => {
  expect(text('recorder-words')).toContain('Press Record');
  expect(find('replay').hidden).toBe(true);
  expect(find('tape').hidden).toBe(true);
});

test('a recording can be gone through by keys, and its moment is said', () => {
  record();
  key('Home');
  expect(find('moment').getAttribute('aria-valuetext')).toBe('0 s of 2.0 s');
  key('PageUp');
  key('ArrowRight');
  expect(run.stepsTaken).toBe(300);
  key('End');
  expect(run.stepsTaken).toBe(2000);
  key('Backspace');
  expect(run.stepsTaken).toBe(0);
});

test('what was changed is listed with its moment', () => {
  record();
  expect(text('tape-changes')).toBe('1.0 s: Delay 80 milliseconds');
  expect(find('tape-marks').querySelector('line')?.getAttribute('x1')).toBe('50.00%');
});

test('going on from a moment makes the run live, and puts its settings into the link', () => {
  record();
  key('Home');
  const changed = vi.fn();
  host.addEventListener('change', changed);
  find('go-on').click();
  expect(run.replayed.value).toBeUndefined();
  expect(changed).toHaveBeenCalledOnce();
  expect(find('go-on').hidden).toBe(true);
});

test('dragging to a moment of a recording changes no link', () => {
  record();
  const changed = vi.fn();
  host.addEventListener('change', changed);
  find('moment').dispatchEvent(new Event('change', { bubbles: true }));
  expect(changed).not.toHaveBeenCalled();
});

test('at its end the recording says so, and how the run goes on', () => {
  record();
  key('End');
  expect(text('recorder-words')).toContain('ends here');
  expect(find('go-on').hidden).toBe(false);
  key('ArrowLeft');
  expect(text('recorder-words')).toContain('This is the recording');
});

test('the button that stops is no pressed one: its word has changed', () => {
  find('record').click();
  expect(text('record')).toBe('Stop');
  expect(find('record').hasAttribute('aria-pressed')).toBe(false);
});

test('a moment that is far off is told while the drag goes on, and gone to when it ends', () => {
  find('record').click();
  run.advanceBy(80);
  find('record').click();
  const replay = vi.spyOn(run, 'replay');
  const moment = find('moment') as HTMLInputElement;
  moment.value = '0.5';
  moment.dispatchEvent(new Event('input', { bubbles: true }));
  vi.advanceTimersToNextFrame();
  expect(replay).not.toHaveBeenCalled();
  expect(text('tape-time')).toBe('40.0 s of 80.0 s');
  moment.dispatchEvent(new Event('change', { bubbles: true }));
  for (let frame = 0; frame < 1000 && run.stepsTaken !== 40_000; frame++)
    vi.advanceTimersToNextFrame();
  expect(run.stepsTaken).toBe(40_000);
});

test('a run that has gone on for too long cannot be recorded: the words say why, and the focus stays', () => {
  find('record').click();
  find('record').focus();
  run.advanceBy(601);
  expect(text('recorder-words')).toContain('10 minutes');
  expect(find('record').getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(find('record'));
  find('record').click();
  expect(text('record')).toBe('Record');
  expect(run.recorded.value?.steps).toBe(600_000);
});

test('taken off the page and put back, it still has its tape from where it was begun', async () => {
  run.advanceBy(1);
  record();
  lifetime.abort();
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
  expect(text('tape-time')).toBe('2.0 s');
  key('Home');
  expect(run.stepsTaken).toBe(1000);
});

test('another recording that takes the place of this one is told at its own length', () => {
  record();
  run.recorded.value = { start: run.original, changes: [], from: 0, steps: 5000 };
  expect(text('tape-time')).toBe('5.0 s');
});

test('removed, it goes to no moment that is still due', () => {
  record();
  const replay = vi.spyOn(run, 'replay');
  const moment = find('moment') as HTMLInputElement;
  moment.value = '0.5';
  moment.dispatchEvent(new Event('input', { bubbles: true }));
  lifetime.abort();
  vi.advanceTimersToNextFrame();
  expect(replay).not.toHaveBeenCalled();
});

test('of many moments asked for between two frames the model goes to the last', () => {
  record();
  const replay = vi.spyOn(run, 'replay');
  const moment = find('moment') as HTMLInputElement;
  for (const place of [0.9, 0.4, 0.2]) {
    moment.value = String(place);
    moment.dispatchEvent(new Event('input', { bubbles: true }));
  }
  vi.advanceTimersToNextFrame();
  expect(replay).toHaveBeenCalledTimes(1);
  expect(run.stepsTaken).toBe(400);
});

test('a key pressed on the way to a far moment counts from where the run is going', () => {
  find('record').click();
  run.advanceBy(80);
  find('record').click();
  const moment = find('moment') as HTMLInputElement;
  const press = (key: string): void => {
    moment.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    vi.advanceTimersToNextFrame();
  };
  press('Home');
  press('End');
  press('ArrowLeft');
  expect(run.destination.value?.step).toBe(76_000);
});
