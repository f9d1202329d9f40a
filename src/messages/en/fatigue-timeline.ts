import { inPageLanguage } from '../page-language.ts';

/** Minutes of tiring. */
export const fatigueTimeline = {
  title: 'As the muscles tire',
  since: 'since the start',
  lanes: {
    fatigue: 'Fatigue',
    drive: 'Effort of will',
    swing: 'Usual swing each way',
    rhythm: 'Rhythm',
  },
  mixed: (rhythm: string) => `mixed, about ${rhythm}`,
  beforehand: 'Computed beforehand, with muscles that may tire.',
  pass: 'Let three minutes pass',
  cancel: 'Cancel',
  secondsPassed: 'Seconds passed',
  fastForward: 'fast-forward',
  stopped: 'Stopped. The run stands where it came to.',
  begins: 'The record begins.',
  keepsFromTiring: 'These settings keep the muscles from tiring; the button below lets them.',
  noSwing: (after: string) => `After ${after} the foot does not swing.`,
  alike: (after: string) => `After ${after} the swing is about as wide as at the start.`,
  times: (after: string, ratio: string) =>
    `After ${after} the swing is ${ratio} times that at the start.`,
  dotted: (label: string, became: string) => `Dotted, ${label}: ${became}`,
  cause: (
    fatigue: { readonly from: string; readonly to: string },
    effort: { readonly from: string; readonly to: string },
  ) =>
    `Fatigue went from ${fatigue.from} to ${fatigue.to}, the effort of will from ${effort.from} to ${effort.to}.`,
  seconds: (count: string) => `${count} seconds`,
  minutes: (count: string) => `${count} minutes`,
};

export const fatigueTimelineMessages = inPageLanguage('fatigueTimeline', fatigueTimeline);
