/** What the words of the nerve study cite: values of healthy men, and what such a study can see. */
export const HEALTHY_SOURCES = 'kim2022';
export const LIMIT_SOURCES = 'chen2016';

/** All of them, in the order of the words. */
export const CONDUCTION_SOURCES: readonly string[] = [HEALTHY_SOURCES, LIMIT_SOURCES];
