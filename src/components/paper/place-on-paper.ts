/**
 * Where a link of the article leads on the page that holds all of it.
 *
 * @param address As it stands in the text, under the path at which the site is published.
 * @param base That path: "/" or "/foot/".
 * @param parts Names of the pages that are parts of this one: their path, and their id here.
 * @returns A place on this page, "#a-late-correction", or `address` where it leads elsewhere.
 */
export function placeOnPaper(address: string, base: string, parts: readonly string[]): string {
  const root = `${base.replace(/\/$/u, '')}/`;
  if (!address.startsWith(root)) return address;
  const [path = '', place] = address.slice(root.length).split('#');
  const part = path.replace(/\/$/u, '');
  return parts.includes(part) ? `#${place ?? part}` : address;
}
