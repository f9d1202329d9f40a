import { describe, expect, it } from 'vitest';
import { article, chapters, placesMatching, tagsNamed, wordsIn } from '#markdown/prose/article.ts';

/** Longest note in the margin, in words. */
const LONGEST_NOTE = 45;
/** Longest summary that search pages show whole, in characters. */
const LONGEST_SUMMARY = 155;

it('there are eight chapters, numbered in order', () => {
  expect(chapters().map(({ frontMatter }) => frontMatter.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

describe.each(chapters())('$file', (page) => {
  const { file, frontMatter, tags, body } = page;
  const count = (name: string) => tags.filter((tag) => tag.name === name).length;

  it('has the address that its file is named for', () => {
    expect(file).toBe(`content/en/chapters/${frontMatter.slug!}.mdx`);
  });

  it('opens with its point and has a summary that fits', () => {
    expect(wordsIn(frontMatter.standfirst).length).toBeGreaterThan(8);
    expect(frontMatter.summary.length).toBeGreaterThan(40);
    expect(frontMatter.summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  it('imports nothing', () => {
    expect(placesMatching([page], /^(?:import|export)\s.*$/gmu)).toEqual([]);
  });

  it('has an experiment, three to five steps to present and a check at its end', () => {
    expect(count('Experiment')).toBeGreaterThanOrEqual(1);
    expect(count('Step')).toBeGreaterThanOrEqual(3);
    expect(count('Step')).toBeLessThanOrEqual(5);
    expect(count('Check')).toBeGreaterThanOrEqual(1);
  });

  it('names each of its experiments once', () => {
    const names = tagsNamed([page], 'Experiment').map(({ attributes }) => attributes['name']);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  it('numbers its figures after itself, in order', () => {
    const numbers = tagsNamed([page], 'Figure').map(({ attributes }) => attributes['number']);
    expect(numbers).toEqual(numbers.map((_, index) => `${frontMatter.number!}.${index + 1}`));
  });

  it('states a finding under every figure', () => {
    const without = tagsNamed([page], 'Figure')
      .filter(({ attributes }) => wordsIn(attributes['finding'] ?? '').length < 4)
      .map(({ at }) => at);
    expect(without).toEqual([]);
  });

  it('puts every view inside an experiment', () => {
    const outside = body.replaceAll(/<Experiment\b[\s\S]*?<\/Experiment>/gu, '');
    expect(outside).not.toMatch(
      /<(?:Foot|Trace|Control|Value|Reading|ConditionChoice|PresetChoice|LoopMap|Raster|StabilityMap|FatigueTimeline|PhasePortrait|Spectrum|LoopModes|Set|Predict|Sketch|PlaceMarker)\b/u,
    );
  });

  it('is complete in prose alone', () => {
    const prose = body.replaceAll(/<Figure\b[\s\S]*?<\/Figure>/gu, '');
    expect(wordsIn(prose).length).toBeGreaterThan(500);
  });
});

describe('the voice', () => {
  it('does not raise itself', () => {
    expect(placesMatching(article(), /[^\s<]*\w!(?!=).*$/gmu)).toEqual([]);
  });

  it('does not tell the reader that a thing is easy', () => {
    expect(placesMatching(article(), /\b(?:simply|obviously)\b/giu)).toEqual([]);
  });

  it('does not call the reader’s tremor by a diagnosis', () => {
    expect(
      placesMatching(article(), /\byou have (?:parkinson|essential tremor|dystonia)/giu),
    ).toEqual([]);
  });

  it(`keeps every note within ${LONGEST_NOTE} words`, () => {
    const long = tagsNamed(article(), 'Aside')
      .map(({ inner, at }) => ({ at, words: wordsIn(inner).length }))
      .filter(({ words }) => words > LONGEST_NOTE);
    expect(long).toEqual([]);
  });
});
