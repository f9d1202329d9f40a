/** A title broken into lines of much the same length, as large as its place allows. */

export interface TitleLines {
  readonly lines: readonly string[];
  /** Size of the type, in pixels. */
  readonly size: number;
}

/** The place of a title, in pixels. */
export interface TitlePlace {
  readonly width: number;
  readonly height: number;
  readonly largestSize: number;
  readonly smallestSize: number;
}

/** Distance between baselines, as a multiple of the size. */
export const LEADING = 1.06;
const SIZE_STEP = 2;

/**
 * @param widthOf Width of a text at a size of one pixel.
 * @throws {RangeError} If the title does not fit at the smallest size.
 */
export function fitTitle(
  title: string,
  place: TitlePlace,
  widthOf: (text: string) => number,
): TitleLines {
  const known = new Map<string, number>();
  const knownWidthOf = (text: string): number => {
    const width = known.get(text) ?? widthOf(text);
    known.set(text, width);
    return width;
  };
  for (let size = place.largestSize; size >= place.smallestSize; size -= SIZE_STEP) {
    const lines = evenLines(title, place.width / size, knownWidthOf);
    if (lines !== undefined && lines.length * LEADING * size <= place.height)
      return { lines, size };
  }
  throw new RangeError(`No room for the title “${title}”`);
}

/**
 * The fewest lines that `width` allows, broken so that the longest is as short as it can be;
 * undefined where a word is too long.
 */
export function evenLines(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): string[] | undefined {
  const words = text.split(' ');
  const fewest = filledLines(words, width, widthOf);
  if (fewest === undefined) return undefined;
  // Every width at which a break can move is the width of some run of words.
  const widths = words
    .flatMap((_, from) => words.slice(from).map((__, to) => words.slice(from, from + to + 1)))
    .map((run) => widthOf(run.join(' ')))
    .sort((a, b) => a - b);
  for (const narrower of widths) {
    const lines = filledLines(words, narrower, widthOf);
    if (lines?.length === fewest.length) return lines;
  }
  return fewest;
}

/** Each line as full as it can be. */
function filledLines(
  words: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): string[] | undefined {
  const lines: string[] = [];
  for (const word of words) {
    if (widthOf(word) > width) return undefined;
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
