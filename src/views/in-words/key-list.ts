/** The keys that a figure answers to, in a dialog. */
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

const ROWS: readonly KeyRow[] = [
  { keys: ['Tab', 'Shift + Tab'], does: 'Go to the next control, or back' },
  { keys: ['Space', 'Enter'], does: 'Press a button: Play, Step, Reset', needs: 'x-transport' },
  { keys: ['Arrow keys'], does: 'Move a slider by a twentieth of its range', needs: SLIDER },
  { keys: ['Shift + arrow'], does: 'Move it by a hundredth', needs: SLIDER },
  { keys: ['Page Up', 'Page Down'], does: 'Move it by a tenth', needs: SLIDER },
  { keys: ['Home', 'End'], does: 'Go to one end, or the other', needs: SLIDER },
  { keys: ['Backspace'], does: 'Set it back as it was opened', needs: SLIDER },
  { keys: ['Ctrl + Z'], does: 'Take back the last change' },
  { keys: ['Arrow keys'], does: 'Move the cursor on a line being written', needs: CURSOR },
  { keys: ['Up', 'Down'], does: 'Move it to the next crest or trough', needs: CURSOR },
  { keys: ['M', 'Enter'], does: 'Measure from the cursor', needs: CURSOR },
  { keys: ['S'], does: 'Sound on or off', needs: 'x-sound' },
  { keys: ['?'], does: 'Show this list' },
  { keys: ['Escape'], does: 'Close what has opened' },
];

/** A function that opens the list of the keys of `figure`; the dialog is made when first asked for. */
export function createKeyList(host: Element, figure: Element, lifetime: AbortSignal): () => void {
  let dialog: PageDialog | undefined;
  return () => {
    dialog ??= createPageDialog(host, 'Keys in this figure', lifetime);
    const rows = ROWS.filter(({ needs }) => needs === undefined || figure.querySelector(needs));
    dialog.body.replaceChildren(tableOf(rows), noteOnLetters());
    dialog.open();
  };
}

function tableOf(rows: readonly KeyRow[]): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'key-list';
  for (const { keys, does } of rows) {
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
    ? 'Letters and ? answer only while something in the figure has the focus. Settings, at the top of the page, can switch them off.'
    : 'Letters and ? are switched off in Settings, at the top of the page.';
  return note;
}
