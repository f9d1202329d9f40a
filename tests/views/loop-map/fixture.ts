import { decodeState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';

/** A run of a preset with some settings, as a chapter would ask for it. */
export function runOf(settings: string): Run {
  const { state, notices } = decodeState(settings, 'held-curl');
  if (notices.length > 0) throw new Error(notices.join(' '));
  return createRun(state);
}
