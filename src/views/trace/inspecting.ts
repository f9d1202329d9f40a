/** Lets a reader look at one moment of a trace, and measure between two. */
import { traceMessages } from '#messages/en/trace.ts';
import type { ReadonlySignal } from '@preact/signals-core';
import { HISTORY_SPAN } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import { CHANNEL_STYLES } from '#views/core/channels.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { valueAt } from '#views/core/lane.ts';
import { onLetterKey } from '#views/core/letter-keys.ts';
import { part } from '#views/core/part.ts';
import { slideCursor } from './cursor-slider.ts';
import { createInspection, MARK_COUNT } from './inspection.ts';
import { createMarkSliders } from './mark-sliders.ts';
import { createMomentLines } from './moment-lines.ts';
import { placeOf, secondsAt } from './moments.ts';
import type { TraceLane } from './trace-lanes.ts';
import { measureInWords, momentInWords, momentWords, nextMarkInWords } from './trace-words.ts';

/** Shortest time between two changes of the cursor's words while the run plays, in s of the reader's clock. */
const SHORTEST_UPDATE = 0.3;

/** @param drawn Changes whenever the lanes have been drawn. */
export function letInspect(
  host: HTMLElement,
  run: Run,
  lanes: readonly TraceLane[],
  drawn: ReadonlySignal<number>,
  lifetime: AbortSignal,
): void {
  const area = part(host, 'lanes', HTMLElement);
  const cursor = part(host, 'cursor', HTMLElement);
  const button = part(host, 'measure', HTMLButtonElement);
  const words = part(host, 'measured', HTMLElement);
  const line = (lanes.find(({ channel }) => CHANNEL_STYLES[channel].drawnAs === 'line') ?? lanes[0])
    ?.drawing.values;
  if (line === undefined) throw new Error('A trace without a lane has nothing to look at');
  const angle = lanes.find(({ channel }) => channel === 'ankleAngle');
  const inspection = createInspection(run);
  const lines = createMomentLines(lanes, part(host, 'ruler', SVGSVGElement), lifetime);
  const placeNow = (time: number): number => placeOf(time, run.snapshot.peek().time);
  const marks = createMarkSliders(
    area,
    line,
    inspection,
    (index) => placeNow(inspection.marks.peek()[index] ?? 0),
    lifetime,
  );

  cursor.tabIndex = 0;
  cursor.setAttribute('role', 'slider');
  cursor.setAttribute('aria-label', traceMessages().cursor);
  cursor.setAttribute('aria-valuemin', '0');
  cursor.setAttribute('aria-valuemax', String(HISTORY_SPAN));
  slideCursor(cursor, line, inspection, lifetime);

  let toldAt = Number.NEGATIVE_INFINITY;
  let toldPlace: number | undefined;
  effectUntil(lifetime, () => {
    const place = inspection.cursor.value;
    const isLive = drawn.value > 0 && run.playing.value;
    const { time } = run.snapshot.peek();
    const isDue = Math.abs(time - toldAt) >= SHORTEST_UPDATE * run.speed.peek();
    const says = !isLive || isDue || place !== toldPlace;
    if (says) {
      toldAt = time;
      toldPlace = place;
    }
    lines.showCursor(place, says);
    if (isLive) return;
    const seconds = secondsAt(place ?? 1);
    const values = lanes.map(({ channel, drawing }) => ({
      channel,
      value: valueAt(drawing, place ?? 1),
    }));
    cursor.setAttribute('aria-valuenow', seconds.toFixed(2));
    cursor.setAttribute('aria-valuetext', momentInWords(seconds, values));
  });
  effectUntil(lifetime, () => {
    if (drawn.value === 0) return;
    inspection.dropPassed();
    const places = inspection.marks.value.map(placeNow);
    const result = resultOf(places);
    lines.showMarks(places);
    marks.show(places, (place) =>
      [`At ${momentWords(secondsAt(place))}.`, result].filter(Boolean).join(' '),
    );
    if (inspection.measuring.value) words.textContent = result ?? nextMarkInWords(places.length);
  });
  effectUntil(lifetime, () => {
    button.setAttribute('aria-pressed', String(inspection.measuring.value));
    words.hidden = !inspection.measuring.value;
  });
  effectUntil(lifetime, () => {
    if (run.playing.value) inspection.clear();
  });

  function resultOf(places: readonly number[]): string | undefined {
    const [first, second] = places;
    if (first === undefined || second === undefined) return undefined;
    const difference = angle && valueAt(angle.drawing, first) - valueAt(angle.drawing, second);
    return measureInWords(secondsAt(Math.abs(first - second)), difference);
  }

  function toggleMeasuring(): void {
    if (inspection.measuring.peek()) {
      inspection.clear();
      return;
    }
    const place = inspection.cursor.peek();
    inspection.measure();
    cursor.focus();
    if (place !== undefined && inspection.marks.peek().length < MARK_COUNT)
      inspection.setMark(place);
  }

  button.addEventListener('click', toggleMeasuring, { signal: lifetime });
  onLetterKey(host, 'm', lifetime, toggleMeasuring);
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' && event.key !== 'Backspace') return;
      const leavesMark = event.target instanceof Element && event.target.matches('.mark-handle');
      if (!inspection.clear()) return;
      event.preventDefault();
      event.stopPropagation();
      if (leavesMark) cursor.focus();
    },
    { signal: lifetime },
  );
  button.disabled = false;
}
