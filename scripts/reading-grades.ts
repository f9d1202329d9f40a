/**
 * `npm run grades`: how hard each chapter is to read, and its hardest section.
 *
 * Flesch–Kincaid grades of the main column: notes, captions, tables and questions left out, words of the
 * glossary counted as easy.
 */
import { article } from '#markdown/prose/article.ts';
import { gradeOfPage, gradesOfSections } from '#markdown/prose/reading-grade.ts';

console.log('grade  words  sentences  page, and its hardest section');
for (const page of article()) {
  const { grade, words, sentences } = gradeOfPage(page);
  const [hardest] = gradesOfSections(page).sort((a, b) => b.grade - a.grade);
  if (hardest === undefined) throw new Error(`${page.file} has no section long enough to grade`);
  const numbers = [grade.toFixed(1).padStart(5), words, sentences].map((value) =>
    String(value).padStart(5),
  );
  console.log(
    `${numbers.join('  ')}      ${page.frontMatter.title} (${hardest.grade.toFixed(1)}: ${hardest.heading})`,
  );
}
