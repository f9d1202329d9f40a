/**
 * A remark plugin: hands the settings of each `<Experiment>` in a chapter down to the views inside
 * it, as the attribute `experiment`.
 *
 * Views draw their stills at build time from the experiment they stand in, and a component cannot
 * see the one round it. In the browser they find it by looking up the page instead.
 */

import type { TreeNode } from './syntax-tree.ts';

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

export function handDownSettings(): (tree: TreeNode) => void {
  return (tree) => {
    visit(tree, undefined);
  };
}

function visit(node: TreeNode, settings: string | undefined): void {
  const inside = node.name === 'Experiment' ? settingsOf(node) : settings;
  if (settings !== undefined && VIEWS.has(node.name ?? '')) {
    node.attributes?.push({ type: 'mdxJsxAttribute', name: 'experiment', value: settings });
  }
  for (const child of node.children ?? []) visit(child, inside);
}

function settingsOf(experiment: TreeNode): string {
  const text = (name: string): string => {
    const value = experiment.attributes?.find((attribute) => attribute.name === name)?.value;
    return typeof value === 'string' ? value : '';
  };
  return [text('preset'), text('settings')].filter((part) => part !== '').join(',');
}
