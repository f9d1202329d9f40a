import { expect, test } from 'vitest';
import { citationsIn, citationsInAll } from '#components/citations.ts';
import { REFERENCES } from '#components/reference.ts';
import { MEDICINE_SOURCES } from '#components/tables/medicines.ts';
import { listed } from '#markdown/prose/tags.ts';

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

test('a table that draws its words from data has its sources numbered where it stands', () => {
  const [first = ''] = listed(MEDICINE_SOURCES.join(' '));
  const keys = [
    ...citationsIn(
      'A. <Cite of="pozos1982" />\n\n<MedicineTable />\n\nB. <Cite of="lakie2015" />',
      'text.mdx',
    ).keys(),
  ];
  expect(keys.slice(0, 2)).toEqual(['pozos1982', first]);
  expect(keys.at(-1)).toBe('lakie2015');
  expect(new Set(keys)).toEqual(
    new Set(['pozos1982', ...listed(MEDICINE_SOURCES.join(' ')), 'lakie2015']),
  );
});

test('a table that the text does not name cites nothing', () => {
  expect(citationsIn('<MedicineTables /> MedicineTable', 'text.mdx').size).toBe(0);
});

test('sources of several texts are numbered through, each once', () => {
  const citations = citationsInAll([
    { id: 'one', body: 'A. <Cite of="pozos1982" />' },
    { id: 'two', body: 'B. <Cite of="lakie2015 pozos1982" />' },
    { id: 'three' },
  ]);
  expect([...citations].map(([key, { number }]) => [key, number])).toEqual([
    ['pozos1982', 1],
    ['lakie2015', 2],
  ]);
});

test('an unknown key is named with its file and line', () => {
  expect(() => citationsIn('One.\n\nTwo. <Cite of="nobody1900" />', 'a/text.mdx')).toThrow(
    'a/text.mdx:3: there is no source “nobody1900”',
  );
});

test('a citation counts wherever its key stands in the tag, and not in a comment', () => {
  const text = '{/* <Cite of="nobody1900" /> */}\n<Cite\n  lang="en"\n  of="pozos1982"\n/>';
  expect([...citationsIn(text, 'text.mdx').keys()]).toEqual(['pozos1982']);
});

test('a citation of nothing is told with its file and line', () => {
  expect(() => citationsIn('One.\n\n<Cite of="" />', 'a/text.mdx')).toThrow(
    'a/text.mdx:3: a citation of nothing',
  );
});

test('every source has a name to be called by', () => {
  expect(REFERENCES.size).toBeGreaterThan(100);
  for (const { title } of REFERENCES.values()) expect(title).not.toBe('');
});
