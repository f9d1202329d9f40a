import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { HISTORY_LENGTH } from '#experiment/history.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { mount } from '#views/compare/compare.ts';

let run: Run;
let host: HTMLElement;
let lifetime: AbortController;

beforeEach(async () => {
  document.body.innerHTML = `<x-compare><button data-part="keep" disabled></button>
    <button data-part="swap" hidden></button><button data-part="put-away" hidden></button>
    <p data-part="compare-hint"></p><table data-part="comparison" hidden><tbody data-part="differences"></tbody>
    <tbody><tr><td data-part="kept-swing"></td><td data-part="swing-now"></td><td data-part="kept-rhythm"></td>
    <td data-part="rhythm-now"></td></tr></tbody></table><p data-part="compare-said"></p></x-compare>`;
  host = document.querySelector('x-compare')!;
  run = createRun(presetState('held-curl'));
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
});
afterEach(() => {
  lifetime.abort();
});

const find = (name: string): HTMLElement => host.querySelector(`[data-part="${name}"]`)!;

test('a kept line is named by what is no longer so, and the table has both values', () => {
  find('keep').click();
  expect(run.kept.value?.label).toBe('as it was');
  run.parameters.conductionDelay.value = 0.08;
  expect(run.kept.value?.label).toBe('delay 40 milliseconds');
  expect(find('comparison').hidden).toBe(false);
  expect(find('differences').textContent).toBe('Delay40 milliseconds80 milliseconds');
  expect(find('kept-swing').textContent).toMatch(/°$/u);
});

test('swapped, the kept settings are those of now, and those of now are kept', () => {
  find('keep').click();
  run.parameters.conductionDelay.value = 0.08;
  const changed = vi.fn();
  host.addEventListener('change', changed);
  find('swap').click();
  expect(run.parameters.conductionDelay.value).toBe(0.04);
  expect(run.kept.value?.label).toBe('delay 80 milliseconds');
  expect(changed).toHaveBeenCalledOnce();
});

test('each swap says which settings are now and which are kept', () => {
  find('keep').click();
  run.parameters.conductionDelay.value = 0.08;
  find('swap').click();
  expect(find('compare-said').textContent).toBe(
    'Swapped. Delay: now 40 milliseconds, kept 80 milliseconds.',
  );
  find('swap').click();
  expect(find('compare-said').textContent).toBe(
    'Swapped. Delay: now 80 milliseconds, kept 40 milliseconds.',
  );
});

test('of a swap that changes much, the first few are said', () => {
  find('keep').click();
  run.apply(presetState('essential'));
  find('swap').click();
  expect(find('compare-said').textContent).toMatch(/ The table has the rest\.$/u);
});

test('a line kept in place of another is said to be', () => {
  find('keep').click();
  const first = find('compare-said').textContent;
  run.advanceBy(1);
  find('keep').click();
  expect(find('compare-said').textContent).not.toBe(first);
});

test('while a control moves nothing is said', () => {
  find('keep').click();
  const said = find('compare-said').textContent;
  run.parameters.conductionDelay.value = 0.06;
  run.parameters.conductionDelay.value = 0.08;
  run.advanceBy(1);
  expect(find('compare-said').textContent).toBe(said);
});

test('removed, it follows the run no more', () => {
  find('keep').click();
  lifetime.abort();
  run.parameters.conductionDelay.value = 0.08;
  expect(find('differences').textContent).toBe('');
  expect(run.kept.value?.label).toBe('as it was');
});

test('put away, nothing is laid beneath the line, and the focus has a place', () => {
  find('keep').click();
  find('put-away').focus();
  find('put-away').click();
  expect(run.kept.value).toBeUndefined();
  expect(find('comparison').hidden).toBe(true);
  expect(document.activeElement).toBe(find('keep'));
});

test('a line from a file takes the place of a kept run, and can be put away here', () => {
  find('keep').click();
  run.kept.value = { label: 'from a file', ankleAngle: new Float64Array(HISTORY_LENGTH) };
  expect(find('swap').hidden).toBe(true);
  expect(find('comparison').hidden).toBe(true);
  run.parameters.conductionDelay.value = 0.08;
  expect(run.kept.value.label).toBe('from a file');
  expect(find('put-away').hidden).toBe(false);
});
