import { expect, test } from 'vitest';
import { GLOSSARY, termsIn } from '#components/glossary.ts';

test('the words that a text explains are listed in the order of the text', () => {
  const text = 'A <Term of="gain">gain</Term>, then a <Term of="delay">delay</Term>.';
  expect(termsIn(text, 'text.mdx')).toEqual(['gain', 'delay']);
});

test('a word counts wherever its id stands in the tag, and not in a comment', () => {
  const text = '{/* <Term of="gain">gain</Term> */} A <Term lang="en" of="gain">gain</Term>.';
  expect(termsIn(text, 'text.mdx')).toEqual(['gain']);
});

test('a word that the glossary lacks is named with its file and line', () => {
  expect(() => termsIn('One.\n\n<Term of="wobble">Two</Term>', 'a/text.mdx')).toThrow(
    'a/text.mdx:3: the glossary has no “wobble”',
  );
});

test('a word is explained once a page', () => {
  const text = '<Term of="gain">gain</Term>\n<Term of="gain">gain</Term>';
  expect(() => termsIn(text, 'text.mdx')).toThrow('text.mdx:2: “gain” is explained further up');
});

test('every entry has a plain word, a term and a meaning that is a sentence', () => {
  for (const { plain, term, meaning } of GLOSSARY.values()) {
    expect(plain).not.toBe('');
    expect(term).not.toBe('');
    expect(meaning).toMatch(/^[A-Z].*\.$/u);
  }
});
