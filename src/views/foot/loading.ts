/** When the foot's big files are fetched. */

/** Below this many GiB of memory a phone is better off with the picture. */
const LITTLE_MEMORY = 1;
/** Longest that the cover's foot waits for a quiet moment, in ms. */
const LONGEST_WAIT = 3000;

interface Thrift {
  readonly connection?: { readonly saveData?: boolean };
  readonly deviceMemory?: number;
}

/** Whether the reader, or a small device, should be asked before a megabyte is fetched. */
export function asksFirst({ connection, deviceMemory }: Thrift = navigator as Thrift): boolean {
  return connection?.saveData === true || (deviceMemory ?? Infinity) <= LITTLE_MEMORY;
}

/** Resolves when the page has nothing better to do, or as soon as the reader touches `host`. */
export function whenIdleOrTouched(host: HTMLElement, lifetime: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    for (const type of ['pointerdown', 'keydown', 'focusin'] as const) {
      host.addEventListener(type, done, { once: true, signal: lifetime });
    }
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: LONGEST_WAIT });
    else setTimeout(done, LONGEST_WAIT / 2);
  });
}
