import { beforeEach, expect, test, vi } from 'vitest';
import type { Run } from '#experiment/run.ts';
import { mount } from '#views/loop-map/loop-map.ts';
import { NearAtOnce } from '../core/near-at-once.ts';
import { runOf } from './fixture.ts';

class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

let host: HTMLElement;
let run: Run;
let lifetime: AbortController;

beforeEach(async () => {
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  vi.stubGlobal('ResizeObserver', NoResizes);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  document.body.innerHTML = `<x-loop-map><span data-part="delay"></span>
    <svg data-layout="wide"><circle data-part="pulse"/><path data-part="flexor-order"/></svg>
    <button data-part="cut" data-link="reflex" disabled></button>
    <button data-part="cut" data-link="inhibition" disabled></button>
    <p data-part="words"></p></x-loop-map>`;
  host = document.querySelector<HTMLElement>('x-loop-map')!;
  run = runOf('held-curl,reflexGain: 0.6');
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
});

function button(link: string): HTMLButtonElement {
  return host.querySelector<HTMLButtonElement>(`[data-link="${link}"]`)!;
}

test('a press cuts the link, says so, and a second one joins it as it was', () => {
  const adjusted = vi.fn();
  const changed = vi.fn();
  document.body.addEventListener('x-adjust', adjusted);
  document.body.addEventListener('change', changed);
  button('reflex').click();
  expect(run.parameters.reflexGain.value).toBe(0);
  expect(button('reflex').getAttribute('aria-pressed')).toBe('true');
  expect(host.dataset['cut']).toBe('reflex');
  expect(host.querySelector('p')?.textContent).toContain('Cut: the reflex in the cord.');
  expect(adjusted).toHaveBeenCalledTimes(1);
  expect(changed).toHaveBeenCalledTimes(1);
  button('reflex').click();
  expect(run.parameters.reflexGain.value).toBe(0.6);
  expect(button('reflex').getAttribute('aria-pressed')).toBe('false');
});

test('a link that another control turns off is shown as cut', () => {
  run.parameters.reciprocalInhibition.value = 0;
  expect(button('inhibition').getAttribute('aria-pressed')).toBe('true');
});

test('the signal moves with the run, and no longer once the view has gone', () => {
  const pulse = host.querySelector('circle')!;
  const place = () => `${pulse.getAttribute('cx') ?? ''} ${pulse.getAttribute('cy') ?? ''}`;
  const first = place();
  run.advanceBy(0.02);
  const second = place();
  expect(second).not.toBe(first);
  lifetime.abort();
  run.advanceBy(0.02);
  expect(place()).toBe(second);
});
