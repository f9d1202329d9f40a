/** Buttons that a script sets: what they do, and whether they are down. */
import { part, parts } from '#views/core/part.ts';

export function whenPressed(
  host: Element,
  name: string,
  lifetime: AbortSignal,
  act: (button: HTMLButtonElement) => void,
): readonly HTMLButtonElement[] {
  const buttons = parts(host, name, HTMLButtonElement);
  for (const button of buttons) {
    button.addEventListener(
      'click',
      () => {
        act(button);
      },
      { signal: lifetime },
    );
  }
  return buttons;
}

export function setPressed(button: HTMLButtonElement, pressed: boolean): void {
  button.setAttribute('aria-pressed', String(pressed));
}

/** Calls `choose` with what the reader picks among the radio buttons of this name. */
export function whenChosen(
  host: Element,
  name: string,
  lifetime: AbortSignal,
  choose: (value: string, about: string | undefined) => void,
): readonly HTMLInputElement[] {
  const options = parts(host, name, HTMLInputElement);
  for (const option of options) {
    option.addEventListener(
      'change',
      () => {
        choose(option.value, option.dataset['about']);
      },
      { signal: lifetime },
    );
  }
  return options;
}

/** The one button of this name. */
export function buttonOf(host: Element, name: string): HTMLButtonElement {
  return part(host, name, HTMLButtonElement);
}
