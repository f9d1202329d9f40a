/** What a sketch says to those who do not see it. */
import { significant } from '#experiment/significant.ts';
import type { Channel } from '#experiment/history.ts';
import { CHANNEL_STYLES, withUnit } from '#views/core/channels.ts';
import { SKETCH_SECONDS } from './drawn-line.ts';

/** A change of the swing beyond this factor is told as one. */
const NOTABLE = 1.3;

/** The lane before anything happens. */
export function sketchInWords(channel: Channel): string {
  const { title } = CHANNEL_STYLES[channel];
  return `${title}: the last ${SKETCH_SECONDS} seconds, then ${SKETCH_SECONDS} seconds to draw.`;
}

/** Where the pen is. @param seconds From now. @param value In the display unit. */
export function penInWords(channel: Channel, seconds: number, value: number): string {
  const height = withUnit(significant(value, 2), CHANNEL_STYLES[channel].unit);
  return `${seconds.toFixed(2)} s from now, at ${height}`;
}

/** Said beside a line that the reader drew. */
export const YOURS_IN_WORDS = 'Dotted: what you drew.';

/**
 * What became of the swing.
 *
 * @param past The movement before. @param truth What came after; both in the display unit.
 */
export function outcomeInWords(channel: Channel, past: Float64Array, truth: Float64Array): string {
  const before = usualSwing(past);
  const after = usualSwing(truth.subarray(Math.floor((truth.length * 2) / 3)));
  const [from, to] = [before, after].map((swing) =>
    withUnit(significant(swing, 2), CHANNEL_STYLES[channel].unit),
  );
  const reach = `${from ?? ''} each way before, ${to ?? ''} at the end.`;
  if (after > NOTABLE * before) return `What happens: it grows. ${reach}`;
  if (after < before / NOTABLE) return `What happens: it fades. ${reach}`;
  return `What happens: it stays much the same. ${reach}`;
}

/** Size of a swing that has the line's root mean square about its middle. */
function usualSwing(values: Float64Array): number {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.SQRT2 * Math.sqrt(squares / values.length);
}
