/** The panel about the chosen part. */
import { explorerMessages } from '#messages/en/explorer.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import type { ListedPart } from './catalogue.ts';
import { change, type Explorer } from './explorer-context.ts';
import { withHidden, withIsolated, withSelected } from './explorer-state.ts';
import { buttonOf, setPressed, whenPressed } from './press.ts';

export function mountChosen(explorer: Explorer): void {
  const { host, lifetime, catalogue, state, say } = explorer;
  const none = part(host, 'none-chosen', HTMLElement);
  const panel = part(host, 'chosen-part', HTMLElement);
  const title = part(host, 'chosen-name', HTMLElement);
  const facts = part(host, 'chosen-facts', HTMLElement);
  const alone = buttonOf(host, 'chosen-alone');
  const readAbout = buttonOf(host, 'read-about');

  const chosen = (): ListedPart | undefined => catalogue.find(state.peek().parts.selected);
  const letGo = (): void => {
    if (!chosen()) return;
    change(explorer, (now) => withSelected(now, undefined, undefined));
    say(explorerMessages().noneChosen);
  };
  whenPressed(host, 'chosen-clear', lifetime, () => {
    const row = chosen()?.chooser;
    letGo();
    row?.focus({ preventScroll: true });
  });
  whenPressed(host, 'chosen-alone', lifetime, () => {
    const { isolated } = state.peek().parts;
    const listed = chosen();
    if (!listed) return;
    const isAlone = isolated === listed.id;
    change(explorer, (now) => withIsolated(now, isAlone ? undefined : listed.id, listed.layer));
    const words = explorerMessages();
    say(isAlone ? words.shownAgain : words.nowAlone(listed.name));
  });
  whenPressed(host, 'chosen-hide', lifetime, () => {
    const listed = chosen();
    if (!listed) return;
    change(explorer, (now) => withHidden(now, listed.id, true));
    say(explorerMessages().nowHiddenAndHowBack(listed.name));
    buttonOf(host, 'bring-back').focus({ preventScroll: true });
  });
  // On a narrow screen the facts lie further down than the foot.
  whenPressed(host, 'read-about', lifetime, () => {
    panel.scrollIntoView({ block: 'start', behavior: 'instant' });
    title.focus({ preventScroll: true });
  });
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') letGo();
    },
    { signal: lifetime },
  );

  let shown: string | undefined;
  effectUntil(lifetime, () => {
    const { selected, isolated } = state.value.parts;
    setPressed(alone, isolated !== undefined && isolated === selected);
    if (selected === shown) return;
    shown = selected;
    const listed = catalogue.find(selected);
    none.hidden = listed !== undefined;
    panel.hidden = listed === undefined;
    readAbout.hidden = listed === undefined;
    if (!listed) return;
    title.textContent = listed.name;
    readAbout.textContent = explorerMessages().readAbout(listed.name);
    title.className = listed.identity ?? '';
    const known = listed.facts.querySelector('.part-facts');
    facts.replaceChildren(...(known ? [known.cloneNode(true)] : []));
    say(`${explorerMessages().chosen(listed.name)} ${spoken(facts)}`);
  });
}

/** The facts as one piece of text to listen to, without the sources. */
function spoken(facts: HTMLElement): string {
  const pieces = facts.querySelectorAll('.names, .description, dl > div');
  return [...pieces]
    .map((piece) => {
      const heading = piece.querySelector('dt');
      const text = (piece.querySelector('dd') ?? piece).textContent.replace(/\s+/gu, ' ').trim();
      return heading === null ? text : `${heading.textContent}: ${text}`;
    })
    .join(' ');
}
