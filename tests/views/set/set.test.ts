import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { mount } from '#views/set/set.ts';
import { setProblem } from '#views/set/settings-of.ts';

let run: Run;
let lifetime: AbortController;

beforeEach(() => {
  run = createRun(presetState('held-curl'));
  lifetime = new AbortController();
});

afterEach(() => {
  lifetime.abort();
});

async function mounted(attributes: string): Promise<HTMLButtonElement> {
  document.body.innerHTML = `<x-set ${attributes}><span class="set" data-part="words"
    >long and <em>strong</em></span></x-set>`;
  await mount(document.querySelector('x-set')!, { run, lifetime: lifetime.signal });
  return document.querySelector('button')!;
}

const settings = () => ({
  delay: run.parameters.conductionDelay.value,
  gain: run.parameters.reflexGain.value,
});
const BEFORE = { delay: 0.04, gain: 0.07 };
const SET = { delay: 0.08, gain: 0.6 };
const TO = 'data-to="conductionDelay: 80, reflexGain: 0.6"';

test('the words become a button that sets the run while time goes on', async () => {
  const button = await mounted(TO);
  expect(button.textContent).toBe('long and strong');
  expect(button.getAttribute('aria-pressed')).toBe('false');
  run.advanceBy(1);
  button.click();
  expect(settings()).toEqual(SET);
  expect(run.stepsTaken).toBe(1000);
  expect(button.getAttribute('aria-pressed')).toBe('true');
});

test('pressed again it puts back what was before', async () => {
  const button = await mounted(TO);
  run.parameters.effort.value = 0.3;
  button.click();
  button.click();
  expect(settings()).toEqual(BEFORE);
  expect(run.parameters.effort.value).toBe(0.3);
  expect(button.getAttribute('aria-pressed')).toBe('false');
});

test('Escape puts it back too, once', async () => {
  const button = await mounted(TO);
  const escape = () =>
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  button.click();
  expect(escape()).toBe(false);
  expect(settings()).toEqual(BEFORE);
  expect(escape()).toBe(true);
});

test('settings that the reader moves meanwhile are the reader’s', async () => {
  const button = await mounted(TO);
  button.click();
  run.parameters.effort.value = 0.3;
  expect(button.getAttribute('aria-pressed')).toBe('false');
  button.click();
  button.click();
  expect(settings()).toEqual(SET);
  expect(run.parameters.effort.value).toBe(0.3);
});

test('a preset starts the run over, and what was before comes back', async () => {
  const button = await mounted('data-preset="essential"');
  run.parameters.effort.value = 0.3;
  run.advanceBy(1);
  button.click();
  expect(run.state.value).toEqual(presetState('essential'));
  expect(run.stepsTaken).toBe(0);
  button.click();
  expect(run.preset.value).toBe('held-curl');
  expect(run.parameters.effort.value).toBe(0.3);
});

test('it tells the experiment as a control does', async () => {
  const button = await mounted(TO);
  const told = vi.fn();
  for (const type of ['x-adjust', 'change'])
    document.body.addEventListener(type, told, { signal: lifetime.signal });
  button.click();
  expect(told.mock.calls.map(([event]) => (event as Event).type)).toEqual(['x-adjust', 'change']);
});

test('when it leaves the page it is words again', async () => {
  await mounted(TO);
  lifetime.abort();
  expect(document.querySelector('button')).toBeNull();
  expect(document.querySelector('x-set')!.textContent.trim()).toBe('long and strong');
});

test.each([
  [undefined, undefined, 'needs either'],
  ['essential', 'effort: 20', 'needs either'],
  ['no-such', undefined, 'There is no preset “no-such”.'],
  ['constructor', undefined, 'There is no preset “constructor”.'],
  [undefined, '', 'is empty'],
  [undefined, 'loudness: 3', '“loudness: 3” means nothing here'],
  [undefined, 'conductionDelay: 5000', '100 ms is the nearest'],
  [undefined, 'effort: lots', 'is not a number'],
  [undefined, 'essential', 'means nothing here'],
])('an author who writes preset %j to %j is told', (preset, to, problem) => {
  expect(setProblem(preset, to)).toContain(problem);
});

test('an author who writes what there is hears nothing', () => {
  expect(setProblem('essential')).toBeUndefined();
  expect(setProblem(undefined, 'conductionDelay: 80, condition: press')).toBeUndefined();
});
