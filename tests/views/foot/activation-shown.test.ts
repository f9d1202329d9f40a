import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createHistory, SAMPLE_RATE } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import { createObservation, type Observation } from '#model/observation.ts';
import { createShownActivation, CUT_OFF } from '#views/foot/activation-shown.ts';

/** A run of nothing but the flexor's activation, given in time. */
function runOf(activation: (time: number) => number) {
  const history = createHistory();
  const snapshot = signal<Observation>(createObservation());
  let samples = 0;
  const play = (seconds: number): void => {
    for (let due = Math.round(seconds * SAMPLE_RATE); due > 0; due--) {
      samples++;
      const time = samples / SAMPLE_RATE;
      const observation = { ...createObservation(), time, flexorActivation: activation(time) };
      history.record(observation);
      snapshot.value = observation;
    }
  };
  const run: Pick<Run, 'snapshot' | 'history'> = { history, snapshot };
  return { run, play };
}

const squareWave = (frequency: number) => (time: number) => ((time * frequency) % 1 < 0.5 ? 1 : 0);

function rippleOf(frequency: number): number {
  const { run, play } = runOf(squareWave(frequency));
  const shown = createShownActivation(run);
  play(6);
  const seen = Array.from({ length: 60 }, () => {
    play(1 / 60);
    return shown().flexor;
  });
  return Math.max(...seen) - Math.min(...seen);
}

describe('the activation that a tint shows', () => {
  it('keeps less than a tenth of a full square wave of 6 Hz, and less of quicker ones', () => {
    expect(rippleOf(6)).toBeLessThan(0.1);
    expect(rippleOf(9)).toBeLessThan(rippleOf(6));
  });

  it('keeps less than half of a full square wave of one change a second', () => {
    expect(rippleOf(1)).toBeLessThan(0.5);
  });

  it('follows a lasting change: two thirds of it in half a second, all of it in three', () => {
    const { run, play } = runOf((time) => (time > 4 ? 0.6 : 0));
    const shown = createShownActivation(run);
    play(4);
    expect(shown().flexor).toBe(0);
    play(1 / (2 * Math.PI * CUT_OFF));
    expect(shown().flexor / 0.6).toBeCloseTo(1 - Math.exp(-1), 1);
    play(2.5);
    expect(shown().flexor).toBeCloseTo(0.6, 2);
  });

  it('is the same whether the run was played or moved on at once', () => {
    const played = runOf(squareWave(3));
    const leapt = runOf(squareWave(3));
    const shown = createShownActivation(played.run);
    for (let frame = 0; frame < 120; frame++) {
      play(played);
      shown();
    }
    leapt.play(120 * 0.02);
    expect(shown()).toEqual(createShownActivation(leapt.run)());

    function play({ play: advance }: typeof played): void {
      advance(0.02);
    }
  });

  it('never leaves 0 to 1, whatever the muscle does', () => {
    const { run, play } = runOf(() => 1.4);
    play(3);
    expect(createShownActivation(run)()).toEqual({ flexor: 1, extensor: 0 });
  });
});
