// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { REFERENCES } from '#components/reference.ts';
import tremorTypes from '#content/en/tremor-types.json' with { type: 'json' };
import { TREMOR_PRESETS } from '#model/tremor-presets.ts';
import { entriesInWords, modelledEntries } from '#views/foot/gallery/entry.ts';
import { SITUATION_NAMES } from '#views/foot/gallery/situation.ts';

const modelled = modelledEntries();
const inWords = entriesInWords();
const all = [...modelled, ...inWords];

describe('the gallery', () => {
  it('shows every tremor that the model has a preset for, once', () => {
    expect(modelled.map(({ preset }) => preset).sort()).toEqual(Object.keys(TREMOR_PRESETS).sort());
  });

  it('tells of every kind in the table, and in words alone of those without a preset', () => {
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(tremorTypes.map(({ id }) => id)));
    expect(inWords.map(({ type }) => type)).toEqual(
      tremorTypes.filter(({ preset }) => preset === null).map(({ id }) => id),
    );
  });

  it('gives the band of the table to the preset that the table names', () => {
    for (const { preset, type, band } of modelled) {
      const row = tremorTypes.find(({ id }) => id === type)!;
      if (row.preset === preset) expect(band, preset).toEqual(row.band_hz);
    }
  });

  it('names for each kind what brings it on, and sources that may be cited', () => {
    for (const { name, broughtOnBy, sources, published } of all) {
      expect(broughtOnBy.length, name).toBeGreaterThan(0);
      const keys = [sources, ...published.map(({ source }) => source)].join(' ').split(' ');
      for (const key of keys) {
        expect(REFERENCES.get(key)?.custom.citable, `${name}: ${key}`).toBe(true);
      }
    }
  });

  it('puts a rhythm under the name of those who give it, and no choice of its own', () => {
    for (const { name, published } of all) {
      expect(published.length, name).toBeGreaterThan(0);
      for (const { rhythm } of published) expect(rhythm).toMatch(/\d Hz/u);
    }
    const rhythmsOf = (type: string) => modelled.find((entry) => entry.type === type)!.published;
    // The model's band for it, 3 to 10 Hz, is nobody's measurement.
    expect(rhythmsOf('neuropathic')).toEqual([
      { rhythm: '5–6 Hz, legs with one inherited kind', source: 'silsby2023' },
    ]);
    expect(rhythmsOf('clonus').map(({ rhythm }) => rhythm)).toContain('3.8–5.8 Hz');
  });

  it('has a kind for every way to sort it by', () => {
    for (const situation of SITUATION_NAMES) {
      expect(all.some(({ broughtOnBy }) => broughtOnBy.includes(situation))).toBe(true);
    }
  });

  it('never tells a reader what they have', () => {
    for (const { condition, look, unmeasured } of all) {
      const words = [condition, look, unmeasured];
      for (const text of words) expect(text).toMatch(/^[A-Z].*\.$/u);
      expect(words.join(' ')).not.toMatch(/\byou(?:r| have| may)\b/iu);
    }
  });
});
