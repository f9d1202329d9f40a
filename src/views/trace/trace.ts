/** Draws the run's last seconds as they are written: the newest moment stands at the right end. */
import { traceMessages } from '#messages/en/trace.ts';
import { signal } from '@preact/signals-core';
import { DEGREES_PER_RADIAN } from '#experiment/degrees.ts';
import { READINGS, swing } from '#experiment/readings.ts';
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
    host.dataset['swing'] = (swing(run.history) * DEGREES_PER_RADIAN).toFixed(3);
    if (run.playing.value) return;
    const reading = READINGS.swing;
    const name = traceMessages().nameWithReading(reading.label, reading.read(run));
    for (const { channel, plot } of lanes) {
      if (channel !== 'ankleAngle') continue;
      plot.setAttribute('aria-label', name);
    }
  });
};
