/** Where a figure is found on the web. */
import { decodeState } from '#experiment/experiment-state.ts';
import { FIGURE_KEY, withLinkedState } from '#experiment/page-link.ts';
import { addressOf } from '#experiment/run-address.ts';

/** A state that a figure is to be found in. */
interface ShownState {
  /** Key of the experiment in links. */
  readonly name: string;
  /** Its settings, as state text. */
  readonly settings: string;
}

/**
 * The absolute address of a figure.
 *
 * @param chapter Absolute address of its chapter.
 * @param id Id of the figure.
 * @param shown The state that it opens in; as the chapter has it, unless given.
 */
export function figureAddress(chapter: string, id: string, shown?: ShownState): string {
  if (shown === undefined) return `${chapter}#${id}`;
  const { state: start } = decodeState(shown.settings, 'held-curl');
  const page = `${chapter}${withLinkedState('', FIGURE_KEY, id)}`;
  return addressOf({ start, changes: [], steps: 0 }, { page, name: shown.name });
}
