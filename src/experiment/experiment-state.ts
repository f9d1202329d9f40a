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
import { labelOf, presetLabel, unitInWords } from '#messages/parameter-words.ts';
import { forReader } from '#messages/number-text.ts';
import { linkMessages } from '#messages/en/links.ts';
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
import { criticalReflexGain } from '#model/linear-theory.ts';
import { formerPreset } from '#model/former-presets.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';
import { controlScale } from './control-scale.ts';
import { createNotices, excerpt, type Notices } from './notices.ts';

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

/** A state read from text, with what could not be taken as it stood. */
export interface DecodedState {
  readonly state: ExperimentState;
  readonly notices: readonly string[];
}

/** Characters of a text that are read: several times as many as all parameters together take. */
const LONGEST_TEXT = 20_000;
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

/** Whether `text` is the name of a condition. */
export function isCondition(text: string): text is ActivationCondition {
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
  const notices = createNotices();
  const state = readState(entriesOf(text, notices), fallback, notices);
  return { state, notices: notices.told() };
}

/** What stands between the commas of `text`; of a text without end, its beginning. */
export function entriesOf(text: string, notices: Notices): string[] {
  if (text.length > LONGEST_TEXT) notices.add(linkMessages().farTooLong);
  return text
    .slice(0, LONGEST_TEXT)
    .split(',')
    .map((entry) => entry.trim());
}

/**
 * Reads a state from its entries: a preset, or none, then what differs from it.
 *
 * @param fallback The preset to use where the first entry names none that exists.
 */
export function readState(
  entries: readonly string[],
  fallback: PresetId,
  notices: Notices,
): ExperimentState {
  const [head = '', ...rest] = entries;
  const named = head.split('@')[0]?.trim() ?? '';
  const preset = isPresetId(named) ? named : fallback;
  const beginsWithDifference = preset !== named && named.includes(':');
  const former = preset === named ? formerSettings(preset, head, notices) : undefined;
  if (preset !== named && named !== '' && !beginsWithDifference)
    notices.add(linkMessages().noPreset(excerpt(named), presetLabel(preset)));

  const origin = presetState(preset);
  const parameters: Record<ParameterName, number> = former
    ? { ...DEFAULT_PARAMETERS, ...former }
    : { ...origin.parameters };
  let { condition, seed } = origin;
  let reflexGain: string | undefined;
  for (const entry of beginsWithDifference ? entries : rest) {
    const { key, value } = keyAndValue(entry);
    if (entry === '') continue;
    if (key === 'condition' && isCondition(value)) condition = value;
    else if (key === 'seed' && isSeed(value)) seed = Number(value);
    else if (key === 'reflexGain') reflexGain = value;
    else if (isParameterName(key))
      parameters[key] = readValue(key, value, notices) ?? parameters[key];
    else notices.add(leftOut(entry));
  }
  // Last, for what it is on the screen depends on all the others.
  if (reflexGain !== undefined) {
    const onScreen = (gain: number): string => gainOnScreen(gain, parameters, condition);
    parameters.reflexGain =
      readValue('reflexGain', reflexGain, notices, onScreen) ?? parameters.reflexGain;
  }
  return { preset, condition, parameters, seed };
}

/** A reflex gain as the screen has it, in words; empty where the screen has it in its own unit. */
export function gainOnScreen(
  gain: number,
  parameters: Parameters,
  condition: ActivationCondition,
): string {
  const edge = criticalReflexGain(parameters, condition)?.gain;
  return edge === undefined ? '' : controlScale('reflexGain', edge).describe(gain);
}

/** What a preset was at the revision that `head` names, if that is a former one. */
function formerSettings(
  preset: PresetId,
  head: string,
  notices: Notices,
): Partial<Parameters> | undefined {
  const revision = head.split('@')[1]?.trim() ?? '';
  const label = presetLabel(preset);
  const { revision: present } = PRESETS[preset];
  if (revision === '' || revision === String(present)) return undefined;
  const former = formerPreset(preset, revision);
  notices.add(
    former
      ? linkMessages().earlier(label)
      : linkMessages().noRevision(label, excerpt(revision), String(present)),
  );
  return former;
}

/** An entry before and after its first colon; without one, all of it is the value. */
export function keyAndValue(entry: string): { readonly key: string; readonly value: string } {
  const colon = entry.indexOf(':');
  return { key: entry.slice(0, Math.max(colon, 0)).trim(), value: entry.slice(colon + 1).trim() };
}

/** The sentence about an entry that nothing here knows. */
export function leftOut(entry: string): string {
  return linkMessages().leftOut(excerpt(entry));
}

/**
 * The value that `text` gives a parameter, in its SI unit and within its range; undefined where it is
 * no number.
 *
 * @param text A number in the parameter's display unit.
 * @param onScreen The words for a value, where the screen shows it in another unit than links do.
 */
export function readValue(
  name: ParameterName,
  text: string,
  notices: Notices,
  onScreen: (value: number) => string = () => '',
): number | undefined {
  const label = labelOf(name);
  const unit = unitInWords(PARAMETERS[name].displayUnit);
  const asked = Number(text);
  if (text === '' || !Number.isFinite(asked)) {
    notices.add(linkMessages().notANumber(label, excerpt(text)));
    return undefined;
  }
  const wanted = fromDisplay(name, asked);
  const taken = clampParameter(name, wanted);
  if (taken !== wanted) {
    const value = `${forReader(String(toDisplay(name, taken)))} ${unit}`.trim();
    const words = onScreen(taken);
    notices.add(linkMessages().nearest(label, excerpt(text), value, words));
  }
  return taken;
}

function isSeed(text: string): boolean {
  const seed = Number(text);
  return /^\d+$/u.test(text) && seed >= 1 && seed <= LARGEST_SEED;
}

/** The shortest number, in the parameter's display unit, that reads back as exactly `value`. */
export function displayText(name: ParameterName, value: number): string {
  const shown = toDisplay(name, value);
  for (let digits = 1; digits < 17; digits++) {
    const text = String(Number(shown.toPrecision(digits)));
    if (fromDisplay(name, Number(text)) === value) return text;
  }
  return String(shown);
}
