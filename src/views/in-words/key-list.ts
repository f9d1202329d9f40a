/** The keys that a figure answers to, in a dialog. */
import { inWordsMessages } from '#messages/en/in-words.ts';
import { letterKeysAllowed } from '#views/core/letter-keys.ts';
import { createPageDialog, type PageDialog } from '#views/core/page-dialog.ts';

interface KeyRow {
  /** Keys, each of which does it. */
  readonly keys: readonly string[];
  readonly does: string;
  /** What the figure must hold for the key to do anything; nothing for keys of every figure. */
  readonly needs?: string;
}

const CURSOR = 'x-trace [data-part="cursor"]';
const SLIDER = '[role="slider"], input[type="range"]';

function rows(): readonly KeyRow[] {
  const { does, keyNames: key } = inWordsMessages();
  return [
    { keys: ['Tab', key.shiftTab], does: does.tab },
    { keys: [key.space, key.enter], does: does.press, needs: 'x-transport' },
    { keys: [key.arrows], does: does.slide, needs: SLIDER },
    { keys: [key.shiftArrow], does: does.slideFinely, needs: SLIDER },
    { keys: [key.pageUp, key.pageDown], does: does.slideFar, needs: SLIDER },
    { keys: [key.home, key.end], does: does.ends, needs: SLIDER },
    { keys: [key.backspace], does: does.setBack, needs: SLIDER },
    { keys: ['Ctrl + Z'], does: does.undo },
    { keys: [key.arrows], does: does.cursor, needs: CURSOR },
    { keys: [key.up, key.down], does: does.turns, needs: CURSOR },
    { keys: ['M', key.enter], does: does.measure, needs: CURSOR },
    { keys: ['S'], does: does.sound, needs: 'x-sound' },
    { keys: ['?'], does: does.list },
    { keys: [key.escape], does: does.close },
  ];
}

/** A function that opens the list of the keys of `figure`; the dialog is made when first asked for. */
export function createKeyList(host: Element, figure: Element, lifetime: AbortSignal): () => void {
  let dialog: PageDialog | undefined;
  return () => {
    dialog ??= createPageDialog(host, inWordsMessages().keysTitle, lifetime);
    const here = rows().filter(({ needs }) => needs === undefined || figure.querySelector(needs));
    dialog.body.replaceChildren(tableOf(here), noteOnLetters());
    dialog.open();
  };
}

function tableOf(shown: readonly KeyRow[]): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'key-list';
  for (const { keys, does } of shown) {
    const row = document.createElement('div');
    const names = document.createElement('dt');
    const meaning = document.createElement('dd');
    names.append(...keys.flatMap((key, index) => (index === 0 ? [keyOf(key)] : [' ', keyOf(key)])));
    meaning.textContent = does;
    row.append(names, meaning);
    list.append(row);
  }
  return list;
}

function keyOf(name: string): HTMLElement {
  const key = document.createElement('kbd');
  key.textContent = name;
  return key;
}

function noteOnLetters(): HTMLElement {
  const note = document.createElement('p');
  note.className = 'small';
  note.textContent = letterKeysAllowed()
    ? inWordsMessages().lettersOn
    : inWordsMessages().lettersOff;
  return note;
}
