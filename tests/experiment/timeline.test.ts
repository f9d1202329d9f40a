import { expect, test } from 'vitest';
import { decodeState, presetState } from '#experiment/experiment-state.ts';
import { createRun } from '#experiment/run.ts';
import {
  createTimeline,
  letTimePass,
  MOST_READINGS,
  READING_INTERVAL,
  recordTimeline,
} from '#experiment/timeline.ts';
import { durationWords, timelineWords } from '#views/fatigue-timeline/timeline-words.ts';

const { state } = decodeState('physiological,effort:25,fatigueSpeed:1', 'held-curl');

test('a reading is taken each half second, however the time passes', () => {
  const run = createRun(state);
  const timeline = createTimeline();
  timeline.follow(run);
  for (let frame = 0; frame < 250; frame++) {
    run.advanceBy(0.016);
    timeline.follow(run);
  }
  const times = timeline.readings.map(({ time }) => time);
  expect(times).toHaveLength(8);
  for (const [index, time] of times.entries()) {
    expect(time).toBeGreaterThanOrEqual(index * READING_INTERVAL);
    expect(time).toBeLessThan(index * READING_INTERVAL + 0.15);
  }
});

test('a run that starts over starts a new record', () => {
  const run = createRun(state);
  const timeline = createTimeline();
  timeline.follow(run);
  letTimePass(run, timeline, 3);
  expect(timeline.readings).toHaveLength(7);
  run.reset();
  expect(timeline.follow(run)).toBe(true);
  expect(timeline.readings.map(({ time }) => time)).toEqual([0]);
});

test('a long record keeps its beginning and its end, and no more than its limit', () => {
  const run = createRun({ ...presetState('held-curl'), condition: 'rest' });
  const timeline = createTimeline();
  const seconds = MOST_READINGS * READING_INTERVAL + 20;
  letTimePass(run, timeline, seconds);
  expect(timeline.readings.length).toBeLessThanOrEqual(MOST_READINGS);
  expect(timeline.readings[0]?.time).toBeLessThan(2 * READING_INTERVAL);
  expect(timeline.readings.at(-1)?.time).toBeGreaterThan(seconds - 2);
});

test('held for three minutes, the curl tires and shakes more; without what effort leaves, it does not', () => {
  const ratio = (text: string): number => {
    const readings = recordTimeline(decodeState(text, 'held-curl').state, 180);
    const mean = (part: typeof readings) =>
      part.reduce((sum, { swing }) => sum + swing, 0) / part.length;
    expect(readings.at(-1)?.fatigue).toBeGreaterThan(0.1);
    return mean(readings.slice(-20)) / mean(readings.slice(0, 20));
  };
  expect(ratio('physiological,effort:25,fatigueSpeed:1')).toBeGreaterThan(2);
  expect(ratio('physiological,effort:25,fatigueSpeed:1,aftereffectGain:0')).toBeLessThan(1.3);
});

test('the words compare the end with the start', () => {
  const reading = (time: number, swing: number) => ({
    ...{ time, swing, fatigue: time / 1000, drive: 0.3 },
    ...{ rhythm: undefined, isClear: false },
  });
  const doubled = Array.from({ length: 360 }, (_, index) =>
    reading(index / 2, index < 180 ? 0.001 : 0.002),
  );
  expect(timelineWords(doubled, true)).toMatch(/swing is 2\.0 times that at the start/u);
  expect(timelineWords(doubled.slice(0, 3), false)).toMatch(/^The record begins\..*keep/u);
  expect(durationWords(59.6)).toBe('60 seconds');
  expect(durationWords(180)).toBe('3 minutes');
});
