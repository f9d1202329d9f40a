/**
 * What a view's still is drawn from at build time: the state of the experiment round it, handed
 * down to every view as the attribute `experiment` when a chapter is compiled.
 */
import { decodeState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';

/** What every view accepts. */
export interface ViewProps {
  /** The settings of the experiment that the view stands in, as state text. */
  experiment?: string;
}

/**
 * The run that a still shows: the experiment as the chapter sets it, before anyone has touched it.
 *
 * @throws {Error} If the settings name a preset or parameter that does not exist, or a value out of range.
 */
export function stillRun(settings = ''): Run {
  const { state, notices } = decodeState(settings, 'held-curl');
  if (notices.length > 0) throw new Error(`Experiment “${settings}”: ${notices.join(' ')}`);
  return createRun(state);
}
