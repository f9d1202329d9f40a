/** Gives the reader a file. It is made on the device, and nothing is sent. */

/** How long a browser may take to begin to save, in ms. */
const KEPT_FOR = 60_000;

/** @param name The name that the browser suggests. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_FOR);
}

/** "why-does-my-foot-shake-figure-5.1-2026-11-26.csv". */
export function fileNameOf(figure: string, moment: Date, ending: string): string {
  return `why-does-my-foot-shake-${figure}-${moment.toISOString().slice(0, 10)}.${ending}`;
}
