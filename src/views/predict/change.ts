/** What a prediction changes in its experiment once it is revealed. */
import { decodeState, encodeState, type ExperimentState } from '#experiment/experiment-state.ts';
import type { Run } from '#experiment/run.ts';

/**
 * The state that the chapter set, with a change.
 *
 * @param change What differs, as state text in the units shown: "reflexGain: 0.6, effort: 20".
 */
export function changedState({ original }: Run, change: string): ExperimentState {
  return decodeState(`${encodeState(original)},${change}`, original.preset).state;
}

/** Does in `run` what a prediction asks about; Reset then goes back to before that, or to a link. */
export function makeChange(run: Run, change: string): void {
  const { original } = run;
  const wasAnother = run.preset.peek() !== original.preset;
  run.adopt(changedState(run, change), wasAnother ? original : undefined);
}

/**
 * @returns The change, as it was given.
 * @throws {Error} If it names what does not exist, or a value out of range.
 */
export function checkedChange(change: string, question: string): string {
  const { notices } = decodeState(`held-curl,${change}`, 'held-curl');
  if (notices.length > 0) throw new Error(`Prediction “${question}”: ${notices.join(' ')}`);
  return change;
}
