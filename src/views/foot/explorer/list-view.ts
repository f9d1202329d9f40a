/** The list of parts: choose, show alone, hide, find, bring all back. */
import { explorerMessages } from '#messages/en/explorer.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part, parts } from '#views/core/part.ts';
import type { ListedPart } from './catalogue.ts';
import { change, type Explorer } from './explorer-context.ts';
import {
  type ExplorerState,
  withAllParts,
  withHidden,
  withIsolated,
  withSelected,
} from './explorer-state.ts';
import { answersTo, countInWords } from './part-search.ts';
import { buttonOf, setPressed, whenPressed } from './press.ts';

export function mountList(explorer: Explorer): void {
  const { host, lifetime, catalogue, state, say } = explorer;
  for (const listed of catalogue.all) mountRow(explorer, listed);

  const bringBack = buttonOf(host, 'bring-back');
  whenPressed(host, 'bring-back', lifetime, () => {
    if (allThere(state.peek())) return;
    change(explorer, withAllParts);
    say(explorerMessages().allBack);
  });
  effectUntil(lifetime, () => {
    // Not disabled outright: the button would lose the focus by its own press.
    bringBack.setAttribute('aria-disabled', String(allThere(state.value)));
  });
  mountSearch(explorer);
  bringChosenIntoView(explorer);
}

function allThere({ parts: { isolated, hidden } }: ExplorerState): boolean {
  return isolated === undefined && hidden.size === 0;
}

function mountRow(explorer: Explorer, { id, layer, name, row, chooser }: ListedPart): void {
  const { lifetime, state, say } = explorer;
  const actions = document.createElement('div');
  actions.className = 'actions';
  const alone = smallButton(explorerMessages().showAlone, name);
  const hide = smallButton(explorerMessages().hide, name);
  actions.append(alone, hide);
  row.append(actions);

  const listen = { signal: lifetime };
  chooser.addEventListener(
    'click',
    () => {
      const chosen = state.peek().parts.selected === id;
      change(explorer, (now) => withSelected(now, chosen ? undefined : id, layer));
    },
    listen,
  );
  alone.addEventListener(
    'click',
    () => {
      const isAlone = state.peek().parts.isolated === id;
      change(explorer, (now) => withIsolated(now, isAlone ? undefined : id, layer));
      const words = explorerMessages();
      say(isAlone ? words.shownAgain : words.nowAlone(name));
    },
    listen,
  );
  hide.addEventListener(
    'click',
    () => {
      const isHidden = state.peek().parts.hidden.has(id);
      change(explorer, (now) => withHidden(now, id, !isHidden));
      const words = explorerMessages();
      say((isHidden ? words.isBack : words.nowHidden)(name));
    },
    listen,
  );
  effectUntil(lifetime, () => {
    const { selected, isolated, hidden } = state.value.parts;
    const isHidden = hidden.has(id);
    setPressed(chooser, selected === id);
    setPressed(alone, isolated === id);
    setPressed(hide, isHidden);
    actions.hidden = selected !== id && isolated !== id && !isHidden;
    row.classList.toggle('away', isHidden);
  });
}

/** A button with a short word to see, and to hear which part it is about. */
function smallButton(word: string, about: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = word;
  const rest = document.createElement('span');
  rest.className = 'vh';
  rest.textContent = `: ${about}`;
  button.append(rest);
  return button;
}

/** A search field that shortens the list while the reader writes. */
function mountSearch({ host, lifetime, catalogue, say }: Explorer): void {
  const field = part(host, 'search', HTMLInputElement);
  const count = part(host, 'count', HTMLElement);
  const places = parts(host, 'place', HTMLElement);
  const groups = parts(host, 'group', HTMLDetailsElement);
  /** Which groups the reader had open before the search opened those with something in them. */
  let openBefore: readonly boolean[] | undefined;

  const filter = (): void => {
    const query = field.value;
    const searching = query.trim() !== '';
    for (const { row } of catalogue.all)
      row.hidden = searching && !answersTo(row.dataset['names'] ?? '', query);
    for (const place of places) place.hidden = place.querySelector('li:not([hidden])') === null;
    if (searching) openBefore ??= groups.map(({ open }) => open);
    groups.forEach((group, at) => {
      const found = group.querySelectorAll('li:not([hidden])').length;
      const size = part(group, 'size', HTMLElement);
      size.textContent = String(found);
      group.hidden = found === 0;
      if (searching) group.open = found > 0;
      else if (openBefore) group.open = openBefore[at] ?? false;
    });
    if (!searching) openBefore = undefined;
    const found = catalogue.all.filter(({ row }) => !row.hidden).length;
    const words = countInWords(found, query);
    count.textContent = words;
    say(words);
  };
  const options = { signal: lifetime };
  field.addEventListener('input', filter, options);
  field.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || field.value === '') return;
      // The first press of Escape empties the field; the choice is let go by the next.
      event.stopPropagation();
      event.preventDefault();
      field.value = '';
      filter();
    },
    options,
  );
  if (field.value !== '') filter();
}

/** Where the list scrolls by itself, the row of a part chosen elsewhere is scrolled to. */
function bringChosenIntoView({ host, lifetime, catalogue, state }: Explorer): void {
  const list = part(host, 'list', HTMLElement);
  let before: string | undefined;
  effectUntil(lifetime, () => {
    const { selected } = state.value.parts;
    if (selected === before) return;
    before = selected;
    const listed = catalogue.find(selected);
    if (!listed || listed.row.contains(document.activeElement)) return;
    const group = listed.row.closest('details');
    if (group) group.open = true;
    if (list.scrollHeight <= list.clientHeight) return;
    const row = listed.row.getBoundingClientRect();
    const view = list.getBoundingClientRect();
    if (row.top < view.top || row.bottom > view.bottom)
      list.scrollTop += row.top - view.top - (view.height - row.height) / 2;
  });
}
