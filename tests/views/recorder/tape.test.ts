import { beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { HISTORY_LENGTH } from '#experiment/history.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { createTape, type Tape } from '#views/recorder/tape.ts';

let run: Run;
let tape: Tape;

beforeEach(() => {
  run = createRun(presetState('held-curl'));
  tape = createTape(run, new AbortController().signal, run.replay);
});

function line(): Float64Array {
  const samples = new Float64Array(HISTORY_LENGTH);
  run.history.read('ankleAngle', samples);
  return samples;
}

/** Records two seconds in whose middle the delay is changed. */
function recordTwoSeconds(): void {
  tape.record();
  run.advanceBy(1);
  run.parameters.conductionDelay.value = 0.08;
  run.advanceBy(1);
  tape.record();
}

test('what is replayed is what was recorded, to the last bit', () => {
  run.advanceBy(0.5);
  recordTwoSeconds();
  const recorded = line();
  expect(tape.state.value).toBe('recorded');
  expect(tape.length.value).toBeCloseTo(2);
  run.advanceBy(3);
  tape.replay();
  expect(tape.state.value).toBe('replaying');
  expect(run.parameters.conductionDelay.value).toBe(0.04);
  run.advanceBy(2);
  expect(run.parameters.conductionDelay.value).toBe(0.08);
  expect(line()).toEqual(recorded);
});

test('going to a moment forwards and backwards shows the same', () => {
  recordTwoSeconds();
  tape.goTo(0.3);
  const forwards = line();
  tape.goTo(1);
  tape.goTo(0.3);
  expect(line()).toEqual(forwards);
  expect(tape.elapsed.value).toBeCloseTo(0.6);
  expect(run.playing.value).toBe(false);
});

test('a replay ends where the recording ends, and begins again from there', () => {
  recordTwoSeconds();
  tape.replay();
  run.advanceBy(5);
  expect(tape.state.value).toBe('ended');
  expect(tape.elapsed.value).toBeCloseTo(2);
  expect(run.playing.value).toBe(false);
  tape.replay();
  expect(tape.elapsed.value).toBeCloseTo(0);
  expect(run.playing.value).toBe(true);
});

test('a control that is moved takes over, and the recording stays', () => {
  recordTwoSeconds();
  tape.goTo(0.5);
  run.parameters.reflexGain.value = 0.9;
  expect(tape.state.value).toBe('recorded');
  expect(run.recorded.value?.steps).toBe(2000);
});

test('after a start from elsewhere the recording reaches back to that start', () => {
  run.advanceBy(3);
  tape.record();
  run.advanceBy(1);
  run.apply(presetState('essential'));
  run.advanceBy(1.5);
  tape.record();
  expect(tape.length.value).toBeCloseTo(1.5);
  expect(run.recorded.value?.start.preset).toBe('essential');
});

test('reset while it records, even to the state it started from, the recording begins there', () => {
  run.advanceBy(3);
  tape.record();
  run.reset();
  run.advanceBy(4);
  expect(tape.elapsed.value).toBeCloseTo(4);
  tape.record();
  expect(tape.from.value).toBe(0);
  expect(tape.length.value).toBeCloseTo(4);
});

test('a change that no step came after is not part of the recording', () => {
  tape.record();
  run.advanceBy(1);
  run.parameters.conductionDelay.value = 0.08;
  tape.record();
  expect(run.recorded.value?.changes).toEqual([]);
});

test('ended before a step was taken it records nothing, and keeps the former recording', () => {
  tape.record();
  tape.record();
  expect(tape.state.value).toBe('empty');
  recordTwoSeconds();
  const former = run.recorded.value;
  tape.record();
  tape.record();
  expect(run.recorded.value).toBe(former);
  expect(tape.length.value).toBeCloseTo(2);
});

test('a run that was changed too often ends the recording, and what was recorded until then stays', () => {
  tape.record();
  run.advanceBy(1);
  vi.spyOn(run, 'past', 'get').mockReturnValue(undefined);
  run.advanceBy(1);
  expect(tape.state.value).toBe('too late');
  expect(tape.length.value).toBeCloseTo(1);
});

test('a recording from elsewhere is shown from its own start', () => {
  run.advanceBy(1);
  recordTwoSeconds();
  run.recorded.value = { start: presetState('essential'), changes: [], from: 0, steps: 500 };
  expect(tape.from.value).toBe(0);
  expect(tape.length.value).toBeCloseTo(0.5);
});

test('a run that has gone on for ten minutes ends the recording, and cannot be recorded anew', () => {
  tape.record();
  run.advanceBy(600);
  expect(tape.state.value).toBe('too late');
  expect(run.recorded.value?.steps).toBe(600_000);
  run.reset();
  expect(tape.state.value).toBe('recorded');
});

test('recording anew keeps the former recording until the new one has ended', () => {
  recordTwoSeconds();
  const former = run.recorded.value;
  tape.record();
  run.advanceBy(1);
  expect(run.recorded.value).toBe(former);
  tape.record();
  expect(run.recorded.value).not.toBe(former);
  expect(tape.length.value).toBeCloseTo(1);
});
