/** Ties a set of radio buttons to one choice of the run. */
import { announceAdjustment } from './adjust.ts';
import { effectUntil } from './effect-until.ts';
import { parts } from './part.ts';

export interface Choice {
  /** Id of what is chosen now; reads the signals that it depends on. */
  readonly chosen: () => string;
  readonly choose: (id: string) => void;
}

/** Binds the radio buttons marked `option` inside `host` to `choice`. */
export function bindChoice(host: Element, lifetime: AbortSignal, choice: Choice): void {
  const options = parts(host, 'option', HTMLInputElement);
  effectUntil(lifetime, () => {
    const chosen = choice.chosen();
    for (const option of options) option.checked = option.value === chosen;
  });
  for (const option of options) {
    option.addEventListener(
      'change',
      () => {
        choice.choose(option.value);
        announceAdjustment(host);
      },
      { signal: lifetime },
    );
    option.disabled = false;
  }
}
