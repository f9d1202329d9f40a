/** `<x-tremor-filter>`: leaves of its list only the kinds that can be brought on in one way. */
import { part, parts } from '#views/core/part.ts';
import { countInWords, SITUATION_NAMES } from './situation.ts';

export class TremorFilterElement extends HTMLElement {
  #removal: AbortController | undefined;

  connectedCallback(): void {
    const removal = new AbortController();
    this.#removal = removal;
    const status = part(this, 'count', HTMLElement);
    const kinds = [...this.querySelectorAll<HTMLElement>('[data-brought-on-by]')];
    for (const radio of parts(this, 'option', HTMLInputElement)) {
      radio.addEventListener(
        'change',
        () => {
          const situation = SITUATION_NAMES.find((name) => name === radio.value);
          const isShown = (kind: HTMLElement): boolean =>
            situation === undefined || waysOf(kind).includes(situation);
          for (const kind of kinds) kind.hidden = !isShown(kind);
          status.textContent = countInWords(kinds.filter(isShown).length, kinds.length, situation);
        },
        { signal: removal.signal },
      );
      radio.disabled = false;
    }
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
  }
}

export function defineTremorFilter(): void {
  if (!customElements.get('x-tremor-filter'))
    customElements.define('x-tremor-filter', TremorFilterElement);
}

function waysOf(kind: HTMLElement): string[] {
  return (kind.dataset['broughtOnBy'] ?? '').split(' ');
}
