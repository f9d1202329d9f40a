/**
 * A rehype plugin: links from the root of the site ("/get-help/") lead to the same page wherever the
 * site is published.
 *
 * @param base The path under which it is published: "/" or "/foot/".
 */
import { type TreeNode, visitAll } from './syntax-tree.ts';

export function basePath(base: string): (tree: TreeNode) => void {
  const root = base.replace(/\/$/u, '');
  const moved = (address: unknown): unknown =>
    typeof address === 'string' && /^\/(?!\/)/u.test(address) ? root + address : address;

  return (tree) => {
    visitAll(tree, ({ tagName, properties, name, attributes }) => {
      if (tagName === 'a' && properties !== undefined) {
        properties['href'] = moved(properties['href']);
      }
      if (name !== 'a') return;
      for (const attribute of attributes ?? []) {
        if (attribute.name === 'href') attribute.value = moved(attribute.value);
      }
    });
  };
}
