import { vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { NearAtOnce } from '../core/near-at-once.ts';

/** What stands round every prediction, as the build writes it. */
function frame(inside: string): string {
  return `<fieldset>${inside}<button data-part="lock" disabled></button>
    <button data-part="skip" disabled></button><span data-part="why"></span>
    <details data-part="outcome"><p data-part="explanation" tabindex="-1">
    <span data-part="answer"></span></p><span data-part="memory"></span>
    <button data-part="forget" disabled></button></details></fieldset>`;
}

/** Puts one prediction on the page. @param opening Its opening tag. */
export function place(opening: string, inside: string): HTMLElement {
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  for (const shape of ['Path', 'Rect', 'Text', 'Circle'])
    vi.stubGlobal(`SVG${shape}Element`, SVGElement);
  HTMLElement.prototype.setPointerCapture = () => {};
  document.body.innerHTML = opening + frame(inside);
  return document.body.firstElementChild as HTMLElement;
}

export function find(host: HTMLElement, name: string): HTMLElement {
  return host.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
}

export function isRevealed(host: HTMLElement): boolean {
  return find(host, 'outcome').hasAttribute('open') && host.hasAttribute('data-revealed');
}

export function heldCurl(): Run {
  return createRun(presetState('held-curl'));
}

export function press(target: Element, key: string, shiftKey = false): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}
