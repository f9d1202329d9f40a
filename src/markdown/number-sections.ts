/** A rehype plugin: numbers the sections of a chapter, "5.1", for the styles to show. */
import { type TreeNode, visitAll } from './syntax-tree.ts';

interface CompiledFile {
  readonly data: { readonly astro?: { readonly frontmatter?: { readonly number?: unknown } } };
}

export function numberSections(): (tree: TreeNode, file: CompiledFile) => void {
  return (tree, { data }) => {
    const chapter = data.astro?.frontmatter?.number;
    if (typeof chapter !== 'number') return;
    let section = 0;
    visitAll(tree, ({ tagName, properties }) => {
      if (tagName !== 'h2' || properties === undefined) return;
      section += 1;
      properties['dataSection'] = `${String(chapter)}.${String(section)}`;
    });
  };
}
