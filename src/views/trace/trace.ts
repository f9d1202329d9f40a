/** Draws the run's last seconds as they are written: the newest moment stands at the right end. */
import { signal } from '@preact/signals-core';
import { swing } from '#experiment/readings.ts';
import { lookBack } from '#experiment/settling.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { whetherFollowed } from '#views/core/whether-followed.ts';
import { letInspect } from './inspecting.ts';
import { traceLanes } from './trace-lanes.ts';

/** Shortest time between two measurements while the run plays, in simulated s. */
const SHORTEST_UPDATE = 1;

export const mount: MountView = (host, { run, lifetime }) => {
  const lanes = traceLanes(host, run);
  // Counts the drawings: what is laid over the lanes follows them.
  const drawn = signal(0);
  const isFollowed = whetherFollowed(host, run, lifetime);
  effectUntil(lifetime, () => {
    if (!isFollowed.value) return;
    for (const lane of lanes) lane.draw(run);
    drawn.value = drawn.peek() + 1;
  });
  letInspect(host, run, lanes, drawn, lifetime);

  let measuredAt = Number.NEGATIVE_INFINITY;
  effectUntil(lifetime, () => {
    // Measured now and then while it plays, not at every frame.
    const { time } = run.snapshot.value;
    if (!isFollowed.value) return;
    if (run.playing.value && Math.abs(time - measuredAt) < SHORTEST_UPDATE) return;
    measuredAt = time;
    const text = degreesText(swing(run.history));
    host.dataset['swing'] = text;
    if (run.playing.value) return;
    const movement =
      lookBack(run.history) === undefined
        ? 'settling after a change'
        : `swinging ${text} degrees each way on average`;
    for (const { channel, plot } of lanes) {
      if (channel !== 'ankleAngle') continue;
      plot.setAttribute('aria-label', `Ankle angle, ${movement}`);
    }
  });
};

function degreesText(radians: number): string {
  return ((radians * 180) / Math.PI).toFixed(3);
}
