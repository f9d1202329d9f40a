/** What the modes do, in words. */
import { loopModesMessages } from '#messages/en/loop-modes.ts';
import { significant } from '#experiment/significant.ts';
import type { Mode } from '#model/loop-modes.ts';

/** Growth too slow to tell from none, in 1/s. */
const STANDSTILL = 0.05;
const TENFOLD = Math.log(10);

/** The first and the second mode at the reader's gain; undefined where there is none to follow. */
export type ModesHere = readonly [Mode | undefined, Mode | undefined];

/** What tells a mode apart: its rhythm beside the other's. */
export type ModeName = 'only' | 'slower' | 'faster';

export function modeNames([first, second]: ModesHere): readonly [ModeName, ModeName] {
  if (first === undefined || second === undefined) return ['only', 'only'];
  return first.frequency <= second.frequency ? ['slower', 'faster'] : ['faster', 'slower'];
}

/** Short enough to stand beside a mark. */
export function markWords(name: ModeName, { frequency }: Mode): string {
  const say = loopModesMessages();
  return say.mark(say.names[name], significant(frequency, 2));
}

/** @param isMovable Whether a reflex of some strength would make this foot swing by itself. */
export function modesInWords(here: ModesHere, isMovable: boolean): string {
  const say = loopModesMessages();
  const names = modeNames(here);
  const shapes = [say.shapes.first, say.shapes.second];
  const told = here
    .map(
      (mode, index) => mode && { mode, name: names[index] ?? 'only', shape: shapes[index] ?? '' },
    )
    .filter((mode) => mode !== undefined)
    .sort((a, b) => a.mode.frequency - b.mode.frequency)
    .map(({ mode, name, shape }) =>
      say.mode(say.subjects[name], shape, significant(mode.frequency, 2), fate(mode.growth)),
    );
  if (told.length === 0) return say.none;
  return [...told, remark(here, isMovable)].filter((words) => words !== '').join(' ');
}

function fate(growth: number): string {
  const say = loopModesMessages();
  if (Math.abs(growth) < STANDSTILL) return say.stands;
  const seconds = significant(TENFOLD / Math.abs(growth), 2);
  return growth < 0 ? say.dies(seconds) : say.grows(seconds);
}

function remark([first, second]: ModesHere, isMovable: boolean): string {
  const say = loopModesMessages();
  if (!isMovable) return say.noEdge;
  if (first === undefined) return say.noFirst;
  return second === undefined ? say.noSecond : '';
}

/** The plane for those who do not see it. */
export function planeDescription(words: string): string {
  return loopModesMessages().described(words);
}
