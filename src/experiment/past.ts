/**
 * How a run came to be where it is: where it started, and what was changed when.
 *
 * The model does the same again for the same changes at the same steps, to the last bit. So this little
 * list is a recording: it can be played, scrubbed and written out at any rate, and weighs next to nothing.
 */
import type { ActivationCondition } from '#model/activation-condition.ts';
import type { ParameterName } from '#model/parameters.ts';
import type { ExperimentState } from './experiment-state.ts';

/** One setting that was given another value while the run went. */
export type Change = {
  /** Model steps that the run had taken since its start, warm-up apart. */
  readonly step: number;
} & (
  | { readonly parameter: ParameterName; readonly value: number }
  | { readonly condition: ActivationCondition }
);

export interface Past {
  /** The state at the start. */
  readonly start: ExperimentState;
  /** What was changed since, in order. */
  readonly changes: readonly Change[];
}

/** A stretch of a run, kept. */
export interface Recording extends Past {
  /** Model steps from its start to its end; there are 1000 a simulated second. */
  readonly steps: number;
}

/** A moment of a recording that a run is being taken to, as long as that takes. */
export interface Destination {
  readonly recording: Recording;
  /** Model steps from the recording's start. */
  readonly step: number;
}

/** A recording that a reader made: of a run that went on, from the moment at which they began. */
export interface KeptRecording extends Recording {
  /** Model steps from the run's start to that moment. */
  readonly from: number;
}

/** The settings at the end of a recording. */
export function settingsAtEnd({ start, changes }: Recording): ExperimentState {
  const parameters: Record<ParameterName, number> = { ...start.parameters };
  let { condition } = start;
  for (const change of changes) {
    if ('condition' in change) condition = change.condition;
    else parameters[change.parameter] = change.value;
  }
  return { ...start, condition, parameters };
}
