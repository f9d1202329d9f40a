import { afterEach, expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import type { ParameterName } from '#model/parameters.ts';
import { mount } from '#views/control/control.ts';

let lifetime: AbortController;

afterEach(() => {
  lifetime.abort();
});

async function mounted(name: ParameterName, label: string): Promise<Run> {
  document.body.innerHTML = `<x-control data-of="${name}">
    <label data-part="label">${label}</label>
    <input data-part="box" disabled><span data-part="unit">×</span>
    <input data-part="slider" type="range" min="0" max="1" step="0.001" disabled>
    <div data-part="marks"></div><p data-part="box-note"></p><b data-part="words"></b></x-control>`;
  lifetime = new AbortController();
  const run = createRun(presetState('held-curl'));
  const host = document.querySelector<HTMLElement>('x-control')!;
  await mount(host, { run, lifetime: lifetime.signal });
  return run;
}

const piece = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;

test('at rest, where there is no edge, the reflex gain stands in its own unit and says why', async () => {
  const run = await mounted('reflexGain', 'Reflex gain');
  expect(piece('unit').textContent).toBe('×');
  expect(piece('box-note').textContent).toBe('');
  run.condition.value = 'rest';
  expect(run.critical.value).toBeUndefined();
  expect(piece('unit').textContent).toBe('per 100 impulses/s');
  expect(piece('box').getAttribute('aria-label')).toBe('Reflex gain, per 100 impulses/s');
  expect(piece('slider').getAttribute('aria-valuetext')).toBe('0.070 per 100 impulses/s');
  expect(piece('box-note').textContent).toMatch(/^No edge of shaking/u);
  run.condition.value = 'hold';
  expect(piece('unit').textContent).toBe('×');
  expect(piece('box-note').textContent).toBe('');
});

/** Types in the box as a reader does, and leaves it. */
function type(text: string): void {
  const box = piece('box') as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

function stepBox(key: string): void {
  for (const kind of ['keydown', 'keyup'])
    piece('box').dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, cancelable: true }));
}

test('a number with a decimal comma is taken', async () => {
  const run = await mounted('conductionDelay', 'Delay');
  type('45,5');
  expect(run.parameters.conductionDelay.value).toBe(0.0455);
  expect(piece('box-note').textContent).toBe('');
});

test('a number beyond the range is not taken without a word', async () => {
  const run = await mounted('conductionDelay', 'Delay');
  type('455');
  expect(run.parameters.conductionDelay.value).toBe(0.1);
  expect(piece('box-note').textContent).toBe('100 ms is the most.');
  type('4');
  expect(piece('box-note').textContent).toBe('30 ms is the least.');
  type('much');
  expect(run.parameters.conductionDelay.value).toBe(0.03);
  expect(piece('box-note').textContent).toBe('That is not a number.');
  expect((piece('box') as HTMLInputElement).value).toBe('30');
  run.parameters.conductionDelay.value = 0.05;
  expect(piece('box-note').textContent).toBe('');
});

test('arrows in the box step as those of the slider do, from what has been typed', async () => {
  const run = await mounted('reflexGain', 'Reflex gain');
  const box = piece('box') as HTMLInputElement;
  const edge = run.critical.value!.gain;
  type('1');
  stepBox('ArrowUp');
  expect(Number(box.value)).toBeGreaterThan(1);
  expect(Number(box.value)).toBeLessThan(1.5);
  expect(run.parameters.reflexGain.value / edge).toBeCloseTo(Number(box.value), 1);
  stepBox('ArrowDown');
  expect(box.value).toBe('1');
  box.value = '2,0';
  stepBox('ArrowDown');
  expect(Number(box.value)).toBeLessThan(2);
  expect(Number(box.value)).toBeGreaterThan(1.4);
});
