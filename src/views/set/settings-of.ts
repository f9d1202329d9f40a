/** What words in a sentence set. */
import {
  decodeState,
  encodeState,
  type ExperimentState,
  isPresetId,
  presetState,
} from '#experiment/experiment-state.ts';

/** Settings to try a text on: any will do. */
const ANY_PRESET = 'held-curl';

/** What is wrong with what an author wrote, in a sentence; undefined where nothing is. */
export function setProblem(preset?: string, to?: string): string | undefined {
  if ((preset === undefined) === (to === undefined)) return 'It needs either a preset or a “to”.';
  if (preset !== undefined)
    return isPresetId(preset) ? undefined : `There is no preset “${preset}”.`;
  const { notices } = withSettings(presetState(ANY_PRESET), to ?? '');
  if (to?.trim() === '') return 'Its “to” is empty.';
  return notices.length === 0 ? undefined : notices.join(' ');
}

/** `state` with the settings of `text` put in. */
export function withSettings(
  state: ExperimentState,
  text: string,
): { readonly state: ExperimentState; readonly notices: readonly string[] } {
  return decodeState(`${encodeState(state)},${text}`, state.preset);
}
