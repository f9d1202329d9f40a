import { expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun } from '#experiment/run.ts';
import type { ParameterName } from '#model/parameters.ts';
import { adjustable } from '#views/core/adjustable.ts';
import { slideByKey } from '#views/core/slide-by-key.ts';

function slider(name: ParameterName = 'conductionDelay') {
  const element = document.createElement('input');
  const run = createRun(presetState('held-curl'));
  const lifetime = new AbortController();
  slideByKey(element, adjustable(run, name), lifetime.signal);
  const changed = vi.fn();
  element.addEventListener('change', changed);
  return { element, run, lifetime, changed };
}

function send(element: HTMLElement, type: string, key: string): void {
  element.dispatchEvent(new KeyboardEvent(type, { key, cancelable: true }));
}

test('a key held down moves at each repeat and ends once', () => {
  const { element, run, changed } = slider();
  const before = run.parameters.conductionDelay.value;
  for (let repeat = 0; repeat < 5; repeat++) send(element, 'keydown', 'ArrowRight');
  expect(run.parameters.conductionDelay.value).toBeGreaterThan(before);
  expect(changed).not.toHaveBeenCalled();
  send(element, 'keyup', 'ArrowRight');
  expect(changed).toHaveBeenCalledTimes(1);
});

test('Backspace and a double click give the value of the preset that was chosen', () => {
  const { element, run } = slider('effort');
  run.apply(presetState('essential'));
  const { effort } = presetState('essential').parameters;
  expect(effort).not.toBe(run.original.parameters.effort);
  for (const reset of [
    () => {
      send(element, 'keydown', 'Backspace');
    },
    () => element.dispatchEvent(new Event('dblclick')),
  ]) {
    run.parameters.effort.value = 0.5;
    reset();
    expect(run.parameters.effort.value).toBe(effort);
  }
});

test('a key that is not the slider’s own ends nothing', () => {
  const { element, changed } = slider();
  send(element, 'keydown', 'Tab');
  send(element, 'keyup', 'Tab');
  expect(changed).not.toHaveBeenCalled();
});

test('no key moves it after its view has gone', () => {
  const { element, run, lifetime } = slider();
  const before = run.parameters.conductionDelay.value;
  lifetime.abort();
  send(element, 'keydown', 'End');
  expect(run.parameters.conductionDelay.value).toBe(before);
});
