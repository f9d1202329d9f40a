/** Keeps a figure's words true while they are open, and tells what a change has led to. */
import { signal } from '@preact/signals-core';
import { type Description, describeRun } from '#experiment/description.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { onLetterKey } from '#views/core/letter-keys.ts';
import { nearestOfKind } from '#views/core/nearest-of-kind.ts';
import { onceASecond } from '#views/core/once-every.ts';
import { part } from '#views/core/part.ts';
import { placeUnderHead } from '#views/core/under-head.ts';
import { announceOutcomes } from './announcer.ts';
import { createKeyList } from './key-list.ts';
import { offeredIn } from './offered.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const button = part(host, 'open', HTMLButtonElement);
  const region = part(host, 'region', HTMLElement);
  const keys = part(host, 'keys', HTMLButtonElement);
  const status = part(host, 'status', HTMLElement);
  const write = writerOf(host);
  const experiment = host.closest<HTMLElement>('x-experiment') ?? host;
  const figure = host.closest('figure') ?? experiment;
  const listen = { signal: lifetime };
  placeUnderHead(host, region, lifetime);

  const open = signal(false);
  effectUntil(lifetime, () => {
    button.setAttribute('aria-expanded', String(open.value));
    region.hidden = !open.value;
  });
  const update = onceASecond(lifetime, () => {
    write(describeRun(run, offeredIn(figure)));
  });
  const followed = [run.snapshot, run.state, run.playing];
  effectUntil(lifetime, () => {
    if (!open.value) return;
    followed.forEach((source) => source.value);
    update();
  });

  button.addEventListener(
    'click',
    () => {
      open.value = !open.peek();
    },
    listen,
  );
  region.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      open.value = false;
      button.focus();
    },
    listen,
  );

  const showKeys = createKeyList(host, figure, lifetime);
  keys.addEventListener('click', showKeys, listen);
  onLetterKey(host, '?', lifetime, showKeys);

  announceOutcomes(experiment, run, lifetime, {
    answersFor: (target) => nearestOfKind(host, target) === host,
    say(text) {
      status.textContent = text;
    },
  });
  button.disabled = false;
  keys.disabled = false;
};

/** Writes a description into the region; what reads the same is left alone. */
function writerOf(host: HTMLElement): (description: Description) => void {
  const summary = part(host, 'summary', HTMLElement);
  const list = part(host, 'details', HTMLElement);
  const next = part(host, 'next', HTMLElement);
  const hint = part(host, 'hint', HTMLElement);
  return (description) => {
    summary.textContent = description.summary;
    hint.textContent = description.hint;
    next.hidden = false;
    while (list.children.length > description.details.length) list.lastElementChild?.remove();
    for (const [index, sentence] of description.details.entries()) {
      const item = list.children[index] ?? list.appendChild(document.createElement('li'));
      if (item.textContent !== sentence) item.textContent = sentence;
    }
  };
}
