/** The wording of the languages that are for tests: every message twice, and so longer than any real one. */
import type { Wording } from './page-language.ts';

/** Comes before a message of this wording, and so tells a test which words are from none. */
export const TRIAL_MARK = '⁂';

export const doubled: Wording = (_area, english) => twice(english) as typeof english;

function twice(message: unknown): unknown {
  if (typeof message === 'string') return `${TRIAL_MARK}${message} ${message}`;
  if (typeof message === 'function') {
    const make = message as (...parts: unknown[]) => unknown;
    return (...parts: unknown[]) => twice(make(...parts));
  }
  if (Array.isArray(message)) return message.map(twice);
  if (typeof message !== 'object' || message === null) return message;
  return Object.fromEntries(Object.entries(message).map(([name, part]) => [name, twice(part)]));
}
