/** Draws the impulses as they come: the newest stand at the right end, and all move left with time. */
import { signal } from '@preact/signals-core';
import type { ImpulseListener } from '#experiment/impulse-history.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { whetherFollowed } from '#views/core/whether-followed.ts';
import { paletteOf } from '#views/core/palette.ts';
import { part } from '#views/core/part.ts';
import { fitCanvas } from '#views/core/stage-picture.ts';
import { createPullLine, topInWords } from './pull-line.ts';
import { createTickCanvas } from './tick-canvas.ts';
import { MUSCLES, unitCountOf } from './ticks.ts';
import { unitsAtWork, workInWords } from './units-at-work.ts';

/** Shortest time between two counts while the run plays, in s as the reader's clock has them. */
const SHORTEST_UPDATE = 1;

export const mount: MountView = (host, { run, lifetime }) => {
  const seconds = Number(host.dataset['seconds']);
  const palette = paletteOf(host, lifetime);
  const blocks = MUSCLES.map((muscle) => {
    const canvas = part(host, `${muscle}-ticks`, HTMLCanvasElement);
    return {
      muscle,
      canvas,
      ticks: createTickCanvas(canvas, seconds),
      drawPull: createPullLine(muscle, seconds),
      pull: part(host, `${muscle}-pull`, SVGPathElement),
      top: part(host, `${muscle}-top`, HTMLElement),
      words: part(host, `${muscle}-words`, HTMLElement),
    };
  });
  const [flexor, extensor] = blocks.map(({ ticks }) => ticks);
  const add: ImpulseListener = (muscle, unit, time) => {
    (muscle === 'flexor' ? flexor : extensor)?.add(unit, time);
  };

  const isFollowed = whetherFollowed(host, run, lifetime);
  // Counts the canvases' changes of size: each has emptied one of them.
  const resized = signal(0);
  for (const { canvas, ticks } of blocks) {
    fitCanvas(canvas, lifetime, () => {
      ticks.fit();
      resized.value++;
    });
  }
  effectUntil(lifetime, () => {
    if (!isFollowed.value || resized.value === 0) return;
    const { time } = run.snapshot.value;
    const count = unitCountOf(run);
    for (const { ticks } of blocks) ticks.begin(time, count);
    run.impulses.forEachSince(time - seconds, add);
    for (const { muscle, ticks, drawPull, pull, top } of blocks) {
      ticks.end(palette.value[muscle]);
      const drawing = drawPull(run);
      pull.setAttribute('d', drawing.path);
      const text = topInWords(drawing.top);
      if (top.textContent !== text) top.textContent = text;
    }
    host.dataset['live'] = '';
  });

  let countedAt = Number.NEGATIVE_INFINITY;
  effectUntil(lifetime, () => {
    if (!isFollowed.value) return;
    const { time } = run.snapshot.value;
    const shortest = SHORTEST_UPDATE * run.speed.peek();
    if (run.playing.value && Math.abs(time - countedAt) < shortest) return;
    countedAt = time;
    const work = unitsAtWork(run, seconds);
    const count = unitCountOf(run);
    for (const { muscle, words } of blocks) words.textContent = workInWords(work[muscle], count);
  });
};
