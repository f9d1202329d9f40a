/** A rehype plugin: names each cell of a table after its column, for screens too narrow for columns. */
import { type TreeNode, visitAll } from './syntax-tree.ts';

export function nameCells(): (tree: TreeNode) => void {
  return (tree) => {
    visitAll(tree, (table) => {
      if (table.tagName !== 'table') return;
      const heads = cellsOf(table, 'th').map(textOf);
      visitAll(table, (row) => {
        if (row.tagName !== 'tr') return;
        for (const [column, { properties }] of cellsOf(row, 'td').entries()) {
          if (properties !== undefined) properties['dataLabel'] = heads[column];
        }
      });
    });
  };
}

function cellsOf(node: TreeNode, tagName: 'th' | 'td'): TreeNode[] {
  const cells: TreeNode[] = [];
  visitAll(node, (each) => {
    if (each.tagName === tagName) cells.push(each);
  });
  return cells;
}

function textOf(node: TreeNode): string {
  return (node.value ?? '') + (node.children ?? []).map(textOf).join('');
}
