/** The part of the dialog that takes in a reader's file. */
import { fileMessages } from '#messages/en/files.ts';
import { MOST_BYTES } from '#experiment/export/file-limits.ts';
import type { Travel } from '#experiment/export/opened-file.ts';
import { excerpt } from '#experiment/notices.ts';
import type { Run } from '#experiment/run.ts';
import { part } from '#views/core/part.ts';
import type { Attempt } from './numbers-form.ts';

/** Where a file is taken in. */
export interface FileTaker {
  readonly run: Run;
  /** Takes the run to where a file ends. */
  readonly travel: Travel;
  /** Says that a file has been taken in. */
  readonly announce: () => void;
}

export function letOpenFile(
  dialog: HTMLElement,
  body: HTMLElement,
  attempt: Attempt,
  taker: FileTaker,
  lifetime: AbortSignal,
): void {
  const field = part(body, 'choose-file', HTMLInputElement);
  const drop = part(body, 'drop', HTMLElement);
  const listen = { signal: lifetime };

  const open = (file: File | undefined): void => {
    if (file === undefined) return;
    attempt(async () => {
      const words = await wordsOf(file, taker);
      // So that the same file can be chosen again.
      field.value = '';
      return words;
    });
  };
  field.addEventListener(
    'change',
    () => {
      open(field.files?.[0]);
    },
    listen,
  );
  dialog.addEventListener(
    'dragover',
    (event) => {
      event.preventDefault();
      drop.dataset['over'] = '';
    },
    listen,
  );
  dialog.addEventListener(
    'dragleave',
    () => {
      delete drop.dataset['over'];
    },
    listen,
  );
  dialog.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      delete drop.dataset['over'];
      open(event.dataTransfer?.files[0]);
    },
    listen,
  );
}

/** Takes a file in. @returns What is told of it. */
async function wordsOf(file: File, { run, travel, announce }: FileTaker): Promise<string> {
  const { openedFile, takeIn } = await import('#experiment/export/opened-file.ts');
  const say = fileMessages();
  const name = excerpt(file.name);
  const refused = (why: string): string => say.notOpened(name, why);
  if (file.size > MOST_BYTES) return refused(say.tooManyBytes(String(MOST_BYTES / 1e6)));
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused(say.notRead);
  }
  const opened = openedFile(text, run.preset.peek());
  if ('refusal' in opened) return refused(opened.refusal);
  const isDone = await takeIn(run, opened, name, travel);
  announce();
  if (!isDone) return say.leftBeforeItsEnd(name);
  return say.isOpen(name, opened.words);
}
