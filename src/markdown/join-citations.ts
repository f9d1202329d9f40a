/** A remark plugin: joins each citation mark to the word before it, so that no line begins with one. */
import { type TreeNode, visitAll } from './syntax-tree.ts';

export function joinCitations(): (tree: TreeNode) => void {
  return (tree) => {
    visitAll(tree, (node) => {
      if (node.children?.some(isCitation)) node.children = joined(node.children);
    });
  };
}

function joined(children: readonly TreeNode[]): TreeNode[] {
  const kept: TreeNode[] = [];
  for (const child of children) {
    if (isCitation(child)) dropTrailingBlanks(kept);
    kept.push(child);
  }
  return kept;
}

/** Takes blanks off the end, whether they stand in a text or as an expression of their own. */
function dropTrailingBlanks(nodes: TreeNode[]): void {
  for (let last = nodes.at(-1); last !== undefined; last = nodes.at(-1)) {
    if (last.type === 'text') last.value = last.value?.trimEnd() ?? '';
    const blank = last.type === 'text' ? last.value === '' : isBlankExpression(last);
    if (!blank) return;
    nodes.pop();
  }
}

function isBlankExpression({ type, value }: TreeNode): boolean {
  return type === 'mdxTextExpression' && value === "' '";
}

function isCitation(node: TreeNode): boolean {
  return node.name === 'Cite';
}
