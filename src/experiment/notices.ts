/**
 * What of a text could not be taken as it stood, told in words: few enough and short enough to be
 * read, however long and strange the text is.
 */
import { linkMessages } from '#messages/en/links.ts';

/** Sentences told one by one; of more, the number is told. */
const MOST_TOLD = 6;
/** The characters of a text that are quoted from it. */
const BEGINNING = /^.{0,30}/su;
/** Code units looked at for that: more than are quoted, for some characters are not seen. */
const LOOKED_AT = 200;

export interface Notices {
  readonly add: (sentence: string) => void;
  /** What was added, in order; at most one sentence more than are told one by one. */
  readonly told: () => string[];
}

export function createNotices(): Notices {
  const sentences: string[] = [];
  let more = 0;
  return {
    add(sentence) {
      if (sentences.length < MOST_TOLD) sentences.push(sentence);
      else more++;
    },
    told: () => (more === 0 ? [...sentences] : [...sentences, linkMessages().andMore(more)]),
  };
}

/** Enough of `text` to recognise it by, without characters that are not seen. */
export function excerpt(text: string): string {
  const seen = text.slice(0, LOOKED_AT).replace(/\p{C}/gu, '');
  const beginning = BEGINNING.exec(seen)?.[0] ?? '';
  return beginning === seen ? seen : `${beginning}…`;
}
