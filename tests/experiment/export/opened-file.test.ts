import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportedRun } from '#experiment/export/exported-run.ts';
import { csvTop, shownCsv } from '#experiment/export/csv-rows.ts';
import { createFullRate } from '#experiment/export/full-rate.ts';
import {
  type OpenedFile,
  openedFile,
  takeIn,
  type Travel,
} from '#experiment/export/opened-file.ts';
import { stateDocument } from '#experiment/export/state-document.ts';
import { encodeState, presetState } from '#experiment/experiment-state.ts';
import { HISTORY_LENGTH } from '#experiment/history.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { changeOften } from '../changed-often.ts';
import { ANGLE, EMG, headOf, PLACE, playedRun } from './exports.ts';

const DEGREE = Math.PI / 180;

function shown(run: Run): string {
  return shownCsv(headOf(run, [ANGLE, EMG]), run.history, run.stepsTaken);
}

function angles(run: Run): Float64Array {
  const values = new Float64Array(HISTORY_LENGTH);
  run.history.read('ankleAngle', values);
  return values;
}

function opened(text: string): OpenedFile {
  const file = openedFile(text, 'held-curl');
  if ('refusal' in file) throw new Error(file.refusal);
  return file;
}

function refusal(text: string): string {
  const file = openedFile(text, 'held-curl');
  return 'refusal' in file ? file.refusal : '';
}

/** Largest difference, in rad. */
function apart(one: Float64Array, other: Float64Array): number {
  return Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? Number.NaN))));
}

/** Goes there at once. */
function travelWith(run: Run): Travel {
  return (recording) => {
    run.replay(recording, recording.steps);
    return Promise.resolve(true);
  };
}

/** A table of a swing: 0.1 rad about 5°, at a rhythm in Hz. */
function swinging(
  rate: number,
  seconds: number,
  frequency = 6,
  write: (value: number) => string = String,
): string {
  const rows = Array.from({ length: Math.round(rate * seconds) }, (_, index) => {
    const time = index / rate;
    const angle = 5 + (0.1 / DEGREE) * Math.sin(2 * Math.PI * frequency * time);
    return `${write(time)};${write(angle)}`;
  });
  return ['time (s);ankle angle (°)', ...rows].join('\n');
}

test('a file that was saved here shows the same figure: the run and the dotted line coincide', async () => {
  const run = playedRun();
  const text = shown(run);
  const other = createRun(presetState('essential'));
  other.playing.value = true;
  await takeIn(other, opened(`\uFEFF${text}`), 'a.csv', travelWith(other));
  expect(encodeState(other.state.peek())).toBe(encodeState(run.state.peek()));
  expect(other.stepsTaken).toBe(run.stepsTaken);
  expect(angles(other)).toEqual(angles(run));
  expect(other.kept.peek()?.label).toBe('from the file a.csv');
  expect(other.playing.peek()).toBe(false);
  // Degrees and back: the last digit of a double may differ.
  expect(apart(other.kept.peek()!.ankleAngle, angles(run))).toBeLessThan(1e-16);
  expect(opened(text).words).toContain('stands where the file ends');
});

test('a file whose way is left half-way lays nothing beside the run', async () => {
  const other = createRun(presetState('essential'));
  const isDone = await takeIn(other, opened(shown(playedRun())), 'a.csv', () =>
    Promise.resolve(false),
  );
  expect(isDone).toBe(false);
  expect(other.kept.peek()).toBeUndefined();
});

test('a file that was saved in another layout of the page opens to the same run', async () => {
  const run = playedRun();
  const text = shown(run).replace('/#late=', '/#views=v2,angle&late=');
  const other = createRun(presetState('essential'));
  await takeIn(other, opened(text), 'a.csv', travelWith(other));
  expect(encodeState(other.state.peek())).toBe(encodeState(run.state.peek()));
});

test('a file at the full rate lies on the same line', async () => {
  const run = playedRun();
  const full = createFullRate({ ...run.past!, steps: run.stepsTaken }, 7, [ANGLE]);
  const text = csvTop({ ...headOf(run), rate: 1000 }) + full.take(1e6);
  const other = createRun(presetState('essential'));
  await takeIn(other, opened(text), 'a.csv', travelWith(other));
  // The very first sample is a step before the file begins.
  const kept = other.kept.peek()!.ankleAngle;
  expect(apart(kept.subarray(1), angles(run).subarray(1))).toBeLessThan(1e-16);
});

test('a file that a spreadsheet wrote again is still ours', () => {
  const run = playedRun();
  const text = shown(run)
    .split('\r\n')
    .map((line) =>
      line.startsWith('#') ? `${line};;` : line.replaceAll(',', ';').replaceAll('.', ','),
    )
    .join('\r\n');
  const { linked, movement } = opened(text);
  expect(linked?.recording).toEqual({ ...run.past!, steps: run.stepsTaken });
  expect(apart(movement!, angles(run))).toBeLessThan(1e-16);
});

test('a file of a run that no link can hold is drawn, and says that the run begins afresh', () => {
  const run = playedRun();
  changeOften(run, 101);
  const { linked, words } = opened(shown(run));
  expect(linked?.recording.steps).toBe(0);
  expect(words).toContain('begins afresh');
});

