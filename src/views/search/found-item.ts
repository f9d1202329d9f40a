/** A found place as an item of the list: a link, where it stands, and some of its words. */
import type { FoundPlace } from './found-place.ts';

/** @param id For the excerpt, which a screen reader gives after the link; unique on the page. */
export function foundItem(place: FoundPlace, id: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = place.address;
  link.append(place.title);
  const where = textIn('span', 'where', [place.label, place.within].filter(Boolean).join(' · '));
  // Parted by a blank, so that its name does not run two words into one.
  if (where.textContent !== '') link.append(' ', where);
  item.append(link);
  const excerpt = textIn('p', 'excerpt', '');
  excerpt.append(...excerptNodes(place.excerpt));
  const words = excerpt.textContent.trim();
  if (!place.text.startsWith(words)) excerpt.prepend('… ');
  if (!place.text.endsWith(words)) excerpt.append(' …');
  // A place without words of its own was indexed by its title.
  if (words !== place.title) {
    excerpt.id = id;
    link.setAttribute('aria-describedby', id);
    item.append(excerpt);
  }
  return item;
}

/** The text of an excerpt, with marks: of its HTML nothing else reaches the page. */
export function excerptNodes(html: string): Node[] {
  // A document without a window runs no script and fetches nothing.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? textIn('mark', '', node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );
}

function textIn(name: 'span' | 'p' | 'mark', kind: string, text: string): HTMLElement {
  const element = document.createElement(name);
  if (kind !== '') element.className = kind;
  element.textContent = text;
  return element;
}
