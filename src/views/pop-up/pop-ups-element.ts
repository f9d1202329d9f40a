/**
 * `<x-pop-ups>`: opens the meaning of a word, or a source, beside the link that leads to it.
 *
 * Pressed, a link opens its pop-up and the focus goes there; Escape, a second press or a press elsewhere
 * closes it. A mouse that rests on a link opens it too, and may move into it. Without scripts, or in a
 * browser that knows no pop-ups, the links lead where links lead.
 */
import { coreMessages } from '#messages/en/core.ts';
import { popUpMessages } from '#messages/en/pop-ups.ts';
import { part } from '#views/core/part.ts';
import { contentOf, POP_UP_LINKS, type PopUpContent } from './pop-up-content.ts';
import { placeBeside } from './place-beside.ts';

/** How long a mouse rests on a link before it opens, and away from it before it closes, in ms. */
const REST = 350;

interface OpenPopUp {
  readonly link: HTMLAnchorElement;
  readonly popUp: HTMLElement;
  /** Whether it was pressed open, and stays until the reader closes it. */
  readonly isPressed: boolean;
}

const CLOSE_ICON =
  '<svg class="ico" viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15"/></svg>';

class PopUpsElement extends HTMLElement {
  #removal: AbortController | undefined;
  /** What is open now, and the link that opened it. */
  #open: OpenPopUp | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (typeof HTMLElement.prototype.showPopover !== 'function') return;
    this.#removal = new AbortController();
    const listen = { signal: this.#removal.signal };
    for (const link of document.querySelectorAll(POP_UP_LINKS)) link.ariaHasPopup = 'dialog';
    this.#removal.signal.addEventListener('abort', () => {
      for (const link of document.querySelectorAll(POP_UP_LINKS)) link.ariaHasPopup = null;
    });
    document.addEventListener('click', this.#press, listen);
    document.addEventListener('pointerdown', this.#pressElsewhere, listen);
    document.addEventListener('pointerover', this.#rest, listen);
    // Before any other: an Escape that closes this closes nothing else.
    document.addEventListener('keydown', this.#escape, { ...listen, capture: true });
    document.addEventListener('focusin', this.#leave, listen);
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
    clearTimeout(this.#timer);
    this.#close();
  }

  readonly #press = (event: MouseEvent): void => {
    const link = linkAt(event.target);
    if (link === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    if (this.#open?.link === link && this.#open.isPressed) {
      event.preventDefault();
      this.#close();
      return;
    }
    const content = contentOf(link);
    if (content === undefined) return;
    event.preventDefault();
    this.#show(link, content, true).focus({ preventScroll: true });
    link.ariaExpanded = 'true';
  };

  readonly #pressElsewhere = ({ target }: PointerEvent): void => {
    if (this.#open !== undefined && !this.#isWithin(target)) this.#close();
  };

  /** A mouse on a link opens it after a while, and elsewhere closes what a mouse opened. */
  readonly #rest = ({ target, pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse' || this.#open?.isPressed === true) return;
    clearTimeout(this.#timer);
    const link = linkAt(target);
    if (link === undefined) {
      if (this.#open !== undefined && !this.#isWithin(target)) {
        this.#timer = setTimeout(() => {
          this.#close();
        }, REST);
      }
    } else if (link !== this.#open?.link) {
      this.#timer = setTimeout(() => {
        const content = contentOf(link);
        if (content !== undefined) this.#show(link, content, false);
      }, REST);
    }
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#open === undefined) return;
    event.stopPropagation();
    this.#close();
  };

  /** The focus has gone on to the text: what it came from need not stay open. */
  readonly #leave = ({ target }: FocusEvent): void => {
    if (this.#open?.isPressed === true && !this.#isWithin(target)) this.#close();
  };

  #isWithin(target: EventTarget | null): boolean {
    if (this.#open === undefined || !(target instanceof Node)) return false;
    return this.#open.popUp.contains(target) || this.#open.link.contains(target);
  }

  #show(link: HTMLAnchorElement, content: PopUpContent, isPressed: boolean): HTMLElement {
    clearTimeout(this.#timer);
    this.#close();
    const popUp = createPopUp(link, content, () => {
      this.#close();
    });
    // Right after the link, so that Tab goes from the one into the other and on in the text.
    (link.closest('.cite') ?? link).after(popUp);
    popUp.showPopover();
    this.#open = { link, popUp, isPressed };
    const { left, top } = placeBeside(
      // Of a link that runs over two lines, the last.
      [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect(),
      { width: popUp.offsetWidth, height: popUp.offsetHeight },
      { width: document.documentElement.clientWidth, height: window.innerHeight },
    );
    popUp.style.left = `${(left + window.scrollX).toFixed(1)}px`;
    popUp.style.top = `${(top + window.scrollY).toFixed(1)}px`;
    return popUp;
  }

  #close(): void {
    if (this.#open === undefined) return;
    const { link, popUp } = this.#open;
    this.#open = undefined;
    link.removeAttribute('aria-expanded');
    const hadFocus = popUp.contains(document.activeElement);
    popUp.remove();
    if (hadFocus) link.focus({ preventScroll: true });
  }
}

/** Registers `<x-pop-ups>`; safe to call more than once. */
export function definePopUps(): void {
  if (!customElements.get('x-pop-ups')) customElements.define('x-pop-ups', PopUpsElement);
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLAnchorElement>(POP_UP_LINKS) ?? undefined;
}

function createPopUp(
  link: HTMLAnchorElement,
  { title, body, also, onward }: PopUpContent,
  close: () => void,
): HTMLElement {
  const popUp = document.createElement('div');
  popUp.className = 'pop';
  popUp.popover = 'manual';
  popUp.role = 'dialog';
  popUp.tabIndex = -1;
  popUp.ariaLabel = title;
  popUp.innerHTML = `<div class="pop-head"><p class="pop-title" data-part="title"></p>
    <button class="icon-button" type="button" aria-label="${coreMessages().close}" data-part="close">${CLOSE_ICON}</button></div>
    <div data-part="body"></div>
    <p class="pop-foot"><span data-part="also"></span><a data-part="onward"></a></p>`;
  part(popUp, 'title', HTMLElement).textContent = title;
  part(popUp, 'body', HTMLElement).append(body);
  part(popUp, 'also', HTMLElement).textContent =
    also === undefined ? '' : popUpMessages().also(also);
  const further = part(popUp, 'onward', HTMLAnchorElement);
  further.href = link.href;
  further.textContent = onward;
  further.addEventListener('click', close);
  part(popUp, 'close', HTMLElement).addEventListener('click', close);
  return popUp;
}
