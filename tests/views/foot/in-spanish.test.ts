import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { radians } from '#anatomy/angle.ts';
import { PARTS } from '#anatomy/parts/part-list.ts';
import { wordingOf } from '#messages/catalogues.ts';
import { poseInWords } from '#views/foot/description.ts';
import { groupParts } from '#views/foot/explorer/part-groups.ts';
import { answersTo, countInWords, folded } from '#views/foot/explorer/part-search.ts';
import { partsInWords } from '#views/foot/explorer/part-words.ts';
import { aboutInWords } from '#views/foot/gallery/about.ts';
import { readPair } from '#views/foot/gallery/pair-link.ts';

beforeEach(() => {
  globalThis.pageWording = wordingOf('es');
  document.documentElement.lang = 'es';
});
afterEach(() => {
  globalThis.pageWording = undefined;
  document.documentElement.lang = '';
});

/** Numbers, years, spinal roots and the like: what no translation changes. */
const figuresIn = (words: string): string[] => (words.match(/\p{Lu}?\d+/gu) ?? []).sort();

describe('the parts of the foot in Spanish', () => {
  const pairs = () => partsInWords().map((part, place) => ({ part, english: PARTS[place]! }));

  it('are the same parts with the same Latin names', () => {
    for (const { part, english } of pairs()) {
      expect([part.id, part.kind, part.latin]).toEqual([english.id, english.kind, english.latin]);
    }
  });

  it('have names that no two share, and are found by them without accents', () => {
    for (const field of ['name', 'term'] as const) {
      const values = partsInWords().map((part) => part[field]);
      expect(values.filter((value, place) => values.indexOf(value) !== place)).toEqual([]);
    }
    const soleus = partsInWords().find(({ id }) => id === 'soleus')!;
    expect(answersTo(folded(soleus.term), 'soleo')).toBe(true);
  });

  it('begin names with a capital, without a full stop, and end descriptions with one', () => {
    for (const { part } of pairs()) {
      for (const words of [part.name, part.term]) expect(words).toMatch(/^\p{Lu}[^.]*$/u);
      expect(part.description).toMatch(/^\p{Lu}.*\.$/u);
      expect(part.description.length).toBeLessThan(220);
      if (part.kind === 'muscle') expect(part.action).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('keep every number and every spinal root, and whether a source was looked up', () => {
    for (const { part, english } of pairs()) {
      for (const field of ['description', 'source'] as const)
        expect(figuresIn(part[field]), part.id).toEqual(figuresIn(english[field]));
      if (part.kind === 'muscle' && english.kind === 'muscle')
        expect(figuresIn(part.innervation), part.id).toEqual(figuresIn(english.innervation));
      expect(part.source.includes('sin consultar'), part.id).toBe(
        english.source.includes('not looked up'),
      );
    }
  });

  it('stand in groups that have Spanish titles', () => {
    const [muscles] = groupParts(partsInWords());
    expect(muscles?.title).toBe('Músculos y tendones');
    expect(muscles?.places[0]?.parts[0]?.name).toBe('Gemelos');
  });
});

describe('sentences about the foot in Spanish', () => {
  it('tell one part from several', () => {
    expect(countInWords(1, 'sóleo')).toBe('1 parte responde a «sóleo».');
    expect(countInWords(3, 'flexor')).toBe('3 partes responden a «flexor».');
  });

  it('join and agree as Spanish does', () => {
    expect(poseInWords({ toes: [0, 0, radians(30), 0, 0] })).toBe(
      'el dedo tercero está doblado 30°, los demás están rectos y el tobillo está en ángulo recto',
    );
  });

  it('write rhythms with a comma and quote with the page’s marks', () => {
    expect(aboutInWords({ band: [2.5, 5], condition: 'Rest.' })).toContain('2,5–5 Hz');
    expect(readPair('layer:fat', () => true).notices).toEqual([
      '«layer:fat» no significa nada aquí y se ha dejado fuera.',
    ]);
  });
});
