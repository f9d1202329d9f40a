/** What a link opens to, in one line of words. */
import { criticalReflexGain } from '#model/linear-theory.ts';
import { PRESETS } from '#model/presets.ts';
import { CONDITION_PHRASES, differingParameters, settingsInWords } from './description-settings.ts';
import { presetState } from './experiment-state.ts';
import { type Recording, settingsAtEnd } from './past.ts';
import { significant } from './significant.ts';
import { STEP_LENGTH } from './step-length.ts';

/** "Held curl; Delay 50 milliseconds; seed 7; as it is after 12.5 s". */
export function linkInWords(recording: Recording): string {
  const { changes, steps } = recording;
  const shown = settingsAtEnd(recording);
  const origin = presetState(shown.preset);
  const critical = criticalReflexGain(shown.parameters, shown.condition);
  return [
    PRESETS[shown.preset].label,
    shown.condition === origin.condition ? '' : `it ${CONDITION_PHRASES[shown.condition]}`,
    settingsInWords(differingParameters(origin, shown), shown, critical?.gain),
    shown.seed === origin.seed ? '' : `seed ${shown.seed}`,
    changesInWords(changes.length),
    steps === 0 ? 'from the start' : `as it is after ${secondsInWords(steps)}`,
  ]
    .filter((words) => words !== '')
    .join('; ');
}

function changesInWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'changed once on the way' : `changed ${count} times on the way`;
}

/** To a tenth of a second, or finer in the first one: the link itself holds every step. */
function secondsInWords(steps: number): string {
  const seconds = steps * STEP_LENGTH;
  return `${seconds < 1 ? significant(seconds, 2) : seconds.toFixed(1)} s`;
}
