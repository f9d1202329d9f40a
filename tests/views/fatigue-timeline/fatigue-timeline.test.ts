import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { mount } from '#views/fatigue-timeline/fatigue-timeline.ts';
import { LANES } from '#views/fatigue-timeline/timeline-drawing.ts';
import { NearAtOnce } from '../core/near-at-once.ts';

const STILL = 'M0 0L1 1';
const lane = (name: string) => `<div data-lane="${name}"><span data-part="latest"></span>
  <svg><path data-part="line" d="${STILL}"></path><path data-part="faint"></path>
  <path data-part="kept" d=""></path>
  <text data-part="bar"></text></svg></div>`;
const MARKUP = `${LANES.map(({ name }) => lane(name)).join('')}
  <svg data-span="180"></svg><svg data-span="600" hidden></svg>
  <p data-part="kept-label" hidden></p><p data-part="words">still</p>
  <div data-part="tools" hidden>
    <button data-part="pass"></button><button data-part="cancel" hidden></button>
    <span data-part="progress" hidden><progress max="6" data-part="passed"></progress></span>
  </div><p data-part="status"></p>`;

let lifetime: AbortController;
let host: HTMLElement;
let run: Run;
const shown = (name: string) => host.querySelector(`[data-part="${name}"]`)!;
const press = (name: string) => {
  (shown(name) as HTMLButtonElement).click();
};

beforeEach(async () => {
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  // The shapes of SVG that jsdom does not tell apart.
  for (const shape of ['SVGPathElement', 'SVGTextElement']) vi.stubGlobal(shape, SVGElement);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout'] });
  lifetime = new AbortController();
  host = document.createElement('x-fatigue-timeline');
  host.innerHTML = MARKUP;
  document.body.replaceChildren(host);
  run = createRun(presetState('held-curl'));
  await mount(host, { run, lifetime: lifetime.signal });
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the still stays until the reader’s own record has begun', () => {
  expect(shown('line').getAttribute('d')).toBe(STILL);
  run.advanceBy(1);
  expect(shown('line').getAttribute('d')).not.toBe(STILL);
});

test('the minutes that pass at a press are drawn, told and tire the muscles', () => {
  const changed = vi.fn();
  host.addEventListener('change', changed);
  press('pass');
  expect(shown('progress').hasAttribute('hidden')).toBe(false);
  vi.advanceTimersByTime(2000);
  expect(run.stepsTaken).toBe(6000);
  expect(run.parameters.fatigueSpeed.value).toBe(1);
  // A reading each half second, and the first.
  expect(shown('line').getAttribute('d')?.match(/[ML]/gu)?.length ?? 0).toBeGreaterThan(0);
  expect(
    shown('line')
      .getAttribute('d')
      ?.split(/[A-Z,]/u).length,
  ).toBeGreaterThan(20);
  expect(shown('latest').textContent).toMatch(/%$/u);
  expect(shown('progress').hasAttribute('hidden')).toBe(true);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('the run stands where it came to when the minutes are cancelled', () => {
  press('pass');
  vi.advanceTimersByTime(40);
  press('cancel');
  const reached = run.stepsTaken;
  vi.advanceTimersByTime(2000);
  expect(run.stepsTaken).toBe(reached);
  expect(reached).toBeLessThan(6000);
  expect(run.playing.value).toBe(false);
});

test('a run that is started anew ends the passing of minutes, and its record begins again', () => {
  press('pass');
  vi.advanceTimersByTime(60);
  run.reset();
  vi.advanceTimersByTime(2000);
  expect(run.stepsTaken).toBeLessThan(1000);
  expect(shown('progress').hasAttribute('hidden')).toBe(true);
  expect(shown('words').textContent).toMatch(/^The record begins/u);
});

test('minutes that pass after a change of settings are not appended to those of the former ones', () => {
  (shown('passed') as HTMLProgressElement).max = 24;
  press('pass');
  vi.advanceTimersByTime(3000);
  const former = shown('line').getAttribute('d');
  expect(run.stepsTaken).toBe(24_000);
  run.parameters.aftereffectGain.value = 0;
  press('pass');
  vi.advanceTimersByTime(3000);
  expect(run.stepsTaken).toBe(24_000);
  expect(shown('kept').getAttribute('d')).toBe(former);
  expect(shown('kept-label').textContent).toMatch(
    /^Dotted, after-effect of effort \d.*: after 24 seconds the swing is/u,
  );
  // The same settings once more: the minutes go on.
  press('pass');
  vi.advanceTimersByTime(3000);
  expect(run.stepsTaken).toBe(48_000);
  run.reset();
  expect(shown('kept').getAttribute('d')).toBe('');
  expect(shown('kept-label').hasAttribute('hidden')).toBe(true);
});

test('nothing passes once the view has gone', () => {
  press('pass');
  lifetime.abort();
  vi.advanceTimersByTime(2000);
  expect(run.stepsTaken).toBe(0);
});
