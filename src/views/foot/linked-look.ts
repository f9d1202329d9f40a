/**
 * `<x-linked-look>`: feet inside it are looked at alike, so that only their movement differs.
 *
 * Its tools, if it holds any that stand in no foot of their own, are those of all its feet.
 */
import { createLook, type Look } from './look.ts';
import { connectTools } from './tools.ts';

const NAME = 'x-linked-look';

export class LinkedLookElement extends HTMLElement {
  /** Made of what the markup asks for. */
  readonly look: Look = createLook(this);
  #removal: AbortController | undefined;

  connectedCallback(): void {
    const removal = new AbortController();
    this.#removal = removal;
    for (const tools of this.querySelectorAll<HTMLElement>('.tools')) {
      if (tools.closest('x-foot') === null) connectTools(tools, this.look, removal.signal);
    }
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
  }
}

/** Registers the element; safe to call more than once. Call it when the page has been read. */
export function defineLinkedLook(): void {
  if (!customElements.get(NAME)) customElements.define(NAME, LinkedLookElement);
}

/** The look that `foot` shares with others, or one of its own. */
export async function lookOf(foot: HTMLElement): Promise<Look> {
  if (foot.closest(NAME) === null) return createLook(foot);
  await customElements.whenDefined(NAME);
  const shared = foot.closest(NAME);
  return shared instanceof LinkedLookElement ? shared.look : createLook(foot);
}
