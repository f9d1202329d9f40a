/** Prints the note without the rest of the page. */
import { part } from '#views/core/part.ts';

/** Marks the page while it prints the note alone; the styles for print look at it. */
const MARK = 'data-prints-note';

export function mount(host: HTMLElement, lifetime: AbortSignal): void {
  const root = document.documentElement;
  const unmark = (): void => {
    root.removeAttribute(MARK);
  };
  const button = part(host, 'print', HTMLButtonElement);
  button.addEventListener(
    'click',
    () => {
      root.setAttribute(MARK, '');
      window.print();
    },
    { signal: lifetime },
  );
  // The reader's own way to print still prints the whole page.
  window.addEventListener('afterprint', unmark, { signal: lifetime });
  lifetime.addEventListener('abort', unmark);
  button.disabled = false;
}
