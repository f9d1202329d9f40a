import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createHistory, SAMPLE_RATE } from '#experiment/history.ts';
import type { Speed } from '#experiment/run.ts';
import { createObservation, type Observation } from '#model/observation.ts';
import {
  createShownVolley,
  type SignalledRun,
  sinceQuickestStretch,
  volleyAfter,
} from '#views/foot/volley.ts';

const FREQUENCY = 6;
/** Bent upwards fastest, thus the flexor stretched quickest, half-way down each swing. */
const swing = (time: number): number => 0.02 * Math.cos(2 * Math.PI * FREQUENCY * time);
const FIRST_STRETCH = 1 / (4 * FREQUENCY);

function samplesUntil(time: number, angle: (time: number) => number): Float64Array {
  return Float64Array.from({ length: 100 }, (_, index) => angle(time - (99 - index) / SAMPLE_RATE));
}

/** A run that swings, in steps of one thousandth of a second. */
function swingingRun(change: Partial<Record<keyof SignalledRun['parameters'], number>> = {}) {
  const snapshot = signal<Observation>(createObservation());
  const history = createHistory();
  const speed = signal<Speed>(0.25);
  const run: SignalledRun = {
    snapshot,
    history,
    speed,
    parameters: {
      conductionDelay: signal(change.conductionDelay ?? 0.04),
      spindleTime: signal(change.spindleTime ?? 0.005),
      reflexGain: signal(change.reflexGain ?? 0.3),
      deafferentation: signal(change.deafferentation ?? 0),
    },
  };
  let steps = 0;
  const step = (): number => {
    steps++;
    const time = steps / 1000;
    const observation = { ...createObservation(), time, ankleAngle: swing(time) };
    if (steps % (1000 / SAMPLE_RATE) === 0) history.record(observation);
    snapshot.value = observation;
    return time;
  };
  for (let warm = 0; warm < 2000; warm++) step();
  return { run, step, speed };
}

describe('when a report leaves', () => {
  it('is the moment in which the ankle was bent upwards fastest', () => {
    for (const later of [0.008, 0.02, 0.045]) {
      const since = sinceQuickestStretch(samplesUntil(FIRST_STRETCH + later, swing));
      expect(since).toBeGreaterThan(later - 1 / SAMPLE_RATE);
      expect(since).toBeLessThan(later + 1 / SAMPLE_RATE);
    }
  });

  it('is never while nothing moves, nor while the flexor only shortens', () => {
    expect(sinceQuickestStretch(samplesUntil(1, () => 0.1))).toBeUndefined();
    expect(sinceQuickestStretch(samplesUntil(1, (time) => 0.1 * time))).toBeUndefined();
  });

  it('is not the top of a ripple on a larger swing', () => {
    const rippled = (time: number): number =>
      swing(time) + 0.0002 * Math.cos(2 * Math.PI * 40 * time);
    const since = sinceQuickestStretch(samplesUntil(FIRST_STRETCH + 0.11, rippled));
    expect(since).toBeCloseTo(0.11, 1);
  });
});

describe('a signal on its way', () => {
  it('goes up in half the delay and comes back in the other half', () => {
    expect(volleyAfter(0, 0.04, true)).toEqual({ afferent: 1, command: undefined });
    expect(volleyAfter(0.01, 0.04, true)?.afferent).toBeCloseTo(0.5, 9);
    expect(volleyAfter(0.03, 0.04, true)?.command).toBeCloseTo(0.5, 9);
    expect(volleyAfter(0.041, 0.04, true)).toBeUndefined();
    expect(volleyAfter(-0.001, 0.04, true)).toBeUndefined();
  });

  it('gets no answer where there is no reflex', () => {
    expect(volleyAfter(0.03, 0.04, false)).toBeUndefined();
  });
});

describe('the signals of a run', () => {
  it('travel without leaping: up, then down, once for each swing', () => {
    const { run, step } = swingingRun();
    const shown = createShownVolley(run);
    const greatest = 1.01 * (0.001 / 0.02);
    let reports = 0;
    let before = shown();
    for (let steps = 0; steps < 1000; steps++) {
      step();
      const volley = shown();
      if (volley?.afferent !== undefined && before?.afferent === undefined) reports++;
      if (volley?.afferent !== undefined && before?.afferent !== undefined)
        expect(Math.abs(before.afferent - volley.afferent)).toBeLessThanOrEqual(greatest);
      if (volley?.command !== undefined && before?.command !== undefined)
        expect(Math.abs(volley.command - before.command)).toBeLessThanOrEqual(greatest);
      before = volley;
    }
    expect(reports).toBe(FREQUENCY);
  });

  it('begin near the sole, although a stretch is known only when it is past', () => {
    const { run, step } = swingingRun();
    const shown = createShownVolley(run);
    const starts: number[] = [];
    let before = shown();
    for (let steps = 0; steps < 500; steps++) {
      step();
      const volley = shown();
      if (volley?.afferent !== undefined && before?.afferent === undefined)
        starts.push(volley.afferent);
      before = volley;
    }
    expect(Math.min(...starts)).toBeGreaterThan(0.7);
  });

  it('take longer on a slower nerve', () => {
    const shares = [0.04, 0.08].map((conductionDelay) => {
      const { run, step } = swingingRun({ conductionDelay });
      const shown = createShownVolley(run);
      let seen = 0;
      for (let steps = 0; steps < 1000; steps++) {
        step();
        if (shown()?.afferent !== undefined) seen++;
      }
      return seen;
    });
    expect(shares[1]! / shares[0]!).toBeGreaterThan(1.9);
  });

  it('are not drawn where they would blink, or where the nerve is cut', () => {
    const cut = swingingRun({ deafferentation: 1 });
    const quick = swingingRun();
    quick.speed.value = 1;
    for (const { run, step } of [cut, quick]) {
      const shown = createShownVolley(run);
      for (let steps = 0; steps < 300; steps++) {
        step();
        expect(shown()).toBeUndefined();
      }
    }
  });
});
