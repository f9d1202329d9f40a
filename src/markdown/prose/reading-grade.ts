/** How hard a page of prose is to read, by the words and sentences of its main column. */
import { readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Page } from './article.ts';
import { sectionsOf } from './sections.ts';

/** How hard a text is to read. */
export interface ReadingGrade {
  /** Flesch–Kincaid: years of school. */
  readonly grade: number;
  readonly words: number;
  readonly sentences: number;
}

/** Of a section: its grade, and where it stands. */
export interface SectionGrade extends ReadingGrade {
  readonly heading: string;
  readonly at: string;
}

/** Beside the column, or no prose: notes, figures with their captions, questions, tables, headings. */
const ASIDE =
  /<(Aside|Figure)\b[\s\S]*?<\/\1>|<(?:Check|Predict|Sketch|PlaceMarker)\b[\s\S]*?\/>|^\|.*$|^#.*$/gmu;
/** Fewer words say nothing about the grade. */
const SHORTEST_SECTION = 60;

const glossary = JSON.parse(readFileSync('content/en/glossary.json', 'utf8')) as { term: string }[];
/** Terms of the glossary, longest first, without what stands in brackets after them. */
const terms = glossary
  .map(({ term }) => term.replace(/\s*\(.*$/u, ''))
  .sort((a, b) => b.length - a.length);
const TERM = new RegExp(`\\b(?:${terms.join('|')})s?\\b`, 'giu');

/** The grade of a page’s main column; words that the glossary explains count as easy ones. */
export function gradeOfPage({ body }: Page): ReadingGrade {
  return gradeOf(body);
}

/** Of each section with enough words to tell. */
export function gradesOfSections(page: Page): SectionGrade[] {
  return sectionsOf(page)
    .map(({ heading, at, text }) => ({ heading, at, ...gradeOf(text) }))
    .filter(({ words }) => words >= SHORTEST_SECTION);
}

function gradeOf(markup: string): ReadingGrade {
  const prose = proseOf(markup);
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(prose)]
    .map(({ segment }) => wordsOf(segment))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(syllable(word), 1), 0);
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllables,
  });
  return { grade, words: words.length, sentences: sentences.length };
}

function proseOf(markup: string): string {
  return (
    markup
      .replaceAll(ASIDE, '')
      .replaceAll(/<Term\b[^>]*>[\s\S]*?<\/Term>/gu, 'word')
      .replaceAll(/<[^>]*>|\{[^{}]*\}/gu, '')
      .replaceAll(/\]\([^)]*\)|[*[\]]/gu, '')
      // A paragraph or an item of a list ends a sentence whether or not it has a full stop.
      .replaceAll(/([^.?!…:])\n\s*\n/gu, '$1.\n\n')
      .replaceAll(TERM, 'word')
  );
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}
