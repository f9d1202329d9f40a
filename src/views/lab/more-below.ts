/** Says at the lower edge of a column that it goes on, for as long as it does. */

/** What is left below, in px, that is nothing to be told of. */
const NEXT_TO_NOTHING = 8;

/** @param column Scrolls on its own. @param sign Marked with `data-more` while something is left below. */
export function tellMoreBelow(column: HTMLElement, sign: HTMLElement, lifetime: AbortSignal): void {
  const tell = (): void => {
    const left = column.scrollHeight - column.clientHeight - column.scrollTop;
    sign.toggleAttribute('data-more', left > NEXT_TO_NOTHING);
  };
  const listen = { signal: lifetime, passive: true };
  column.addEventListener('scroll', tell, listen);
  // A group that opens makes the column longer; the event of a group does not bubble.
  column.addEventListener('toggle', tell, { ...listen, capture: true });
  const sizes = new ResizeObserver(tell);
  sizes.observe(column);
  lifetime.addEventListener('abort', () => {
    sizes.disconnect();
  });
}
