/** Lets the cover's line be written by the run. */
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { createLane } from '#views/core/lane.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const line = part(host, 'line', SVGPathElement);
  const nib = part(host, 'nib', SVGCircleElement);
  const draw = createLane('ankleAngle');
  effectUntil(lifetime, () => {
    const { pathFrom, end } = draw(run.history, run.snapshot.value.restAngle);
    line.setAttribute('d', pathFrom(0));
    nib.setAttribute('cy', `${end.toFixed(2)}%`);
  });
};
