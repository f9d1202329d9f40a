/**
 * A drawing as the attributes of named elements, so that the still at build time and the live picture
 * are the same drawing: one is written into the page with them, the other sets them.
 */

/** Attributes of one element; `text` is its text and not an attribute. */
export type Attributes = Readonly<Record<string, string>>;
/** By the name that the element has as `data-part`. */
export type Drawing = Readonly<Record<string, Attributes>>;

/** Sets on `elements` what `drawing` says of them; leaves the others as they are. */
export function show(elements: ReadonlyMap<string, Element>, drawing: Drawing): void {
  for (const [name, attributes] of Object.entries(drawing)) {
    const element = elements.get(name);
    if (element === undefined) continue;
    for (const [attribute, value] of Object.entries(attributes)) {
      if (attribute === 'text') element.textContent = value;
      else element.setAttribute(attribute, value);
    }
  }
}

/** Both drawings together. */
export function merged(first: Drawing, second: Drawing): Drawing {
  const together: Record<string, Attributes> = { ...first };
  for (const [name, attributes] of Object.entries(second))
    together[name] = { ...together[name], ...attributes };
  return together;
}

/** The attributes of one element, its text left out. */
export function attributesOf(drawing: Drawing, name: string): Attributes {
  return Object.fromEntries(
    Object.entries(drawing[name] ?? {}).filter(([attribute]) => attribute !== 'text'),
  );
}

/** The elements of `svg` that a drawing may name. */
export function namedElements(svg: Element): ReadonlyMap<string, Element> {
  return new Map(
    [...svg.querySelectorAll('[data-part]')].map((element) => [
      element.getAttribute('data-part') ?? '',
      element,
    ]),
  );
}

/** A length in px as an attribute holds it. */
export function px(length: number): string {
  return length.toFixed(1);
}
