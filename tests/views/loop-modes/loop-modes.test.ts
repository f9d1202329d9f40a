import { beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { mount } from '#views/loop-modes/loop-modes.ts';
import { NearAtOnce } from '../core/near-at-once.ts';

let host: HTMLElement;
let run: Run;
let lifetime: AbortController;

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  for (const shape of ['Path', 'Text', 'Circle']) vi.stubGlobal(`SVG${shape}Element`, SVGElement);
  const pool = (markup: string, count: number): string => markup.repeat(count);
  document.body.innerHTML = `<x-loop-modes><div data-part="plane"><svg data-part="modes">
    ${pool('<path data-part="mode-path"/>', 2)}
    ${pool('<circle data-part="mode-tick-0"/><circle data-part="mode-tick-1"/>', 5)}
    ${pool('<text data-part="mode-tick-word"></text>', 5)}
    ${pool('<text data-part="mode-word"></text><svg data-part="mode-mark"></svg>', 2)}</svg>
    <div role="slider" tabindex="0" data-part="mode-gain" hidden></div></div>
    <p data-part="modes-words"></p></x-loop-modes>`;
  host = document.querySelector<HTMLElement>('x-loop-modes')!;
  run = createRun(presetState('held-curl'));
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
});

const named = (name: string) => host.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
const words = () => named('modes-words').textContent;
const path = () => named('mode-path').getAttribute('d');
const mark = () => named('mode-mark').getAttribute('x');

test('the gain moves the mark along its path; any other setting moves the path', () => {
  const [before, at] = [path(), mark()];
  run.parameters.reflexGain.value *= 2;
  expect(path()).toBe(before);
  expect(mark()).not.toBe(at);
  run.parameters.conductionDelay.value = 0.06;
  expect(path()).not.toBe(before);
});

test('the words and the text alternative say what the modes do', () => {
  expect(words()).toMatch(/^The slower mode \(ring\): 6\.\d times a second, dies down/u);
  expect(named('modes').getAttribute('aria-label')).toContain(words());
  run.parameters.reflexGain.value = 2 * run.critical.value!.gain;
  expect(words()).toMatch(/^The slower mode \(ring\): 7\.\d times a second, grows tenfold/u);
});

test('the mark is the gain’s slider, with its keys and its words', () => {
  const slider = named('mode-gain');
  expect(slider.hidden).toBe(false);
  const press = (key: string) =>
    slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const before = run.parameters.reflexGain.value;
  press('PageUp');
  expect(run.parameters.reflexGain.value).toBeGreaterThan(before);
  expect(slider.getAttribute('aria-valuetext')).toMatch(/times the edge of shaking$/u);
  press('Home');
  expect(run.parameters.reflexGain.value).toBe(0);
  expect(slider.getAttribute('aria-valuetext')).toBe('Off');
  expect(named('mode-mark').hasAttribute('hidden')).toBe(true);
  expect(words()).toMatch(/^The only mode here \(square\)/u);
  press('Backspace');
  expect(run.parameters.reflexGain.value).toBe(before);
});

test('where no reflex makes the foot swing there is nothing to take hold of', () => {
  run.parameters.deafferentation.value = 1;
  expect(named('mode-gain').hidden).toBe(true);
  expect(words()).toMatch(/No reflex, however hard it answers/u);
});

test('a frame of the run draws nothing, and nothing is drawn once the view has gone', () => {
  const drawn = vi.spyOn(SVGElement.prototype, 'setAttribute');
  run.advanceBy(0.1);
  expect(drawn).not.toHaveBeenCalled();
  lifetime.abort();
  const last = mark();
  run.parameters.reflexGain.value *= 2;
  expect(mark()).toBe(last);
});
