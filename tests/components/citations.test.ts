import { expect, test } from 'vitest';
import { citationsIn } from '#components/citations.ts';
import { REFERENCES } from '#components/reference.ts';

test('sources are numbered in the order in which the text first cites them', () => {
  const citations = citationsIn(
    'A. <Cite of="pozos1982 agarwal1977" /> B. <Cite of="lakie2015" /> C. <Cite of="pozos1982" />',
    'text.mdx',
  );
  expect([...citations].map(([key, { number }]) => [key, number])).toEqual([
    ['pozos1982', 1],
    ['agarwal1977', 2],
    ['lakie2015', 3],
  ]);
});

test('an unknown key is named with its file and line', () => {
  expect(() => citationsIn('One.\n\nTwo. <Cite of="nobody1900" />', 'a/text.mdx')).toThrow(
    'a/text.mdx:3: there is no source “nobody1900”',
  );
});

test('every source has a name to be called by', () => {
  expect(REFERENCES.size).toBeGreaterThan(100);
  for (const { title } of REFERENCES.values()) expect(title).not.toBe('');
});
