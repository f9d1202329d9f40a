/** A run as a JSON document, and back: every setting by its name, in the unit that the reader sees. */
import { fileMessages } from '#messages/en/files.ts';
import { displayText, isPresetId, PARAMETER_NAMES } from '#experiment/experiment-state.ts';
import type { Change } from '#experiment/past.ts';
import { type DecodedRun, decodeRun, RUN_GRAMMAR } from '#experiment/run-link.ts';
import { STEP_LENGTH } from '#experiment/step-length.ts';
import { PARAMETERS } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';
import { MODEL_VERSION } from '#model/version.ts';
import { SITE_TITLE } from './csv-head.ts';
import type { ExportedRun } from './exported-run.ts';
import { quoted, Unreadable } from './unreadable.ts';

const FORMAT = 'why-does-my-foot-shake state';
/** Raised when an older page could not read the document. */
const VERSION = 1;
const STEPS_PER_SECOND = Math.round(1 / STEP_LENGTH);
/** Entries of a document that are read: more than any that was written here holds. */
const MOST_ENTRIES = 500;
/** What a name or value may consist of: nothing that means something in the text of a link. */
const WORD = /^[\w.+-]{1,40}$/u;

/** The document as text. */
export function stateDocument(
  { recording, address }: ExportedRun,
  figure: string,
  written: string,
): string {
  const { start, changes, steps } = recording;
  const { preset, condition, seed } = start;
  const document = {
    format: FORMAT,
    version: VERSION,
    title: SITE_TITLE,
    figure,
    written,
    modelVersion: MODEL_VERSION,
    link: address,
    preset,
    revision: PRESETS[preset].revision,
    condition,
    seed,
    settings: Object.fromEntries(
      PARAMETER_NAMES.map((name) => [
        name,
        {
          label: PARAMETERS[name].label,
          value: Number(displayText(name, start.parameters[name])),
          unit: PARAMETERS[name].displayUnit,
        },
      ]),
    ),
    changes: changes.map(changeEntry),
    time: { value: steps / STEPS_PER_SECOND, unit: 's' },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function changeEntry(change: Change): Record<string, string | number> {
  const time = change.step / STEPS_PER_SECOND;
  if ('condition' in change) return { time, setting: 'condition', value: change.condition };
  const { parameter, value } = change;
  return {
    time,
    setting: parameter,
    value: Number(displayText(parameter, value)),
    unit: PARAMETERS[parameter].displayUnit,
  };
}

/**
 * Reads a document. What it holds is told to the reader of links, which knows every range.
 *
 * @throws {Unreadable} If it is none of ours.
 */
export function readStateDocument(text: string): DecodedRun {
  const document = parsed(text);
  if (!isRecord(document) || document['format'] !== FORMAT)
    throw new Unreadable(fileMessages().otherJson);
  if (document['version'] !== VERSION) throw new Unreadable(fileMessages().laterVersion);
  const { preset } = document;
  if (typeof preset !== 'string' || !isPresetId(preset))
    throw new Unreadable(fileMessages().noPreset(quoted(preset)));
  const settings = entriesIn(document['settings'], 'settings');
  const changes = Array.isArray(document['changes']) ? document['changes'] : [];
  if (changes.length > MOST_ENTRIES) throw new Unreadable(fileMessages().tooManyChanges);
  const entries = [
    `model:${wordIn(document['modelVersion'])}`,
    `${preset}@${wordIn(document['revision'])}`,
    `condition:${wordIn(document['condition'])}`,
    ...settings.map(([name, setting]) => `${wordIn(name)}:${wordIn(valueOf(setting))}`),
    `seed:${wordIn(document['seed'])}`,
    ...changes.map(changeText),
    `time:${wordIn(valueOf(document['time']))}`,
  ];
  return decodeRun({ grammar: RUN_GRAMMAR, text: entries.join(',') }, preset);
}

function changeText(change: unknown): string {
  if (!isRecord(change)) throw new Unreadable(fileMessages().noChange);
  const { setting, time, value } = change;
  return `${wordIn(setting)}@${wordIn(time)}:${wordIn(value)}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable(fileMessages().brokenJson);
  }
}

function entriesIn(value: unknown, name: string): [string, unknown][] {
  const entries = isRecord(value) ? Object.entries(value) : [];
  if (entries.length > MOST_ENTRIES) throw new Unreadable(fileMessages().tooManyEntries(name));
  return entries;
}

/** A number with its unit, or a bare one. */
function valueOf(setting: unknown): unknown {
  return isRecord(setting) ? setting['value'] : setting;
}

/** @throws {Unreadable} If `value` is no word and no number. */
function wordIn(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && WORD.test(text)) return text;
  throw new Unreadable(fileMessages().strangeWord(quoted(value)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