test.each([20, 50, 100, 250, 333, 500, 1000, 2000])(
  'a recording at %i samples a second keeps its swing, about the middle of the live line',
  async (rate) => {
    const run = playedRun();
    const { reflexGain } = run.parameters;
    const before = encodeState(run.state.peek());
    await takeIn(run, opened(swinging(rate, 8, 3)), 'mine.csv', travelWith(run));
    const { ankleAngle } = run.kept.peek()!;
    const rest = run.snapshot.peek().restAngle;
    expect(ankleAngle).toHaveLength(HISTORY_LENGTH);
    // A straight line between samples cuts the tops: at 20 samples a second by up to a tenth.
    const share = rate < 50 ? 0.88 : 0.98;
    expect(Math.max(...ankleAngle) - rest).toBeGreaterThan(0.1 * share);
    expect(Math.max(...ankleAngle) - rest).toBeLessThan(0.1001);
    expect(encodeState(run.state.peek())).toBe(before);
    expect(reflexGain.peek()).toBe(0.9);
  },
);

test('what is too quick for the traces is averaged away and not turned into a slow swing', () => {
  // 249 Hz sampled 250 times a second would look like 1 Hz.
  const { movement } = opened(swinging(2000, 8, 249));
  expect(Math.max(...movement!.map(Math.abs))).toBeLessThan(0.002);
});

test('degrees, radians, milliseconds, commas, semicolons, tabs and mixed line ends mean the same', () => {
  const plain = opened(swinging(100, 8)).movement!;
  const comma = swinging(100, 8, 6, (value) => String(value).replace('.', ','));
  const radians = swinging(100, 8)
    .split('\n')
    .map((line, index) => {
      const [time, angle] = line.split(';');
      return index === 0
        ? 'Time [ms],angle_rad'
        : `${Number(time) * 1000},${Number(angle) * DEGREE}`;
    });
  const tabs = swinging(100, 8).replaceAll(';', '\t').split('\n');
  const mixed = tabs.map((line, index) => line + ['\n', '\r\n', '\r'][index % 3]!).join('');
  for (const text of [comma, radians.join('\n'), mixed, `\uFEFF\n# mine\n${comma}\n\n`])
    expect(apart(opened(text).movement!, plain)).toBeLessThan(1e-9);
});

test('a short recording ends where the live line ends, and the reader is told', () => {
  const { movement, words } = opened(swinging(250, 2));
  expect(words).toContain('shorter than 7 seconds');
  expect(new Set(movement!.subarray(0, 1249)).size).toBe(1);
  expect(new Set(movement!.subarray(1300)).size).toBeGreaterThan(80);
  // Its middle is that of the twelve swings, not of the flat part.
  expect(Math.max(...movement!) + Math.min(...movement!)).toBeCloseTo(0, 3);
});

test('a state that was saved opens to the same run', () => {
  const run = playedRun();
  const text = stateDocument(exportedRun(run, PLACE), 'Figure 5.1', '2026-11-26T12:00:00.000Z');
  const { linked, movement } = opened(text);
  expect(linked).toEqual({ recording: { ...run.past!, steps: run.stepsTaken }, notices: [] });
  expect(movement).toBeUndefined();
});

test('a state says its settings by name, in the unit that the reader sees', () => {
  const text = stateDocument(exportedRun(playedRun(), PLACE), 'Figure 5.1', '');
  const document = JSON.parse(text) as Record<string, Record<string, unknown>>;
  expect(document['settings']!['conductionDelay']).toEqual({
    label: 'Delay',
    value: 40,
    unit: 'ms',
  });
  expect(document['changes']).toEqual([
    { time: 1.234, setting: 'reflexGain', value: 0.9, unit: expect.any(String) as string },
  ]);
  expect(document['link']).toContain('#late=v3,');
});

test('a value out of range in a state is clamped and told', () => {
  const text = stateDocument(exportedRun(playedRun(), PLACE), '', '').replace(
    /"value": 40,/u,
    '"value": 4000,',
  );
  expect(opened(text).words).toContain('Delay: 4000 was asked for');
});

