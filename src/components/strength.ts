/** How well a statement is supported: studies agree; right in outline; few or small studies; disputed. */
export const STRENGTHS = ['well supported', 'simplified', 'uncertain', 'contested'] as const;

export type Strength = (typeof STRENGTHS)[number];
