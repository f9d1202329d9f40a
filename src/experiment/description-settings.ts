/** Settings in words, to be read out: units in full, and what differs between two states. */
import type { ActivationCondition } from '#model/activation-condition.ts';
import { type ParameterName, PARAMETERS } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';
import { controlScale } from './control-scale.ts';
import { encodeState, type ExperimentState, PARAMETER_NAMES } from './experiment-state.ts';

/** Settings named one by one; of more, the number is told. */
const MOST_NAMED = 3;

/** What the foot does under each condition, after "it". */
export const CONDITION_PHRASES: { readonly [C in ActivationCondition]: string } = {
  rest: 'is at rest',
  hold: 'holds a posture in the air',
  move: 'moves slowly there and back',
  press: 'presses against something that hardly gives',
  stand: 'holds as if it stood',
};

/** Units as they are said; the others are read as they are written. */
const SAID: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['%/s', 'percent a second'],
  ['°', 'degrees'],
  ['ms', 'milliseconds'],
  ['s', 'seconds'],
  ['min', 'minutes'],
  ['mm', 'millimetres'],
  ['mm/s', 'millimetres a second'],
  ['N', 'newtons'],
  ['Hz', 'times a second'],
  ['1/s', 'per second'],
  ['kg m²', 'kilogram square metres'],
  ['impulses/s', 'impulses a second'],
  ['per 100 impulses/s', 'per 100 impulses a second'],
]);

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
  return `${scale.text(value)} ${SAID.get(scale.unit) ?? scale.unit}`.trim();
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
    .map(
      (name) =>
        `${PARAMETERS[name].label} ${valueInWords(name, state.parameters[name], criticalGain)}`,
    );
  const more = names.length - named.length;
  if (more > 0) named.push(`and ${more} more ${more === 1 ? 'setting' : 'settings'}`);
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
  if (before.preset !== now.preset) return `Settings of “${PRESETS[now.preset].label}”.`;
  if (encodeState(now) === encodeState(opened)) return 'As it was at first.';
  const condition =
    before.condition === now.condition ? '' : `Now it ${CONDITION_PHRASES[now.condition]}.`;
  const names = differingParameters(before, now);
  const settings = names.length === 0 ? '' : `${settingsInWords(names, now, criticalGain)}.`;
  return [condition, settings].filter((sentence) => sentence !== '').join(' ');
}
