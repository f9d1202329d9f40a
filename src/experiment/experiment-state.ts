/**
 * The state of an experiment as text, and back.
 *
 *     fatigue@1,condition:press,conductionDelay:50,reflexGain:0.4,seed:7
 *
 * That text is the share link, the settings named in a chapter, the slide and the test fixture.
 * It names a preset at a revision and then only what differs from it; parameters stand under their
 * own names, in the unit that the reader sees. Reading never throws: what cannot be used is left
 * out or clamped, and each such case is told in words.
 */
import { ACTIVATION_CONDITIONS, type ActivationCondition } from '#model/activation-condition.ts';
import {
  clampParameter,
  DEFAULT_PARAMETERS,
  fromDisplay,
  type ParameterName,
  PARAMETERS,
  type Parameters,
  toDisplay,
} from '#model/parameters.ts';
import { formerPreset } from '#model/former-presets.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';

/** Everything that decides a run, apart from how long it has run. */
export interface ExperimentState {
  /** The named settings it starts from. */
  readonly preset: PresetId;
  /** What the reader asks of the foot. */
  readonly condition: ActivationCondition;
  /** Every parameter, in the model's own (SI) units; within its range. */
  readonly parameters: Parameters;
  /** Start of the random sequence; an integer from 1 to 4294967295. */
  readonly seed: number;
}

/** A state read from text, with a sentence for each thing that could not be taken as it stood. */
export interface DecodedState {
  readonly state: ExperimentState;
  readonly notices: readonly string[];
}

/** The seed of a run whose text names none. */
const DEFAULT_SEED = 1;
const LARGEST_SEED = 0xffffffff;

export const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];

/** Whether `text` is the id of a preset. */
export function isPresetId(text: string): text is PresetId {
  return Object.hasOwn(PRESETS, text);
}

/** Whether `text` is the name of a parameter. */
export function isParameterName(text: string): text is ParameterName {
  return Object.hasOwn(PARAMETERS, text);
}

function isCondition(text: string): text is ActivationCondition {
  return ACTIVATION_CONDITIONS.some((condition) => condition === text);
}

/** The state that a preset describes, before anyone has changed it. */
export function presetState(preset: PresetId): ExperimentState {
  const { condition, parameters } = PRESETS[preset];
  return {
    preset,
    condition,
    parameters: { ...DEFAULT_PARAMETERS, ...parameters },
    seed: DEFAULT_SEED,
  };
}

/** The text of `state`: the preset, then what differs from it. */
export function encodeState(state: ExperimentState): string {
  const origin = presetState(state.preset);
  const differences = PARAMETER_NAMES.filter(
    (name) => state.parameters[name] !== origin.parameters[name],
  ).map((name) => `${name}:${displayText(name, state.parameters[name])}`);
  return [
    `${state.preset}@${String(PRESETS[state.preset].revision)}`,
    ...(state.condition === origin.condition ? [] : [`condition:${state.condition}`]),
    ...differences,
    ...(state.seed === DEFAULT_SEED ? [] : [`seed:${String(state.seed)}`]),
  ].join(',');
}

/**
 * Reads a state from `text`.
 *
 * @param text What `encodeState` wrote, or a person typed; blanks round commas and colons are allowed.
 * @param fallback The preset to use where the text names none that exists.
 */
export function decodeState(text: string, fallback: PresetId): DecodedState {
  const notices: string[] = [];
  const [head = '', ...rest] = text.split(',').map((item) => item.trim());
  const named = head.split('@')[0]?.trim() ?? '';
  let entries = rest;
  let preset = fallback;
  let former: Partial<Parameters> | undefined;
  if (isPresetId(named)) {
    preset = named;
    const revision = head.split('@')[1]?.trim() ?? '';
    const { label, revision: present } = PRESETS[named];
    if (revision !== '' && revision !== String(present)) {
      former = formerPreset(named, revision);
      notices.push(
        former
          ? `It is from an earlier version: “${label}” opens with its settings of then, in the model of now.`
          : `“${label}” has no revision ${excerpt(revision)}: this is its revision ${String(present)}.`,
      );
    }
  } else if (named.includes(':')) entries = [head, ...rest];
  else if (named !== '') notices.push(`There is no preset “${excerpt(named)}”.`);

  const origin = presetState(preset);
  const parameters: Record<ParameterName, number> = former
    ? { ...DEFAULT_PARAMETERS, ...former }
    : { ...origin.parameters };
  let { condition, seed } = origin;
  for (const entry of entries) {
    const colon = entry.indexOf(':');
    const key = entry.slice(0, Math.max(colon, 0)).trim();
    const value = entry.slice(colon + 1).trim();
    if (entry === '') continue;
    if (key === 'condition' && isCondition(value)) condition = value;
    else if (key === 'seed' && isSeed(value)) seed = Number(value);
    else if (isParameterName(key))
      parameters[key] = readValue(key, value, parameters[key], notices);
    else notices.push(`“${excerpt(entry)}” means nothing here and was left out.`);
  }
  return { state: { preset, condition, parameters, seed }, notices };
}

function readValue(
  name: ParameterName,
  text: string,
  otherwise: number,
  notices: string[],
): number {
  const { label, displayUnit } = PARAMETERS[name];
  const asked = Number(text);
  if (text === '' || !Number.isFinite(asked)) {
    notices.push(`${label}: “${excerpt(text)}” is not a number and was left out.`);
    return otherwise;
  }
  const wanted = fromDisplay(name, asked);
  const shown = clampParameter(name, wanted);
  if (shown !== wanted) {
    const value = `${String(toDisplay(name, shown))} ${displayUnit}`.trim();
    notices.push(`${label}: ${text} was asked for; ${value} is the nearest that the model takes.`);
  }
  return shown;
}

function isSeed(text: string): boolean {
  const seed = Number(text);
  return /^\d+$/u.test(text) && seed >= 1 && seed <= LARGEST_SEED;
}

/** The shortest number, in the parameter's display unit, that reads back as exactly `value`. */
function displayText(name: ParameterName, value: number): string {
  const shown = toDisplay(name, value);
  for (let digits = 1; digits < 17; digits++) {
    const text = String(Number(shown.toPrecision(digits)));
    if (fromDisplay(name, Number(text)) === value) return text;
  }
  return String(shown);
}

/** Enough of `text` to recognise it by, for a notice. */
function excerpt(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
