import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARAMETER_NAMES, presetState } from '#experiment/experiment-state.ts';
import { HISTORY_LENGTH } from '#experiment/history.ts';
import { linkInWords } from '#experiment/link-words.ts';
import { linkedText, withLinkedState } from '#experiment/page-link.ts';
import type { Change, Recording } from '#experiment/past.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { decodeRun, encodeRun, goOnFrom, MOST_CHANGES, RUN_GRAMMAR } from '#experiment/run-link.ts';
import { ACTIVATION_CONDITIONS } from '#model/activation-condition.ts';
import { fromDisplay, PARAMETERS } from '#model/parameters.ts';
import { MODEL_VERSION } from '#model/version.ts';

function throughALink(recording: Recording) {
  const fragment = withLinkedState('', 'late', encodeRun(recording), RUN_GRAMMAR);
  return decodeRun(linkedText(fragment, 'late')!, 'essential');
}

function recordingOf(run: Run): Recording {
  return { ...run.past!, steps: run.stepsTaken };
}

/** What a reader sees of a run: where it is, and the line behind it. */
function seen(run: Run) {
  const line = new Float64Array(HISTORY_LENGTH);
  run.history.read('ankleAngle', line);
  return { now: run.snapshot.value, line, settings: run.state.value };
}

const anyChange = fc.oneof(
  fc.record({
    step: fc.integer({ min: 0, max: 600_000 }),
    condition: fc.constantFrom(...ACTIVATION_CONDITIONS),
  }),
  fc
    .record({
      step: fc.integer({ min: 0, max: 600_000 }),
      parameter: fc.constantFrom(...PARAMETER_NAMES),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ step, parameter, part }): Change => {
      const { minimum, maximum, perDisplayUnit } = PARAMETERS[parameter];
      const shown = (minimum + part * (maximum - minimum)) / perDisplayUnit;
      const value = fromDisplay(parameter, Number(shown.toPrecision(4)));
      return { step, parameter, value: Math.min(Math.max(value, minimum), maximum) };
    }),
);

describe('the link of a run', () => {
  test('holds the model, the settings, the seed and the moment', () => {
    const start = { ...presetState('held-curl'), seed: 7 };
    expect(encodeRun({ start, changes: [], steps: 12_500 })).toBe(
      `model:${MODEL_VERSION},held-curl@2,seed:7,time:12.5`,
    );
    expect(encodeRun({ start, changes: [], steps: 0 })).toBe(
      `model:${MODEL_VERSION},held-curl@2,seed:7`,
    );
  });

  test('names what was changed on the way with its moments', () => {
    const changes: Change[] = [
      { step: 3200, parameter: 'reflexGain', value: 0.4 },
      { step: 3250, parameter: 'reflexGain', value: 0.9 },
      { step: 4000, condition: 'press' },
      { step: 4000, parameter: 'conductionDelay', value: 0.05 },
    ];
    const text = encodeRun({ start: presetState('held-curl'), changes, steps: 5000 });
    expect(text).toContain(
      ',reflexGain@3.2:0.4;3.25:0.9,condition@4:press,conductionDelay@4:50,time:5',
    );
  });

  test('reads back as the same run', () => {
    fc.assert(
      fc.property(
        fc.array(anyChange, { maxLength: MOST_CHANGES }),
        fc.integer({ min: 1, max: 0xffffffff }),
        (changes, seed) => {
          const recording = {
            start: { ...presetState('enhanced'), seed },
            changes: changes.sort((a, b) => a.step - b.step),
            steps: 600_000,
          };
          expect(throughALink(recording)).toEqual({ recording, notices: [] });
        },
      ),
    );
  });

  test('opens to the same moment, to the last bit, and goes on the same way', () => {
    const run = createRun({ ...presetState('held-curl'), seed: 5 });
    run.advanceBy(0.731);
    run.parameters.reflexGain.value = 0.9;
    run.advanceBy(0.4);
    run.parameters.fatigue.value = 0.3;
    run.condition.value = 'press';
    run.parameters.conductionDelay.value = 0.0612;
    run.advanceBy(1.2);
    // In a pause, as a reader who stops to think does.
    run.parameters.effort.value = 0.31;
    run.parameters.effort.value = 0.27;

    const opened = createRun(presetState('essential'));
    const { recording } = throughALink(recordingOf(run));
    opened.replay(recording, recording.steps);
    goOnFrom(opened, recording);
    expect(seen(opened)).toEqual(seen(run));
    expect(opened.past).toEqual(run.past);
    run.advanceBy(2);
    opened.advanceBy(2);
    expect(seen(opened)).toEqual(seen(run));
  });

  test('of a run that nobody changed opens to its moment too', () => {
    const run = createRun(presetState('fatigue'));
    run.advanceBy(3.21);
    const { start, steps } = throughALink(recordingOf(run)).recording;
    const other = createRun(presetState('held-curl'));
    other.replay({ start, changes: [], steps }, steps);
    goOnFrom(other, { start, changes: [], steps });
    expect(seen(other)).toEqual(seen(run));
  });
});

describe('the words for a link', () => {
  test('name the preset, what differs, the seed and the moment', () => {
    const preset = presetState('held-curl');
    const start = {
      ...preset,
      seed: 7,
      parameters: { ...preset.parameters, conductionDelay: 0.05 },
    };
    expect(linkInWords({ start, changes: [], steps: 12_500 })).toBe(
      'Held curl; Delay 50 milliseconds; seed 7; as it is after 12.5 s',
    );
    expect(linkInWords({ start: preset, changes: [], steps: 0 })).toBe('Held curl; from the start');
  });

  test('tell how often it was changed on the way', () => {
    const start = presetState('held-curl');
    const change: Change = { step: 10, condition: 'press' };
    expect(linkInWords({ start, changes: [change], steps: 20 })).toContain('changed once on');
    expect(linkInWords({ start, changes: [change, change], steps: 20 })).toContain('2 times on');
  });
});
