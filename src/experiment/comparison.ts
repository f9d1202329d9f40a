/** Two settings beside each other: a run as it was when the reader kept it, and as it is now. */
import { labelOf, presetLabel } from '#messages/parameter-words.ts';
import { descriptionMessages } from '#messages/en/description.ts';
import type { CriticalGain } from '#model/linear-theory.ts';
import { conditionPhrase, differingParameters, valueInWords } from './description-settings.ts';
import type { ExperimentState } from './experiment-state.ts';
import { HISTORY_LENGTH } from './history.ts';
import { READINGS } from './readings.ts';
import type { Run } from './run.ts';

/** Settings told one by one; of more, the number is told. */
const MOST_TOLD = 8;

/** A run at the moment it was kept. */
export interface KeptRun {
  readonly state: ExperimentState;
  /** What Reset went back to. */
  readonly opened: ExperimentState;
  readonly critical: CriticalGain | undefined;
  /** Ankle angle of the last seconds, in rad, as `KeptMovement` has it. */
  readonly ankleAngle: Float64Array;
  /** What its readings said. */
  readonly swing: string;
  readonly rhythm: string;
}

/** One thing in which two runs differ. */
export interface Difference {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** `run` as it is at this moment. */
export function keepRun(run: Run): KeptRun {
  const ankleAngle = new Float64Array(HISTORY_LENGTH);
  run.history.read('ankleAngle', ankleAngle);
  return {
    state: run.state.peek(),
    opened: run.opened.peek(),
    critical: run.critical.peek(),
    ankleAngle,
    swing: READINGS.swing.read(run),
    rhythm: READINGS.rhythm.read(run),
  };
}

/** In what the settings of `run` differ from those that were kept; reads the signals it depends on. */
export function differences(
  kept: Pick<KeptRun, 'state' | 'critical'>,
  run: Pick<Run, 'state' | 'critical'>,
): Difference[] {
  const say = descriptionMessages().comparison;
  const before = kept.state;
  const now = run.state.value;
  const found: Difference[] = [];
  if (before.preset !== now.preset)
    found.push({
      label: say.startedFrom,
      before: presetLabel(before.preset),
      now: presetLabel(now.preset),
    });
  if (before.condition !== now.condition)
    found.push({
      label: say.it,
      before: conditionPhrase(before.condition),
      now: conditionPhrase(now.condition),
    });
  // Against the edge only where both have one: else the two could not be compared.
  const edge = run.critical.value;
  const [edgeBefore, edgeNow] = kept.critical && edge ? [kept.critical.gain, edge.gain] : [];
  for (const name of differingParameters(before, now))
    found.push({
      label: labelOf(name),
      before: valueInWords(name, before.parameters[name], edgeBefore),
      now: valueInWords(name, now.parameters[name], edgeNow),
    });
  const more = found.length - MOST_TOLD;
  if (more <= 0) return found;
  return [
    ...found.slice(0, MOST_TOLD),
    { label: say.more(more), before: say.others, now: say.others },
  ];
}

/** What a kept line is called: by the settings that are no longer so. */
export function keptLabel(found: readonly Difference[]): string {
  const [first] = found;
  const say = descriptionMessages().comparison;
  if (first === undefined) return say.asItWas;
  const label = first.label.charAt(0).toLowerCase() + first.label.slice(1);
  return say.kept(label, first.before, found.length - 1);
}
