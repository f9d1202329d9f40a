import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';
import { readArguments } from '#cli/arguments.ts';
import { helpText } from '#cli/help.ts';
import { listJson, listText } from '#cli/list.ts';
import { MEASURES, rounded } from '#cli/measures.ts';
import { OPTIONS } from '#cli/options.ts';
import { FORMS } from '#cli/perturbation-spelling.ts';
import { streamSamples, sweepCsv } from '#cli/report-csv.ts';
import { runJson, sweepJson } from '#cli/report-json.ts';
import { runTable, sweepTable } from '#cli/report-table.ts';
import { runOutcome } from '#cli/run.ts';
import type { RunPlan } from '#cli/run-plan.ts';
import { sweepPoints } from '#cli/sweep-axis.ts';

function planOf(line: string): RunPlan {
  const command = readArguments(line.split(' '), () => '');
  if (command.action !== 'run') throw new Error(line);
  return command.plan;
}

/** All that is written to a reader who takes each piece only after a while. */
async function samplesOf(line: string): Promise<{ text: string; mostWaiting: number }> {
  let text = '';
  let waiting = 0;
  let mostWaiting = 0;
  const reader = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      setImmediate(() => {
        waiting--;
        done();
      });
    },
  });
  const write = reader.write.bind(reader);
  reader.write = (...given: unknown[]) => {
    mostWaiting = Math.max(mostWaiting, ++waiting);
    return write(...(given as Parameters<typeof write>));
  };
  await streamSamples(planOf(line), reader);
  return { text, mostWaiting };
}

const rows = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

describe('the JSON of a run', () => {
  const plan = planOf('--preset clonus --set conductionDelay=50 --set effort=0.1 --seconds 8');
  const outcome = runOutcome(plan);
  const report = JSON.parse(runJson(plan, outcome)) as Record<string, Record<string, unknown>>;

  it('has the fields that were promised', () => {
    expect(Object.keys(report['theory']!)).toEqual(['criticalGain', 'onsetFrequencyHz']);
    expect(Object.keys(report['summary']!).sort()).toEqual(
      [
        'angleFrequencyHz',
        'accelerationFrequencyHz',
        'emgFrequencyHz',
        'powerCentroidHz',
        'angleRmsDeg',
        'accelerationRms',
        'peakHalfWidthHz',
        'concentration',
        'flexorExtensorCoherence',
        'flexorExtensorPhaseDeg',
        'flexionHalfCycleMs',
        'extensionHalfCycleMs',
        'forceCv',
        'rmsByWindow',
      ].sort(),
    );
    expect(report).toMatchObject({
      preset: 'clonus',
      revision: PRESETS.clonus.revision,
      condition: 'hold',
      seed: 1,
      seconds: 8,
      stepMs: 1,
    });
  });

  it('names every parameter in the unit beside it', () => {
    expect(Object.keys(report['parameters']!)).toEqual(Object.keys(PARAMETERS));
    expect(Object.keys(report['units']!)).toEqual(Object.keys(PARAMETERS));
    expect(report['parameters']).toMatchObject({ conductionDelay: 50, effort: 0.1 });
    expect(report['units']).toMatchObject({ conductionDelay: 'ms', effort: 'ratio' });
  });

  it('can be given back as settings and then gives the same', () => {
    const settings = Object.entries(report['parameters']!).flatMap(([name, value]) => [
      '--set',
      `${name}=${String(value)}`,
    ]);
    const again = readArguments(['--preset', 'clonus', '--seconds', '8', ...settings], () => '');
    expect(again).toMatchObject({ plan });
  });

  it('has no theory at rest', () => {
    const resting = planOf('--condition rest --seconds 1');
    const { theory } = JSON.parse(runJson(resting, runOutcome(resting))) as { theory: null };
    expect(theory).toBeNull();
  });

  it('and the table say the same', () => {
    const table = runTable(plan, outcome);
    for (const { label, of } of MEASURES) {
      expect(table).toContain(label);
      expect(table).toContain(rounded(of(outcome)));
    }
    expect(table).toContain('conductionDelay 50 ms');
  });
});

