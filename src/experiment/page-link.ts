/**
 * The part of a page's address that holds the state of its experiments.
 *
 *     #late=v2,fatigue@2,conductionDelay:50&weight=v2,essential@2
 *
 * Each experiment that differs from what its chapter shows stands under its own name. An address
 * written by any earlier version keeps opening.
 */

/** The grammar in which links are written now. Older ones are still read. */
const LINK_VERSION = 'v2';
/** Parameters whose names were others in the first grammar. */
const RENAMED_SINCE_V1: ReadonlyMap<string, string> = new Map([
  ['twitchTime', 'contractionTime'],
  ['twitchTimeScale', 'twitchTime'],
]);

/** The state text that `fragment` holds for the experiment `name`, or undefined. */
export function linkedState(fragment: string, name: string): string | undefined {
  const written = parseFragment(fragment).get(name);
  if (written === undefined) return undefined;
  const text = decode(written);
  const [version = '', ...entries] = text.split(',');
  if (!/^v\d+$/u.test(version)) return text;
  return (version === 'v1' ? entries.map(renamed) : entries).join(',');
}

/** An entry of the first grammar with the name that its parameter has now. */
function renamed(entry: string): string {
  const [name = '', ...value] = entry.split(':');
  return [RENAMED_SINCE_V1.get(name.trim()) ?? name, ...value].join(':');
}

/**
 * `fragment` with the state of the experiment `name` put in, or taken out where it is undefined.
 *
 * @returns The new fragment with its leading `#`; empty when no experiment is left in it.
 */
export function withLinkedState(
  fragment: string,
  name: string,
  stateText: string | undefined,
): string {
  const states = parseFragment(fragment);
  states.delete(name);
  if (stateText !== undefined) states.set(name, `${LINK_VERSION},${stateText}`);
  const text = [...states].map(([key, value]) => `${key}=${value}`).join('&');
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
