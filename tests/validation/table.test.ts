import { readFileSync, globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type PresetId, PRESETS } from '#model/presets.ts';
import { TREMOR_PRESETS } from '#model/tremor-presets.ts';
import { validate, type ValidationRow } from '#validation/row.ts';
import { createRuns } from '#validation/runs.ts';
import { VALIDATION_TABLE } from '#validation/table.ts';

interface Reference {
  readonly id: string;
  readonly custom: { readonly citable: boolean };
}
interface TremorType {
  readonly preset?: PresetId;
  readonly band_hz: readonly number[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const citable = new Set(
  (read('content/references.json') as Reference[])
    .filter(({ custom }) => custom.citable)
    .map(({ id }) => id),
);
const rows = VALIDATION_TABLE.flatMap((group) => group.rows);

it('every row has a name of its own', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it('every source may be cited', () => {
  const others = rows.flatMap(({ id, sources }) =>
    sources.filter((key) => !citable.has(key)).map((key) => `${id}: ${key}`),
  );
  expect(others).toEqual([]);
});

it('a row without a source says why', () => {
  const silent = rows.filter(({ sources, caveat }) => sources.length === 0 && !caveat);
  expect(silent).toEqual([]);
});

it('every band is a range, with its reason', () => {
  for (const { id, band } of rows) {
    expect(band.least, id).toBeLessThan(band.most);
    expect(band.why.length, id).toBeGreaterThan(10);
  }
});

it('a row that fails says why at more length than a word', () => {
  for (const row of rows)
    if (row.expected === 'fails') expect(row.reason.length, row.id).toBeGreaterThan(40);
});

it('every kind of shaking is held to the band that the pages show', () => {
  const types = read('content/en/tremor-types.json') as TremorType[];
  const bandOf = new Map(types.map(({ preset, band_hz }) => [preset, band_hz]));
  for (const id of Object.keys(TREMOR_PRESETS) as (keyof typeof TREMOR_PRESETS)[]) {
    const row = rows.find((each) => each.id === `band-${id}`);
    const { band } = PRESETS[id];
    expect([row?.band.least, row?.band.most], id).toEqual(band);
    // Parkinsonism by a drug has no row of its own among the types: its band is that of the disease.
    const listed = bandOf.get(id === 'drug-parkinsonism' ? 'parkinsonian' : id);
    expect(band, id).toEqual(listed);
  }
});

it('a number outside its band fails the row, and so does one that was not found', () => {
  const runs = createRuns();
  const row = (measured: readonly number[]): ValidationRow => ({
    ...rows[0]!,
    band: { least: 1, most: 2, unit: '', why: 'For this test.' },
    measure: () => measured,
  });
  expect(validate(row([1, 2]), runs).passes).toBe(true);
  expect(validate(row([1.5, 2.1]), runs).passes).toBe(false);
  expect(validate(row([1.5, NaN]), runs).passes).toBe(false);
  expect(validate(row([]), runs).passes).toBe(false);
});

it('the same run is made once', () => {
  const runs = createRuns();
  const protocol = { preset: 'clonus', seconds: 2, settling: 0 } as const;
  expect(runs.summary(protocol)).toBe(runs.summary({ ...protocol, seed: 11 }));
  expect(runs.summary(protocol)).not.toBe(runs.summary({ ...protocol, seed: 12 }));
});

it('a pool without number is another run than one of sixty units', () => {
  const runs = createRuns();
  const protocol = { preset: 'physiological', seconds: 1, settling: 0 } as const;
  const endless = runs.summary({ ...protocol, changes: { unitCount: Infinity } });
  expect(endless).not.toEqual(runs.summary({ ...protocol, changes: { unitCount: 60 } }));
});

it('every file of rows is in the table', () => {
  expect(VALIDATION_TABLE).toHaveLength(globSync('src/validation/rows/*.ts').length);
});
