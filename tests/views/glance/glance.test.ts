import { expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun } from '#experiment/run.ts';
import { mount } from '#views/glance/glance.ts';
import { NearAtOnce } from '../core/near-at-once.ts';

test('the low line follows the run until the view has gone', async () => {
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  for (const shape of ['Path', 'Rect']) vi.stubGlobal(`SVG${shape}Element`, SVGElement);
  document.body.innerHTML = `<x-experiment><x-glance><span data-part="bar-text"></span><svg>
    <path data-part="line"/><path data-part="growth"/><rect data-part="bar"/></svg></x-glance></x-experiment>`;
  const host = document.querySelector<HTMLElement>('x-glance')!;
  const run = createRun(presetState('held-curl'));
  const lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
  const line = (): string | null => host.querySelector('[data-part="line"]')!.getAttribute('d');
  const first = line();
  expect(host.querySelector('[data-part="bar-text"]')?.textContent).toMatch(/^bar\s[\d.]+°$/u);
  run.advanceBy(0.5);
  const second = line();
  expect(second).not.toBe(first);
  lifetime.abort();
  run.advanceBy(0.5);
  expect(line()).toBe(second);
});
