/** `<x-settings>`: the button in the top bar and the dialog it opens. Choices apply at once. */
import { part } from '#views/core/part.ts';
import { appliedChoices, apply, store, storedChoices } from './kept-choices.ts';
import { type Choices, isValueOf, SETTINGS, type SettingName, unasked } from './reader-settings.ts';

/** Registers `<x-settings>`; safe to call more than once. */
export function defineSettings(): void {
  if (!customElements.get('x-settings')) customElements.define('x-settings', SettingsElement);
}

class SettingsElement extends HTMLElement {
  #removal: AbortController | undefined;

  connectedCallback(): void {
    this.#removal = new AbortController();
    const { signal } = this.#removal;
    const dialog = part(this, 'dialog', HTMLDialogElement);
    const form = part(this, 'form', HTMLFormElement);

    part(this, 'open', HTMLButtonElement).addEventListener(
      'click',
      () => {
        show(form, storedChoices() ?? appliedChoices());
        dialog.showModal();
      },
      { signal },
    );
    // A press on what lies round the dialog closes it, as Escape does.
    dialog.addEventListener(
      'click',
      (event) => {
        if (event.target === dialog) dialog.close();
      },
      { signal },
    );
    form.addEventListener(
      'change',
      () => {
        const choices = chosenIn(form);
        apply(choices);
        part(this, 'not-kept', HTMLElement).hidden = store(choices);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
  }
}

function chosenIn(form: HTMLFormElement): Choices {
  const data = new FormData(form);
  const choices: Choices = {};
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const value = data.get(name);
    if (isValueOf(name, value) && value !== unasked(name)) choices[name] = value;
  }
  return choices;
}

function show(form: HTMLFormElement, choices: Choices): void {
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const radios = form.elements.namedItem(name);
    if (radios instanceof RadioNodeList) radios.value = choices[name] ?? unasked(name);
  }
}
