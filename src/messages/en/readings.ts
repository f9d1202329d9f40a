import { inPageLanguage } from '../page-language.ts';

/** What is read off a run. */
export const readings = {
  settling: 'settling',
  labels: {
    swing: 'Usual swing each way',
    rhythm: 'Rhythm',
    edge: 'Rhythm at the edge of shaking',
    lag: 'The muscle hears of it after',
  },
  tooSmall: 'too small to count',
  mixed: (hertz: string) => `mixed, about ${hertz} Hz`,
  none: 'none',
  noEdge: 'no edge',
};

export const readingMessages = inPageLanguage('readings', readings);
