/**
 * `<x-part>`: the name of a part of the body, in prose. Pointed at, focused or pressed, it lights that
 * part up in every figure.
 *
 * Whatever the pointer does, the keyboard must do too; but a Tab stop at every such word would put
 * dozens between a reader and the next figure, all but a few of which do the same. So under each
 * heading the first word of each part is a button that Tab reaches, and the others answer the
 * pointer alone.
 */
import { part } from '#views/core/part.ts';
import { staysStill } from '#views/core/stays-still.ts';
import { showAttention } from './attention.ts';

class PartWordElement extends HTMLElement {
  #removal: AbortController | undefined;
  /** Ends what a press began. */
  #keeping: AbortController | undefined;

  connectedCallback(): void {
    if (staysStill(this)) return;
    this.#removal = new AbortController();
    const listen = { signal: this.#removal.signal };
    const word = part(this, 'word', HTMLElement);
    if (isFirstUnderHeading(this)) makeButton(word, this.#removal.signal);

    // A finger points at nothing: what it touches, it presses.
    const point = ({ pointerType, type }: PointerEvent): void => {
      this.#mark('data-pointed-at', type === 'pointerenter' && pointerType !== 'touch');
    };
    const focus = ({ type }: FocusEvent): void => {
      this.#mark('data-pointed-at', type === 'focus' && word.matches(':focus-visible'));
    };
    word.addEventListener('pointerenter', point, listen);
    word.addEventListener('pointerleave', point, listen);
    word.addEventListener('focus', focus, listen);
    word.addEventListener('blur', focus, listen);
    word.addEventListener(
      'click',
      () => {
        if (this.#keeping === undefined) this.#keep(word);
        else this.#letGo(word);
      },
      listen,
    );
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
    this.#mark('data-pointed-at', false);
    this.#letGo(part(this, 'word', HTMLElement));
  }

  /** Keeps the part lit until the word is pressed again, something else is, or Escape. */
  #keep(word: HTMLElement): void {
    this.#keeping = new AbortController();
    const { signal } = this.#keeping;
    // Not a click, which Safari does not tell of where nothing is to be clicked; and a finger that
    // scrolls on to the figure is cancelled before it is lifted.
    document.addEventListener(
      'pointerup',
      ({ target }) => {
        if (!(target instanceof Node && this.contains(target))) this.#letGo(word);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.#letGo(word);
      },
      { signal },
    );
    if (word.role === 'button') word.ariaPressed = 'true';
    this.#mark('data-kept', true);
  }

  #letGo(word: HTMLElement): void {
    this.#keeping?.abort();
    this.#keeping = undefined;
    if (word.role === 'button') word.ariaPressed = 'false';
    this.#mark('data-kept', false);
  }

  #mark(attribute: 'data-pointed-at' | 'data-kept', isSo: boolean): void {
    this.toggleAttribute(attribute, isSo);
    showAttention();
  }
}

/** Registers `<x-part>`; safe to call more than once. */
export function definePartWord(): void {
  if (!customElements.get('x-part')) customElements.define('x-part', PartWordElement);
}

/** Whether no word of the same part stands between `word` and the heading before it. */
function isFirstUnderHeading(word: HTMLElement): boolean {
  const of = word.dataset['of'] ?? '';
  let isFirst = true;
  for (const element of document.querySelectorAll(`h2, x-part[data-of="${of}"]`)) {
    if (element === word) break;
    isFirst = element.localName === 'h2';
  }
  return isFirst;
}

/** A word in a sentence that is pressed as a button is; a `<button>` would not break over two lines. */
function makeButton(word: HTMLElement, lifetime: AbortSignal): void {
  word.role = 'button';
  word.tabIndex = 0;
  word.ariaPressed = 'false';
  word.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      word.click();
    },
    { signal: lifetime },
  );
}
