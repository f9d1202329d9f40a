/** A dialog that is made when it is first asked for, so that a page full of figures does not carry many. */
import { coreMessages } from '#messages/en/core.ts';

export interface PageDialog {
  readonly element: HTMLDialogElement;
  /** Where the content goes. */
  readonly body: HTMLElement;
  readonly open: () => void;
}

const CLOSE_ICON =
  '<svg class="ico" viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15"/></svg>';

/**
 * A closed dialog at the end of `host`; it leaves the page with `lifetime`. Focus goes back to where it
 * was when it closes, as the browser does by itself.
 */
export function createPageDialog(host: Element, title: string, lifetime: AbortSignal): PageDialog {
  const element = document.createElement('dialog');
  element.className = 'dialog';
  element.innerHTML = `<div class="dialog-body"><div class="head"><h2></h2>
    <button class="icon-button" type="button" aria-label="${coreMessages().close}">${CLOSE_ICON}</button></div>
    <div class="body"></div></div>`;
  const heading = element.querySelector('h2');
  const body = element.querySelector<HTMLElement>('.body');
  const close = element.querySelector('button');
  if (!heading || !body || !close) throw new Error('The dialog lacks a part');
  heading.textContent = title;
  element.ariaLabel = title;
  host.append(element);
  const listen = { signal: lifetime };
  close.addEventListener(
    'click',
    () => {
      element.close();
    },
    listen,
  );
  // A press on what lies round the dialog closes it, as Escape does.
  element.addEventListener(
    'click',
    (event) => {
      if (event.target === element) element.close();
    },
    listen,
  );
  lifetime.addEventListener('abort', () => {
    element.remove();
  });
  return {
    element,
    body,
    open() {
      element.showModal();
    },
  };
}
