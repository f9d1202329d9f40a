/** The words in which a parameter names its sources, with what in them leads to the list of sources. */
import { REFERENCES } from '../reference.ts';

/** A piece of text; with a key, the name of that source in content/references.json. */
export interface TextPiece {
  readonly text: string;
  readonly key?: string;
}

/** A name and year before a key in square brackets: "Agarwal & Gottlieb 1977 [agarwal1977]". */
const NAMED =
  /(?<name>\p{Lu}[\p{L}’-]*(?: (?:&|de|et al\.) ?\p{Lu}?[\p{L}’-]*)* \d{4}) \[(?<key>\w+)\]/gu;

/**
 * Parts the text at the sources that it names.
 *
 * @throws {Error} If a key names no source, or stands without a name and year before it.
 */
export function sourcePieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(NAMED)) {
    const { name = '', key = '' } = match.groups ?? {};
    if (REFERENCES.get(key)?.custom.citable !== true)
      throw new Error(`“${key}” is no source that may be cited: ${text}`);
    pieces.push({ text: text.slice(end, match.index) }, { text: name, key });
    end = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(end) });
  const stray = pieces.find((piece) => piece.text.includes('['));
  if (stray !== undefined) throw new Error(`A source without its name and year: ${stray.text}`);
  return pieces.filter((piece) => piece.text !== '');
}
