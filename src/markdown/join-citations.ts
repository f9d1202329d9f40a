/** A remark plugin: joins each citation mark to the word before it, so that no line begins with one. */
import { type TreeNode, visitAll } from './syntax-tree.ts';

export function joinCitations(): (tree: TreeNode) => void {
  return (tree) => {
    visitAll(tree, (node) => {
      if (node.children?.some(isCitation)) node.children = node.children.filter(isNoGap);
    });
  };
}

/** Whether a node stays; a text that does is freed of the blanks before a citation. */
function isNoGap(node: TreeNode, index: number, siblings: readonly TreeNode[]): boolean {
  const next = siblings[index + 1];
  if (next === undefined || !isCitation(next)) return true;
  if (node.type === 'mdxTextExpression') return node.value !== "' '";
  // A blank between an expression that is a blank and the citation: both go.
  if (node.type === 'text') node.value = node.value?.trimEnd() ?? '';
  return true;
}

function isCitation(node: TreeNode): boolean {
  return node.name === 'Cite';
}
