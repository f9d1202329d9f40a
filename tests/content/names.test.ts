import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STRENGTHS } from '#components/strength.ts';
import { VIEW_NAMES } from '#anatomy/named-views.ts';
import { decodeState, isParameterName, isPresetId } from '#experiment/experiment-state.ts';
import { CHANNELS } from '#experiment/history.ts';
import { READINGS } from '#experiment/readings.ts';
import { MAGNIFICATIONS } from '#views/foot/drawn-pose.ts';
import { article, tagsNamed } from '#markdown/prose/article.ts';
import { listed, type Tag } from '#markdown/prose/tags.ts';

const PARTS = ['flexor', 'extensor', 'sensory', 'command', 'load'];
/** The names that the pages hand to the prose, read as text: only Astro can load that file. */
const COMPONENTS = [
  'Fragment',
  .../mdxComponents = \{([^}]*)\}/u
    .exec(readFileSync('src/components/mdx-components.ts', 'utf8'))![1]!
    .matchAll(/\w+/gu),
].map(String);

const pages = article();

/** Names in an attribute that `exists` does not know, with the place where they stand. */
function unknownNames(
  tags: readonly Tag[],
  attribute: string,
  exists: (name: string) => boolean,
): string[] {
  return tags.flatMap(({ attributes, at }) =>
    listed(attributes[attribute])
      .filter((name) => !exists(name))
      .map((name) => `${at}: ${name}`),
  );
}

describe('what the prose names exists', () => {
  it('as a component', () => {
    const unknown = pages
      .flatMap(({ tags }) => tags)
      .filter(({ name }) => !COMPONENTS.includes(name))
      .map(({ name, at }) => `${at}: <${name}>`);
    expect(unknown).toEqual([]);
  });

  it('as a parameter', () => {
    const tags = tagsNamed(pages, 'Control', 'Value');
    expect(tags.length).toBeGreaterThan(8);
    expect(unknownNames(tags, 'of', isParameterName)).toEqual([]);
  });

  it('as a preset', () => {
    expect(unknownNames(tagsNamed(pages, 'Experiment'), 'preset', isPresetId)).toEqual([]);
    expect(unknownNames(tagsNamed(pages, 'PresetChoice'), 'of', isPresetId)).toEqual([]);
  });

  it('as settings that the model takes as they stand', () => {
    const notices = tagsNamed(pages, 'Experiment').flatMap(({ attributes, at }) => {
      const { preset = 'held-curl', settings = '' } = attributes;
      const text = [preset, settings].join(',');
      return decodeState(text, 'held-curl').notices.map((notice) => `${at}: ${notice}`);
    });
    expect(notices).toEqual([]);
  });

  it('as what a figure is set to on paper', () => {
    const tags = tagsNamed(pages, 'Figure').filter(({ attributes }) => 'onPaper' in attributes);
    expect(tags.length).toBeGreaterThan(8);
    const notices = tags.flatMap(({ attributes, at }) =>
      decodeState(`held-curl,${attributes['onPaper']!}`, 'held-curl').notices.map(
        (notice) => `${at}: ${notice}`,
      ),
    );
    expect(notices).toEqual([]);
  });

  it('as something that can be traced', () => {
    const channels: readonly string[] = CHANNELS;
    const tags = tagsNamed(pages, 'Trace');
    expect(tags.length).toBeGreaterThan(8);
    expect(unknownNames(tags, 'of', (name) => channels.includes(name))).toEqual([]);
  });

  it('as a reading', () => {
    const tags = tagsNamed(pages, 'Reading');
    expect(unknownNames(tags, 'of', (name) => Object.hasOwn(READINGS, name))).toEqual([]);
  });

  it('as a view of the foot', () => {
    const names: readonly string[] = VIEW_NAMES;
    const tags = tagsNamed(pages, 'Foot');
    expect(tags.length).toBeGreaterThan(8);
    expect(unknownNames(tags, 'view', (name) => names.includes(name))).toEqual([]);
  });

  it('as an enlargement that the foot can be drawn with', () => {
    const drawable = MAGNIFICATIONS.map(String);
    const magnified = tagsNamed(pages, 'Foot').filter(({ attributes }) => 'magnify' in attributes);
    expect(magnified.length).toBeGreaterThan(8);
    const unknown = magnified
      .filter(({ attributes }) => !drawable.includes(attributes['magnify'] ?? ''))
      .map(({ attributes, at }) => `${at}: ${attributes['magnify'] ?? ''}`);
    expect(unknown).toEqual([]);
  });

  it('as a part of the loop', () => {
    const tags = tagsNamed(pages, 'Part');
    expect(tags.length).toBeGreaterThan(4);
    expect(unknownNames(tags, 'of', (name) => PARTS.includes(name))).toEqual([]);
  });

  it('as a strength of evidence', () => {
    const strengths: readonly string[] = STRENGTHS;
    const unknown = tagsNamed(pages, 'Evidence')
      .filter(({ attributes }) => !strengths.includes(attributes['strength'] ?? ''))
      .map(({ at }) => at);
    expect(unknown).toEqual([]);
  });
});
