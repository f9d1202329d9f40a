import { expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun } from '#experiment/run.ts';
import { adjustable } from '#views/core/adjustable.ts';
import { slideByKey } from '#views/core/slide-by-key.ts';

function slider() {
  const element = document.createElement('input');
  const run = createRun(presetState('held-curl'));
  const lifetime = new AbortController();
  slideByKey(element, adjustable(run, 'conductionDelay'), lifetime.signal);
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
