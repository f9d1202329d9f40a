import type { Writable } from 'node:stream';

/** Writes `text` and waits until the reader has room for more. @throws {Error} If it cannot be written. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Whether `error` says that the reader has gone, as `head` does when it has seen enough. */
export function readerHasGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
