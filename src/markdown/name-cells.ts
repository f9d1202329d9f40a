/**
 * A rehype plugin: the first cell of each row of a table heads the row, and every other is named after
 * its column, for screens too narrow for columns.
 */
import { type TreeNode, visitAll } from './syntax-tree.ts';

export function nameCells(): (tree: TreeNode) => void {
  return (tree) => {
    visitAll(tree, (table) => {
      if (table.tagName !== 'table') return;
      const columns = cellsOf(table, 'th');
      const heads = columns.map(textOf);
      for (const column of columns) column.properties = { ...column.properties, scope: 'col' };
      visitAll(table, (row) => {
        if (row.tagName !== 'tr') return;
        for (const [column, cell] of cellsOf(row, 'td').entries()) {
          cell.properties ??= {};
          cell.properties['dataLabel'] = heads[column];
          if (column > 0) continue;
          cell.tagName = 'th';
          cell.properties['scope'] = 'row';
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
