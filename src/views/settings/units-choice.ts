/** `<x-units-choice>`: the setting of units where they are read. The dialog of settings has the same one. */
import { parts } from '#views/core/part.ts';
import { appliedChoices, apply, store, storedChoices } from './kept-choices.ts';
import { type Choices, isValueOf, SETTINGS, unasked } from './reader-settings.ts';

/** Registers `<x-units-choice>`; safe to call more than once. */
export function defineUnitsChoice(): void {
  if (!customElements.get('x-units-choice')) {
    customElements.define('x-units-choice', UnitsChoiceElement);
  }
}

class UnitsChoiceElement extends HTMLElement {
  #removal: AbortController | undefined;

  connectedCallback(): void {
    this.#removal = new AbortController();
    const { signal } = this.#removal;
    const radios = parts(this, 'units', HTMLInputElement);
    const show = (): void => {
      const units = appliedChoices().units ?? unasked('units');
      for (const radio of radios) radio.checked = radio.value === units;
    };

    for (const radio of radios) {
      radio.addEventListener(
        'change',
        () => {
          apply(withUnits(appliedChoices(), radio.value));
          store(withUnits(storedChoices() ?? {}, radio.value));
        },
        { signal },
      );
    }
    const root = new MutationObserver(show);
    root.observe(document.documentElement, { attributeFilter: [SETTINGS.units.attribute] });
    signal.addEventListener('abort', () => {
      root.disconnect();
    });
    show();
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
  }
}

/** The choices with other units; without any, where they are those that nobody asked for. */
function withUnits(choices: Choices, units: string): Choices {
  const changed = { ...choices };
  delete changed.units;
  if (isValueOf('units', units) && units !== unasked('units')) changed.units = units;
  return changed;
}
