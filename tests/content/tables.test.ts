// @vitest-environment node
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { listed } from '#markdown/prose/tags.ts';
import { REFERENCES } from '#components/reference.ts';
import comparison from '#content/en/tremor-comparison.json' with { type: 'json' };
import labValues from '#content/en/lab-values.json' with { type: 'json' };
import medicines from '#content/en/medicines.json' with { type: 'json' };
import tremorTypes from '#content/en/tremor-types.json' with { type: 'json' };
import { entriesInWords, modelledEntries } from '#views/foot/gallery/entry.ts';
import { SITUATION_NAMES } from '#views/foot/gallery/situation.ts';
import { CONDITION_NAMES } from '#views/kind-table/conditions.ts';

const sources = z
  .string()
  .refine((of) => listed(of).length > 0, 'names no source')
  .refine(
    (of) => listed(of).every((key) => REFERENCES.has(key)),
    'names a source that is not there',
  )
  .refine(
    (of) => listed(of).every((key) => REFERENCES.get(key)?.custom.citable !== false),
    'names a source that may not be cited',
  );
const words = z.string().regex(/^[\p{L}\d[].*[^\s]$/u);
/** A sourced text, or one that says it is ours, or one that says nothing was found. Never two at once. */
const statement = z.union([
  z.strictObject({ text: words, sources }),
  z.strictObject({ text: words, ours: z.literal(true) }),
  z.strictObject({ text: words, unknown: z.literal(true) }),
]);
const cell = z.array(statement).min(1);

const comparedKind = z.strictObject({
  kind: z.string(),
  name: words,
  inClinic: words.optional(),
  conditions: z.array(z.enum(CONDITION_NAMES)).min(1),
  when: cell,
  howFast: cell,
  tellsApart: cell,
});
const labTest = z.strictObject({
  id: z.string(),
  name: words,
  si: z.enum(['mmol/L', 'nmol/L', 'pmol/L', 'mU/L']),
  us: z
    .strictObject({
      unit: z.enum(['mg/dL', 'mEq/L', 'ng/mL', 'pg/mL']),
      perSi: z.number().positive(),
      decimals: z.int().min(0).max(2),
      molarMass: z.number().positive().optional(),
    })
    .optional(),
  shows: cell,
  range: cell,
  symptoms: cell,
});
const medicineTable = z.strictObject({
  grades: z.record(z.string(), words),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      group: words,
      examples: words,
      shake: words,
      grade: z.enum(Object.keys(medicines.grades)),
      sources,
    }),
  ),
});

describe('every row is whole, and every source in it exists and may be cited', () => {
  it('in the comparison of kinds', () => {
    expect(z.array(comparedKind).parse(comparison)).toHaveLength(comparison.length);
  });

  it('among blood tests', () => {
    expect(z.array(labTest).parse(labValues)).toHaveLength(labValues.length);
  });

  it('among medicines', () => {
    expect(medicineTable.parse(medicines).groups).toHaveLength(medicines.groups.length);
  });

  it('and no row stands twice', () => {
    for (const ids of [
      comparison.map(({ kind }) => kind),
      labValues.map(({ id }) => id),
      medicines.groups.map(({ id }) => id),
    ])
      expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the comparison of kinds', () => {
  it('holds every kind of the table of tremors, in its order', () => {
    expect(comparison.map(({ kind }) => kind)).toEqual(tremorTypes.map(({ id }) => id));
  });

  it('has a kind for every condition that can be chosen', () => {
    const used = new Set(comparison.flatMap(({ conditions }) => conditions));
    expect(CONDITION_NAMES.filter((name) => !used.has(name))).toEqual([]);
  });

  it('lets each kind come out in the conditions in which the gallery shows it', () => {
    const shown = [...modelledEntries(), ...entriesInWords()];
    const shared: readonly string[] = SITUATION_NAMES;
    for (const { kind, conditions } of comparison) {
      const inGallery = shown
        .filter(({ type }) => type === kind)
        .flatMap(({ broughtOnBy }) => broughtOnBy);
      const here = conditions.filter((name) => shared.includes(name));
      expect(new Set(here), kind).toEqual(new Set(inGallery));
    }
  });

  it('says of every rate what was measured, and gives a rate or says that there is none', () => {
    for (const { kind, howFast } of comparison)
      for (const { text } of howFast)
        expect(text, kind).toMatch(/Hz[^:]*: \w|\bHz\.$|\bno (?:rate|series)\b/iu);
  });
});

it('the groups of medicines are those with the firmest evidence first', () => {
  const grades = Object.keys(medicines.grades);
  const order = medicines.groups.map(({ grade }) => grades.indexOf(grade));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
