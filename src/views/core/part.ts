/**
 * The element marked `data-part="name"` inside `host`.
 *
 * @throws {Error} If the template and the script disagree: no such part, or of another type.
 */
export function part<E extends Element>(host: Element, name: string, type: new () => E): E {
  const found = host.querySelector(`[data-part="${name}"]`);
  if (found instanceof type) return found;
  throw new Error(`<${host.localName}> lacks ${type.name} part "${name}"`);
}

/** Every element marked `data-part="name"` inside `host`, in document order; may be empty. */
export function parts<E extends Element>(host: Element, name: string, type: new () => E): E[] {
  return [...host.querySelectorAll(`[data-part="${name}"]`)].filter(
    (found): found is E => found instanceof type,
  );
}
