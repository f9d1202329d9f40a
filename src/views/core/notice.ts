/** The one line in which an experiment tells its reader that something is not as asked. */

/** Shows `text` in the notice of the experiment that `inside` is or stands in; hides an empty one. */
export function showNotice(inside: Element, text: string): void {
  const notice = inside.closest('x-experiment')?.querySelector<HTMLElement>('[data-part="notice"]');
  if (!notice) return;
  notice.hidden = text === '';
  notice.textContent = text;
}

/** Says that a view could not start. Its still stands where it stood. */
export function announceFailure(view: Element): void {
  showNotice(
    view,
    'A part of this experiment could not start. Its pictures still show how it begins; opening the page again may help.',
  );
}
