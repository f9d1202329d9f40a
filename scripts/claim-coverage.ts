/**
 * `npm run coverage:claims`: which chapter answers each claim of the usual account, and makes good each
 * point that it leaves out, under which heading.
 */
import { CLAIMS } from '#components/claims.ts';
import { article } from '#markdown/prose/article.ts';
import { OMISSIONS, unanswered } from '#markdown/prose/problems.ts';
import { sectionsOf } from '#markdown/prose/sections.ts';

const LONGEST_LABEL = 60;

const pages = article();
const places = pages.flatMap((page) => {
  const sections = sectionsOf(page);
  return Object.entries(page.frontMatter.answers).flatMap(([slug, ids]) => {
    const heading = sections.find((section) => section.slug === slug)?.heading ?? slug;
    const where = `${page.frontMatter.number ?? '–'} ${page.frontMatter.title} › ${heading}`;
    return ids.map((id) => ({ id, where }));
  });
});

for (const entry of [...CLAIMS, ...OMISSIONS]) {
  const label = 'claim' in entry ? entry.claim : entry.text;
  const found = places.filter(({ id }) => id === entry.id);
  console.log(`${entry.id.padEnd(4)} ${label.slice(0, LONGEST_LABEL).padEnd(LONGEST_LABEL)}`);
  for (const { where } of found) console.log(`       ${where}`);
}

const missing = unanswered(pages);
const total = CLAIMS.length + OMISSIONS.length;
console.log(`\n${total - missing.length} of ${total} answered`);
if (missing.length > 0) {
  console.error(`Not answered: ${missing.join(', ')}`);
  process.exitCode = 1;
}
