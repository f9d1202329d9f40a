/** Opens the dialog of a figure's files. Its code comes with the first press. */
import { figureDataMessages } from '#messages/en/figure-data.ts';
import type { MountView } from '#views/core/define-view.ts';
import { showNotice } from '#views/core/notice.ts';
import { part } from '#views/core/part.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const button = part(host, 'open', HTMLButtonElement);
  let dialog: Promise<{ readonly open: () => void }> | undefined;
  button.addEventListener(
    'click',
    () => {
      dialog ??= import('./figure-data-dialog.ts').then(({ createDataDialog }) =>
        createDataDialog(host, run, lifetime),
      );
      dialog.then(
        ({ open }) => {
          open();
        },
        (error: unknown) => {
          dialog = undefined;
          showNotice(host, figureDataMessages().notFetched);
          reportError(error);
        },
      );
    },
    { signal: lifetime },
  );
  button.disabled = false;
};
