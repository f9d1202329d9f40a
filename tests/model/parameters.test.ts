import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  clampParameter,
  DEFAULT_PARAMETERS,
  fromDisplay,
  type ParameterName,
  PARAMETERS,
  toDisplay,
} from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';

const NAMES = Object.keys(PARAMETERS) as ParameterName[];
const references = JSON.parse(readFileSync('content/references.json', 'utf8')) as { id: string }[];
const known = new Set(references.map(({ id }) => id));

describe('the parameter table', () => {
  it.each(NAMES)('gives %s a default within its range, and marks within it', (name) => {
    const { minimum, maximum, default: usual, scale, marks = [] } = PARAMETERS[name];
    expect(minimum).toBeLessThan(maximum);
    for (const value of [usual, ...marks.map(({ at }) => at)]) {
      expect(value).toBeGreaterThanOrEqual(minimum);
      expect(value).toBeLessThanOrEqual(maximum);
    }
    if (scale === 'log') expect(minimum).toBeGreaterThan(0);
  });

  it('names no two parameters alike, and each by a symbol and a source', () => {
    const rows = NAMES.map((name) => PARAMETERS[name]);
    for (const key of ['label', 'meaning'] as const)
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    for (const row of rows) expect([row.symbol, row.source]).not.toContain('');
  });

  it('cites only references that exist', () => {
    const cited = NAMES.flatMap((name) =>
      [...PARAMETERS[name].source.matchAll(/\[(\w+)\]/gu)].map((match) => match[1]),
    );
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((key) => key === undefined || !known.has(key))).toEqual([]);
  });

  it('says of every published value who published it', () => {
    for (const name of NAMES) {
      const { status, source } = PARAMETERS[name];
      if (status === 'published') expect(source).toMatch(/\[\w+\]/u);
    }
  });

  it.each(NAMES)('reads what it shows of %s back as the same number', (name) => {
    const { minimum, maximum, default: usual } = PARAMETERS[name];
    for (const value of [minimum, maximum, usual]) {
      const back = fromDisplay(name, Number(toDisplay(name, value).toPrecision(15)));
      expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-15 * Math.abs(value));
    }
  });

  it('turns round numbers of milliseconds and per cent into the nearest number there is', () => {
    expect(fromDisplay('conductionDelay', 35)).toBe(0.035);
    expect(fromDisplay('effort', 7)).toBe(0.07);
    expect(fromDisplay('kneeAngle', 90)).toBe(DEFAULT_PARAMETERS.kneeAngle);
  });

  it('clamps to the range, and puts the default in place of no number', () => {
    expect(clampParameter('conductionDelay', 1)).toBe(0.1);
    expect(clampParameter('conductionDelay', -1)).toBe(0.03);
    expect(clampParameter('conductionDelay', 0.05)).toBe(0.05);
    expect(clampParameter('conductionDelay', Number.NaN)).toBe(0.04);
  });
});

describe('every preset', () => {
  it.each(Object.entries(PRESETS))('%s stays within the ranges', (_, { parameters }) => {
    for (const [name, value] of Object.entries(parameters))
      expect(clampParameter(name as ParameterName, value)).toBe(value);
  });

  it('says what is put in and what emerges, and what each rests on', () => {
    const references = JSON.parse(readFileSync('content/references.json', 'utf8')) as {
      id: string;
      custom: { citable: boolean };
    }[];
    const citable = references.filter(({ custom }) => custom.citable).map(({ id }) => id);
    for (const { putIn, emerges } of Object.values(PRESETS)) {
      expect(putIn.length).toBeGreaterThan(0);
      expect(emerges.length).toBeGreaterThan(0);
      for (const feature of [...putIn, ...emerges]) {
        expect(feature).toMatch(/\[[\w, ]+\]|\([^)]+\)\.?$/u);
        for (const [, keys = ''] of feature.matchAll(/\[([^\]]+)\]/gu))
          for (const key of keys.split(', ')) expect(citable).toContain(key);
      }
    }
  });

  it('takes its band from the table of tremors', () => {
    const tremors = JSON.parse(readFileSync('content/en/tremor-types.json', 'utf8')) as {
      preset: string | null;
      band_hz: number[];
    }[];
    const published = tremors
      .filter(({ preset }) => preset !== null && Object.hasOwn(PRESETS, preset))
      .map(({ preset, band_hz }) => [preset, band_hz]);
    const banded = Object.entries(PRESETS)
      .filter(([, { band }]) => band !== undefined)
      .map(([id, { band }]) => [id, band]);
    // Drug-induced parkinsonism shares the row of parkinsonian tremor.
    const own = banded.filter(([id]) => id !== 'drug-parkinsonism');
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(published));
    expect(PRESETS['drug-parkinsonism'].band).toEqual(PRESETS.parkinsonian.band);
  });
});

test('no two parameters share a letter', () => {
  const symbols = Object.values(PARAMETERS).map(({ symbol }) => symbol);
  expect(symbols.filter((symbol, index) => symbols.indexOf(symbol) !== index)).toEqual([]);
});
