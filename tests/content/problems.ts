/**
 * What can be wrong with a page of prose, each as a list of messages that name file and line. Empty where
 * nothing is wrong.
 */
import { readFileSync } from 'node:fs';
import { type Page, lineAt, listed, tagsNamed } from './article.ts';
import { gradeOfPage } from './reading-grade.ts';
import { type Section, sectionsOf } from './sections.ts';

/** A claim of the usual account, or a point that it leaves out. */
export interface LedgerEntry {
  readonly id: string;
  readonly refs: readonly string[];
}

export interface Claim extends LedgerEntry {
  readonly claim: string;
  readonly strength: string;
}

export interface Omission extends LedgerEntry {
  readonly text: string;
}

/** A source, as far as it matters here. */
export interface Source {
  readonly id: string;
  readonly custom: { readonly citable: boolean };
}

/** Highest grade of the main column: years of school. */
const HIGHEST_GRADE = 8;
/** Longest main column of a page, in words: some seven minutes. */
const LONGEST_PAGE = 1600;

export const CLAIMS = readJson('content/claims.json') as readonly Claim[];
export const OMISSIONS = readJson('content/omissions.json') as readonly Omission[];
const LEDGER: ReadonlyMap<string, LedgerEntry> = new Map(
  [...CLAIMS, ...OMISSIONS].map((entry) => [entry.id, entry]),
);
const SOURCES = readJson('content/references.json') as readonly Source[];
const GLOSSARY = new Set(
  (readJson('content/glossary.json') as readonly { id: string }[]).map(({ id }) => id),
);

/** Citations of sources that are not listed, or that are known too little to be printed; empty ones too. */
export function citationProblems(
  pages: readonly Page[],
  sources: readonly Source[] = SOURCES,
): string[] {
  return tagsNamed(pages, 'Cite').flatMap(({ attributes, at }) => {
    const keys = listed(attributes['of']);
    if (keys.length === 0) return [`${at}: a citation of nothing`];
    return keys.flatMap((key) => {
      const source = sources.find(({ id }) => id === key);
      if (source === undefined) return [`${at}: there is no source “${key}”`];
      return source.custom.citable ? [] : [`${at}: “${key}” may not be cited`];
    });
  });
}

/** Words that the glossary does not hold, or that a page explains twice. */
export function termProblems(pages: readonly Page[]): string[] {
  return pages.flatMap((page) => {
    const seen = new Set<string>();
    return tagsNamed([page], 'Term').flatMap(({ attributes, at }) => {
      const id = attributes['of'] ?? '';
      if (!GLOSSARY.has(id)) return [`${at}: the glossary has no “${id}”`];
      if (seen.has(id)) return [`${at}: “${id}” is explained further up`];
      seen.add(id);
      return [];
    });
  });
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
    [...text.matchAll(/<Cite\s+of="([^"]*)"/gu)].flatMap(([, of]) => [...listed(of)]),
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
