/**
 * Which part of the body the reader looks at: `data-attend` on the root element, where every figure's
 * style finds it, and an event `x-attend` for what is not drawn by styles.
 */

/**
 * Shows the part whose word is pointed at (`data-pointed-at`), or else the one whose word was pressed
 * (`data-kept`), or none. If that is a change it tells the document, with the part as the detail of the
 * event, or null.
 */
export function showAttention(): void {
  const word =
    document.querySelector<HTMLElement>('x-part[data-pointed-at]') ??
    document.querySelector<HTMLElement>('x-part[data-kept]');
  const identity = word?.dataset['of'];
  const { dataset } = document.documentElement;
  if (dataset['attend'] === identity) return;
  if (identity === undefined) delete dataset['attend'];
  else dataset['attend'] = identity;
  const detail = identity ?? null;
  document.dispatchEvent(new CustomEvent('x-attend', { detail, bubbles: true }));
}
