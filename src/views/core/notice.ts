/** Where a reader is told that something is not as asked. */
import { coreMessages } from '#messages/en/core.ts';

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
    showNotice(view, coreMessages().experimentFailed);
    return;
  }
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.textContent = coreMessages().figureFailed;
  view.prepend(notice);
}

function noticeOf(inside: Element): HTMLElement | null {
  return inside.closest('x-experiment')?.querySelector<HTMLElement>('[data-part="notice"]') ?? null;
}
