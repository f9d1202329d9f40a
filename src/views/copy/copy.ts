/** Lets a button copy the text beside it. */
import { copyText } from '#views/core/copy-text.ts';
import type { MountStandalone } from '#views/core/define-standalone.ts';
import { part } from '#views/core/part.ts';

export const mount: MountStandalone = (host, lifetime) => {
  const text = part(host, 'text', HTMLElement);
  const status = part(host, 'status', HTMLElement);
  const button = part(host, 'copy', HTMLButtonElement);
  button.addEventListener(
    'click',
    () => {
      void copyText(text, status, 'text');
    },
    { signal: lifetime },
  );
  button.disabled = false;
};
