/** What the notes of the weight test cite, by the foot that each is of. */
export const NOTE_SOURCES = {
  physiological: 'lakie2015',
  enhanced: 'vial2019',
  essential: 'heroux2009',
} as const;

/** All of them, in the order of the notes. */
export const WEIGHT_TEST_SOURCES: readonly string[] = Object.values(NOTE_SOURCES);
