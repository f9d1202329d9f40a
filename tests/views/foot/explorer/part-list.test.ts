import { describe, expect, it } from 'vitest';
import { PARTS } from '#anatomy/parts/part-list.ts';
import type { Part } from '#anatomy/parts/part.ts';
import { anchorsToLabel, partsToLabel, TELLING } from '#views/foot/explorer/label-choice.ts';
import { PAGE_DEFAULT, withHidden, withIsolated } from '#views/foot/explorer/explorer-state.ts';
import { LAYER_PRESET_NAMES, LAYER_PRESETS } from '#views/foot/explorer/layer-presets.ts';
import { groupParts, sizeOf } from '#views/foot/explorer/part-groups.ts';
import { answersTo, countInWords, folded } from '#views/foot/explorer/part-search.ts';

const find = (id: string) => PARTS.find((part) => part.id === id);

describe('the list of parts', () => {
  const groups = groupParts(PARTS);
  const listed = groups.flatMap(({ places }) => places.flatMap(({ parts }) => parts));

  it('holds every part of the data once', () => {
    expect(listed.map(({ id }) => id).sort()).toEqual(PARTS.map(({ id }) => id).sort());
    expect(groups.reduce((sum, group) => sum + sizeOf(group), 0)).toBe(PARTS.length);
  });

  it('has a named place for each of them', () => {
    for (const { places } of groups)
      expect(places.map(({ title }) => title)).not.toContain('Others');
  });

  it('holds a part that no place names, among the others of its kind', () => {
    const odd = { ...PARTS[0], id: 'unheard-of' } as unknown as Part;
    const [group] = groupParts([odd]);
    expect(group?.places).toEqual([{ title: 'Others', parts: [odd] }]);
  });
});

describe('the search', () => {
  const names = folded('Long flexor of the big toe Flexor hallucis longus Musculus flexor');

  it('ignores case, accents, hyphens and spaces at the ends', () => {
    expect(folded('  Ménière-like  WORD ')).toBe('meniere like word');
    expect(answersTo(names, ' HALLÚCIS ')).toBe(true);
  });

  it('finds by plain and by Latin words, in any order', () => {
    expect(answersTo(names, 'toe flexor')).toBe(true);
    expect(answersTo(names, 'longus musculus')).toBe(true);
    expect(answersTo(names, 'toe extensor')).toBe(false);
  });

  it('fits all parts when nothing is asked', () => {
    expect(answersTo(names, '   ')).toBe(true);
  });

  it('says how many were found', () => {
    expect(countInWords(1, 'Soleus')).toBe('1 part answers to “Soleus”.');
    expect(countInWords(0, 'elbow')).toBe('No part answers to “elbow”.');
    expect(countInWords(70, '')).toBe('All 70 parts are listed.');
  });
});

describe('which parts wear their names', () => {
  it('are parts of the data', () => {
    for (const id of Object.values(TELLING).flat()) expect(find(id), id).toBeDefined();
  });

  it('are some in each preset of layers but that of the closed foot', () => {
    for (const name of LAYER_PRESET_NAMES) {
      const ids = partsToLabel({ ...PAGE_DEFAULT, layers: LAYER_PRESETS[name].layers }, find);
      expect(new Set(ids).size).toBe(ids.length);
      if (name !== 'skin') expect(ids.length).toBeGreaterThan(5);
    }
  });

  it('are none under closed skin, and some once it is cut open', () => {
    const layers = { ...LAYER_PRESETS.everything.layers, skin: 'solid' as const };
    expect(partsToLabel({ ...PAGE_DEFAULT, layers }, find)).toEqual([]);
    expect(partsToLabel({ ...PAGE_DEFAULT, layers, section: true }, find)).toContain('calcaneus');
  });

  it('begin with the chosen one', () => {
    const parts = { ...PAGE_DEFAULT.parts, selected: 'sural-nerve' };
    expect(
      partsToLabel({ ...PAGE_DEFAULT, parts, layers: LAYER_PRESETS.nerves.layers }, find)[0],
    ).toBe('sural-nerve');
  });

  it('leave out what is hidden, and all others of a part shown alone', () => {
    const muscles = { ...PAGE_DEFAULT, layers: LAYER_PRESETS.muscles.layers };
    expect(partsToLabel(muscles, find)).toContain('soleus');
    expect(partsToLabel(withHidden(muscles, 'soleus', true), find)).not.toContain('soleus');
    expect(partsToLabel(withIsolated(muscles, 'soleus', 'muscle'), find)).toEqual(['soleus']);
  });

  it('are none but the chosen one when names are off', () => {
    const off = { ...PAGE_DEFAULT, layers: LAYER_PRESETS.muscles.layers, labels: false };
    expect(partsToLabel(off, find)).toEqual([]);
    expect(partsToLabel({ ...off, parts: { ...off.parts, selected: 'soleus' } }, find)).toEqual([
      'soleus',
    ]);
  });
});

describe('the names in a picture', () => {
  const anchor = (id: string, seen: number) => ({ id, x: 0, y: 0, visible: seen > 0, seen });

  it('leave out what is hidden behind others or shows by a sliver, but never what is chosen', () => {
    const anchors = [
      ...[anchor('talus', 0), anchor('tibialis-anterior', 1e-4)],
      ...[anchor('calcaneus', 0.02), anchor('soleus', 0.01)],
    ];
    const named = (most: number, selected?: string) =>
      anchorsToLabel(anchors, most, selected).map(({ id }) => id);
    expect(named(9)).toEqual(['calcaneus', 'soleus']);
    expect(named(1)).toEqual(['calcaneus']);
    expect(named(9, 'talus')).toEqual(['talus', 'calcaneus', 'soleus']);
  });
});
