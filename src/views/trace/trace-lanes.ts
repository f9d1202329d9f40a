/** The lanes of a trace in the page: each is redrawn from the run, and only what changed is written. */
import { traceMessages } from '#messages/en/trace.ts';
import { CHANNELS, type Channel } from '#experiment/history.ts';
import type { KeptMovement } from '#experiment/kept-movement.ts';
import type { Run } from '#experiment/run.ts';
import { barWords, CHANNEL_STYLES } from '#views/core/channels.ts';
import { createGrowingLine } from '#views/core/growing-line.ts';
import { createLane, type LaneDrawing } from '#views/core/lane.ts';
import { part, parts } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';

export interface TraceLane {
  readonly channel: Channel;
  readonly plot: SVGSVGElement;
  /** What was drawn last. */
  readonly drawing: LaneDrawing;
  /** Draws the run as of its snapshot; reads the signals that it depends on. */
  readonly draw: (run: Run) => void;
}

/** The lanes that the template wrote inside `host`, each drawn once. */
export function traceLanes(host: HTMLElement, run: Run): TraceLane[] {
  return [...host.querySelectorAll<HTMLElement>('[data-channel]')].map((lane) =>
    traceLane(lane, run),
  );
}

function traceLane(lane: HTMLElement, run: Run): TraceLane {
  const channel = channelOf(lane);
  const { unit } = CHANNEL_STYLES[channel];
  const drawLane = createLane(channel);
  const plot = part(lane, 'plot', SVGSVGElement);
  const writeLine = createGrowingLine(
    parts(lane, 'line', SVGPathElement),
    parts(lane, 'growth', SVGPathElement),
  );
  const bar = part(lane, 'bar', SVGRectElement);
  const barText = part(lane, 'bar-text', HTMLElement);
  const keptLine = channel === 'ankleAngle' ? part(lane, 'kept-line', SVGPathElement) : undefined;
  const keptLabel = channel === 'ankleAngle' ? part(lane, 'kept-label', HTMLElement) : undefined;
  let barShown = 0;
  let keptShown: KeptMovement | undefined;
  let keptPathShown = '';

  function draw(live: Run): LaneDrawing {
    const kept = keptLine && live.kept.value;
    const drawing = drawLane(live.history, live.snapshot.value.restAngle, kept?.ankleAngle);
    writeLine(drawing, live.history, live.playing.value);
    if (drawing.bar !== barShown) {
      barShown = drawing.bar;
      bar.setAttribute('y', percent(1 - drawing.zero - drawing.barHeight));
      bar.setAttribute('height', percent(drawing.barHeight));
      barText.textContent = barWords(drawing.bar, unit);
    }
    if (drawing.keptPath !== keptPathShown) {
      keptPathShown = drawing.keptPath;
      keptLine?.setAttribute('d', drawing.keptPath);
    }
    if (kept !== keptShown && keptLabel) {
      keptShown = kept;
      keptLabel.hidden = kept === undefined;
      keptLabel.textContent = kept === undefined ? '' : traceMessages().dotted(kept.label);
    }
    return drawing;
  }

  return {
    channel,
    plot,
    drawing: draw(run),
    draw(live) {
      draw(live);
    },
  };
}

function channelOf(lane: HTMLElement): Channel {
  const channel = CHANNELS.find((known) => known === lane.dataset['channel']);
  if (channel === undefined)
    throw new Error(`There is no channel “${String(lane.dataset['channel'])}”`);
  return channel;
}
