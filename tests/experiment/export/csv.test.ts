import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRow, csvRows, csvTop, shownCsv } from '#experiment/export/csv-rows.ts';
import { readHead } from '#experiment/export/csv-head.ts';
import { createFullRate } from '#experiment/export/full-rate.ts';
import { presetState } from '#experiment/experiment-state.ts';
import { HISTORY_LENGTH } from '#experiment/history.ts';
import { linkedText } from '#experiment/page-link.ts';
import { createRun } from '#experiment/run.ts';
import { decodeRun } from '#experiment/run-link.ts';
import { MODEL_VERSION } from '#model/version.ts';
import { changeOften } from '../changed-often.ts';
import { ANGLE, EMG, headOf, playedRun, rowsOf } from './exports.ts';

test('the file holds the seven seconds that the traces show, each at its moment', () => {
  const run = playedRun();
  const rows = rowsOf(shownCsv(headOf(run), run.history, run.stepsTaken));
  const angles = new Float64Array(HISTORY_LENGTH);
  run.history.read('ankleAngle', angles);
  expect(rows).toHaveLength(HISTORY_LENGTH);
  expect(rows.map(([, angle]) => angle)).toEqual(
    Array.from(angles, (angle) => angle * ANGLE.perUnit),
  );
  expect(rows.at(-1)?.[0]).toBe(1.744);
  expect(rows.at(0)?.[0]).toBe(-5.252);
});

test('at the full rate each step is a row, and every fourth angle is that of the traces', () => {
  const run = playedRun();
  const recording = { ...run.past!, steps: run.stepsTaken };
  const full = createFullRate(recording, 1.5, [ANGLE, EMG]);
  let text = '';
  while (full.progress < 1) text += full.take(37);
  const rows = rowsOf(`time\r\n${text}`);
  expect(rows.map(([time]) => time)).toEqual(
    Array.from({ length: 1500 }, (_, index) => (247 + index) / 1000),
  );
  const shown = rowsOf(shownCsv(headOf(run), run.history, run.stepsTaken)).slice(-375);
  const picked = rows.filter(([time]) => Math.round(time! * 1000) % 4 === 0).slice(-375);
  expect(picked.map(([, angle]) => angle)).toEqual(
    shown.slice(-picked.length).map(([, angle]) => angle),
  );
});

test('a quantity that is averaged in the traces is the mean of its steps', () => {
  const run = playedRun();
  const full = createFullRate({ ...run.past!, steps: run.stepsTaken }, 1, [EMG]);
  const steps = new Map(rowsOf(`h\r\n${full.take(1e6)}`).map(([time, value]) => [time, value!]));
  const shown = rowsOf(shownCsv(headOf(run, [EMG]), run.history, run.stepsTaken)).slice(-200);
  for (const [time, value] of shown) {
    const last = Math.round(time! * 1000);
    const sum = [3, 2, 1, 0].reduce((total, back) => total + steps.get((last - back) / 1000)!, 0);
    expect(value).toBeCloseTo(sum / 4, 9);
  }
});

test('a reflex gain stands there in the unit of links, and as the screen has it', () => {
  const run = createRun(presetState('held-curl'));
  run.parameters.reflexGain.value = 2.5 * run.critical.value!.gain;
  run.advanceBy(1);
  const head = readHead(shownCsv(headOf(run), run.history, run.stepsTaken).split('\r\n'));
  expect(head.get('setting')).toMatch(
    /^Reflex gain = 0\.\d+ per 100 impulses\/s \(2\.5 times the edge of shaking\)$/u,
  );
});

test('every file names the model and carries a link to the very run', () => {
  const run = playedRun();
  const csv = shownCsv(headOf(run), run.history, run.stepsTaken);
  const head = readHead(csv.split('\r\n'));
  expect(head.get('model version')).toBe(String(MODEL_VERSION));
  expect(head.get('sample rate')).toBe('250 Hz');
  const address = new URL(head.get('link')!);
  expect(address.href.startsWith('https://example.org/late/?class=3#late=')).toBe(true);
  const { recording, notices } = decodeRun(linkedText(address.hash, 'late')!, 'essential');
  expect(notices).toEqual([]);
  expect(recording).toEqual({ ...run.past!, steps: 1746 });
});

test('every setting that differs stands in the file by its name, in its own unit', () => {
  const state = presetState('held-curl');
  const run = createRun({
    ...state,
    condition: 'press',
    seed: 7,
    parameters: { ...state.parameters, conductionDelay: 0.05 },
  });
  const lines = csvTop({ ...headOf(run), rate: 250 }).split('\r\n');
  expect(lines.filter((line) => line.startsWith('# setting'))).toEqual([
    '# setting: condition = press',
    '# setting: Delay = 50 ms',
    '# setting: seed = 7',
  ]);
});

test('a run that no link can hold is linked by its settings, and the file says so', () => {
  const run = playedRun();
  changeOften(run, 101);
  const head = readHead(csvTop({ ...headOf(run), rate: 250 }).split('\r\n'));
  expect(head.get('link')).not.toContain('time:');
  expect(head.get('the link opens')).toContain('fresh start');
});

test('no cell begins as a formula, and no line above the headings needs quotes or has a second cell', () => {
  const run = playedRun();
  const figure = '=cmd|"/c calc"!A1,\r\n@SUM(1;2)';
  const top = csvTop({ ...headOf(run, [ANGLE, EMG]), figure, rate: 250 });
  const lines = top.split('\r\n').slice(0, -2);
  for (const line of lines) expect(line).toMatch(/^# [^,;"\r\n]*$/u);
  const headings = top.split('\r\n').at(-2)!.split(',');
  expect(headings).toEqual(['time (s)', 'ankle angle (°)', 'EMG of the flexor (impulses/s)']);
  expect(shownCsv(headOf(run), run.history, run.stepsTaken)).not.toMatch(
    /(?:^|,|\n)[=+@]|(?:^|,|\n)-(?!\d)/u,
  );
});

test('any number reads back as the very same number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const [row = []] = rowsOf(`h\r\n${csvRows([csvRow(0, [EMG], () => value)])}`);
      expect(row[1]).toBe(value + 0);
    }),
    { numRuns: 2000 },
  );
});

test('lines end with CR LF', () => {
  const run = playedRun();
  const csv = shownCsv(headOf(run), run.history, run.stepsTaken);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});
