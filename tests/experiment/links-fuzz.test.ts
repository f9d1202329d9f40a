/** Links as nobody would write them: mangled, hostile, without end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCondition, isPresetId, PARAMETER_NAMES } from '#experiment/experiment-state.ts';
import { linkedText } from '#experiment/page-link.ts';
import { decodeRun, LONGEST_TIME, MOST_CHANGES } from '#experiment/run-link.ts';
import { clampParameter, type ParameterName } from '#model/parameters.ts';

const STRINGS = 10_000;
const MOST_SENTENCES = 7;
const LONGEST_SENTENCE = 200;

function opened(text: string) {
  return decodeRun(linkedText(`#late=${text}`, 'late') ?? { grammar: 3, text }, 'held-curl');
}

function isInRange(name: ParameterName, value: number): boolean {
  return Object.is(clampParameter(name, value), value);
}

/** Whatever the text, what it opens to is a run that the model can take. */
function expectSound(text: string): void {
  const { recording, notices } = opened(text);
  const { start, changes, steps } = recording;
  expect(isPresetId(start.preset)).toBe(true);
  expect(isCondition(start.condition)).toBe(true);
  expect(Number.isInteger(start.seed) && start.seed >= 1 && start.seed <= 0xffffffff).toBe(true);
  expect(PARAMETER_NAMES.filter((name) => !isInRange(name, start.parameters[name]))).toEqual([]);
  expect(Object.keys(start.parameters)).toHaveLength(PARAMETER_NAMES.length);
  expect(Number.isInteger(steps) && steps >= 0 && steps <= 1000 * LONGEST_TIME).toBe(true);
  expect(changes.length).toBeLessThanOrEqual(MOST_CHANGES);
  for (const change of changes) {
    expect(Number.isInteger(change.step) && change.step >= 0 && change.step <= steps).toBe(true);
    if ('parameter' in change) expect(isInRange(change.parameter, change.value)).toBe(true);
    else expect(isCondition(change.condition)).toBe(true);
  }
  expect(notices.length).toBeLessThanOrEqual(MOST_SENTENCES);
  for (const sentence of notices) expect(sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
}

const HOSTILE_WORDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '-0',
  '0x10',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '{"effort":1}',
  '[[[[[[]]]]]]',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '${process.exit(1)}',
  '%00',
  '%E0%A4%A',
  '\u0000\u0007\u001b[31m',
  '\u202egnirts\u202c',
  '\ud83d',
  '👩‍👩‍👧‍👦',
  'effort'.repeat(300),
  'ﬀort:１２',
  '١٢',
  '',
  ' ',
];
const KNOWN_WORDS = [
  'v1',
  'v2',
  'v3',
  'v99',
  'v0',
  'held-curl',
  'fatigue',
  'essential@1',
  'held-curl@2',
  'model',
  'time',
  'seed',
  'condition',
  'press',
  'effort',
  'conductionDelay',
  'reflexGain@3.2',
  'fatigue@1',
  'condition@2',
  '3.25',
  '50',
  '-7',
];
const SIGNS = [',', ':', ';', '@', '=', '&', '%', '#', '.', '-', '+', ' '];

const mangled = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...KNOWN_WORDS) },
      { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_WORDS) },
      { weight: 1, arbitrary: fc.double().map(String) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 24 },
  )
  .map((words) => words.join(''));

describe('a mangled link', () => {
  test('never throws, and opens to what the model can take', () => {
    fc.assert(fc.property(mangled, expectSound), { numRuns: STRINGS });
  });

  test.each(
    HOSTILE_WORDS.flatMap((word) => [
      word,
      `v3,${word}`,
      `v3,model:${word}`,
      `v3,held-curl@${word}`,
      `v3,held-curl@2,${word}:1`,
      `v3,held-curl@2,effort:${word}`,
      `v3,held-curl@2,time:${word}`,
      `v3,held-curl@2,seed:${word}`,
      `v3,held-curl@2,effort@${word}:20`,
      `v3,held-curl@2,effort@1:${word}`,
      `v3,held-curl@2,${word}@1:${word}`,
    ]),
  )('opens: %j', expectSound);

  test.each([
    'effort:20,'.repeat(200_000),
    `held-curl@2,${'effort@1:20;'.repeat(1000)},time:5`,
    `held-curl@2,effort@${'1:20;'.repeat(100_000)}`,
    '['.repeat(100_000),
    '%25'.repeat(100_000),
    `held-curl${'@'.repeat(100_000)}`,
    `v3,${'a'.repeat(1_000_000)}`,
  ])('without end opens', expectSound);

  test('tells what was left out, wherever it stands', () => {
    const junk = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== '' && !/[,&%:@]/u.test(text));
    fc.assert(
      fc.property(junk, fc.boolean(), (text, first) => {
        const entries = ['held-curl@2', 'effort:20'];
        const link = (first ? [...entries, text] : ['held-curl@2', text, 'effort:20']).join(',');
        const { recording, notices } = opened(`v3,${link}`);
        expect(notices).toHaveLength(1);
        expect(recording.start.parameters.effort).toBe(0.2);
      }),
      { numRuns: 1000 },
    );
  });

  test('tells of very many faults only the first few, and how many more there are', () => {
    const faults = Array.from({ length: 18 }, (_, index) => `fault${String(index)}:1`);
    const { notices } = opened(`v3,held-curl@2,${faults.join(',')}`);
    expect(notices).toHaveLength(MOST_SENTENCES);
    expect(notices[0]).toContain('fault0');
    expect(notices.at(-1)).toBe('And 12 more.');
  });

  test.each([
    ['time:9999', 'Time: 9999 was asked for; 600 s is the nearest that opens.'],
    ['time:-3', 'Time: -3 was asked for; 0 s is the nearest that opens.'],
    ['time:soon', 'Time: “soon” is not a number and was left out.'],
    ['time:1e999', 'Time: “1e999” is not a number and was left out.'],
    ['model:banana', '“model:banana” means nothing here and was left out.'],
    ['model:9', 'It was made with a later model than this one, so the line may differ.'],
    ['effort@1:lots,time:2', 'Effort: “lots” is not a number and was left out.'],
    ['effort@-1:20,time:2', '“effort@-1:20” means nothing here and was left out.'],
    [
      'conductionDelay@1:9999,time:2',
      'Delay: 9999 was asked for; 100 ms is the nearest that the model takes.',
    ],
    ['effort@3:20,time:2', 'One change is after its end, and left out.'],
    ['condition@1:asleep,time:2', '“condition@1:asleep” means nothing here and was left out.'],
    ['loudness@1:3,time:2', '“loudness@1:3” means nothing here and was left out.'],
    [
      `effort@${'1:20;'.repeat(102)}1:20,time:2`,
      '3 changes are too many for a link, and left out.',
    ],
  ])('says of %s what is shown instead', (entry, notice) => {
    expect(opened(`v3,held-curl@2,${entry}`).notices).toContain(notice);
  });
});
