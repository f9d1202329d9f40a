/** Lets words in a sentence set the run, and put back what was before. */
import { signal } from '@preact/signals-core';
import {
  encodeState,
  type ExperimentState,
  isPresetId,
  presetState,
} from '#experiment/experiment-state.ts';
import type { Run } from '#experiment/run.ts';
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { withSettings } from './settings-of.ts';

/** A press that can be taken back. */
interface Pressed {
  readonly before: ExperimentState;
  /** What Reset went back to before. */
  readonly opened: ExperimentState;
  /** What it set, as text. */
  readonly set: string;
}

export const mount: MountView = (host, { run, lifetime }) => {
  const button = buttonFrom(part(host, 'words', HTMLElement), lifetime);
  const pressed = signal<Pressed | undefined>(undefined);

  effectUntil(lifetime, () => {
    // Settings that somebody has moved since are theirs: there is nothing to put back.
    if (pressed.value !== undefined && encodeState(run.state.value) !== pressed.value.set)
      pressed.value = undefined;
    button.setAttribute('aria-pressed', String(pressed.value !== undefined));
  });

  const press = (): void => {
    const [before, opened] = [run.state.peek(), run.opened.peek()];
    setRun(run, host);
    pressed.value = { before, opened, set: encodeState(run.state.peek()) };
    announce();
  };
  const putBack = ({ before, opened }: Pressed): void => {
    pressed.value = undefined;
    run.adopt(before, opened);
    announce();
  };
  const announce = (): void => {
    announceAdjustment(host);
    announceChange(host);
  };

  const listen = { signal: lifetime };
  button.addEventListener(
    'click',
    () => {
      const last = pressed.peek();
      if (last === undefined) press();
      else putBack(last);
    },
    listen,
  );
  button.addEventListener(
    'keydown',
    (event) => {
      const last = pressed.peek();
      if (event.key !== 'Escape' || last === undefined) return;
      event.preventDefault();
      putBack(last);
    },
    listen,
  );
};

/** Sets what the author wrote; the build has seen that it can be set. */
function setRun(run: Run, { dataset }: HTMLElement): void {
  const preset = dataset['preset'] ?? '';
  if (isPresetId(preset)) run.apply(presetState(preset));
  else run.adopt(withSettings(run.state.peek(), dataset['to'] ?? '').state);
}

/** A button in place of `words`, with what they hold, for as long as the view lives. */
function buttonFrom(words: HTMLElement, lifetime: AbortSignal): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = words.className;
  button.append(...words.childNodes);
  words.replaceWith(button);
  lifetime.addEventListener('abort', () => {
    words.append(...button.childNodes);
    button.replaceWith(words);
  });
  return button;
}
