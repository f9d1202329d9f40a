/** Draws the run's last seconds as they are written: the newest moment stands at the right end. */
import { CHANNELS, type Channel } from '#experiment/history.ts';
import { swing } from '#experiment/readings.ts';
import { type MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { CHANNEL_STYLES } from './channels.ts';
import { createLane } from './lane.ts';

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

  effectUntil(lifetime, () => {
    const { restAngle } = run.snapshot.value;
    for (const { channel, draw, line, bar, barText } of lanes) {
      const drawing = draw(run.history, restAngle);
      const top = 100 * (1 - drawing.zero - drawing.barHeight);
      line.setAttribute('d', drawing.path);
      bar.setAttribute('y', `${top.toFixed(2)}%`);
      bar.setAttribute('height', `${(100 * drawing.barHeight).toFixed(2)}%`);
      barText.setAttribute('y', `${(top + 50 * drawing.barHeight).toFixed(2)}%`);
      barText.textContent = `${String(drawing.bar)} ${CHANNEL_STYLES[channel].unit}`;
    }
    host.dataset['swing'] = degreesText(swing(run.history));
  });
  effectUntil(lifetime, () => {
    // Told when the run stops, not sixty times a second.
    if (run.playing.value) return;
    const text = degreesText(swing(run.history));
    for (const { channel, plot } of lanes) {
      if (channel !== 'ankleAngle') continue;
      plot.setAttribute('aria-label', `Ankle angle, swinging ${text} degrees each way on average`);
    }
  });
};

function channelOf(lane: HTMLElement): Channel {
  const channel = CHANNELS.find((known) => known === lane.dataset['channel']);
  if (channel === undefined) throw new Error(`There is no channel “${String(lane.dataset['channel'])}”`);
  return channel;
}

function degreesText(radians: number): string {
  return ((radians * 180) / Math.PI).toFixed(3);
}
