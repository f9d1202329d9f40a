/** Where a reader is told that something is not as asked. */

/** Shows `text` in the notice of the experiment that `inside` is or stands in; hides an empty one. */
export function showNotice(inside: Element, text: string): void {
  const notice = noticeOf(inside);
  if (!notice) return;
  notice.hidden = text === '';
  notice.textContent = text;
}

/** Says that a view could not start. Its still stands where it stood. */
export function announceFailure(view: Element): void {
  if (noticeOf(view)) {
    showNotice(
      view,
      'A part of this experiment could not start. Its pictures still show how it begins; opening the page again may help.',
    );
    return;
  }
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.textContent =
    'This figure could not start. Its picture still shows how it begins; opening the page again may help.';
  view.prepend(notice);
}

function noticeOf(inside: Element): HTMLElement | null {
  return inside.closest('x-experiment')?.querySelector<HTMLElement>('[data-part="notice"]') ?? null;
}
