import { describe, expect, test } from 'vitest';
import { basePath } from '../../src/markdown/base-path.ts';
import { handDownSettings } from '../../src/markdown/hand-down-settings.ts';
import { joinCitations } from '../../src/markdown/join-citations.ts';
import { nameCells } from '../../src/markdown/name-cells.ts';
import { numberSections } from '../../src/markdown/number-sections.ts';
import { sortFigure } from '../../src/markdown/sort-figure.ts';
import type { TreeNode } from '../../src/markdown/syntax-tree.ts';

const root = (...children: TreeNode[]): TreeNode => ({ type: 'root', children });
const text = (value: string): TreeNode => ({ type: 'text', value });
const element = (
  tagName: string,
  properties: Record<string, unknown> = {},
  ...children: TreeNode[]
): TreeNode => ({ type: 'element', tagName, properties, children });
const component = (name: string, ...children: TreeNode[]): TreeNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [],
  children,
});

describe('base path', () => {
  test('links from the root of the site follow it to where it is published', () => {
    const tree = root(element('p', {}, element('a', { href: '/get-help/' })));
    basePath('/foot/')(tree);
    expect(tree.children![0]!.children![0]!.properties!['href']).toBe('/foot/get-help/');
  });

  test.each(['https://example.org/', '#source', '//example.org/', 'mailto:a@example.org'])(
    'the link %s is left alone',
    (href) => {
      const tree = root(element('a', { href }));
      basePath('/foot/')(tree);
      expect(tree.children![0]!.properties!['href']).toBe(href);
    },
  );

  test('at the root nothing changes', () => {
    const tree = root(element('a', { href: '/about/' }));
    basePath('/')(tree);
    expect(tree.children![0]!.properties!['href']).toBe('/about/');
  });
});

describe('settings handed down', () => {
  const named = (node: TreeNode, attributes: Record<string, string>): TreeNode => {
    for (const [name, value] of Object.entries(attributes))
      node.attributes!.push({ type: 'mdxJsxAttribute', name, value });
    return node;
  };
  const handed = (node: TreeNode): unknown =>
    node.attributes!.find(({ name }) => name === 'experiment')?.value;

  test('a view is told the settings of the experiment round it, one outside is told none', () => {
    const [inside, outside] = [component('Trace'), component('Trace')];
    const experiment = named(component('Experiment', inside), {
      preset: 'clonus',
      settings: 'effort: 20',
    });
    handDownSettings()(root(experiment, outside));
    expect(handed(inside)).toBe('clonus,effort: 20');
    expect(handed(outside)).toBeUndefined();
  });

  test('in a figure that shows something else on paper, the page chooses; beside it, nothing does', () => {
    const [inside, beside] = [component('Trace'), component('Value')];
    const figure = named(component('Figure', inside), { onPaper: 'reflexGain: 0.6' });
    const experiment = named(component('Experiment', figure, beside), {
      name: 'late',
      preset: 'held-curl',
    });
    handDownSettings()(root(experiment));
    for (const node of [figure, inside])
      expect(handed(node)).toMatchObject({
        type: 'mdxJsxAttributeValueExpression',
        value: 'props.onPaper ? "held-curl,reflexGain: 0.6" : "held-curl"',
      });
    expect(handed(beside)).toBe('held-curl');
    expect(figure.attributes).toContainEqual({
      type: 'mdxJsxAttribute',
      name: 'experimentName',
      value: 'late',
    });
  });
});

describe('citations', () => {
  test('a mark follows its word without a gap', () => {
    const paragraph: TreeNode = {
      type: 'paragraph',
      children: [text('It shakes. '), component('Cite'), text(' So it does.')],
    };
    joinCitations()(root(paragraph));
    expect(paragraph.children!.map(({ value }) => value)).toEqual([
      'It shakes.',
      undefined,
      ' So it does.',
    ]);
  });

  test('a blank written as an expression goes too', () => {
    const blank: TreeNode = { type: 'mdxTextExpression', value: "' '" };
    const paragraph: TreeNode = {
      type: 'paragraph',
      children: [text('Gravity.'), blank, text('\n'), component('Cite')],
    };
    joinCitations()(root(paragraph));
    const shown = paragraph.children!.map(({ value }) => value ?? '').join('');
    expect(shown).toBe('Gravity.');
  });
});

test('a figure’s children are sorted into what is seen, the desk and the rest', () => {
  const figure = component('Figure', component('Foot'), component('Control'), component('Trace'));
  sortFigure()(root(figure));
  expect(figure.children!.map(({ attributes }) => attributes![0]?.value)).toEqual([
    'seen',
    'desk',
    undefined,
  ]);
});

test('sections are numbered through the chapter, those inside an experiment too', () => {
  const first = element('h2');
  const second = element('h2');
  const tree = root(first, component('Experiment', second));
  numberSections()(tree, { data: { astro: { frontmatter: { number: 5 } } } });
  expect([first, second].map(({ properties }) => properties!['dataSection'])).toEqual([
    '5.1',
    '5.2',
  ]);
});

test('a page that is no chapter has no section numbers', () => {
  const heading = element('h2');
  numberSections()(root(heading), { data: {} });
  expect(heading.properties).toEqual({});
});

test('every cell of a table knows the head of its column', () => {
  const cells = [element('td'), element('td')];
  const head = ['Sign', 'It may look like'].map((word) => element('th', {}, text(word)));
  nameCells()(root(element('table', {}, element('tr', {}, ...head), element('tr', {}, ...cells))));
  expect(cells.map(({ properties }) => properties!['dataLabel'])).toEqual([
    'Sign',
    'It may look like',
  ]);
});
