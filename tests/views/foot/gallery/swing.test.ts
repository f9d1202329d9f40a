import { afterEach, expect, it } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun } from '#experiment/run.ts';
import { mount } from '#views/foot/gallery/swing.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** The parts of the markup that the script needs, as Swing.astro writes them. */
async function swingOnPage() {
  document.body.innerHTML = `
    <x-swing data-magnify="5">
      <svg role="img" aria-label="The right foot from its inner side, with the swing of its ankle as an echo: none" data-points="-250,-12 -90,-160" data-swing="0.02">
        <path data-part="echo"/><path data-part="echo"/><path data-part="echo"/><path data-part="echo"/>
        <path data-part="foot"/>
      </svg>
      <p data-part="magnified">Movement shown ×5</p>
      <svg role="img" aria-label="Ankle angle over 4 seconds: none">
        <svg data-part="lane"><path data-part="line"/></svg>
      </svg>
      <p data-part="bar-text"></p>
      <p data-part="past"></p>
    </x-swing>`;
  const host = document.querySelector<HTMLElement>('x-swing')!;
  const run = createRun(presetState('essential'));
  const life = new AbortController();
  await mount(host, { run, lifetime: life.signal });
  const path = (name: string, place = 0): string =>
    host.querySelectorAll(`[data-part="${name}"]`)[place]!.getAttribute('d')!;
  const label = (): string => host.querySelectorAll('[role="img"]')[1]!.getAttribute('aria-label')!;
  return { host, run, life, path, label };
}

it('follows its run: line, foot and words', async () => {
  const { run, path, label } = await swingOnPage();
  const before = [path('line'), path('foot')];
  expect(label()).toMatch(/^Ankle angle over 4 seconds: [\d.]+° each way, 6\.\d Hz$/u);
  run.advanceBy(0.05);
  expect(path('line')).not.toBe(before[0]);
  expect(path('foot')).not.toBe(before[1]);
});

it('keeps its echo still while the foot moves', async () => {
  const { run, path } = await swingOnPage();
  const echoes = [0, 1, 2, 3].map((place) => path('echo', place));
  expect(new Set(echoes).size).toBe(4);
  run.advanceBy(0.05);
  expect([0, 1, 2, 3].map((place) => path('echo', place))).toEqual(echoes);
});

it('does not change its words at each frame of a run that plays', async () => {
  const { run, label } = await swingOnPage();
  const words = label();
  run.playing.value = true;
  run.advanceBy(3);
  expect(label()).toBe(words);
  run.playing.value = false;
  expect(label()).not.toBe(words);
});

it('is released when it leaves the page', async () => {
  const { run, life, path } = await swingOnPage();
  life.abort();
  const before = path('line');
  run.advanceBy(1);
  expect(path('line')).toBe(before);
});
