import { UsageError } from './usage-error.ts';

/**
 * The error for a name that does not exist: what was written, and the name it most resembles.
 *
 * @param prefix What must stand before that name: "--" before an option.
 */
export function unknownName(
  kind: string,
  written: string,
  names: readonly string[],
  prefix = '',
): UsageError {
  const nearest = nearestName(written, names);
  return new UsageError(`Unknown ${kind} '${written}'. Did you mean '${prefix}${nearest}'?`);
}

/**
 * The name that `written` most resembles; capitals, hyphens and underscores do not count.
 *
 * @param names At least one.
 */
export function nearestName(written: string, names: readonly string[]): string {
  const wanted = bare(written);
  let nearest = '';
  let least = Infinity;
  for (const name of names) {
    const distance = unlikeness(wanted, bare(name));
    if (distance >= least) continue;
    least = distance;
    nearest = name;
  }
  return nearest;
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/gu, '');
}

/** Shortest part of a name that counts as its abbreviation. */
const SHORTEST_PART = 3;

/** How little two words resemble each other: edits, but a part of a word is close to the whole. */
function unlikeness(written: string, name: string): number {
  const edits = editDistance(written, name);
  const isPart =
    written.length >= SHORTEST_PART && (name.includes(written) || written.includes(name));
  return isPart ? Math.min(edits, 1 + edits / 100) : edits;
}

/**
 * How many letters must be put in, left out, changed, or exchanged with their neighbour to turn one
 * word into another.
 *
 * @see Optimal string alignment: Damerau 1964's four errors, no letter touched twice.
 */
export function editDistance(from: string, to: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const changed = from[row - 1] === to[column - 1] ? 0 : 1;
      let least = Math.min(
        (back[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (back[column - 1] ?? 0) + changed,
      );
      const isExchange =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      if (isExchange) least = Math.min(least, (twoBack[column - 2] ?? 0) + 1);
      current.push(least);
    }
    twoBack = back;
    back = current;
  }
  return back[to.length] ?? 0;
}
