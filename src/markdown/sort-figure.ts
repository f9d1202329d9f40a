/**
 * A remark plugin: puts each child of a `<Figure>` in the slot it belongs to, so that a writer lists
 * them in the order of the story and the plate still has one anatomy: what is seen, the desk beside
 * it, and the long lines (which need no slot) across.
 */
import { type TreeNode, visitAll } from './syntax-tree.ts';

const SLOTS: ReadonlyMap<string, string> = new Map([
  ['Foot', 'seen'],
  ['LoopMap', 'seen'],
  ['PhasePortrait', 'seen'],
  ['StabilityMap', 'seen'],
  ['Control', 'desk'],
  ['ConditionChoice', 'desk'],
  ['PresetChoice', 'desk'],
  ['Reading', 'desk'],
]);

export function sortFigure(): (tree: TreeNode) => void {
  return (tree) => {
    visitAll(tree, (node) => {
      if (node.name !== 'Figure') return;
      for (const child of node.children ?? []) {
        const slot = SLOTS.get(child.name ?? '');
        if (slot !== undefined) {
          child.attributes?.push({ type: 'mdxJsxAttribute', name: 'slot', value: slot });
        }
      }
    });
  };
}
