import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { announceAdjustment } from '#views/core/adjust.ts';
import { mount } from '#views/sound/sound.ts';
import { NearAtOnce } from '../core/near-at-once.ts';
import { type FakeAudio, stubAudio } from './fake-audio.ts';

let host: HTMLElement;
let run: Run;
let lifetime: AbortController;
let audio: FakeAudio;

beforeEach(async () => {
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  audio = stubAudio();
  document.body.innerHTML = `<x-experiment><p data-part="notice" hidden></p><figure>
    <x-sound data-state="mounted"><button data-part="toggle" disabled></button>
      <div data-part="region" hidden><p data-part="caption"></p>
        <input data-part="volume" type="range" min="0" max="100" />
        <span data-part="volume-text"></span></div></x-sound>
    <x-control><input type="range" id="slider" /></x-control></figure></x-experiment>`;
  host = document.querySelector('x-sound')!;
  run = createRun(presetState('held-curl'));
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
});

afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
  localStorage.clear();
  delete document.documentElement.dataset['letterKeys'];
});

const button = () => host.querySelector('button')!;
const notice = () => document.querySelector<HTMLElement>('[data-part="notice"]')!;
/** In the order in which the engine makes them. */
const volume = () => audio.gains[0]!;
const gate = () => audio.gains[1]!;
const context = () => audio.contexts[0]!;

async function switchOn(): Promise<void> {
  button().click();
  await vi.waitFor(() => {
    expect(audio.gains.length).toBeGreaterThan(1);
  });
}

function press(key: string): void {
  document
    .querySelector('#slider')!
    .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

test('nothing of the audio is made before the button is pressed', async () => {
  run.playing.value = true;
  run.advanceBy(0.1);
  expect(audio.contexts).toHaveLength(0);
  await switchOn();
  expect(audio.contexts).toHaveLength(1);
  expect(button().getAttribute('aria-pressed')).toBe('true');
});

test('it swells over 50 ms to a quarter of full loudness at most, and opens only while the run plays', async () => {
  localStorage.setItem('why-does-my-foot-shake/volume/1', '100');
  await switchOn();
  expect(volume().gain.ramps.at(-1)).toEqual({ to: 0.25, at: 1.05 });
  expect(gate().gain.value).toBe(0);
  run.playing.value = true;
  expect(gate().gain.ramps.at(-1)).toEqual({ to: 1, at: 1.05 });
  run.playing.value = false;
  expect(gate().gain.value).toBe(0);
});

test('frames follow one another on the audio clock without a gap', async () => {
  await switchOn();
  run.playing.value = true;
  run.advanceBy(0.004);
  for (let frame = 0; frame < 40; frame++) run.advanceBy(0.004);
  const starts = audio.played.map(({ at }) => at);
  expect(starts.length).toBeGreaterThan(3);
  for (const at of starts) {
    const frames = (at - (starts[0] ?? 0)) / 0.016;
    expect(frames).toBeCloseTo(Math.round(frames), 6);
  }
});

test('a leap in time is not heard', async () => {
  await switchOn();
  run.playing.value = true;
  run.advanceBy(0.004);
  const before = audio.played.length;
  run.advanceBy(7);
  expect(audio.played).toHaveLength(before);
});

test('the tone follows the ankle about 220 Hz', async () => {
  await switchOn();
  run.playing.value = true;
  run.advanceBy(0.004);
  for (let frame = 0; frame < 60; frame++) run.advanceBy(0.004);
  const pitches = audio.tone.ramps.map(({ to }) => to);
  expect(Math.max(...pitches)).toBeGreaterThan(Math.min(...pitches));
  expect(Math.min(...pitches)).toBeGreaterThan(220 / Math.SQRT2 - 1);
  expect(Math.max(...pitches)).toBeLessThan(220 * Math.SQRT2 + 1);
});

test('S mutes while the focus is in the experiment, unless letters are switched off', async () => {
  await switchOn();
  run.playing.value = true;
  document.documentElement.dataset['letterKeys'] = 'off';
  press('s');
  expect(gate().gain.value).toBe(1);
  delete document.documentElement.dataset['letterKeys'];
  press('s');
  expect(button().getAttribute('aria-pressed')).toBe('false');
  expect(gate().gain.value).toBe(0);
  await vi.waitFor(() => {
    expect(context().suspend).toHaveBeenCalled();
  });
});

test('the reader’s step across the edge ticks; a recording’s does not', async () => {
  await switchOn();
  const { reflexGain } = run.parameters;
  const edge = run.critical.value!.gain;
  const count = audio.played.length;
  reflexGain.value = 1.2 * edge;
  announceAdjustment(host);
  expect(audio.played).toHaveLength(count + 1);
  reflexGain.value = 1.3 * edge;
  announceAdjustment(host);
  expect(audio.played).toHaveLength(count + 1);
  reflexGain.value = 1.7 * edge;
  run.advanceBy(0.001);
  announceAdjustment(host);
  expect(audio.played).toHaveLength(count + 1);
});

test('one figure of a page sounds at a time', async () => {
  await switchOn();
  document.dispatchEvent(new Event('x-sound-begins'));
  expect(button().getAttribute('aria-pressed')).toBe('false');
});

test('the volume is kept, and its keys are those of every slider', async () => {
  await switchOn();
  const slider = host.querySelector('input')!;
  expect(slider.value).toBe('50');
  slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', cancelable: true }));
  expect(slider.value).toBe('45');
  expect(volume().gain.value).toBeCloseTo(0.25 * 0.45 ** 2, 9);
  expect(localStorage.getItem('why-does-my-foot-shake/volume/1')).toBe('45');
  expect(slider.getAttribute('aria-valuetext')).toBe('45 percent');
});

test('what is heard is told in words, silence too', async () => {
  await switchOn();
  const caption = host.querySelector('[data-part="caption"]')!;
  expect(caption.textContent).toBe('Silent while paused.');
});

test('a browser that makes no sound is told of in a sentence, and nothing is on', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('AudioContext', undefined);
  button().click();
  await vi.waitFor(() => {
    expect(notice().hidden).toBe(false);
  });
  expect(notice().textContent).toContain('did not let the page make a sound');
  expect(button().getAttribute('aria-pressed')).toBe('false');
});

test('released, the context is closed', async () => {
  await switchOn();
  lifetime.abort();
  expect(context().close).toHaveBeenCalledTimes(1);
});