describe('samples', () => {
  it('come line by line under a heading, one each millisecond', async () => {
    const { text } = await samplesOf('--seconds 2.5 --settle 0.5');
    const [heading, ...samples] = rows(text);
    expect(heading).toEqual([
      'time_s',
      'angle_deg',
      'torque_Nm',
      'flexor_activation',
      'extensor_activation',
      'flexor_emg',
      'extensor_emg',
      'flexor_ia',
      'extensor_ia',
      'drive',
      'fatigue',
    ]);
    expect(samples.map(([time]) => Number(time))).toEqual(
      Array.from({ length: 2500 }, (_, index) => (index + 1) / 1000),
    );
    expect(samples.flat().every((cell) => Number.isFinite(Number(cell)))).toBe(true);
  });

  it('wait for a slow reader', async () => {
    const { mostWaiting } = await samplesOf('--seconds 3.5 --settle 0');
    expect(mostWaiting).toBe(1);
  });

  it('of a longer run begin as those of a shorter', async () => {
    const { text: shorter } = await samplesOf('--seconds 1.5 --settle 0');
    const { text: longer } = await samplesOf('--seconds 2.2 --settle 0');
    expect(longer.startsWith(shorter)).toBe(true);
  });

  it('show the torque that pushes the foot', async () => {
    const { text } = await samplesOf('--seconds 1 --settle 0 --perturb torque:pulse:2:0.2@0.5');
    const [heading, ...samples] = rows(text);
    expect(heading!.at(-1)).toBe('applied_torque_Nm');
    expect(samples.filter((row) => row.at(-1) === '2')).toHaveLength(200);
  });

  it('show what a foot that is turned does to the motor', async () => {
    const { text } = await samplesOf('--seconds 1 --settle 0 --perturb angle:ramp:-5:0.2@0.5');
    const [heading, ...samples] = rows(text);
    expect(heading!.at(-1)).toBe('ankle_torque_Nm');
    // Turned up, the ankle presses back down.
    expect(Number(samples[699]!.at(-1))).toBeGreaterThan(Number(samples[499]!.at(-1)));
  });
});

describe('the reports of a sweep', () => {
  const command = readArguments(
    '--sweep reflexGain=0:0.4:0.4 --sweep effort=10%:20%:0.1 --seconds 1 --settle 0'.split(' '),
    () => '',
  );
  if (command.action !== 'sweep') throw new Error('That is no sweep.');
  const { plan, axes } = command;
  const points = sweepPoints(axes);
  const outcomes = points.map((point) =>
    runOutcome({ ...plan, parameters: { ...plan.parameters, ...point } }),
  );
  const values = [
    ['0', '0.1'],
    ['0', '0.2'],
    ['0.4', '0.1'],
    ['0.4', '0.2'],
  ];

  it('as CSV have a line for each run', () => {
    const [heading, ...lines] = rows(sweepCsv(plan, axes, points, outcomes));
    expect(heading).toEqual(['reflexGain', 'effort', ...MEASURES.map(({ field }) => field)]);
    expect(lines.map((line) => line.slice(0, 2))).toEqual(values);
    expect(lines.map((line) => Number(line[2]))).toEqual(
      outcomes.map(({ theory }) => Number(theory!.criticalGain.toPrecision(9))),
    );
  });

  it('as a table have a line for each run', () => {
    const lines = sweepTable(plan, axes, points, outcomes).trimEnd().split('\n').slice(-4);
    expect(lines.map((line) => line.trim().split(/\s+/u).slice(0, 2))).toEqual(values);
  });

  it('as JSON are one object with all that each run gave', () => {
    const { sweep, runs } = JSON.parse(sweepJson(plan, axes, points, outcomes)) as {
      sweep: unknown;
      runs: unknown[];
    };
    expect(sweep).toEqual([
      { name: 'reflexGain', unit: 'per 100 impulses/s', values: [0, 0.4] },
      { name: 'effort', unit: 'ratio', values: [0.1, 0.2] },
    ]);
    expect(runs).toEqual(
      outcomes.map((outcome, index) => ({ parameters: points[index], ...outcome })),
    );
  });
});

describe('what can be asked for', () => {
  it('is listed: every preset, every parameter', () => {
    const text = listText();
    const json = JSON.parse(listJson()) as Record<'presets' | 'parameters', object[]>;
    for (const id of Object.keys(PRESETS)) expect(text).toContain(`\n${id} `);
    for (const name of Object.keys(PARAMETERS)) expect(text).toContain(`\n${name} `);
    expect(json.presets).toHaveLength(Object.keys(PRESETS).length);
    expect(json.parameters).toContainEqual(
      expect.objectContaining({
        name: 'conductionDelay',
        unit: 'ms',
        minimum: 30,
        maximum: 100,
        default: 40,
      }),
    );
  });

  it('is explained: every option and every form of a perturbation', () => {
    for (const name of Object.keys(OPTIONS)) expect(helpText()).toContain(`  --${name} `);
    for (const form of Object.keys(FORMS)) expect(helpText()).toContain(`:${form}:`);
  });

  it('is explained in lines that fit a terminal', () => {
    for (const line of helpText().split('\n')) expect(line.length).toBeLessThanOrEqual(102);
  });
});

describe('a rounded number', () => {
  it.each([
    [null, '–'],
    [0, '0'],
    [1234.5, '1235'],
    [9.5049, '9.50'],
    [-0.04417, '-0.0442'],
    [0.00012345, '1.23e-4'],
  ])('%s is shown as %s', (value, text) => {
    expect(rounded(value)).toBe(text);
  });
});
