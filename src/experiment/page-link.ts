/**
 * The part of a page's address that holds the state of its experiments.
 *
 *     #late=v3,model:2,fatigue@2,conductionDelay:50&weight=v3,model:2,essential@2
 *
 * Each experiment that differs from what its chapter shows stands under its own name, after the
 * number of the grammar that its text is written in. What else a page keeps in its address, such as
 * the look of a foot, stands there in the same way. An address written by any earlier version keeps
 * opening.
 */

/** The grammar of all that is no run of an experiment. */
const USUAL_GRAMMAR = 2;
/** Under it stands the id of the figure to be shown: a chapter's experiment may hold several. */
export const FIGURE_KEY = 'at';
/** Parameters whose names were others in the first grammar. */
const RENAMED_SINCE_V1: ReadonlyMap<string, string> = new Map([
  ['twitchTime', 'contractionTime'],
  ['twitchTimeScale', 'twitchTime'],
]);

/** What a fragment holds under one name. */
export interface LinkedText {
  /** Number of the grammar that it says it is written in; undefined where it says none. */
  readonly grammar: number | undefined;
  /** The rest, with the names that parameters have now. */
  readonly text: string;
}

/** What `fragment` holds for the experiment `name`, or undefined. */
export function linkedText(fragment: string, name: string): LinkedText | undefined {
  const written = parseFragment(fragment).get(name);
  if (written === undefined) return undefined;
  const text = decode(written);
  const [version = '', ...entries] = text.split(',');
  if (!/^v\d+$/u.test(version)) return { grammar: undefined, text };
  const grammar = Number(version.slice(1));
  return { grammar, text: (grammar === 1 ? entries.map(renamed) : entries).join(',') };
}

/** The state text that `fragment` holds for the experiment `name`, or undefined. */
export function linkedState(fragment: string, name: string): string | undefined {
  return linkedText(fragment, name)?.text;
}

/** An entry of the first grammar with the name that its parameter has now. */
function renamed(entry: string): string {
  const [name = '', ...value] = entry.split(':');
  return [RENAMED_SINCE_V1.get(name.trim()) ?? name, ...value].join(':');
}

/**
 * `fragment` with the state of the experiment `name` put in, or taken out where it is undefined.
 *
 * @param grammar Number of the grammar that `stateText` is written in.
 * @returns The new fragment with its leading `#`; empty when no experiment is left in it.
 */
export function withLinkedState(
  fragment: string,
  name: string,
  stateText: string | undefined,
  grammar = USUAL_GRAMMAR,
): string {
  const states = parseFragment(fragment);
  states.delete(name);
  if (stateText !== undefined) states.set(name, `v${grammar},${stateText}`);
  const text = [...states].map(([key, value]) => `${key}=${value}`).join('&');
  return text === '' ? '' : `#${text}`;
}

/** The names of the experiments that `fragment` holds runs of. */
export function runNames(fragment: string): string[] {
  return [...parseFragment(fragment)].filter(([, text]) => isRun(text)).map(([name]) => name);
}

/** Every run has named its preset with a revision, in every grammar; nothing else has one. */
function isRun(text: string): boolean {
  return decode(text).includes('@');
}

/** `fragment` with what the page keeps for itself, such as which views it shows, and without any run. */
export function withoutRuns(fragment: string): string {
  const kept = [...parseFragment(fragment)].filter(([, text]) => !isRun(text));
  const text = kept.map(([key, value]) => `${key}=${value}`).join('&');
  return text === '' ? '' : `#${text}`;
}

/** The texts as they stand in the fragment: those of other experiments go back in untouched. */
function parseFragment(fragment: string): Map<string, string> {
  const states = new Map<string, string>();
  for (const item of fragment.replace(/^#/u, '').split('&')) {
    const equals = item.indexOf('=');
    if (equals > 0) states.set(item.slice(0, equals), item.slice(equals + 1));
  }
  return states;
}

/** Percent escapes as some mail programs add them; a broken one leaves the text as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
