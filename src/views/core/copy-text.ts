/** Copying for the reader, who is told what came of it. */
import { coreMessages } from '#messages/en/core.ts';

/**
 * Copies the text of `place`, or selects it where the browser leaves copying to the reader.
 *
 * @param status Where the reader is told.
 * @param what What it is.
 */
export async function copyText(
  place: HTMLElement,
  status: HTMLElement,
  what: 'link' | 'text' | 'report',
): Promise<void> {
  // Emptied first, so that a second copy is told again.
  status.textContent = '';
  const isField = place instanceof HTMLInputElement || place instanceof HTMLTextAreaElement;
  try {
    await navigator.clipboard.writeText(isField ? place.value : place.textContent);
    status.textContent = coreMessages().copied;
  } catch {
    if (isField) {
      place.focus();
      place.select();
    } else getSelection()?.selectAllChildren(place);
    status.textContent = coreMessages().cannotCopy[what];
  }
}
