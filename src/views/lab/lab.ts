/**
 * `<x-lab>`: which views of the laboratory's run are on show.
 *
 * The choice is part of the page's link. A view that is not shown is not near, so it costs nothing.
 */
import { labViewMessages } from '#messages/en/lab-views.ts';
import { coreMessages } from '#messages/en/core.ts';
import { linkedState, withLinkedState } from '#experiment/page-link.ts';
import { part, parts } from '#views/core/part.ts';
import { type Layout, LAYOUT_KEY, readLayout, writeLayout } from './layout-link.ts';
import { tellMoreBelow } from './more-below.ts';
import { PANEL_NAMES } from './panels.ts';

class LabElement extends HTMLElement {
  #removal: AbortController | undefined;

  connectedCallback(): void {
    this.#removal = new AbortController();
    const { signal } = this.#removal;
    showLayout(this, signal);
    tellMoreBelow(part(this, 'controls', HTMLElement), part(this, 'more', HTMLElement), signal);
    this.dataset['state'] = 'mounted';
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
    delete this.dataset['state'];
  }
}

/** Registers `<x-lab>`; safe to call more than once. */
export function defineLab(): void {
  if (!customElements.get('x-lab')) customElements.define('x-lab', LabElement);
}

function showLayout(host: HTMLElement, lifetime: AbortSignal): void {
  const choices = parts(host, 'panel-choice', HTMLInputElement);
  const notice = part(host, 'layout-notice', HTMLElement);
  const empty = part(host, 'nothing-shown', HTMLElement);
  const count = part(host, 'panels-shown', HTMLElement);
  const panels = new Map(
    [...host.querySelectorAll<HTMLElement>('[data-panel]')].map((panel) => [
      panel.dataset['panel'],
      panel,
    ]),
  );

  const show = (layout: Layout): void => {
    for (const name of PANEL_NAMES) {
      const panel = panels.get(name);
      if (panel) panel.hidden = !layout.has(name);
    }
    for (const choice of choices)
      choice.checked = PANEL_NAMES.some((name) => name === choice.value && layout.has(name));
    empty.hidden = layout.size > 0;
    count.textContent = labViewMessages().shown(layout.size, PANEL_NAMES.length);
  };
  const followLink = (): void => {
    const { layout, notices } = readLayout(linkedState(location.hash, LAYOUT_KEY));
    notice.hidden = notices.length === 0;
    notice.textContent = notices.length === 0 ? '' : coreMessages().linkAdjusted(notices.join(' '));
    show(layout);
  };
  const chosen = (): Layout =>
    new Set(
      PANEL_NAMES.filter((name) => choices.some(({ value, checked }) => checked && value === name)),
    );

  const listen = { signal: lifetime };
  for (const choice of choices) {
    choice.addEventListener(
      'change',
      () => {
        const layout = chosen();
        show(layout);
        const fragment = withLinkedState(location.hash, LAYOUT_KEY, writeLayout(layout));
        const address = fragment === '' ? location.pathname + location.search : fragment;
        history.replaceState(history.state, '', address);
      },
      listen,
    );
    choice.disabled = false;
  }
  addEventListener('hashchange', followLink, listen);
  followLink();
}
