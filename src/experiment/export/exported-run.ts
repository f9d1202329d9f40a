/** The run that a file holds, and the link that opens it. */
import type { ExperimentState } from '#experiment/experiment-state.ts';
import { type Recording, settingsAtEnd } from '#experiment/past.ts';
import type { Run } from '#experiment/run.ts';
import { addressOf, changesFitLink, type Place, timeFitsLink } from '#experiment/run-address.ts';

export interface ExportedRun {
  /** What the link opens. */
  readonly recording: Recording;
  /** Whether that is the very moment, and not only its settings in a run that begins afresh. */
  readonly isMoment: boolean;
  /** The settings at the end. */
  readonly state: ExperimentState;
  /** Absolute address. */
  readonly address: string;
}

/** `run` at this moment; of one that no link can hold, its settings. */
export function exportedRun(run: Run, place: Place): ExportedRun {
  const { past, stepsTaken: steps } = run;
  const start: Recording = { start: run.state.peek(), changes: [], steps: 0 };
  return exportedRecording(past ? { ...past, steps } : undefined, start, place);
}

/**
 * @param recording What happened; undefined where that is not known.
 * @param start The settings of now from the start: what is linked to where the recording is too long.
 */
function exportedRecording(
  recording: Recording | undefined,
  start: Recording,
  place: Place,
): ExportedRun {
  const isMoment =
    recording !== undefined && changesFitLink(recording) && timeFitsLink(recording.steps);
  const linked = isMoment ? recording : start;
  return { recording: linked, isMoment, state: start.start, address: addressOf(linked, place) };
}

/** A recording that is kept, as a run to export. */
export function exportedFrom(recording: Recording, place: Place): ExportedRun {
  const start = { start: settingsAtEnd(recording), changes: [], steps: 0 };
  return exportedRecording(recording, start, place);
}
