/**
 * What a reader's file holds: a run of ours, a movement of their own, or a state. It is read to its
 * end before anything is changed; a file that cannot be read changes nothing.
 */
import { fileMessages } from '#messages/en/files.ts';
import { HISTORY_SPAN, SAMPLE_RATE, STEPS_PER_SAMPLE } from '#experiment/history.ts';
import { linkedText } from '#experiment/page-link.ts';
import type { Recording } from '#experiment/past.ts';
import type { Run } from '#experiment/run.ts';
import { type DecodedRun, decodeRun, goOnFrom } from '#experiment/run-link.ts';
import { STEP_LENGTH } from '#experiment/step-length.ts';
import type { PresetId } from '#model/presets.ts';
import { CSV_FORMAT } from './csv-head.ts';
import { csvTable } from './csv-table.ts';
import { MOST_BYTES } from './file-limits.ts';
import { movementIn, type RecordedMovement } from './recorded-movement.ts';
import { picked, resampled } from './resample.ts';
import { readStateDocument } from './state-document.ts';
import { Unreadable } from './unreadable.ts';

export interface OpenedFile {
  /** Where the run is taken to; undefined where the file says nothing of it. */
  readonly linked: DecodedRun | undefined;
  /** `HISTORY_LENGTH` angles to lay beside the run, in rad; undefined where it holds none. */
  readonly movement: Float64Array | undefined;
  /** Whether the angles are about their own middle rather than the model's neutral. */
  readonly isCentred: boolean;
  /** What it is, and what could not be taken as it stood, in sentences. */
  readonly words: string;
}

/** Why a file was not taken. */
export interface RefusedFile {
  readonly refusal: string;
}

/**
 * Reads a file. Never throws.
 *
 * @param fallback The preset to use where its link names none that exists.
 */
export function openedFile(text: string, fallback: PresetId): OpenedFile | RefusedFile {
  try {
    return read(text.replace(/^\uFEFF/u, ''), fallback);
  } catch (error) {
    if (error instanceof Unreadable) return { refusal: error.message };
    throw error;
  }
}

function read(text: string, fallback: PresetId): OpenedFile {
  if (text.trim() === '') throw new Unreadable(fileMessages().empty);
  if (text.length > MOST_BYTES) throw new Unreadable(fileMessages().tooLong);
  if (text.includes('\0') || text.slice(0, 1000).includes('\uFFFD'))
    throw new Unreadable(fileMessages().notUtf8);
  if (/^\s*[{[]/u.test(text)) {
    const linked = readStateDocument(text);
    return {
      linked,
      movement: undefined,
      isCentred: false,
      words: sentences(fileMessages().settingsSet, ...linked.notices),
    };
  }
  const table = csvTable(text);
  const movement = movementIn(table);
  const linked =
    table.head.get('format') === CSV_FORMAT
      ? linkedRun(table.head.get('link') ?? '', fallback)
      : undefined;
  return linked ? ours(movement, linked) : readersOwn(movement);
}

/** What a link opens; undefined where it holds no run. */
function linkedRun(link: string, fallback: PresetId): DecodedRun | undefined {
  const fragment = link.slice(link.indexOf('#') + 1);
  // The run stands last, after what its page keeps for itself.
  const [name = ''] = fragment.slice(fragment.lastIndexOf('&') + 1).split('=');
  const linked = linkedText(fragment, name);
  return linked && decodeRun(linked, fallback);
}

function ours(movement: RecordedMovement, linked: DecodedRun): OpenedFile {
  const lastStep = Math.round((movement.times.at(-1) ?? 0) / STEP_LENGTH);
  const newest = sampledStep(lastStep);
  const isMoment = newest === sampledStep(linked.recording.steps);
  return {
    linked,
    movement: picked(movement, newest),
    isCentred: false,
    words: sentences(
      isMoment ? fileMessages().standsAtItsEnd : fileMessages().beginsAfresh,
      short(movement),
      ...linked.notices,
    ),
  };
}

/** The last step, up to `step`, at which the history takes a sample. */
function sampledStep(step: number): number {
  return step - (step % STEPS_PER_SAMPLE);
}

function readersOwn(movement: RecordedMovement): OpenedFile {
  const angles = resampled(movement);
  // Of a short one, the middle of what is its own.
  const own = angles.slice(-Math.ceil(spanOf(movement) * SAMPLE_RATE));
  const middle = own.reduce((sum, angle) => sum + angle, 0) / own.length;
  return {
    linked: undefined,
    movement: angles.map((angle) => angle - middle),
    isCentred: true,
    words: sentences(fileMessages().recordingDotted, short(movement)),
  };
}

function short(movement: RecordedMovement): string {
  const isShort = spanOf(movement) < HISTORY_SPAN - 2 * STEPS_PER_SAMPLE * STEP_LENGTH;
  return isShort ? fileMessages().shorter(HISTORY_SPAN) : '';
}

/** From its first to its last sample, in s. */
function spanOf({ times }: RecordedMovement): number {
  return (times.at(-1) ?? 0) - (times[0] ?? 0);
}

function sentences(...all: string[]): string {
  return all.filter((sentence) => sentence !== '').join(' ');
}

/** Takes a run to the end of a recording. @returns Whether it got there, or the reader took over before. */
export type Travel = (recording: Recording) => Promise<boolean>;

/**
 * Takes `run` to where a file says, and lays its movement beside it.
 *
 * @param name The file's name.
 * @returns Whether that is done; not if the reader took over on the way.
 */
export async function takeIn(
  run: Run,
  { linked, movement, isCentred }: OpenedFile,
  name: string,
  travel: Travel,
): Promise<boolean> {
  if (linked) {
    // Time that passed would part the two lines.
    run.playing.value = false;
    if (!(await travel(linked.recording))) return false;
    goOnFrom(run, linked.recording);
  }
  if (movement === undefined) return true;
  const middle = isCentred ? run.snapshot.peek().restAngle : 0;
  run.kept.value = {
    label: fileMessages().fromTheFile(name),
    ankleAngle: movement.map((angle) => angle + middle),
  };
  return true;
}
