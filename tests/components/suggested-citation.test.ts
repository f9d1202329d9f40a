import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteMessages } from '#messages/en/site.ts';
import { WORK } from '#components/publication.ts';
import { bibtexCitation, plainCitation } from '#components/suggested-citation.ts';

const chapter = { number: 5, title: 'A late correction', slug: 'a-late-correction' };
const url = 'https://example.org/a-late-correction/';
const { authors, workTitle } = siteMessages();
const citationFile = readFileSync('CITATION.cff', 'utf8');

test('a citation names authors, chapter, work, version, day and address', () => {
  const text = plainCitation({ chapter, url });
  for (const part of [authors, 'Chapter 5: A late correction.', workTitle, WORK.version, url])
    expect(text).toContain(part);
  expect(text).toMatch(/\(20\d\d\)\./u);
  expect(text).toMatch(/on \d{1,2} \w+ 20\d\d\./u);
});

test('without an address of the site a citation has none', () => {
  expect(plainCitation({ chapter })).not.toMatch(/https?:/u);
  expect(bibtexCitation({ chapter })).not.toContain('url');
});

test('a title that asks keeps its question mark and gets no full stop', () => {
  expect(plainCitation({})).toContain(`${workTitle} Version`);
});

test('each entry for BibTeX has a key of its own and as many braces closed as opened', () => {
  const entries = [bibtexCitation({ url }), bibtexCitation({ chapter, url })];
  for (const entry of entries)
    expect(entry.match(/\{/gu)?.length).toBe(entry.match(/\}/gu)?.length);
  expect(new Set(entries.map((entry) => entry.split(',')[0])).size).toBe(2);
});

test('nothing in a title means anything to TeX', () => {
  const entry = bibtexCitation({ chapter: { ...chapter, title: '50% & “more” {of} $it_' } });
  expect(entry).toContain(String.raw`title = {50\% \& ${'``'}more'' \{of\} \$it\_}`);
});

test('what a backslash would turn into an accent or a break of the line is named to TeX', () => {
  const entry = bibtexCitation({ chapter: { ...chapter, title: String.raw`a\b ~ c^2 {d}` } });
  expect(entry).toContain(
    String.raw`title = {a\textbackslash{}b \textasciitilde{} c\textasciicircum{}2 \{d\}}`,
  );
});

test('the site and the file of citation say the same', () => {
  expect(citationFile).toContain(`title: '${workTitle}'`);
  expect(citationFile).toContain(`version: ${WORK.version}`);
  expect(citationFile).toContain(authors.replaceAll(/[“”]/gu, '"'));
});
