/**
 * `<x-deck>`: shows one slide of a chapter at a time.
 *
 * Arrow and Page keys step, Home and End go to the ends; a focused control keeps its own keys. The
 * slide shown stands in the page's address, so that a reload comes back to it.
 */
import { part } from '#views/core/part.ts';

/** What may have the focus and then owns the keys that would step. */
const OWNS_ITS_KEYS = 'input, select, textarea, canvas, [role="slider"], [role="img"], dialog *';
const SLIDE_PARAMETER = 'slide';

class DeckElement extends HTMLElement {
  #removal: AbortController | undefined;

  connectedCallback(): void {
    const removal = new AbortController();
    this.#removal = removal;
    showSlides(this, removal.signal);
    this.dataset['state'] = 'mounted';
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
  }
}

/** Registers `<x-deck>`. */
export function defineDeck(): void {
  if (!customElements.get('x-deck')) customElements.define('x-deck', DeckElement);
}

function showSlides(host: HTMLElement, lifetime: AbortSignal): void {
  const slides = [...host.querySelectorAll<HTMLElement>('.slide')];
  const previous = part(host, 'previous-slide', HTMLButtonElement);
  const next = part(host, 'next-slide', HTMLButtonElement);
  const progress = part(host, 'slide-count', HTMLElement);
  let current = -1;

  const show = (asked: number): void => {
    const wanted = Math.min(Math.max(Math.trunc(asked), 0), slides.length - 1);
    // Browsers refuse an address that is rewritten too often, as by a key held down at an end.
    if (wanted === current) return;
    current = wanted;
    for (const [index, slide] of slides.entries()) slide.hidden = index !== current;
    for (const experiment of host.querySelectorAll<HTMLElement>('x-experiment')) {
      experiment.hidden = !experiment.contains(slides[current] ?? null);
    }
    previous.disabled = current === 0;
    next.disabled = current === slides.length - 1;
    progress.textContent = `${String(current + 1)} of ${String(slides.length)}`;
    const address = new URL(location.href);
    address.searchParams.set(SLIDE_PARAMETER, String(current + 1));
    history.replaceState(history.state, '', address);
  };

  const listen = { signal: lifetime };
  previous.addEventListener(
    'click',
    () => {
      show(current - 1);
    },
    listen,
  );
  next.addEventListener(
    'click',
    () => {
      show(current + 1);
    },
    listen,
  );
  addEventListener(
    'keydown',
    (event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.defaultPrevented || target?.matches(OWNS_ITS_KEYS) === true) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const asked = slideAfterKey(event.key, current, slides.length);
      if (asked === undefined) return;
      event.preventDefault();
      show(asked);
    },
    listen,
  );

  host.dataset['mode'] = 'one-at-a-time';
  show(Number(new URL(location.href).searchParams.get(SLIDE_PARAMETER) ?? 1) - 1 || 0);
}

function slideAfterKey(key: string, current: number, count: number): number | undefined {
  const slides: Record<string, number> = {
    ArrowRight: current + 1,
    ArrowDown: current + 1,
    PageDown: current + 1,
    ArrowLeft: current - 1,
    ArrowUp: current - 1,
    PageUp: current - 1,
    Home: 0,
    End: count - 1,
  };
  return slides[key];
}
