/** Fills in what a browser knows of the page that the reader came from, and lets the report be copied. */
import { copyText } from '#views/core/copy-text.ts';
import type { MountStandalone } from '#views/core/define-standalone.ts';
import { part } from '#views/core/part.ts';
import { reportText } from './report-text.ts';

export const mount: MountStandalone = (host, lifetime) => {
  const field = part(host, 'text', HTMLTextAreaElement);
  const status = part(host, 'status', HTMLElement);
  const button = part(host, 'copy', HTMLButtonElement);
  const version = host.dataset['version'] ?? '';
  // A reader may have begun before the page had loaded, and a browser may have kept what was written.
  if (field.value === field.defaultValue) {
    field.value = reportText({
      version,
      page: pageBefore(),
      theme: themeInWords(),
      browser: navigator.userAgent,
    });
  }
  button.addEventListener(
    'click',
    () => {
      void copyText(field, status, 'report');
    },
    { signal: lifetime },
  );
  button.disabled = false;
};

/** The page of this site from which the reader came here. */
function pageBefore(): string | undefined {
  const { referrer } = document;
  return referrer.startsWith(`${location.origin}/`) ? referrer : undefined;
}

function themeInWords(): string {
  const chosen = document.documentElement.dataset['theme'];
  const device = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return chosen ?? `${device}, as the device`;
}
