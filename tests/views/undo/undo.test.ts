import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceChange } from '#views/core/adjust.ts';
import { defineExperiment, type ExperimentElement } from '#views/core/experiment-element.ts';
import { part } from '#views/core/part.ts';
import { mount } from '#views/undo/undo.ts';
import { NearAtOnce } from '../core/near-at-once.ts';

let experiment: ExperimentElement;
let slider: HTMLElement;
let lifetime: AbortController;

beforeEach(async () => {
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  history.replaceState(null, '', '/lab/');
  defineExperiment();
  document.body.innerHTML = `<x-experiment data-name="lab" data-settings="held-curl@2">
    <p data-part="notice" hidden></p>
    <x-undo><button data-part="undo"></button><button data-part="redo"></button></x-undo>
    <input type="range"><input type="number"></x-experiment>`;
  experiment = document.querySelector<ExperimentElement>('x-experiment')!;
  slider = document.querySelector<HTMLElement>('[type="range"]')!;
  const run = await experiment.ready;
  lifetime = new AbortController();
  await mount(document.querySelector('x-undo')!, { run, lifetime: lifetime.signal });
});

afterEach(() => {
  lifetime.abort();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const button = (name: string) => part(experiment, name, HTMLButtonElement);
const available = () =>
  ['undo', 'redo'].filter((name) => button(name).getAttribute('aria-disabled') === 'false');
const effort = () => experiment.run!.parameters.effort.value;

function setEffort(value: number): void {
  experiment.run!.parameters.effort.value = value;
  announceChange(slider);
}

function press(target: Element, key: string, held: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  target.dispatchEvent(event);
  return event;
}

test('the buttons say whether there is anything to take back', () => {
  expect(available()).toEqual([]);
  setEffort(0.2);
  expect(available()).toEqual(['undo']);
  button('undo').click();
  expect(available()).toEqual(['redo']);
});

test('a button with nothing to do does nothing, and keeps the focus', () => {
  const before = effort();
  button('undo').focus();
  button('undo').click();
  expect(effort()).toBe(before);
  expect(document.activeElement).toBe(button('undo'));
});

test('taking back stands in the address too', () => {
  setEffort(0.2);
  expect(location.hash).toBe('#lab=v3,model:2,held-curl@2,effort:20');
  button('undo').click();
  expect(location.hash).toBe('');
  button('redo').click();
  expect(location.hash).toBe('#lab=v3,model:2,held-curl@2,effort:20');
});

test.each([
  ['Ctrl', { ctrlKey: true }],
  ['Cmd', { metaKey: true }],
])('%s with Z takes back what was set, and with Shift sets it again', (_, held) => {
  const before = effort();
  setEffort(0.2);
  expect(press(slider, 'z', held).defaultPrevented).toBe(true);
  expect(effort()).toBe(before);
  press(slider, 'Z', { ...held, shiftKey: true });
  expect(effort()).toBe(0.2);
});

test('Ctrl with Y sets again; other keys do nothing', () => {
  const before = effort();
  setEffort(0.2);
  press(slider, 'z', { ctrlKey: true });
  for (const held of [{ metaKey: true }, {}]) press(slider, 'y', held);
  expect(effort()).toBe(before);
  press(slider, 'y', { ctrlKey: true });
  expect(effort()).toBe(0.2);
});

test('in a number box the key belongs to what is typed there', () => {
  setEffort(0.2);
  const box = document.querySelector('[type="number"]')!;
  expect(press(box, 'z', { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(effort()).toBe(0.2);
});
