/**
 * A run as the text of a link, and back: how it started, what was changed at which moment, and how
 * far it has gone.
 *
 *     model:2,held-curl@2,conductionDelay:50,seed:7,reflexGain@3.2:0.4;3.25:0.9,time:12.5
 *
 * The same changes at the same steps give the same run to the last bit, as long as the model is the
 * same; so the text names the model's version. Moments are in simulated s since the start.
 */
import { forReader } from '#messages/number-text.ts';
import { linkMessages } from '#messages/en/links.ts';
import type { ActivationCondition } from '#model/activation-condition.ts';
import type { ParameterName } from '#model/parameters.ts';
import type { PresetId } from '#model/presets.ts';
import { MODEL_VERSION } from '#model/version.ts';
import {
  displayText,
  encodeState,
  entriesOf,
  isCondition,
  isParameterName,
  keyAndValue,
  leftOut,
  readState,
  readValue,
} from './experiment-state.ts';
import { createNotices, excerpt, type Notices } from './notices.ts';
import type { LinkedText } from './page-link.ts';
import { type Change, type Recording, settingsAtEnd } from './past.ts';
import type { Run } from './run.ts';
import { STEP_LENGTH } from './step-length.ts';

/** The grammar that these texts are written in. Older ones are still read. */
export const RUN_GRAMMAR = 3;
/** The longest run that a link opens, in simulated s: a phone takes some seconds to compute it. */
export const LONGEST_TIME = 600;
/** Changes that a link holds: about one slow drag, and not too long to be sent. */
export const MOST_CHANGES = 100;

const STEPS_PER_SECOND = Math.round(1 / STEP_LENGTH);
/** A change: `reflexGain@3.2:0.9`, or several of one setting, parted by semicolons. */
const CHANGES = /^(?<name>\w+)\s*@(?<moments>[^:]*:.*)$/su;

/** A run read from a link, with what could not be taken as it stood. */
export interface DecodedRun {
  readonly recording: Recording;
  readonly notices: readonly string[];
}

/** The text of a run: of `changes` it holds all, however many they are. */
export function encodeRun({ start, changes, steps }: Recording): string {
  return [
    `model:${MODEL_VERSION}`,
    encodeState(start),
    ...changeTexts(changes),
    ...(steps === 0 ? [] : [`time:${secondsText(steps)}`]),
  ].join(',');
}

/**
 * Reads a run from a link. Never throws: what cannot be used is left out or clamped, and told.
 *
 * @param fallback The preset to use where the link names none that exists.
 */
export function decodeRun({ grammar, text }: LinkedText, fallback: PresetId): DecodedRun {
  const notices = createNotices();
  const settings: string[] = [];
  const changes: Change[] = [];
  // The first two grammars were each written by the model of that number.
  let model = grammar !== undefined && grammar < RUN_GRAMMAR ? grammar : MODEL_VERSION;
  let steps = 0;
  for (const entry of entriesOf(text, notices)) {
    const { key, value } = keyAndValue(entry);
    if (key === 'model' && /^\d{1,6}$/u.test(value)) model = Number(value);
    else if (key === 'time') steps = readTime(value, notices);
    else if (!readChanges(entry, changes, notices)) settings.push(entry);
  }
  const start = readState(settings, fallback, notices);
  if (model < MODEL_VERSION) notices.add(linkMessages().modelChanged);
  if (model > MODEL_VERSION) notices.add(linkMessages().modelLater);
  return {
    recording: { start, changes: changesUntil(steps, changes, notices), steps },
    notices: notices.told(),
  };
}

/**
 * Lets a run that has been taken to the end of a recording go on live from there, with the settings
 * that it ended in for those that the reader has opened.
 *
 * A replay makes a change as it takes the step after it. Those at the very end are made here.
 */
export function goOnFrom(run: Run, recording: Recording): void {
  const { changes, steps } = recording;
  run.takeOver();
  run.opened.value = settingsAtEnd(recording);
  for (const change of changes) {
    if (change.step < steps) continue;
    if ('condition' in change) run.condition.value = change.condition;
    else run.parameters[change.parameter].value = change.value;
  }
}

/** Each setting that was changed, with its moments; those that follow on each other in one text. */
function changeTexts(changes: readonly Change[]): string[] {
  const texts: string[] = [];
  let previous = '';
  for (const change of changes) {
    const name = 'condition' in change ? 'condition' : change.parameter;
    const value =
      'condition' in change ? change.condition : displayText(change.parameter, change.value);
    const moment = `${secondsText(change.step)}:${value}`;
    if (name === previous) texts.push(`${texts.pop() ?? ''};${moment}`);
    else texts.push(`${name}@${moment}`);
    previous = name;
  }
  return texts;
}

/** Reads the changes of one setting into `changes`. @returns Whether the entry is one of changes. */
function readChanges(entry: string, changes: Change[], notices: Notices): boolean {
  const { name = '', moments = '' } = CHANGES.exec(entry)?.groups ?? {};
  if (name !== 'condition' && !isParameterName(name)) return false;
  for (const moment of moments.split(';')) {
    const { key, value } = keyAndValue(moment);
    const seconds = Number(key);
    const change = key === '' || !(seconds >= 0) ? undefined : readChange(name, value, notices);
    if (change === undefined) notices.add(leftOut(`${name}@${moment}`));
    else changes.push({ step: stepAt(seconds), ...change });
  }
  return true;
}

/** What a setting is changed to; undefined where it has no such value. */
function readChange(
  name: ParameterName | 'condition',
  text: string,
  notices: Notices,
): { condition: ActivationCondition } | { parameter: ParameterName; value: number } | undefined {
  if (name === 'condition') return isCondition(text) ? { condition: text } : undefined;
  const value = readValue(name, text, notices);
  return value === undefined ? undefined : { parameter: name, value };
}

/** Those changes that a run of so many steps has made, oldest first; at most `MOST_CHANGES`. */
function changesUntil(steps: number, changes: readonly Change[], notices: Notices): Change[] {
  const made = changes.filter(({ step }) => step <= steps).sort((a, b) => a.step - b.step);
  const late = changes.length - made.length;
  if (late > 0) notices.add(linkMessages().afterItsEnd(late));
  const more = made.length - MOST_CHANGES;
  if (more > 0) notices.add(linkMessages().tooMany(more));
  return made.slice(0, MOST_CHANGES);
}

/** @param text Simulated s. @returns Model steps, as many as a link may ask for. */
function readTime(text: string, notices: Notices): number {
  const seconds = Number(text);
  if (text === '' || !Number.isFinite(seconds)) {
    notices.add(linkMessages().notANumber(linkMessages().time, excerpt(text)));
    return 0;
  }
  const taken = Math.min(Math.max(seconds, 0), LONGEST_TIME);
  if (taken !== seconds)
    notices.add(linkMessages().nearestTime(excerpt(text), forReader(String(taken))));
  return stepAt(taken);
}

function stepAt(seconds: number): number {
  return Math.round(seconds * STEPS_PER_SECOND);
}

function secondsText(steps: number): string {
  return String(steps / STEPS_PER_SECOND);
}
