import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { announceChange } from '#views/core/adjust.ts';
import { defineExperiment, type ExperimentElement } from '#views/core/experiment-element.ts';
import { part } from '#views/core/part.ts';
import { mount as mountConditions } from '#views/condition-choice/condition-choice.ts';
import { mount as mountPresets } from '#views/preset-list/preset-list.ts';
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
    <x-condition-choice><input type="radio" name="it" data-part="option" value="hold">
      <input type="radio" name="it" data-part="option" value="move"></x-condition-choice>
    <x-preset-list><select data-part="presets"><option value="held-curl"><option value="tiptoe">
      </select></x-preset-list>
    <input type="range"><input type="number"></x-experiment>`;
  experiment = document.querySelector<ExperimentElement>('x-experiment')!;
  slider = document.querySelector<HTMLElement>('[type="range"]')!;
  const run = await experiment.ready;
  lifetime = new AbortController();
  const context = { run, lifetime: lifetime.signal };
  await mount(document.querySelector('x-undo')!, context);
  await mountConditions(document.querySelector('x-condition-choice')!, context);
  await mountPresets(document.querySelector('x-preset-list')!, context);
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

test('the key takes back what the focused choice has set, one step at a time', () => {
  const { run } = experiment;
  const move = document.querySelector<HTMLInputElement>('[value="move"]')!;
  move.click();
  const presets = document.querySelector('select')!;
  presets.value = 'tiptoe';
  presets.dispatchEvent(new Event('change', { bubbles: true }));
  expect(run?.preset.value).toBe('tiptoe');

  press(presets, 'z', { ctrlKey: true });
  expect([run?.preset.value, run?.condition.value]).toEqual(['held-curl', 'move']);
  press(move, 'z', { ctrlKey: true });
  expect(run?.condition.value).toBe('hold');
  press(move, 'y', { ctrlKey: true });
  press(presets, 'y', { ctrlKey: true });
  expect(run?.state.value).toEqual(presetState('tiptoe'));
});

test('in a number box the key belongs to what is typed there', () => {
  setEffort(0.2);
  const box = document.querySelector('[type="number"]')!;
  expect(press(box, 'z', { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(effort()).toBe(0.2);
});
