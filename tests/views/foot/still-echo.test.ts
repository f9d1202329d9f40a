import { signal } from '@preact/signals-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import type { Look } from '#views/foot/look.ts';
import { orbitAt } from '#views/foot/orbit.ts';
import { ankleInStill, showEcho } from '#views/foot/still-echo.ts';

let host: HTMLElement;
let run: Run;
let look: Look;
let lifetime: AbortController;

function show(wantsLittleMotion: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: wantsLittleMotion }));
  document.body.innerHTML = `<x-foot data-picture="still">
    <img data-part="still" src="/medial-curl-640.webp" alt="The right foot."><canvas data-part="canvas"></canvas></x-foot>`;
  host = document.querySelector<HTMLElement>('x-foot')!;
  run = createRun(presetState('clonus'));
  look = {
    orbit: signal(orbitAt('medial')),
    layer: signal('skin'),
    magnification: signal(1),
    signals: signal(false),
  } as unknown as Look;
  lifetime = new AbortController();
  showEcho(host, { run, lifetime: lifetime.signal }, look);
}

const copies = (): HTMLImageElement[] => [...host.querySelectorAll<HTMLImageElement>('.echo')];
const turns = (): number[] =>
  copies().map((copy) => parseFloat(copy.style.getPropertyValue('--turn')));
const seen = (): number => copies().filter((copy) => !copy.hidden).length;

beforeEach(() => {
  show(true);
});

test('a foot that stands still for who wants little motion shows how far it shakes', () => {
  expect(seen()).toBe(4);
  const [whole = 0, half = 0, otherHalf = 0, otherWhole = 0] = turns();
  expect(Math.abs(whole)).toBeGreaterThan(2);
  expect(whole / half).toBeCloseTo(2, 1);
  expect(half).toBeCloseTo(-otherHalf, 1);
  expect(whole).toBeCloseTo(-otherWhole, 1);
  expect(host.querySelector<HTMLImageElement>('[data-part="still"]')!.alt).toMatch(
    /^The right foot\. Faint copies show its usual swing, [\d.]+° each way, drawn ×1\.$/u,
  );
});

test('no copy stands where the picture is not the plane in which the ankle turns', () => {
  look.orbit.value = orbitAt('plantar');
  expect(seen()).toBe(0);
  look.orbit.value = orbitAt('lateral');
  expect(seen()).toBe(4);
});

test('a foot that may move needs no copies, and none are left when it goes', () => {
  show(false);
  expect(seen()).toBe(0);
  show(true);
  lifetime.abort();
  expect(copies()).toHaveLength(0);
});

test('the ankle is found above the heel, on either side’s picture', () => {
  const inner = ankleInStill('medial');
  const outer = ankleInStill('lateral');
  expect(inner.across).toBeGreaterThan(0.55);
  expect(outer.across).toBeLessThan(0.45);
  for (const { down } of [inner, outer]) {
    expect(down).toBeGreaterThan(0.3);
    expect(down).toBeLessThan(0.65);
  }
});
