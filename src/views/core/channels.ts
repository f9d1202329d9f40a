/** How each observed quantity is drawn: its name, unit, identity and the scale of its lane. */
import { DEGREES_PER_RADIAN } from '#experiment/degrees.ts';
import type { Channel } from '#experiment/history.ts';

export interface ChannelStyle {
  readonly title: string;
  /** Unit of the scale bar. */
  readonly unit: string;
  /** Display units per unit of the observation. */
  readonly perUnit: number;
  /** Whose line it is; movement is ink. */
  readonly identity: 'movement' | 'flexor' | 'extensor' | 'sensory' | 'command';
  /**
   * Heights that the scale bar may stand for, in the display unit, from small to large: the lane
   * takes the smallest that holds the line.
   */
  readonly bars: readonly number[];
  /** Whether the line swings about zero rather than standing on it. */
  readonly centred: boolean;
  /** A line from sample to sample, or a stroke for each of them, up and down from the zero line. */
  readonly drawnAs: 'line' | 'strokes';
}

const PERCENT = {
  unit: '%',
  perUnit: 100,
  bars: [1, 2, 5, 10, 20, 50],
  centred: false,
  drawnAs: 'line',
} as const;
const NEWTONS = {
  unit: 'N',
  perUnit: 1,
  bars: [20, 50, 100, 200, 500],
  centred: false,
  drawnAs: 'line',
} as const;
const IMPULSES = {
  unit: 'impulses/s',
  perUnit: 1,
  bars: [10, 20, 50, 100, 200],
  centred: false,
  drawnAs: 'line',
} as const;

/**
 * Impulses of all units, each counted by its share of the muscle's strength. Drawn as an EMG reads:
 * strokes on both sides of the zero line, each as tall as the impulses of that moment are strong.
 */
const ELECTROMYOGRAM = {
  unit: 'impulses/s',
  perUnit: 1,
  bars: [2, 5, 10, 20, 50, 100, 200],
  centred: true,
  drawnAs: 'strokes',
} as const;

export const CHANNEL_STYLES: Readonly<Record<Channel, ChannelStyle>> = {
  ankleAngle: {
    title: 'Ankle angle',
    unit: '°',
    perUnit: DEGREES_PER_RADIAN,
    identity: 'movement',
    bars: [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20],
    centred: true,
    drawnAs: 'line',
  },
  ankleVelocity: {
    title: 'Speed of the ankle',
    unit: '°/s',
    perUnit: DEGREES_PER_RADIAN,
    identity: 'movement',
    bars: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    centred: true,
    drawnAs: 'line',
  },
  flexorElectromyogram: { title: 'EMG of the flexor', identity: 'flexor', ...ELECTROMYOGRAM },
  extensorElectromyogram: { title: 'EMG of the extensor', identity: 'extensor', ...ELECTROMYOGRAM },
  flexorExcitation: { title: 'Command to the flexor', identity: 'command', ...PERCENT },
  extensorExcitation: { title: 'Command to the extensor', identity: 'command', ...PERCENT },
  flexorActivation: { title: 'Flexor', identity: 'flexor', ...PERCENT },
  extensorActivation: { title: 'Extensor', identity: 'extensor', ...PERCENT },
  flexorForce: { title: 'Pull of the flexor', identity: 'flexor', ...NEWTONS },
  extensorForce: { title: 'Pull of the extensor', identity: 'extensor', ...NEWTONS },
  flexorAfferent: { title: 'Stretch signal of the flexor', identity: 'sensory', ...IMPULSES },
  extensorAfferent: { title: 'Stretch signal of the extensor', identity: 'sensory', ...IMPULSES },
  centralRhythm: {
    title: 'Rhythm from the brain',
    unit: '%',
    perUnit: 100,
    identity: 'command',
    bars: [1, 2, 5, 10, 20, 50, 100, 200],
    centred: true,
    drawnAs: 'line',
  },
  flexorDrive: { title: 'Effort of will', identity: 'command', ...PERCENT },
  fatigue: { title: 'Fatigue', identity: 'flexor', ...PERCENT },
};

/** A number with its unit: a degree stands close, every other unit after a blank that no line ends at. */
export function withUnit(number: string, unit: string): string {
  if (unit.startsWith('°')) return `${number}${unit}`;
  return `${number}\u00A0${number === '1' ? unit.replace(/^impulses/u, 'impulse') : unit}`;
}

/** What a scale bar stands for, written outside the drawing. @param bar In the unit. */
export function barWords(bar: number, unit: string): string {
  return `bar\u00A0${withUnit(String(bar), unit)}`;
}
