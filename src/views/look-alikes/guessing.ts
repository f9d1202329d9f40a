/** The game of telling five recordings apart. No DOM. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { createRandom } from '#model/random.ts';
import { LOOK_ALIKE_KINDS, type LookAlikeKind } from '#experiment/look-alike-scenes.ts';

/** Names shown; names hidden; names shown beside what the reader took them for. */
export type Stage = 'named' | 'guessing' | 'revealed';

export interface Guessing {
  readonly stage: ReadonlySignal<Stage>;
  /** Which kind each lane shows, from top to bottom. */
  readonly order: ReadonlySignal<readonly LookAlikeKind[]>;
  /** What the reader takes each lane for; undefined where nothing has been chosen. */
  readonly guesses: ReadonlySignal<readonly (LookAlikeKind | undefined)[]>;
  /** Hides the names and mixes the lanes. @param seed A whole number. */
  readonly begin: (seed: number) => void;
  readonly guess: (lane: number, kind: LookAlikeKind | undefined) => void;
  readonly reveal: () => void;
}

const NO_GUESSES: readonly (LookAlikeKind | undefined)[] = LOOK_ALIKE_KINDS.map(() => undefined);

export function createGuessing(): Guessing {
  const stage = signal<Stage>('named');
  const order = signal<readonly LookAlikeKind[]>(LOOK_ALIKE_KINDS);
  const guesses = signal(NO_GUESSES);
  return {
    stage,
    order,
    guesses,
    begin(seed) {
      order.value = shuffled(LOOK_ALIKE_KINDS, seed);
      guesses.value = NO_GUESSES;
      stage.value = 'guessing';
    },
    guess(lane, kind) {
      guesses.value = guesses.peek().map((guess, index) => (index === lane ? kind : guess));
    },
    reveal() {
      stage.value = 'revealed';
    },
  };
}

/** The same things in a random order. */
function shuffled<T>(things: readonly T[], seed: number): T[] {
  const random = createRandom(seed);
  return things
    .map((thing) => ({ thing, at: random.uniform() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ thing }) => thing);
}
