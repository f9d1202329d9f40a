import { expect, test } from 'vitest';
import { timeAfterKey } from '#views/conduction-study/bind-start.ts';
import { framesAlong } from '#views/conduction-study/shock.ts';
import { createStudy, LONGEST_WAY, SHORTEST_WAY } from '#experiment/nerve-study.ts';
import {
  answerInWords,
  millimetres,
  milliseconds,
  secondOpinion,
  sumInWords,
  tableInWords,
} from '#views/conduction-study/study-words.ts';

test('the speed is the way over the difference of the two starts, and is that of the table', () => {
  const study = createStudy();
  const { ankle, knee } = study.starts;
  const velocity = study.way.value / (knee.value! - ankle.value!);
  expect(study.velocity.value).toBeCloseTo(velocity, 9);
  expect(sumInWords(study)).toContain(tableInWords(study).velocity);
  expect(sumInWords(study)).toContain(`${millimetres(study.way.value)} ÷`);
});

test('who reads by hand starts unread, and is told what the machine reads beside', () => {
  const study = createStudy();
  study.readBy('you');
  expect(study.velocity.value).toBeUndefined();
  expect(sumInWords(study)).toMatch(/^Drag the upright line/u);
  study.mark('ankle', 0.005);
  study.mark('knee', 0.004);
  expect(sumInWords(study)).toMatch(/cannot begin first/u);
  study.mark('knee', 0.012);
  expect(study.velocity.value).toBeCloseTo(study.way.value / 0.007, 6);
  expect(secondOpinion(study)).toMatch(/^The machine reads/u);
});

test('a start that was read off an answer that is no more has to be read again', () => {
  const study = createStudy();
  study.readBy('you');
  study.mark('ankle', 0.005);
  study.mark('knee', 0.012);
  study.myelinLost.value = 0.3;
  expect(study.starts.ankle.value).toBeUndefined();
  expect(study.velocity.value).toBeUndefined();
});

test('marks stay within the sweep, and the second shock within the leg', () => {
  const study = createStudy();
  // No answer can begin with the shock itself: such a mark is none.
  study.mark('knee', -3);
  expect(study.starts.knee.value).toBeUndefined();
  study.mark('knee', 3);
  expect(milliseconds(study.starts.knee.value)).toBe('40.0 ms');
  for (const asked of [-1, 9]) {
    study.moveKnee(asked);
    expect(study.way.value).toBeGreaterThanOrEqual(SHORTEST_WAY);
    expect(study.way.value).toBeLessThanOrEqual(LONGEST_WAY);
  }
});

test('lost insulation and lost fibres are told apart in words', () => {
  const heard = (damage: 'myelinLost' | 'fibresLost'): { latency: number; height: number } => {
    const study = createStudy();
    study[damage].value = 0.5;
    const words = answerInWords('knee', study.answers.knee.value);
    return {
      latency: Number(/after ([\d.]+) ms/u.exec(words)![1]),
      height: Number(/is ([\d.]+) mV/u.exec(words)![1]),
    };
  };
  const healthy = answerInWords('knee', createStudy().answers.knee.value);
  const usual = Number(/after ([\d.]+) ms/u.exec(healthy)![1]);
  expect(heard('myelinLost').latency).toBeGreaterThan(usual + 1);
  expect(Math.abs(heard('fibresLost').latency - usual)).toBeLessThan(0.5);
  expect(heard('fibresLost').height).toBeLessThan(
    0.65 * Number(/is ([\d.]+) mV/u.exec(healthy)![1]),
  );
});

test('with Shift an arrow moves a start by a tenth of a millisecond, and Backspace hands it back', () => {
  const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);
  const fine = timeAfterKey(key({ key: 'ArrowRight', shiftKey: true }), 0.01);
  expect(fine).toBeCloseTo(0.0101, 9);
  const coarse = timeAfterKey(key({ key: 'ArrowRight' }), 0.01);
  expect(coarse).toBeCloseTo(0.012, 9);
  expect(timeAfterKey(key({ key: 'Backspace' }), 0.01)).toBe('reset');
  expect(timeAfterKey(key({ key: 'a' }), 0.01)).toBeUndefined();
});

test('a signal travels its way at one speed', () => {
  const frames = framesAlong([
    [0, 0],
    [30, 40],
    [30, 140],
  ]);
  expect(frames.map(({ offset }) => offset)).toEqual([0, 1 / 3, 1]);
});
