/** Lets the low line follow the run while it is in sight. */
import { barWords, CHANNEL_STYLES } from '#views/core/channels.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { createGrowingLine } from '#views/core/growing-line.ts';
import { createLane } from '#views/core/lane.ts';
import { part, parts } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { whetherFollowed } from '#views/core/whether-followed.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const drawLane = createLane('ankleAngle');
  const writeLine = createGrowingLine(
    parts(host, 'line', SVGPathElement),
    parts(host, 'growth', SVGPathElement),
  );
  const bar = part(host, 'bar', SVGRectElement);
  const barText = part(host, 'bar-text', HTMLElement);
  const isFollowed = whetherFollowed(host, run, lifetime);
  let barShown = 0;
  effectUntil(lifetime, () => {
    if (!isFollowed.value) return;
    const drawing = drawLane(run.history, run.snapshot.value.restAngle);
    writeLine(drawing, run.history, run.playing.value);
    if (drawing.bar === barShown) return;
    barShown = drawing.bar;
    bar.setAttribute('y', percent(1 - drawing.zero - drawing.barHeight));
    bar.setAttribute('height', percent(drawing.barHeight));
    barText.textContent = barWords(drawing.bar, CHANNEL_STYLES.ankleAngle.unit);
  });
};
