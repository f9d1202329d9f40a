/** What a link opens to, in one line of words. */
import { presetLabel } from '#messages/parameter-words.ts';
import { forReader } from '#messages/number-text.ts';
import { linkMessages } from '#messages/en/links.ts';
import { criticalReflexGain } from '#model/linear-theory.ts';
import { conditionPhrase, differingParameters, settingsInWords } from './description-settings.ts';
import { presetState } from './experiment-state.ts';
import { type Recording, settingsAtEnd } from './past.ts';
import { significant } from './significant.ts';
import { STEP_LENGTH } from './step-length.ts';

/** "Held curl; Delay 50 milliseconds; seed 7; as it is after 12.5 s". */
export function linkInWords(recording: Recording): string {
  const say = linkMessages();
  const { changes, steps } = recording;
  const shown = settingsAtEnd(recording);
  const origin = presetState(shown.preset);
  const critical = criticalReflexGain(shown.parameters, shown.condition);
  return [
    presetLabel(shown.preset),
    shown.condition === origin.condition ? '' : say.it(conditionPhrase(shown.condition)),
    settingsInWords(differingParameters(origin, shown), shown, critical?.gain),
    shown.seed === origin.seed ? '' : say.seed(shown.seed),
    changes.length === 0 ? '' : say.changed(changes.length),
    steps === 0 ? say.fromTheStart : say.asItIsAfter(secondsInWords(steps)),
  ]
    .filter((words) => words !== '')
    .join('; ');
}

/** To a tenth of a second, or finer in the first one: the link itself holds every step. */
function secondsInWords(steps: number): string {
  const seconds = steps * STEP_LENGTH;
  return `${seconds < 1 ? significant(seconds, 2) : forReader(seconds.toFixed(1))} s`;
}
