import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeRun } from '#experiment/description.ts';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { mount } from '#views/reading/reading.ts';

let run: Run;
let lifetime: AbortController;

const reading = (name: string, before = '') => `<x-reading><dl><dd>
  <span data-part="reading" data-name="${name}">as built</span>${before}</dd></dl>
  <p data-part="unplayed" hidden></p></x-reading>`;

beforeEach(async () => {
  document.body.innerHTML = `<figure>
    ${reading('swing', '<small data-part="before" hidden></small>')}${reading('lag')}</figure>`;
  run = createRun(presetState('held-curl'));
  lifetime = new AbortController();
  for (const host of document.querySelectorAll<HTMLElement>('x-reading'))
    await mount(host, { run, lifetime: lifetime.signal });
});

afterEach(() => {
  lifetime.abort();
});

const text = (name: string) => document.querySelector(`[data-name="${name}"]`)!.textContent;
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-part]')]
    .filter(({ hidden, dataset }) => !hidden && dataset['part'] !== 'reading')
    .map(({ dataset }) => dataset['part']);

test('a reading that is older than the settings of a paused run says so, once in a figure', () => {
  expect(shown()).toEqual([]);
  run.parameters.conductionDelay.value = 0.09;
  expect(shown()).toEqual(['before', 'unplayed']);
  expect(text('lag')).toMatch(/^9\d ms$/u);
  expect(describeRun(run, new Set()).details[0]).toMatch(/^Paused\. Before the change: /u);
  run.step();
  expect(shown()).toEqual([]);
  expect(text('swing')).toBe('settling');
  run.parameters.conductionDelay.value = 0.05;
  expect(shown()).toEqual(['unplayed']);
});

test('a change that is put back leaves the readings true', () => {
  const before = run.parameters.effort.value;
  run.parameters.effort.value = 0.5;
  run.parameters.effort.value = before;
  expect(shown()).toEqual([]);
});

test('while the run plays, and once it has started over, no reading is marked as old', () => {
  run.parameters.effort.value = 0.5;
  run.playing.value = true;
  expect(shown()).toEqual([]);
  run.playing.value = false;
  run.reset();
  expect(shown()).toEqual([]);
});

test('a playing run that starts over is read anew at once', () => {
  run.playing.value = true;
  run.parameters.reflexGain.value = 1;
  run.advanceBy(0.1);
  run.advanceBy(7);
  const shaking = text('swing');
  run.reset();
  expect(text('swing')).not.toBe(shaking);
});
