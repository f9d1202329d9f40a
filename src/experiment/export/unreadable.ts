/** Why a file cannot be read. */
import { fileMessages } from '#messages/en/files.ts';
import { excerpt } from '#experiment/notices.ts';

/** Thrown while a file is read, and caught where it is opened: its message is for the reader. */
export class Unreadable extends Error {}

/** The beginning of what stands in a file, in quotes. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return fileMessages().quoted(excerpt(value));
  // Nothing is asked of an object: it may be nested without end.
  return typeof value === 'object' && value !== null
    ? fileMessages().aList
    : fileMessages().quoted(String(value));
}
