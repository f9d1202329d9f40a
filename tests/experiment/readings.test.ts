import { expect, test } from 'vitest';
import type { ActivationCondition } from '#model/activation-condition.ts';
import { describeRun } from '#experiment/description.ts';
import { decodeState } from '#experiment/experiment-state.ts';
import { READINGS, settlingWord } from '#experiment/readings.ts';
import { createRun, type Run } from '#experiment/run.ts';

/** Simulated s between two looks, and how many are taken: until nothing of a change is looked back on. */
const BETWEEN = 0.25;
const LOOKS = 24;
/** What no held curl swings by itself, in degrees each way: several times its usual swing. */
const MUCH = 0.5;

function runOf(settings: string): Run {
  return createRun(decodeState(settings, 'held-curl').state);
}

/** What the reading of the swing says from the change on, each quarter of a second. */
function swingsAfter(run: Run): string[] {
  return Array.from({ length: LOOKS }, () => {
    run.advanceBy(BETWEEN);
    return READINGS.swing.read(run);
  });
}

function setEffort(run: Run, effort: number): void {
  run.parameters.effort.value = effort;
}

function setCondition(run: Run, condition: ActivationCondition): void {
  run.condition.value = condition;
}

test.each([
  [
    'an effort raised from 12 to 60 percent',
    'held-curl',
    (run: Run) => {
      setEffort(run, 0.6);
    },
  ],
  [
    'an effort let go',
    'held-curl',
    (run: Run) => {
      setEffort(run, 0.02);
    },
  ],
  [
    'a foot that is taken up',
    'held-curl,condition:rest',
    (run: Run) => {
      setCondition(run, 'hold');
    },
  ],
  [
    'a foot that is laid down',
    'held-curl',
    (run: Run) => {
      setCondition(run, 'rest');
    },
  ],
])('%s is not read out as shaking', (_, settings, change) => {
  const run = runOf(settings);
  change(run);
  const told = swingsAfter(run);
  expect(told[0]).toBe(settlingWord());
  expect(told.at(-1)).not.toBe(settlingWord());
  const much = told.filter((text) => Number.parseFloat(text) > MUCH);
  expect(much).toEqual([]);
});

test('a shaking that a change brings is read out some two seconds after it', () => {
  const run = runOf('held-curl');
  run.parameters.reflexGain.value = 4 * (run.critical.value?.gain ?? 0);
  run.advanceBy(2.2);
  expect(Number.parseFloat(READINGS.swing.read(run))).toBeGreaterThan(1);
  expect(Number.parseFloat(READINGS.rhythm.read(run))).toBeCloseTo(5.4, 0);
});

test('in words a changed posture is settling, and then no growing shake', () => {
  const run = runOf('held-curl');
  setEffort(run, 0.6);
  const told = Array.from({ length: LOOKS }, () => {
    run.advanceBy(BETWEEN);
    return describeRun(run, new Set()).details[0] ?? '';
  });
  expect(told[0]).toMatch(/^Settling/u);
  const wrong = told.filter((sentence) => {
    const degrees = Number(/([\d.]+) degrees each way/u.exec(sentence)?.[1] ?? 0);
    return degrees > MUCH || sentence.includes('growing');
  });
  expect(wrong).toEqual([]);
});

test('readings of a run that nobody has changed look back over all of their four seconds', () => {
  const run = runOf('held-curl');
  expect(run.history.unchanged).toBe(Infinity);
  run.reset();
  expect(READINGS.rhythm.read(run)).toMatch(/Hz$/u);
});
