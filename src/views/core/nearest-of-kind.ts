/** Which of several views of one kind answers for what happens in an experiment. */

/**
 * Of the mounted views of `host`'s kind in its experiment, that in the same figure as `target`, or
 * else the first.
 */
export function nearestOfKind(host: HTMLElement, target: EventTarget | null): Element | undefined {
  const mounted = host
    .closest('x-experiment')
    ?.querySelectorAll(`${host.localName}[data-state="mounted"]`);
  const all = [...(mounted ?? [])];
  const figure = target instanceof Element ? target.closest('figure') : null;
  return all.find((view) => figure?.contains(view) === true) ?? all[0];
}
