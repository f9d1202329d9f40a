/**
 * Moves a region that a button in a figure's head opens to the row under that head, where it has the
 * figure's width; it goes back into its view when that leaves the page. Without a head it stays.
 * Several regions stand in the order of their buttons.
 */
export function placeUnderHead(
  host: HTMLElement,
  region: HTMLElement,
  lifetime: AbortSignal,
): void {
  const head = host.closest('.plate-head, .lab-head');
  if (!head) return;
  let previous: Element = head;
  for (;;) {
    const next = previous.nextElementSibling;
    const opener = next?.id && head.querySelector(`[aria-controls="${next.id}"]`);
    if (!next || !opener || !isBefore(opener, host)) break;
    previous = next;
  }
  previous.after(region);
  lifetime.addEventListener('abort', () => {
    host.append(region);
  });
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
