import { expect, test } from 'vitest';
import { nameCells } from '../../src/markdown/name-cells.ts';
import type { TreeNode } from '../../src/markdown/syntax-tree.ts';

const element = (tagName: string, ...children: TreeNode[]): TreeNode => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const cell = (tagName: string, value: string) => element(tagName, { type: 'text', value });

test('the first cell of a row heads it, and the others say which column they are of', () => {
  const row = element('tr', cell('td', 'At rest'), cell('td', 'Yes'));
  const head = element('tr', cell('th', 'Sign'), cell('th', 'See a doctor'));
  nameCells()(element('div', element('table', element('thead', head), element('tbody', row))));
  expect(head.children).toMatchObject([
    { tagName: 'th', properties: { scope: 'col' } },
    { tagName: 'th', properties: { scope: 'col' } },
  ]);
  expect(row.children).toMatchObject([
    { tagName: 'th', properties: { scope: 'row' } },
    { tagName: 'td', properties: { dataLabel: 'See a doctor' } },
  ]);
});
