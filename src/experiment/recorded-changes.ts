/** What was changed in the course of a recording, as a reader would tell it. */
import { labelOf } from '#messages/parameter-words.ts';
import { descriptionMessages } from '#messages/en/description.ts';
import { criticalReflexGain } from '#model/linear-theory.ts';
import { conditionPhrase, valueInWords } from './description-settings.ts';
import { type Change, type Recording, settingsAtEnd } from './past.ts';

/** Changes of one setting that follow on each other within so many steps are one movement of a hand. */
const ONE_MOVEMENT = 500;

export interface RecordedChange {
  /** When it ended, in model steps since the start. */
  readonly step: number;
  /** "Delay 80 milliseconds". */
  readonly words: string;
}

/** The changes of `recording` after the step `from`, a drag as one, oldest first. */
export function recordedChanges(recording: Recording, from: number): RecordedChange[] {
  const told: RecordedChange[] = [];
  recording.changes.forEach((change, index) => {
    if (change.step < from) return;
    const next = recording.changes[index + 1];
    const goesOn =
      next !== undefined &&
      settingOf(next) === settingOf(change) &&
      next.step - change.step < ONE_MOVEMENT;
    if (goesOn) return;
    const until = { ...recording, changes: recording.changes.slice(0, index + 1) };
    told.push({ step: change.step, words: changeInWords(change, until) });
  });
  return told;
}

function settingOf(change: Change): string {
  return 'condition' in change ? 'condition' : change.parameter;
}

/** @param until The recording up to this change: a gain is told against the edge as it was then. */
function changeInWords(change: Change, until: Recording): string {
  if ('condition' in change) return descriptionMessages().it(conditionPhrase(change.condition));
  const { parameters, condition } = settingsAtEnd(until);
  const critical =
    change.parameter === 'reflexGain' ? criticalReflexGain(parameters, condition) : undefined;
  const value = valueInWords(change.parameter, change.value, critical?.gain);
  return `${labelOf(change.parameter)} ${value}`;
}