test.each([
  ['is empty', '', 'empty'],
  ['is blank', ' \n\r\n ', 'empty'],
  ['is a picture', '\x89PNG\0\0\0', 'not text'],
  ['is in another encoding', 'time (s);ankle angle (\uFFFD)\n0;1', 'not text'],
  ['is prose', 'Dear reader', 'no table'],
  ['has no headings', '0,1\n0.01,2\n', 'names no column of time'],
  ['has no angle', 'time (s),force (N)\n0,1', 'names no column of angle'],
  ['has only a speed', 'time (s),ankle velocity (°/s)\n0,1', 'names no column of angle'],
  ['says no unit', 'time (s),ankle angle\n0,1', 'does not say its unit'],
  ['has no rows', 'time (s),ankle angle (°)\n', 'shorter than a second'],
  ['holds a formula', `${swinging(100, 2)}\n3;=cmd|'/c calc'!A1`, '“=cmd|'],
  ['holds NaN', `${swinging(100, 2)}\n2.001;NaN`, '“NaN” in place of a number'],
  ['holds Infinity', `${swinging(100, 2)}\n2.001;1e999`, 'in place of a number'],
  ['lacks a number', `${swinging(100, 2)}\n2.001`, '“” in place of a number'],
  ['goes back in time', `${swinging(100, 2)}\n1;1`, 'time does not go on'],
  ['has a gap', `${swinging(100, 2)}\n9;1`, 'gap in time'],
  ['is slow', swinging(10, 9), '10 samples a second'],
  ['is fast', swinging(5000, 2), '5000 samples a second'],
  ['is short', swinging(250, 0.5), 'shorter than a second'],
  ['turns too far', swinging(250, 2).replace('(°)', '(rad)'), 'larger than an ankle'],
  ['never closes a quotation mark', `${swinging(100, 2)}\n"3;1`, 'never closed'],
  ['has too many rows', `a,b\n${'1,2\n'.repeat(120_002)}`, 'too long'],
  ['has too many columns', 'a,'.repeat(100), 'too many columns'],
  ['has a line without end', 'x,'.repeat(20_000), 'line of it is too long'],
  ['is blank for ever', '\n'.repeat(3_000_000), 'empty'],
  ['is nothing but remarks', '# a: b\n'.repeat(300_000), 'no table'],
  ['is other JSON', '{"a": 1}', 'not a state'],
  ['is a list', '[1, 2]', 'not a state'],
  ['is broken JSON', '{"format":', 'not whole'],
  ['is nested without end', '['.repeat(100_000), 'not whole'],
  ['is a state of later days', '{"format":"why-does-my-foot-shake state","version":9}', 'later'],
  ['names no preset', '{"format":"why-does-my-foot-shake state","version":1}', 'no preset'],
])('a file that %s is refused in words', (_, text, words) => {
  expect(refusal(text)).toContain(words);
});

test.each([
  ['modelVersion', { a: 1 }],
  ['seed', '1,reflexGain:9'],
  ['settings', { 'a,b': 1 }],
  ['settings', { reflexGain: { value: [1] } }],
  ['changes', [{ time: 1, setting: 'reflexGain', value: '1;2:3' }]],
  ['changes', [null]],
  ['time', '1,seed:2'],
])('a state whose %s is of another kind is refused', (key, value) => {
  const text = stateDocument(exportedRun(playedRun(), PLACE), '', '');
  const document = { ...(JSON.parse(text) as object), [key]: value };
  expect(refusal(JSON.stringify(document))).not.toBe('');
});

/** Pieces of files, good and bad, in any order. */
function hostileFiles(): fc.Arbitrary<string> {
  const good = shown(playedRun());
  const state = stateDocument(exportedRun(playedRun(), PLACE), '', '');
  const pieces = fc.constantFrom(
    ...[
      'time (s)',
      'ankle angle (°)',
      'angle (rad)',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '"',
      '""',
    ],
    ...[
      '0',
      '-1.5',
      '1e999',
      'NaN',
      '−3',
      '0,5',
      '=1+1',
      '@a',
      '+',
      '\0',
      '\uFEFF',
      '\uD800',
      '#',
      '# link: #a=v3,x',
    ],
    ...[
      '{',
      '}',
      '[',
      ']',
      '__proto__',
      '"format":"why-does-my-foot-shake state"',
      'null',
      swinging(30, 1.2),
    ],
  );
  const cut = (text: string) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length), pieces)
      .map(([from, to, piece]) => text.slice(0, from) + piece + text.slice(to));
  return fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.json(),
    cut(good.slice(0, 3000)),
    cut(state),
  );
}

test('a head of nothing but blanks is read as quickly as any other', () => {
  const lines = Array.from({ length: 200 }, () => `#${' '.repeat(19_000)}x`);
  const start = performance.now();
  expect(refusal(lines.join('\n'))).not.toBe('');
  // Read letter by letter and again for each, this would take minutes.
  expect(performance.now() - start).toBeLessThan(5000);
});

test('2000 hostile files: none throws, and none that is refused changes the run', () => {
  const run = playedRun();
  const kept = { label: 'before', ankleAngle: new Float64Array(HISTORY_LENGTH) };
  run.kept.value = kept;
  const before = { state: run.state.peek(), snapshot: run.snapshot.peek(), steps: run.stepsTaken };
  let refused = 0;
  fc.assert(
    fc.property(hostileFiles(), (text) => {
      const file = openedFile(text, 'held-curl');
      if (!('refusal' in file)) {
        // What was taken is sound.
        expect(file.movement?.every(Number.isFinite) ?? true).toBe(true);
        expect(file.movement?.length ?? HISTORY_LENGTH).toBe(HISTORY_LENGTH);
        return;
      }
      refused++;
      expect(file.refusal).toMatch(/^[\p{Lu}“].{3,300}[.?]$/u);
      expect(run.state.peek()).toBe(before.state);
      expect(run.snapshot.peek()).toBe(before.snapshot);
      expect(run.stepsTaken).toBe(before.steps);
      expect(run.kept.peek()).toBe(kept);
    }),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(1500);
});
