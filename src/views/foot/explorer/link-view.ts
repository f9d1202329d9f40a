/** Keeps the page's link in step with what the reader sets, and follows a link that is changed. */
import type { Signal } from '@preact/signals-core';
import { linkedState, withLinkedState } from '#experiment/page-link.ts';
import { coreMessages } from '#messages/en/core.ts';
import { part } from '#views/core/part.ts';
import type { Catalogue } from './catalogue.ts';
import { decodeExplorer, encodeExplorer } from './explorer-link.ts';
import { type ExplorerState, PAGE_DEFAULT } from './explorer-state.ts';

/** Key of the explorer among the states in the link. */
const KEY = 'foot';
/**
 * What ends an interaction: a drag sends many movements, a held key many presses, and one of these.
 */
const ENDINGS = ['click', 'change', 'pointerup', 'pointercancel', 'keyup', 'dblclick'] as const;

/** What the page's link asks for; without anything of the explorer in it, the page as it opens. */
export function linkedExplorer(host: HTMLElement, { find }: Catalogue): ExplorerState {
  const text = linkedState(location.hash, KEY);
  const { state, notices } =
    text === undefined
      ? { state: PAGE_DEFAULT, notices: [] }
      : decodeExplorer(text, (id) => find(id) !== undefined);
  part(host, 'link-notice', HTMLElement).textContent =
    notices.length === 0 ? '' : coreMessages().linkAdjusted(notices.join(' '));
  return state;
}

export function mountLink(
  host: HTMLElement,
  lifetime: AbortSignal,
  catalogue: Catalogue,
  state: Signal<ExplorerState>,
): void {
  let written = encodeExplorer(state.peek());
  const write = (): void => {
    const text = encodeExplorer(state.peek());
    if (text === written) return;
    written = text;
    const fragment = withLinkedState(location.hash, KEY, text);
    history.replaceState(
      history.state,
      '',
      fragment === '' ? location.pathname + location.search : fragment,
    );
  };
  // Whoever else listens to the event has set the state by the time it has been told to all.
  const listen = { signal: lifetime };
  for (const ending of ENDINGS) {
    host.addEventListener(
      ending,
      () => {
        queueMicrotask(write);
      },
      listen,
    );
  }
  addEventListener(
    'hashchange',
    () => {
      const next = linkedExplorer(host, catalogue);
      written = encodeExplorer(next);
      if (written !== encodeExplorer(state.peek())) state.value = next;
    },
    listen,
  );
}
