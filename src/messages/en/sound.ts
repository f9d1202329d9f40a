import { inPageLanguage } from '../page-language.ts';

/** The sound of a run, and its captions. */
export const sound = {
  sound: 'Sound',
  what:
    'Each click is one impulse of one motor unit, louder for a stronger one. The tone rises as the foot ' +
    'bends down. A tick tells that you have moved the reflex over a mark. The sounds are ours: a real EMG ' +
    'is blurred by skin and electrodes, and an ankle makes no tone.',
  volume: 'Volume',
  percent: (count: number) => `${count} percent`,
  silent: 'Silent while paused.',
  caption: (flexor: string, extensor: string, tone: string) =>
    `Crackle: ${flexor} left, ${extensor} right. Tone: ${tone}.`,
  units: {
    flexor: (count: number) =>
      `${count === 0 ? 'no' : count} flexor ${count === 1 ? 'unit' : 'units'}`,
    extensor: (count: number) =>
      `${count === 0 ? 'no' : count} extensor ${count === 1 ? 'unit' : 'units'}`,
  },
  level: 'nearly level',
  swinging: (rhythm: string) => `swinging ${rhythm}`,
  refused: 'This browser did not let the page make a sound. Everything else works as before.',
};

export const soundMessages = inPageLanguage('sound', sound);
