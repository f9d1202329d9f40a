/** Keeps the readings up to date, once a second so that they can be read. */
import { READINGS, type ReadingName } from '#experiment/readings.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { parts } from '#views/core/part.ts';

/** Shortest time between two updates while the run plays, in s as the reader's clock has them. */
const SHORTEST_UPDATE = 1;

export const mount: MountView = (host, { run, lifetime }) => {
  const cells = parts(host, 'reading', HTMLElement).map((cell) => ({
    cell,
    name: cell.dataset['name'] as ReadingName,
    shownAt: Number.NEGATIVE_INFINITY,
  }));
  effectUntil(lifetime, () => {
    const { time } = run.snapshot.value;
    const shortest = SHORTEST_UPDATE * run.speed.peek();
    for (const reading of cells) {
      if (run.playing.value && Math.abs(time - reading.shownAt) < shortest) continue;
      reading.shownAt = time;
      reading.cell.textContent = READINGS[reading.name].read(run);
      // To read a rhythm takes long: while the run plays, the next one is read at the next frame.
      if (run.playing.value) break;
    }
  });
};
