/** Numbers that the model answers a question with, by the names that chapters use. */
import { DEGREES_PER_RADIAN } from '#experiment/degrees.ts';
import { rhythm, swing } from '#experiment/readings.ts';
import type { Run } from '#experiment/run.ts';
import { toDisplay } from '#model/parameters.ts';

interface ModelAnswer {
  readonly unit: string;
  /** In that unit; undefined where the present settings have none. */
  readonly read: (run: Run) => number | undefined;
}

export const MODEL_ANSWERS = {
  edge: { unit: 'Hz', read: (run) => run.critical.peek()?.frequency },
  rhythm: { unit: 'Hz', read: (run) => rhythm(run.history) },
  swing: { unit: '°', read: (run) => swing(run.history) * DEGREES_PER_RADIAN * Math.SQRT2 },
  lag: {
    unit: 'ms',
    read({ parameters: { conductionDelay, spindleTime } }) {
      return toDisplay('conductionDelay', conductionDelay.peek() + spindleTime.peek());
    },
  },
} as const satisfies Record<string, ModelAnswer>;

export type ModelAnswerName = keyof typeof MODEL_ANSWERS;

export function isModelAnswer(text: string): text is ModelAnswerName {
  return Object.hasOwn(MODEL_ANSWERS, text);
}
