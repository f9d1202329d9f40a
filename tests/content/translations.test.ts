/** What must hold between a chapter and its translation: the same instruments, sources and words explained. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapters, pageOf, type Page } from '#markdown/prose/article.ts';
import { problemsOfCitation, problemsOfTerms } from '#markdown/prose/tag-rules.ts';
import type { Tag } from '#markdown/prose/tags.ts';
import { REFERENCES } from '#components/reference.ts';

/** Attributes whose text is for readers; all others are the same in every language. */
const WORDS: readonly string[] = [
  ...[
    'title',
    'finding',
    'question',
    'answer',
    'explanation',
    'options',
    'label',
    'legend',
    'words',
  ],
];

const translations: readonly Page[] = globSync('content/*/chapters/*.mdx')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('content/en/'))
  .map((file) => pageOf(file, readFileSync(file, 'utf8')));

/** Names and settings, without the words. */
function instruments(tags: readonly Tag[]): string[] {
  return tags.map(({ name, attributes }) => {
    const kept = Object.entries(attributes).filter(([key]) => !WORDS.includes(key));
    return [name, ...kept.map(([key, value]) => `${key}=${value}`)].join(' ');
  });
}

/** Sections and their levels, without their words. */
const headings = ({ body }: Page) => [...body.matchAll(/^(#+) /gmu)].map(([, level]) => level);
const paragraphs = ({ body }: Page) =>
  body.split(/\n{2,}/u).filter((block) => /^\s*[\p{L}«“¿<]/u.test(block)).length;

it('there is at least one translation to hold to this', () => {
  expect(translations.length).toBeGreaterThan(0);
});

describe.each(translations.map((page) => [page.file, page] as const))('%s', (file, page) => {
  const original = chapters().find(
    ({ frontMatter }) => frontMatter.slug === page.frontMatter.slug,
  )!;

  it('is a chapter of that number', () => {
    expect(original.frontMatter.number).toBe(page.frontMatter.number);
    expect(file.endsWith(`/${page.frontMatter.slug!}.mdx`)).toBe(true);
  });

  it('has the instruments, sources, terms and settings of the English one, in its order', () => {
    expect(instruments(page.tags)).toEqual(instruments(original.tags));
  });

  it('has its sections and its paragraphs', () => {
    expect(headings(page)).toEqual(headings(original));
    expect(paragraphs(page)).toBe(paragraphs(original));
  });

  it('has as many answers to each question', () => {
    const counts = ({ tags }: Page) =>
      tags.map(({ attributes }) => attributes['options']?.match(/'[^']*'/gu)?.length ?? 0);
    expect(counts(page)).toEqual(counts(original));
  });

  it('cites and explains what there is', () => {
    const [, tag = ''] = file.split('/');
    const glossary = JSON.parse(readFileSync(`content/${tag}/glossary.json`, 'utf8')) as {
      id: string;
    }[];
    const known = new Set(glossary.map(({ id }) => id));
    expect(problemsOfTerms(page.tags, (id) => known.has(id))).toEqual([]);
    const cites = page.tags.filter(({ name }) => name === 'Cite');
    expect(cites.flatMap((cite) => problemsOfCitation(cite, (key) => REFERENCES.get(key)))).toEqual(
      [],
    );
  });

  it('says every number that the English one says, with its own decimal sign', () => {
    const numbers = ({ body }: Page) =>
      (body.replaceAll(/<[^>]*>/gu, ' ').match(/\d+(?:[.,]\d+)?/gu) ?? [])
        .map((number) => number.replace(',', '.'))
        .sort();
    expect(numbers(page)).toEqual(numbers(original));
  });
});

it('every glossary has only entries of the English one', () => {
  const ids = (file: string) =>
    (JSON.parse(readFileSync(file, 'utf8')) as { id: string }[]).map(({ id }) => id);
  const english = new Set(ids('content/en/glossary.json'));
  for (const file of globSync('content/*/glossary.json'))
    expect(ids(file).filter((id) => !english.has(id))).toEqual([]);
});
