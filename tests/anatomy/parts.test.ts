import { describe, expect, test } from 'vitest';
import { PARTS, partOf } from '#anatomy/parts/part-list.ts';
import { MUSCLE_SIDES } from '#anatomy/parts/muscle-sides.ts';
import type { MusclePart, Part, PartKind } from '#anatomy/parts/part.ts';
import { RAYS } from '#anatomy/rig.ts';

const ofKind = (kind: PartKind): Part[] => PARTS.filter((part) => part.kind === kind);
const muscles = PARTS.filter((part): part is MusclePart => part.kind === 'muscle');

/** How Latin names of a kind begin. */
const LATIN: Readonly<Record<PartKind, RegExp>> = {
  bone: /^(Os|Ossa|Tibia|Fibula|Talus|Calcaneus|Phalanx) ?/u,
  muscle: /^(Musculus|Musculi) /u,
  nerve: /^(Nervus|Nervi|Rami) /u,
  fascia: /^(Fascia|Aponeurosis|Tendo|Ligamentum) /u,
  retinaculum: /^Retinaculum /u,
};

describe('the list of parts', () => {
  test('finds a part by its id, and nothing by an id that no part has', () => {
    for (const part of PARTS) expect(partOf(part.id)).toBe(part);
    expect(partOf('tail')).toBeUndefined();
    expect(partOf('')).toBeUndefined();
  });

  test.each(['id', 'name', 'term', 'latin'] as const)('no two parts share a %s', (field) => {
    const values = PARTS.map((part) => part[field]);
    expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
  });

  test('ids are words in kebab-case, as links need them', () => {
    for (const { id } of PARTS) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/u);
  });

  test('names begin with a capital and have no full stop; descriptions end with one', () => {
    for (const { name, term, description } of PARTS) {
      for (const words of [name, term]) expect(words).toMatch(/^[A-Z][^.]*$/u);
      expect(description).toMatch(/^[A-Z].*\.$/u);
      expect(description.length).toBeLessThan(220);
    }
  });

  test.each(Object.entries(LATIN) as [PartKind, RegExp][])(
    'Latin names of each %s begin as they should',
    (kind, beginning) => {
      for (const { latin } of ofKind(kind)) expect(latin).toMatch(beginning);
    },
  );

  test('says of each part where the facts come from', () => {
    for (const { source, confidence } of PARTS) {
      expect(source.length).toBeGreaterThan(10);
      if (confidence === 'textbook') expect(source).not.toMatch(/not looked up/u);
    }
  });

  test('a side is known of every muscle, and of nothing else', () => {
    expect(Object.keys(MUSCLE_SIDES).sort()).toEqual(muscles.map(({ id }) => id).sort());
  });

  test('each muscle names a nerve of the list, and says what it does', () => {
    for (const { nerve, action, origin, insertion, innervation } of muscles) {
      expect(partOf(nerve)?.kind).toBe('nerve');
      for (const words of [action, origin, insertion, innervation])
        expect(words.length).toBeGreaterThan(9);
      expect(innervation).toMatch(/[LS]\d/u);
    }
  });

  test('flexors bend what they cross, and extensors straighten it, but for the lumbricals', () => {
    for (const { id, side, actions } of muscles) {
      const bends = actions.filter(({ joint }) => joint !== 'foot');
      if (side === undefined || id === 'lumbricals') continue;
      for (const { sense } of bends) expect(sense).toBe(side === 'flexor' ? 1 : -1);
    }
  });

  test('every toe has a long flexor and a long extensor', () => {
    const moves = (id: string): string[] =>
      muscles.find((muscle) => muscle.id === id)!.actions.map(({ joint }) => joint);
    for (const ray of RAYS) {
      const owner = ray === 0 ? 'hallucis' : 'digitorum';
      expect(moves(`flexor-${owner}-longus`)).toContain(`mtp${ray + 1}`);
      expect(moves(`extensor-${owner}-longus`)).toContain(`mtp${ray + 1}`);
    }
  });
});
