/** Opens the dialog that gives a reader the link of the run as it is now. */
import type { MountView } from '#views/core/define-view.ts';
import { part } from '#views/core/part.ts';
import { createShareDialog, type ShareDialog } from './share-dialog.ts';
import { sharedLinks } from './shared-links.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const button = part(host, 'open', HTMLButtonElement);
  const name = host.closest<HTMLElement>('x-experiment')?.dataset['name'] ?? '';
  let dialog: ShareDialog | undefined;
  button.addEventListener(
    'click',
    () => {
      dialog ??= createShareDialog(host, lifetime);
      dialog.open(sharedLinks(run, { page: location.href, name }));
    },
    { signal: lifetime },
  );
  button.disabled = false;
};
