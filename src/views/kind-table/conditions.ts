/** What a foot does when a kind of shaking can come out: the ways in which the table is cut down. */
export const CONDITIONS = {
  rest: { word: 'At rest', when: 'at rest' },
  hold: { word: 'Holding', when: 'while holding' },
  move: { word: 'Moving', when: 'while moving' },
  target: { word: 'Near a target', when: 'near a target' },
  press: { word: 'Pressing', when: 'while pressing' },
  stand: { word: 'Standing', when: 'while standing still' },
  task: { word: 'In one task', when: 'in one task only' },
  stretch: { word: 'With stretch', when: 'when the calf is stretched' },
} as const satisfies Record<string, { word: string; when: string }>;

export type Condition = keyof typeof CONDITIONS;
export const CONDITION_NAMES = Object.keys(CONDITIONS) as Condition[];

/** How many kinds a choice leaves, as a sentence that is announced. */
export function countInWords(shown: number, all: number, condition: Condition | undefined): string {
  return condition === undefined
    ? `All ${all} kinds are shown.`
    : `${shown} of ${all} kinds typically come out ${CONDITIONS[condition].when}.`;
}
