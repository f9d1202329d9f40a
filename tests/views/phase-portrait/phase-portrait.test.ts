import { beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { mount } from '#views/phase-portrait/phase-portrait.ts';
import { NearAtOnce } from '../core/near-at-once.ts';

let host: HTMLElement;
let run: Run;
let lifetime: AbortController;

beforeEach(async () => {
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  for (const shape of ['Path', 'Rect', 'Text', 'Circle'])
    vi.stubGlobal(`SVG${shape}Element`, SVGElement);
  document.body.innerHTML = `<x-phase-portrait><svg data-part="plot"><path data-part="kept-line"/>
    ${'<path data-part="stroke"/>'.repeat(4)}<circle data-part="newest"/>
    <rect data-part="velocity-bar"/><text data-part="velocity-text"></text>
    <rect data-part="angle-bar"/><text data-part="angle-text"></text></svg>
    <span data-part="words"></span><span data-part="kept-label" hidden></span></x-phase-portrait>`;
  host = document.querySelector<HTMLElement>('x-phase-portrait')!;
  run = createRun(presetState('clonus'));
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
});

const newest = (): string | null => host.querySelector('circle')!.getAttribute('cx');

test('the newest point moves with the run, and no longer once the view has gone', () => {
  const first = newest();
  run.advanceBy(0.05);
  const second = newest();
  expect(second).not.toBe(first);
  lifetime.abort();
  run.advanceBy(0.05);
  expect(newest()).toBe(second);
});

test('the words and the text alternative say what shape it is', () => {
  expect(host.querySelector('[data-part="words"]')?.textContent).toMatch(/^A ring: /u);
  expect(host.querySelector('svg')?.getAttribute('aria-label')).toMatch(
    /^Angle across, speed upwards\. A ring: /u,
  );
});
