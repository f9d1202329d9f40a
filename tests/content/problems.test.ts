import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { CLAIMS } from '#components/claims.ts';
import { STRENGTHS } from '#components/strength.ts';
import { allPages, article, type Page, pageOf, tagsNamed } from '#markdown/prose/article.ts';
import {
  answerProblems,
  citationProblems,
  gradeProblems,
  lengthProblems,
  OMISSIONS,
  pictureProblems,
  termProblems,
  unanswered,
} from '#markdown/prose/problems.ts';

describe('the article', () => {
  it('cites sources that are listed, and known well enough to be printed', () => {
    expect(tagsNamed(article(), 'Cite').length).toBeGreaterThan(50);
    expect(citationProblems(allPages())).toEqual([]);
  });

  it('explains words of the glossary, each once a page', () => {
    expect(termProblems(allPages())).toEqual([]);
  });

  it('explains every word of the glossary somewhere', () => {
    const entries = JSON.parse(readFileSync('content/en/glossary.json', 'utf8')) as {
      id: string;
    }[];
    const explained = new Set(
      tagsNamed(allPages(), 'Term').map(({ attributes }) => attributes['of']),
    );
    expect(entries).toHaveLength(62);
    expect(entries.filter(({ id }) => !explained.has(id))).toEqual([]);
  });

  it('answers all 55 claims of the usual account, and the 12 points it leaves out', () => {
    expect(CLAIMS).toHaveLength(55);
    expect(OMISSIONS).toHaveLength(12);
    expect(unanswered(article())).toEqual([]);
  });

  it('answers each under a heading that it has, with one of its sources beside it', () => {
    expect(answerProblems(article())).toEqual([]);
  });

  it('grades every claim by how well it is supported', () => {
    expect(CLAIMS.filter(({ strength }) => !STRENGTHS.includes(strength))).toEqual([]);
  });

  it('can be read after eight years of school', () => {
    expect(gradeProblems(article())).toEqual([]);
  });

  it('keeps each page to some seven minutes', () => {
    expect(lengthProblems(article())).toEqual([]);
  });

  it('says in words what its pictures show', () => {
    expect(pictureProblems(allPages())).toEqual([]);
  });
});

describe('a page with a mistake is told with file and line', () => {
  test('a source that is not listed, one that may not be printed, none at all', () => {
    const page = bad(
      'One. <Cite of="nobody1900" />\n\nTwo. <Cite of="hearsay2001" />\n\n<Cite of="" />',
    );
    expect(citationProblems([page], [{ id: 'hearsay2001', custom: { citable: false } }])).toEqual([
      'bad.mdx:8: there is no source “nobody1900”',
      'bad.mdx:10: “hearsay2001” may not be cited',
      'bad.mdx:12: a citation of nothing',
    ]);
  });

  test('a word that the glossary lacks, or that is explained twice', () => {
    const page = bad(
      'A <Term of="wobble">wobble</Term>,\na <Term of="gain">gain</Term>, a <Term of="gain">gain</Term>.',
    );
    expect(termProblems([page])).toEqual([
      'bad.mdx:8: the glossary has no “wobble”',
      'bad.mdx:9: “gain” is explained further up',
    ]);
  });

  test('a claim without a source, one under no heading, one that nobody made', () => {
    const page = bad('Opening.\n\n## Here\n\nEveryone shakes.', {
      here: ['C24', 'C99'],
      nowhere: ['C1'],
    });
    expect(answerProblems([page])).toEqual([
      'bad.mdx:10: C24 is answered without a source (lakie2015, pozos1982, elble2003)',
      'bad.mdx:10: the ledger holds no C99',
      'bad.mdx:1: there is no section “nowhere”',
    ]);
  });

  test('a claim that no page answers', () => {
    const missing = unanswered([bad('Nothing.')]);
    expect(missing).toHaveLength(67);
    expect(missing).toContain('C24');
  });

  test('a text that is too hard, or too long', () => {
    const hard =
      'Unfortunately, oscillatory neuromuscular phenomena characteristically necessitate interdisciplinary differentiation.';
    expect(gradeProblems([bad(hard)])).toEqual([
      expect.stringMatching(/^bad\.mdx:1: reading grade \d+\.\d, over 8$/u),
    ]);
    expect(lengthProblems([bad('The foot shakes. '.repeat(600))])).toEqual([
      'bad.mdx:1: 1800 words, over 1600',
    ]);
  });

  test('a picture without words in its place', () => {
    const page = bad('![](foot.png)\n\n<img src="foot.png" alt="" />\n\n![A foot](foot.png)');
    expect(pictureProblems([page])).toEqual([
      'bad.mdx:8: a picture without a text alternative',
      'bad.mdx:10: a picture without a text alternative',
    ]);
  });
});

function bad(body: string, answers: Record<string, string[]> = {}): Page {
  const head = `---\ntitle: Bad\nstandfirst: Bad\nsummary: Bad\nanswers: ${JSON.stringify(answers)}\n---\n`;
  return pageOf('bad.mdx', `${head}\n${body}\n`);
}
