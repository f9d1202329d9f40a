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
    <div data-part="marks"></div><p data-part="said"></p></x-control>`;
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
  expect(piece('said').textContent).toBe('');
  run.condition.value = 'rest';
  expect(run.critical.value).toBeUndefined();
  expect(piece('unit').textContent).toBe('per 100 impulses/s');
  expect(piece('box').getAttribute('aria-label')).toBe('Reflex gain, per 100 impulses/s');
  expect(piece('slider').getAttribute('aria-valuetext')).toBe('0.070 per 100 impulses/s');
  expect(piece('said').textContent).toMatch(/^No edge of shaking/u);
  run.condition.value = 'hold';
  expect(piece('unit').textContent).toBe('×');
  expect(piece('said').textContent).toBe('');
});
