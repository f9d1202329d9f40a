/**
 * What can be wrong with a page of prose, each as a list of messages that name file and line. Empty where
 * nothing is wrong.
 */
import { readFileSync } from 'node:fs';
import { type Claim, CLAIMS } from '#components/claims.ts';
import { type Page, tagsNamed } from './article.ts';
import { gradeOfPage } from './reading-grade.ts';
import { type Section, sectionsOf } from './sections.ts';
import { problemsOfCitation, problemsOfTerms, type Source } from './tag-rules.ts';
import { lineAt, listed, tagsIn } from './tags.ts';

/** A point that the usual account leaves out. */
export interface Omission {
  readonly id: string;
  readonly text: string;
  /** Keys of its sources. */
  readonly refs: readonly string[];
}

/** A source of the list, by its key. */
interface ListedSource extends Source {
  readonly id: string;
}

/** Highest grade of the main column: years of school. */
const HIGHEST_GRADE = 8;
/** Longest main column of a page, in words: some seven minutes. */
const LONGEST_PAGE = 1600;

export const OMISSIONS = readJson('content/en/omissions.json') as readonly Omission[];
const LEDGER: ReadonlyMap<string, Claim | Omission> = new Map(
  [...CLAIMS, ...OMISSIONS].map((entry) => [entry.id, entry]),
);
const SOURCES = readJson('content/references.json') as readonly ListedSource[];
const GLOSSARY = new Set(
  (readJson('content/en/glossary.json') as readonly { id: string }[]).map(({ id }) => id),
);

/** Citations of sources that are not listed, or that are known too little to be printed; empty ones too. */
export function citationProblems(
  pages: readonly Page[],
  sources: readonly ListedSource[] = SOURCES,
): string[] {
  return tagsNamed(pages, 'Cite').flatMap((tag) =>
    problemsOfCitation(tag, (key) => sources.find(({ id }) => id === key)),
  );
}

/** Words that the glossary does not hold, or that a page explains twice. */
export function termProblems(pages: readonly Page[]): string[] {
  return pages.flatMap(({ tags }) => problemsOfTerms(tags, (id) => GLOSSARY.has(id)));
}

/**
 * Claims that a page says it deals with under a heading it does not have, that the ledger does not hold,
 * or that cite none of their sources there.
 */
export function answerProblems(pages: readonly Page[]): string[] {
  return pages.flatMap((page) => {
    const sections = new Map(sectionsOf(page).map((section) => [section.slug, section]));
    return Object.entries(page.frontMatter.answers).flatMap(([slug, ids]) => {
      const section = sections.get(slug);
      if (section === undefined) return [`${page.file}:1: there is no section “${slug}”`];
      return ids.flatMap((id) => answerProblem(id, section));
    });
  });
}

function answerProblem(id: string, { text, at }: Section): string[] {
  const entry = LEDGER.get(id);
  if (entry === undefined) return [`${at}: the ledger holds no ${id}`];
  const cited = new Set(
    tagsIn(text, at).flatMap(({ name, attributes }) =>
      name === 'Cite' ? listed(attributes['of']) : [],
    ),
  );
  if (entry.refs.length === 0 || entry.refs.some((key) => cited.has(key))) return [];
  return [`${at}: ${id} is answered without a source (${entry.refs.join(', ')})`];
}

/** Claims and omissions that no page deals with. */
export function unanswered(pages: readonly Page[]): string[] {
  const answered = new Set(
    pages.flatMap(({ frontMatter }) => Object.values(frontMatter.answers).flat()),
  );
  return [...LEDGER.keys()].filter((id) => !answered.has(id));
}

/** Pages whose main column is too hard to read. */
export function gradeProblems(pages: readonly Page[]): string[] {
  return pages
    .map((page) => ({ file: page.file, ...gradeOfPage(page) }))
    .filter(({ grade }) => grade > HIGHEST_GRADE)
    .map(
      ({ file, grade }) => `${file}:1: reading grade ${grade.toFixed(1)}, over ${HIGHEST_GRADE}`,
    );
}

/** Pages whose main column is too long. */
export function lengthProblems(pages: readonly Page[]): string[] {
  return pages
    .map((page) => ({ file: page.file, ...gradeOfPage(page) }))
    .filter(({ words }) => words > LONGEST_PAGE)
    .map(({ file, words }) => `${file}:1: ${words} words, over ${LONGEST_PAGE}`);
}

/** Pictures that have no text in their place. */
export function pictureProblems(pages: readonly Page[]): string[] {
  const undescribed = /!\[\s*\]\([^)]*\)|<img\b(?![^>]*\balt="[^"]+")[^>]*>/gu;
  return pages.flatMap(({ file, body }) =>
    [...body.matchAll(undescribed)].map(
      ({ index }) => `${file}:${lineAt(body, index)}: a picture without a text alternative`,
    ),
  );
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
