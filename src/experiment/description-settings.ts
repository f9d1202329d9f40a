/** Settings in words, to be read out: units in full, and what differs between two states. */
import { labelOf, presetLabel, spokenUnit } from '#messages/parameter-words.ts';
import { descriptionMessages } from '#messages/en/description.ts';
import type { ActivationCondition } from '#model/activation-condition.ts';
import { type ParameterName, PARAMETERS } from '#model/parameters.ts';
import { controlScale } from './control-scale.ts';
import { encodeState, type ExperimentState, PARAMETER_NAMES } from './experiment-state.ts';

/** Settings named one by one; of more, the number is told. */
const MOST_NAMED = 3;

/** What the foot does, as the end of a sentence about it. */
export function conditionPhrase(condition: ActivationCondition): string {
  return descriptionMessages().conditions[condition];
}

/**
 * A parameter's value with its unit in full.
 *
 * @param value In the parameter's SI unit.
 * @param criticalGain Gain at the edge of shaking, if there is one: the reflex gain is told by it.
 */
export function valueInWords(name: ParameterName, value: number, criticalGain?: number): string {
  const scale = controlScale(name, criticalGain);
  if (name === 'reflexGain' && criticalGain !== undefined)
    return scale.describe(value).toLowerCase();
  return `${scale.text(value)} ${spokenUnit(PARAMETERS[name].displayUnit)}`.trim();
}

/** The parameters whose values differ between two states, in the table's order. */
export function differingParameters(one: ExperimentState, other: ExperimentState): ParameterName[] {
  return PARAMETER_NAMES.filter((name) => one.parameters[name] !== other.parameters[name]);
}

/** "Delay 60 milliseconds, Effort 20 percent"; of many, the first few and how many more there are. */
export function settingsInWords(
  names: readonly ParameterName[],
  state: ExperimentState,
  criticalGain?: number,
): string {
  const named = names
    .slice(0, MOST_NAMED)
    .map((name) => `${labelOf(name)} ${valueInWords(name, state.parameters[name], criticalGain)}`);
  const more = names.length - named.length;
  if (more > 0) named.push(descriptionMessages().moreSettings(more));
  return named.join(', ');
}

/**
 * What a reader has set, in a sentence; empty where nothing differs.
 *
 * @param opened What Reset returns to, which is told by that and not by each setting.
 * @param criticalGain As of `now`.
 */
export function changeInWords(
  before: ExperimentState,
  now: ExperimentState,
  opened: ExperimentState,
  criticalGain?: number,
): string {
  if (encodeState(before) === encodeState(now)) return '';
  const say = descriptionMessages();
  if (before.preset !== now.preset) return say.settingsOf(presetLabel(now.preset));
  if (encodeState(now) === encodeState(opened)) return say.asAtFirst;
  const condition =
    before.condition === now.condition ? '' : say.nowIt(conditionPhrase(now.condition));
  const names = differingParameters(before, now);
  const settings = names.length === 0 ? '' : `${settingsInWords(names, now, criticalGain)}.`;
  return [condition, settings].filter((sentence) => sentence !== '').join(' ');
}
