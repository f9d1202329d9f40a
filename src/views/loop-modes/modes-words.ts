/** What the modes do, in words. */
import { significant } from '#experiment/significant.ts';
import type { Mode } from '#model/loop-modes.ts';

/** Growth too slow to tell from none, in 1/s. */
const STANDSTILL = 0.05;
const TENFOLD = Math.log(10);
const SHAPES = ['ring', 'square'] as const;

/** The first and the second mode at the reader's gain; undefined where there is none to follow. */
export type ModesHere = readonly [Mode | undefined, Mode | undefined];

/** What tells the modes apart: each its rhythm beside the other's. */
export function modeNames([first, second]: ModesHere): readonly [string, string] {
  if (first === undefined || second === undefined) return ['only mode', 'only mode'];
  return first.frequency <= second.frequency ? ['slower', 'faster'] : ['faster', 'slower'];
}

/** Short enough to stand beside a mark. */
export function markWords(name: string, { frequency }: Mode): string {
  return `${name}, ${significant(frequency, 2)} Hz`;
}

/** @param isMovable Whether a reflex of some strength would make this foot swing by itself. */
export function modesInWords(here: ModesHere, isMovable: boolean): string {
  const names = modeNames(here);
  const told = here
    .map((mode, index) => mode && { mode, name: names[index] ?? '', shape: SHAPES[index] ?? '' })
    .filter((mode) => mode !== undefined)
    .sort((a, b) => a.mode.frequency - b.mode.frequency)
    .map(({ mode, name, shape }) => sentence(mode, name, shape));
  if (told.length === 0) return 'Here every swing is over within a beat: there is no mode to show.';
  return [...told, remark(here, isMovable)].filter((words) => words !== '').join(' ');
}

function sentence({ growth, frequency }: Mode, name: string, shape: string): string {
  const subject = name === 'only mode' ? 'The only mode here' : `The ${name} mode`;
  const rhythm = `${significant(frequency, 2)} times a second`;
  return `${subject} (${shape}): ${rhythm}, ${fate(growth)}.`;
}

function fate(growth: number): string {
  if (Math.abs(growth) < STANDSTILL) return 'neither dies out nor grows';
  const time = `${significant(TENFOLD / Math.abs(growth), 2)} s`;
  return growth < 0 ? `dies down to a tenth in ${time}` : `grows tenfold in ${time}`;
}

function remark([first, second]: ModesHere, isMovable: boolean): string {
  if (!isMovable) return 'No reflex, however hard it answers, makes this foot swing by itself.';
  if (first === undefined) return 'The reflex is too weak to have a mode of its own.';
  if (second === undefined) return 'No other mode lasts for a beat.';
  return '';
}

/** The plane for those who do not see it. */
export function planeDescription(words: string): string {
  return `Growth across, rhythm upwards; left of the middle line a mode dies out, right of it it grows. ${words}`;
}
