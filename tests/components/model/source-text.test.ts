import { describe, expect, it } from 'vitest';
import { parameterGroups } from '#components/model/parameter-groups.ts';
import { sourcePieces } from '#components/model/source-text.ts';
import { PARAMETERS } from '#model/parameters.ts';

describe('the words that name a source', () => {
  it('lead from the name and year to the source, and lose its key', () => {
    expect(sourcePieces('Form of Agarwal & Gottlieb 1977 [agarwal1977]; value set.')).toEqual([
      { text: 'Form of ' },
      { text: 'Agarwal & Gottlieb 1977', key: 'agarwal1977' },
      { text: '; value set.' },
    ]);
  });

  it('may name several sources', () => {
    const pieces = sourcePieces('Thelen 2003 [thelen2003] and Millard 2013 [millard2013].');
    expect(pieces.map(({ key }) => key)).toEqual([
      'thelen2003',
      undefined,
      'millard2013',
      undefined,
    ]);
  });

  it('may name none', () => {
    expect(sourcePieces('Illustrative.')).toEqual([{ text: 'Illustrative.' }]);
  });

  it('may not name one that is not listed, nor one without a year', () => {
    expect(() => sourcePieces('Nobody 1900 [nobody1900]')).toThrow('nobody1900');
    expect(() => sourcePieces('as measured [weiss1988]')).toThrow('name and year');
  });

  it('can be read in every row of the parameter table', () => {
    for (const { source } of Object.values(PARAMETERS)) {
      const text = sourcePieces(source)
        .map((piece) => piece.text)
        .join('');
      expect(text).toBe(source.replaceAll(/ \[\w+\]/gu, ''));
    }
  });
});

it('every parameter stands in one group of the page, and in one only', () => {
  const names = parameterGroups().flatMap(({ rows }) => rows.map(([name]) => name));
  expect(names.toSorted()).toEqual(Object.keys(PARAMETERS).toSorted());
});
