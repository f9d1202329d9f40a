/** What brings a tremor on: the ways in which the gallery can be sorted. */
export const SITUATIONS = {
  rest: 'At rest',
  hold: 'Holding a posture',
  move: 'Moving',
  press: 'Pressing',
  stand: 'Standing',
  stretch: 'With stretch',
} as const satisfies Record<string, string>;

export type Situation = keyof typeof SITUATIONS;
export const SITUATION_NAMES = Object.keys(SITUATIONS) as Situation[];

/** How many kinds a choice leaves, as a sentence that is announced. */
export function countInWords(shown: number, all: number, situation: Situation | undefined): string {
  const kinds = `${shown} of ${all} kinds`;
  return situation === undefined
    ? `All ${all} kinds are shown.`
    : `${kinds} can be brought on this way: ${SITUATIONS[situation].toLowerCase()}.`;
}
