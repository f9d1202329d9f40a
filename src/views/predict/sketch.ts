/**
 * Lets a reader draw how a movement goes on, then lets the model do it: the true line is written over
 * the drawn one as the run goes on from here with what was asked about.
 */
import { signal } from '@preact/signals-core';
import { CHANNELS, HISTORY_LENGTH, SAMPLE_RATE } from '#experiment/history.ts';
import { announceChange } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { prefersReducedMotion } from '#views/core/motion.ts';
import { part, parts } from '#views/core/part.ts';
import { whileNear } from '#views/core/visibility.ts';
import { placeBet } from './bet.ts';
import { makeChange } from './change.ts';
import {
  emptyLine,
  isDrawn,
  isShape,
  keptLine,
  lineFrom,
  shapedLine,
  SKETCH_SECONDS,
} from './drawn-line.ts';
import { createPen } from './pen.ts';
import { HALF_LENGTH, largestShown, readLast } from './sketch-drawing.ts';
import { createSketchLane } from './sketch-lane.ts';
import { halvesInWords, linesInWords, outcomeInWords } from './sketch-words.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const channel = CHANNELS.find((known) => known === host.dataset['of']);
  const change = host.dataset['change'];
  if (channel === undefined || change === undefined)
    throw new Error('A sketch needs a channel and a change');
  const told = part(host, 'told', HTMLElement);
  const halves = part(host, 'halves', HTMLElement);
  const shapes = parts(host, 'shape', HTMLButtonElement);
  const undo = part(host, 'undo', HTMLButtonElement);
  const clear = part(host, 'clear', HTMLButtonElement);
  const lane = createSketchLane(host, channel);
  const pen = createPen(part(host, 'pen', HTMLElement), lane.scale, lifetime);
  const past = new Float64Array(HALF_LENGTH);
  const recent = new Float64Array(HISTORY_LENGTH);
  /** When the true line began, in simulated s; undefined while none is being written. */
  let began: number | undefined;
  let isRevealed = false;
  const near = signal(true);
  whileNear(host, lifetime, (isNear) => {
    near.value = isNear;
  });

  const hasDrawn = (): boolean => pen.line.peek().some(isValue);
  const showPast = (): void => {
    readLast(run, channel, past);
    lane.showPast(past);
  };
  const writeTruth = (from: number, time: number): void => {
    const written = Math.round((time - from) * SAMPLE_RATE);
    // The run was set back: what has been written stands.
    if (written < 0) began = undefined;
    if (written <= 0) return;
    const samples = recent.subarray(-Math.min(written, HISTORY_LENGTH));
    readLast(run, channel, samples);
    const truth = samples.subarray(0, HALF_LENGTH);
    lane.showTruth(truth, pen.line.peek());
    if (written < HALF_LENGTH) return;
    began = undefined;
    told.textContent = outcomeInWords(channel, { past, truth, isDrawn: hasDrawn() });
  };

  effectUntil(lifetime, () => {
    const { time } = run.snapshot.value;
    if (began !== undefined) writeTruth(began, time);
    else if (near.value && !isRevealed && !pen.line.value.some(isValue)) showPast();
  });
  effectUntil(lifetime, () => {
    lane.showDrawn(pen.line.value, pen.place.value);
  });

  const bet = placeBet<readonly (number | null)[]>(host, lifetime, {
    read(kept) {
      const line = lineFrom(kept, largestShown(channel));
      return line && keptLine(line);
    },
    answer: () => (isDrawn(pen.line.peek()) ? keptLine(pen.line.peek()) : undefined),
    show(answer) {
      isRevealed = false;
      began = undefined;
      told.textContent = '';
      showPast();
      const line = lineFrom(answer, largestShown(channel)) ?? emptyLine();
      lane.showTruth(new Float64Array(), line);
      pen.restore(line);
    },
    open(isOpen) {
      isRevealed = !isOpen;
      halves.textContent = halvesInWords(isOpen);
      pen.setUsable(isOpen);
      for (const button of [...shapes, undo, clear]) button.disabled = !isOpen;
    },
    reveal() {
      makeChange(run, change);
      showPast();
      began = run.snapshot.peek().time;
      told.textContent = linesInWords(hasDrawn());
      if (prefersReducedMotion()) run.advanceBy(SKETCH_SECONDS);
      else run.playing.value = true;
      announceChange(host);
    },
    staysRevealed: false,
  });

  effectUntil(lifetime, () => {
    const hasLine = pen.line.value.some(isValue);
    // A line is drawn on from where the run stands: it waits.
    if (hasLine && !isRevealed) run.playing.value = false;
    bet.changed();
  });
  const listen = { signal: lifetime };
  for (const button of shapes) {
    const shape = button.dataset['shape'] ?? '';
    if (!isShape(shape)) throw new Error(`There is no shape “${shape}”`);
    button.addEventListener(
      'click',
      () => {
        pen.draw(shapedLine(shape, past));
      },
      listen,
    );
  }
  undo.addEventListener('click', pen.undo, listen);
  clear.addEventListener('click', pen.clear, listen);
};

function isValue(value: number): boolean {
  return !Number.isNaN(value);
}
