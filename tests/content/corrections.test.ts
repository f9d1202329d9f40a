import { expect, test } from 'vitest';
import { CHAPTER_SUBJECTS } from '#components/chapter-subjects.ts';
import { CORRECTIONS } from '#components/corrections.ts';
import { CONTACT } from '#components/contact.ts';
import { chapters } from '#markdown/prose/article.ts';

const slugs = chapters().map(({ frontMatter }) => frontMatter.slug!);

test('each correction is of a page that there is', () => {
  const pages = ['/', '/get-help/', '/model/', ...slugs.map((slug) => `/${slug}/`)];
  const unknown = CORRECTIONS.map(({ page }) => page).filter((page) => !pages.includes(page));
  expect(unknown).toEqual([]);
});

test('corrections stand with the latest first, and each changed something', () => {
  const dates = CORRECTIONS.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort().reverse());
  for (const { was, now } of CORRECTIONS) expect(now).not.toBe(was);
});

test('where to write is an address, or nothing', () => {
  expect(CONTACT.errors ?? 'a@b.example').toMatch(/^[^\s@:]+@[^\s@]+\.[^\s@]+$/u);
  expect(CONTACT.code ?? 'https://b.example').toMatch(/^https:\/\//u);
});

test('what a chapter is said to teach stands in it', () => {
  expect(Object.keys(CHAPTER_SUBJECTS).sort()).toEqual([...slugs].sort());
  const missing = chapters().flatMap(({ body, frontMatter }) =>
    (CHAPTER_SUBJECTS[frontMatter.slug!] ?? [])
      .filter((subject) => !body.toLowerCase().includes(subject.toLowerCase()))
      .map((subject) => `${frontMatter.slug!}: ${subject}`),
  );
  expect(missing).toEqual([]);
});
