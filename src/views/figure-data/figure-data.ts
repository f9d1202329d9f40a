/** Opens the dialog of a figure's files. Its code comes with the first press. */
import type { MountView } from '#views/core/define-view.ts';
import { showNotice } from '#views/core/notice.ts';
import { part } from '#views/core/part.ts';

const NOT_FETCHED = 'The dialog for data could not be fetched. Try again when the network is back.';

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
          showNotice(host, NOT_FETCHED);
          reportError(error);
        },
      );
    },
    { signal: lifetime },
  );
  button.disabled = false;
};
