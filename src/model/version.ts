/**
 * Which model this is. Raise it by one whenever the same settings and the same seed give another
 * line: a link names the model that it was made with, so that whoever opens it later is told.
 *
 * 1 was the model of the first links, whose muscles had no single motor units.
 */
export const MODEL_VERSION = 2;
