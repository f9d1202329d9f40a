/** Copying for the reader, who is told what came of it. */

const COPIED = 'Copied.';

/**
 * Copies the text of `place`, or selects it where the browser leaves copying to the reader.
 *
 * @param status Where the reader is told.
 * @param what The thing in one word: "link".
 */
export async function copyText(
  place: HTMLElement,
  status: HTMLElement,
  what: string,
): Promise<void> {
  // Emptied first, so that a second copy is told again.
  status.textContent = '';
  const isField = place instanceof HTMLInputElement || place instanceof HTMLTextAreaElement;
  try {
    await navigator.clipboard.writeText(isField ? place.value : place.textContent);
    status.textContent = COPIED;
  } catch {
    if (isField) {
      place.focus();
      place.select();
    } else getSelection()?.selectAllChildren(place);
    status.textContent =
      `This browser does not let the page copy. The ${what} is selected: ` +
      'press Ctrl+C, or Cmd+C on a Mac, or hold it and choose Copy.';
  }
}
