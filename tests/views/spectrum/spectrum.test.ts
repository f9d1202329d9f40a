import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { mount } from '#views/spectrum/spectrum.ts';
import { NearAtOnce } from '../core/near-at-once.ts';

let host: HTMLElement;
let run: Run;
let lifetime: AbortController;
const heard: string[] = [];

const rail = (name: string): string => `<div data-marker="${name}">
  <svg><line data-part="stem"/><line data-part="reach" hidden=""/><svg data-part="shape"/>
    <text data-part="flag"><tspan data-part="hertz"></tspan></text></svg>
  <div data-part="handle" role="slider" tabindex="0" hidden></div></div>`;
const line = `<li data-part="marker-line"><span data-part="marker-note"></span>
  <span data-part="marker-moves"></span></li>`;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  for (const shape of ['Path', 'Rect', 'Text', 'Line', 'TSpan'])
    vi.stubGlobal(`SVG${shape}Element`, SVGElement);
  const names = ['mechanical', 'reflex', 'central'];
  document.body.innerHTML = `<x-spectrum>${names.map(rail).join('')}
    <svg data-part="plot"><path data-part="area"/><path data-part="kept-line"/><path data-part="line"/>
    <rect data-part="bar"/><text data-part="bar-text"></text><text data-part="peak"></text></svg>
    <p data-part="measured" data-of="held"></p><p data-part="measured" data-of="clonus" hidden></p>
    <p data-part="words"></p><ul>${line.repeat(3)}</ul></x-spectrum>`;
  host = document.querySelector<HTMLElement>('x-spectrum')!;
  heard.length = 0;
  for (const kind of ['x-adjust', 'change']) host.addEventListener(kind, () => heard.push(kind));
  run = createRun(presetState('physiological'));
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

const drawn = (): string | null => host.querySelector('[data-part="line"]')!.getAttribute('d');
const slider = (name: string): HTMLElement =>
  host.querySelector<HTMLElement>(`[data-marker="${name}"] [role="slider"]`)!;
const press = (name: string, key: string, shiftKey = false): void => {
  slider(name).dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
  );
  slider(name).dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
};
const hertz = (name: string): number => Number(slider(name).getAttribute('aria-valuenow'));

test('it follows the run, a few times a second at most, and no longer once the view has gone', () => {
  const first = drawn();
  run.advanceBy(0.2);
  run.advanceBy(0.2);
  expect(drawn()).toBe(first);
  vi.advanceTimersByTime(500);
  const second = drawn();
  expect(second).not.toBe(first);
  vi.advanceTimersByTime(5000);
  expect(drawn()).toBe(second);
  lifetime.abort();
  run.advanceBy(1);
  vi.advanceTimersByTime(5000);
  expect(drawn()).toBe(second);
});

test('a key that points right makes every rhythm quicker, by the parameter that moves it', () => {
  run.parameters.addedInertia.value = 0.01;
  for (const name of ['mechanical', 'reflex', 'central']) {
    const before = hertz(name);
    press(name, 'ArrowRight');
    const after = hertz(name);
    expect(after, name).toBeGreaterThan(before);
    press(name, 'PageDown');
    expect(hertz(name), name).toBeLessThan(after);
  }
  expect(run.parameters.addedInertia.value).not.toBe(0.01);
  expect(run.parameters.conductionDelay.value).not.toBe(0.04);
  expect(run.parameters.centralFrequency.value).not.toBe(9.5);
});

test('Home is the slowest that the foot allows, End the quickest, Backspace the beginning', () => {
  press('reflex', 'Home');
  expect(run.parameters.conductionDelay.value).toBe(0.1);
  press('reflex', 'End');
  expect(run.parameters.conductionDelay.value).toBe(0.03);
  press('reflex', 'Backspace');
  expect(run.parameters.conductionDelay.value).toBe(0.04);
});

test('each key tells the experiment that something moves, and its end that it has', () => {
  press('central', 'ArrowLeft');
  expect(heard).toEqual(['x-adjust', 'change']);
});

test('a weight moves the mechanical marker wherever it was set, and its words tell the load', () => {
  const free = hertz('mechanical');
  run.parameters.addedInertia.value = 0.015;
  expect(hertz('mechanical')).toBeLessThan(free);
  expect(slider('mechanical').getAttribute('aria-valuetext')).toContain('0.015 kg m² added');
});

test('a cut nerve takes the reflex marker away and says why; a beat of no strength stands silent', () => {
  run.parameters.deafferentation.value = 1;
  run.parameters.centralAmplitude.value = 0;
  expect(slider('reflex').hidden).toBe(true);
  const notes = [...host.querySelectorAll('[data-part="marker-note"]')].map((it) => it.textContent);
  expect(notes[1]).toBe('none, for the sensory nerve is cut');
  expect(host.querySelector<HTMLElement>('[data-marker="central"]')!.dataset['stand']).toBe(
    'silent',
  );
  expect(slider('central').hidden).toBe(false);
});

test('the bracket is that of the kind of shaking', () => {
  const shown = (): string[] =>
    [...host.querySelectorAll('[data-part="measured"]')]
      .filter((it) => !it.hasAttribute('hidden'))
      .map((it) => it.getAttribute('data-of') ?? '');
  expect(shown()).toEqual(['held']);
  run.apply(presetState('clonus'));
  expect(shown()).toEqual(['clonus']);
});

test('a kept movement is laid beside the live one and told by its name', () => {
  const angles = new Float64Array(1750);
  run.history.read('ankleAngle', angles);
  run.kept.value = { label: 'before', ankleAngle: angles };
  vi.advanceTimersByTime(2000);
  expect(host.querySelector('[data-part="kept-line"]')!.getAttribute('d')).toBe(drawn());
  expect(host.querySelector('[data-part="words"]')!.textContent).toContain('Dotted: before');
});
