/**
 * A remark plugin: hands the settings of each `<Experiment>` in a chapter down to the views inside
 * it, as the attribute `experiment`.
 *
 * Views draw their stills at build time from the experiment they stand in, and a component cannot
 * see the one round it. In the browser they find it by looking up the page instead.
 *
 * A `<Figure onPaper="reflexGain: 0.6">` shows that on paper, where nobody can turn the knob: inside
 * it the attribute depends on whether the page is made for paper, which the page tells its content.
 */

import type { TreeAttribute, TreeNode } from './syntax-tree.ts';

/** The components that draw a still of their experiment. */
const VIEWS = new Set([
  'ConditionChoice',
  'Control',
  'FatigueTimeline',
  'Figure',
  'Foot',
  'LoopMap',
  'LoopModes',
  'PhasePortrait',
  'PlaceMarker',
  'Predict',
  'PresetChoice',
  'Raster',
  'Reading',
  'Sketch',
  'Spectrum',
  'StabilityMap',
  'Trace',
  'Value',
]);

/** What is handed down at a place of the text. */
interface Handed {
  /** Name of the experiment. */
  readonly name: string;
  /** Its settings, as state text. */
  readonly settings: string;
  /** What differs from them on paper; empty where nothing does. */
  readonly onPaper: string;
}

export function handDownSettings(): (tree: TreeNode) => void {
  return (tree) => {
    visit(tree, undefined);
  };
}

function visit(node: TreeNode, handed: Handed | undefined): void {
  const here =
    node.name === 'Figure' && handed ? { ...handed, onPaper: textOf(node, 'onPaper') } : handed;
  if (here !== undefined && VIEWS.has(node.name ?? '')) {
    node.attributes?.push(attribute('experiment', settingsOn(here)));
    if (node.name === 'Figure') node.attributes?.push(attribute('experimentName', here.name));
  }
  const inside = node.name === 'Experiment' ? handedBy(node) : here;
  for (const child of node.children ?? []) visit(child, inside);
}

function handedBy(experiment: TreeNode): Handed {
  const settings = [textOf(experiment, 'preset'), textOf(experiment, 'settings')];
  return {
    name: textOf(experiment, 'name'),
    settings: settings.filter((part) => part !== '').join(','),
    onPaper: '',
  };
}

function textOf(node: TreeNode, name: string): string {
  const value = node.attributes?.find((each) => each.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

function attribute(name: string, value: unknown): TreeAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}

/** The settings as an attribute's value: a text, or a choice between two that the page makes. */
function settingsOn({ settings, onPaper }: Handed): unknown {
  if (onPaper === '') return settings;
  const changed = `${settings},${onPaper}`;
  const source = `props.onPaper ? ${JSON.stringify(changed)} : ${JSON.stringify(settings)}`;
  const expression = {
    type: 'ConditionalExpression',
    test: {
      type: 'MemberExpression',
      object: { type: 'Identifier', name: 'props' },
      property: { type: 'Identifier', name: 'onPaper' },
      computed: false,
      optional: false,
    },
    consequent: { type: 'Literal', value: changed },
    alternate: { type: 'Literal', value: settings },
  };
  const body = [{ type: 'ExpressionStatement', expression }];
  return {
    type: 'mdxJsxAttributeValueExpression',
    value: source,
    data: { estree: { type: 'Program', sourceType: 'module', body } },
  };
}
