/** Draws the run's last seconds as they are written: the newest moment stands at the right end. */
import { signal } from '@preact/signals-core';
import { CHANNELS, type Channel } from '#experiment/history.ts';
import { swing } from '#experiment/readings.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { whileNear } from '#views/core/visibility.ts';
import { CHANNEL_STYLES } from '#views/core/channels.ts';
import { barTextDepth, createLane } from '#views/core/lane.ts';

/** Shortest time between two measurements while the run plays, in simulated s. */
const SHORTEST_UPDATE = 0.1;

export const mount: MountView = (host, { run, lifetime }) => {
  const lanes = [...host.querySelectorAll<HTMLElement>('[data-channel]')].map((lane) => {
    const channel = channelOf(lane);
    return {
      channel,
      draw: createLane(channel),
      plot: part(lane, 'plot', SVGSVGElement),
      line: part(lane, 'line', SVGPathElement),
      bar: part(lane, 'bar', SVGRectElement),
      barText: part(lane, 'bar-text', SVGTextElement),
    };
  });

  let measuredAt = Number.NEGATIVE_INFINITY;

  const near = signal(true);
  whileNear(host, lifetime, (isNear) => {
    near.value = isNear;
  });
  effectUntil(lifetime, () => {
    if (!near.value) return;
    const { restAngle } = run.snapshot.value;
    for (const { channel, draw, line, bar, barText } of lanes) {
      const drawing = draw(run.history, restAngle);
      const top = 100 * (1 - drawing.zero - drawing.barHeight);
      line.setAttribute('d', drawing.path);
      bar.setAttribute('y', `${top.toFixed(2)}%`);
      bar.setAttribute('height', `${(100 * drawing.barHeight).toFixed(2)}%`);
      barText.setAttribute('y', barTextDepth(drawing));
      barText.textContent = `${String(drawing.bar)} ${CHANNEL_STYLES[channel].unit}`;
    }
  });
  effectUntil(lifetime, () => {
    // Measured and told a few times a second while it plays, not at every frame.
    const { time } = run.snapshot.value;
    if (run.playing.value && Math.abs(time - measuredAt) < SHORTEST_UPDATE) return;
    measuredAt = time;
    const text = degreesText(swing(run.history));
    host.dataset['swing'] = text;
    if (run.playing.value) return;
    for (const { channel, plot } of lanes) {
      if (channel !== 'ankleAngle') continue;
      plot.setAttribute('aria-label', `Ankle angle, swinging ${text} degrees each way on average`);
    }
  });
};

function channelOf(lane: HTMLElement): Channel {
  const channel = CHANNELS.find((known) => known === lane.dataset['channel']);
  if (channel === undefined)
    throw new Error(`There is no channel “${String(lane.dataset['channel'])}”`);
  return channel;
}

function degreesText(radians: number): string {
  return ((radians * 180) / Math.PI).toFixed(3);
}
