/** The dialog of a figure's files: what to save, and a file of the reader's own to open. */
import { figureDataMessages } from '#messages/en/figure-data.ts';
import { announceChange } from '#views/core/adjust.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { goToMoment } from '#views/core/go-to-moment.ts';
import { createPageDialog } from '#views/core/page-dialog.ts';
import { part } from '#views/core/part.ts';
import type { Travel } from '#experiment/export/opened-file.ts';
import type { Run } from '#experiment/run.ts';
import { content } from './dialog-content.ts';
import { letSaveNumbers } from './numbers-form.ts';
import { letOpenFile } from './opening.ts';
import { letSavePicture } from './picture-form.ts';
import { shownFigure } from './shown-figure.ts';

export interface DataDialog {
  readonly open: () => void;
}

export function createDataDialog(host: HTMLElement, run: Run, lifetime: AbortSignal): DataDialog {
  const messages = figureDataMessages();
  const figure = shownFigure(host);
  const { element, body, open } = createPageDialog(host, messages.title(figure.number), lifetime);
  body.classList.add('figure-data');
  body.innerHTML = content(`figure-data-${crypto.randomUUID().slice(0, 8)}`, messages);
  const status = part(body, 'status', HTMLElement);
  const listen = { signal: lifetime };

  const say = (words: string): void => {
    // Emptied first, so that the same words are told again.
    status.textContent = '';
    status.textContent = words;
  };
  /** Does what a button asks for, and tells how it went; an empty outcome is told by nothing. */
  const attempt = (act: () => Promise<string>): void => {
    say('');
    act().then(say, (error: unknown) => {
      say(messages.failed);
      // The reader has been told; the console is for whoever wonders why.
      console.warn(error);
    });
  };

  const numbers = letSaveNumbers(body, figure, run, attempt, lifetime);
  const picture = letSavePicture(body, figure, run, attempt, lifetime);
  const announce = (): void => {
    announceChange(host);
  };
  const travel: Travel = (recording) =>
    new Promise((resolve) => {
      goToMoment(host, lifetime, run, recording, recording.steps, resolve);
    });
  letOpenFile(element, body, attempt, { run, travel, announce }, lifetime);
  part(body, 'save-state', HTMLButtonElement).addEventListener(
    'click',
    () => {
      attempt(async () => {
        const { saveState } = await import('./save-numbers.ts');
        saveState(figure, run);
        return messages.settingsSaved;
      });
    },
    listen,
  );
  const kept = part(body, 'kept', HTMLElement);
  effectUntil(lifetime, () => {
    const label = run.kept.value?.label;
    kept.hidden = label === undefined;
    part(kept, 'kept-words', HTMLElement).textContent = messages.dottedNow(label ?? '');
  });
  part(body, 'put-away', HTMLButtonElement).addEventListener(
    'click',
    () => {
      run.kept.value = undefined;
      say(messages.isPutAway);
      part(body, 'choose-file', HTMLInputElement).focus();
    },
    listen,
  );

  // What is chosen here is no setting of the run.
  for (const kind of ['change', 'input'])
    element.addEventListener(
      kind,
      (event) => {
        event.stopPropagation();
      },
      listen,
    );
  return {
    open() {
      say('');
      numbers.refresh();
      picture.refresh();
      open();
    },
  };
}
