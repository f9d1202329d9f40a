import { inPageLanguage } from '../page-language.ts';

/** Angle against speed. */
export const phasePortrait = {
  title: 'Angle and speed of the ankle',
  last: (seconds: number) => `last ${seconds} seconds`,
  described: (words: string) => `Angle across, speed upwards. ${words}`,
  shapes: {
    point: 'A point: the ankle hardly moves.',
    ring: 'A ring: the ankle goes round the same swing again and again.',
    'spiral outwards': 'A spiral outwards: each swing is wider than the one before.',
    'spiral inwards': 'A spiral inwards: each swing is smaller than the one before.',
    'ragged ring':
      'A ragged ring: the ankle nearly repeats its swing, a little different each time.',
    tangle: 'A tangled ball: pushes of chance, and no swing that repeats.',
  },
  size: (width: string, height: string) =>
    `With its slow drift it usually reaches ${width} each way, at ${height}.`,
  dotted: (kept: string) => `Dotted: ${kept}`,
};

export const phasePortraitMessages = inPageLanguage('phasePortrait', phasePortrait);
