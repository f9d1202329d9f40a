/** Keeps the readings up to date, once a second so that they can be read. */
import type { History } from '#experiment/history.ts';
import { READINGS, type ReadingName, settlingWord } from '#experiment/readings.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part, parts } from '#views/core/part.ts';

/** Shortest time between two updates while the run plays, in s as the reader's clock has them. */
const SHORTEST_UPDATE = 1;

export const mount: MountView = (host, { run, lifetime }) => {
  const cells = parts(host, 'reading', HTMLElement).map((cell) => ({
    cell,
    name: cell.dataset['name'] as ReadingName,
    shownAt: Number.NEGATIVE_INFINITY,
    history: undefined as History | undefined,
  }));
  effectUntil(lifetime, () => {
    const { time } = run.snapshot.value;
    const shortest = SHORTEST_UPDATE * run.speed.peek();
    for (const reading of cells) {
      // A run that has started over has other readings, however little time has passed.
      const isSameRun = reading.history === run.history;
      if (run.playing.value && isSameRun && Math.abs(time - reading.shownAt) < shortest) continue;
      reading.shownAt = time;
      reading.history = run.history;
      reading.cell.textContent = READINGS[reading.name].read(run);
      // To read a rhythm takes long: while the run plays, the next one is read at the next frame.
      if (run.playing.value && isSameRun) break;
    }
  });

  const marks = parts(host, 'before', HTMLElement);
  const note = part(host, 'unplayed', HTMLElement);
  effectUntil(lifetime, () => {
    const isOld = run.unplayed.value && !run.playing.value;
    for (const mark of marks)
      mark.hidden = !isOld || mark.previousElementSibling?.textContent.trim() === settlingWord();
    note.hidden = !isOld || !isFirstInFigure(host);
  });
};

/** Whether what is said once in a figure is said here. */
function isFirstInFigure(host: HTMLElement): boolean {
  const figure = host.closest('figure') ?? host.closest('x-experiment');
  return (figure?.querySelector(host.localName) ?? host) === host;
}
