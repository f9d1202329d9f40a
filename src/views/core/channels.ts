/** How each observed quantity is drawn: its name, unit, identity and the scale of its lane. */
import { unitInWords } from '#messages/parameter-words.ts';
import { forReader } from '#messages/number-text.ts';
import { coreMessages } from '#messages/en/core.ts';
import { DEGREES_PER_RADIAN } from '#experiment/degrees.ts';
import { type Channel, CHANNELS } from '#experiment/history.ts';

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

const STYLES: Readonly<Record<Channel, Omit<ChannelStyle, 'title'>>> = {
  ankleAngle: {
    unit: '°',
    perUnit: DEGREES_PER_RADIAN,
    identity: 'movement',
    bars: [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20],
    centred: true,
    drawnAs: 'line',
  },
  ankleVelocity: {
    unit: '°/s',
    perUnit: DEGREES_PER_RADIAN,
    identity: 'movement',
    bars: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    centred: true,
    drawnAs: 'line',
  },
  flexorElectromyogram: { identity: 'flexor', ...ELECTROMYOGRAM },
  extensorElectromyogram: { identity: 'extensor', ...ELECTROMYOGRAM },
  flexorExcitation: { identity: 'command', ...PERCENT },
  extensorExcitation: { identity: 'command', ...PERCENT },
  flexorActivation: { identity: 'flexor', ...PERCENT },
  extensorActivation: { identity: 'extensor', ...PERCENT },
  flexorForce: { identity: 'flexor', ...NEWTONS },
  extensorForce: { identity: 'extensor', ...NEWTONS },
  flexorAfferent: { identity: 'sensory', ...IMPULSES },
  extensorAfferent: { identity: 'sensory', ...IMPULSES },
  centralRhythm: {
    unit: '%',
    perUnit: 100,
    identity: 'command',
    bars: [1, 2, 5, 10, 20, 50, 100, 200],
    centred: true,
    drawnAs: 'line',
  },
  flexorDrive: { identity: 'command', ...PERCENT },
  fatigue: { identity: 'flexor', ...PERCENT },
};

/** With its name in the language of the page. */
function styled(channel: Channel): ChannelStyle {
  return {
    ...STYLES[channel],
    get title() {
      return coreMessages().channels[channel];
    },
  };
}

export const CHANNEL_STYLES = Object.fromEntries(
  CHANNELS.map((channel) => [channel, styled(channel)]),
) as Readonly<Record<Channel, ChannelStyle>>;

/** A number with its unit: a degree stands close, every other unit after a blank that no line ends at. */
export function withUnit(number: string, unit: string): string {
  if (unit.startsWith('°')) return `${number}${unit}`;
  const written = number === '1' ? unit.replace(/^impulses/u, 'impulse') : unit;
  return `${number}\u00A0${unitInWords(written)}`;
}

/** What a scale bar stands for, written outside the drawing. @param bar In the unit. */
export function barWords(bar: number, unit: string): string {
  return coreMessages().bar(withUnit(forReader(String(bar)), unit));
}
