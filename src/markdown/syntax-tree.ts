/** The little of a syntax tree, of Markdown or of HTML, that the plugins here touch. */
export interface TreeNode {
  readonly type: string;
  /** Of a component: its name. */
  readonly name?: string | null;
  /** Of an HTML element: its name. */
  tagName?: string;
  properties?: Record<string, unknown>;
  readonly attributes?: TreeAttribute[];
  children?: TreeNode[];
  value?: string;
}

export interface TreeAttribute {
  readonly type: string;
  readonly name: string;
  value: unknown;
}

/** Calls `visit` with every node below `node`, in the order of the text. */
export function visitAll(node: TreeNode, visit: (node: TreeNode) => void): void {
  for (const child of node.children ?? []) {
    visit(child);
    visitAll(child, visit);
  }
}
