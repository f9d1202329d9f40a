/** What must hold between the catalogue of one language and that of another. */
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '#messages/catalogues.ts';
import { FIRST_LANGUAGE, LANGUAGES, type LanguageTag } from '#messages/languages.ts';

type Message = string | ((...parts: unknown[]) => unknown);

/** Every message of a catalogue, by its place: "trace.measure". */
function messagesIn(branch: unknown, place = ''): [string, Message][] {
  if (typeof branch === 'string' || typeof branch === 'function')
    return [[place, branch as Message]];
  if (typeof branch !== 'object' || branch === null) return [];
  return Object.entries(branch).flatMap(([name, part]) =>
    messagesIn(part, place === '' ? name : `${place}.${name}`),
  );
}

/** What a message says when it is given these parts; undefined where it needs others. */
function said(message: Message, parts: readonly unknown[]): string | undefined {
  if (typeof message === 'string') return message;
  try {
    const text = message(...parts);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

const MARKS = ['⟦1⟧', '⟦2⟧', '⟦3⟧', '⟦4⟧', '⟦5⟧'];
/** Numbers for messages that ask whether there is one thing or more. */
const NUMBERS = [3, 7, 19, 23, 31];

const english = new Map(messagesIn(CATALOGUES[FIRST_LANGUAGE]));
const others = (Object.keys(LANGUAGES) as LanguageTag[]).filter((tag) => tag !== FIRST_LANGUAGE);

describe.each(others)('the catalogue in %s', (tag) => {
  const messages = messagesIn(CATALOGUES[tag]);

  it('has a message for each in English, and no other', () => {
    expect(messages.map(([place]) => place).sort()).toEqual([...english.keys()].sort());
  });

  it('says every part that the English message says', () => {
    const lost = messages.flatMap(([place, message]) => {
      const first = said(english.get(place) ?? '', MARKS);
      const own = said(message, MARKS);
      if (first === undefined) return [];
      return MARKS.filter((mark) => first.includes(mark) && own?.includes(mark) !== true).map(
        (mark) => `${place}: ${mark} is missing from “${own ?? ''}”`,
      );
    });
    expect(lost).toEqual([]);
  });

  it('leaves no message of several words as it is in English', () => {
    const same = messages
      .filter(([place, message]) => {
        const own = said(message, NUMBERS);
        return (
          own !== undefined &&
          own === said(english.get(place) ?? '', NUMBERS) &&
          /\p{L}{3,} \p{L}{3,}/u.test(own)
        );
      })
      .map(([place]) => place);
    expect(same).toEqual([]);
  });

  it('has no empty message where English has one that is not', () => {
    const empty = messages.filter(
      ([place, message]) => message === '' && english.get(place) !== '',
    );
    expect(empty.map(([place]) => place)).toEqual([]);
  });
});
