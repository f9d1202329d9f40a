/**
 * Keys that are a single character, such as S for the sound. They answer only while the focus is in
 * their experiment, and not at all where the reader has switched them off (WCAG 2.1.4).
 */
import { nearestOfKind } from './nearest-of-kind.ts';

/** Where letters are typed, or choose from a list, and so are nobody else's. */
const TAKES_LETTERS =
  'input:not([type="range"], [type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable]';

/** Whether the reader's settings leave single-letter keys on. */
export function letterKeysAllowed(): boolean {
  return document.documentElement.dataset['letterKeys'] !== 'off';
}

/**
 * Calls `act` when `key` is pressed in the experiment round `host`. Where several figures of the
 * experiment have such a host, that of the figure with the focus answers.
 *
 * @param key As in `KeyboardEvent.key`, a small letter or a sign.
 */
export function onLetterKey(
  host: HTMLElement,
  key: string,
  lifetime: AbortSignal,
  act: () => void,
): void {
  host.closest<HTMLElement>('x-experiment')?.addEventListener(
    'keydown',
    (event) => {
      if (event.key.toLowerCase() !== key || !isFreeKey(event) || !letterKeysAllowed()) return;
      if (nearestOfKind(host, event.target) !== host) return;
      event.preventDefault();
      act();
    },
    { signal: lifetime },
  );
}

/** Whether a key is pressed by itself, once, where it is not text. */
export function isFreeKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat) return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  return (
    event.target instanceof Element &&
    event.target.closest('dialog') === null &&
    !takesLetters(event.target)
  );
}

/** Whether letters typed there are text, or choose from a list. */
export function takesLetters(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_LETTERS) !== null;
}
