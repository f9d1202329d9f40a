/** What a sketch says to those who do not see it. */
import { swingInBand } from '#analysis/spectrum.ts';
import { type Channel, SAMPLE_RATE } from '#experiment/history.ts';
import { significant } from '#experiment/significant.ts';
import { FASTEST_TREMOR, SLOWEST_TREMOR } from '#experiment/tremor-band.ts';
import { CHANNEL_STYLES, withUnit } from '#views/core/channels.ts';
import { SKETCH_SECONDS } from './drawn-line.ts';

/** A change of the swing beyond this factor is told as one. */
const NOTABLE = 1.3;

/** The lane before anything happens. */
export function sketchInWords(channel: Channel): string {
  const { title } = CHANNEL_STYLES[channel];
  return `${title}: the last ${SKETCH_SECONDS} seconds, then ${SKETCH_SECONDS} seconds to draw.`;
}

/** What the lane's halves are. @param isOpen Whether the reader may still draw. */
export function halvesInWords(isOpen: boolean): string {
  return `${SKETCH_SECONDS} seconds so far, ${SKETCH_SECONDS} ${isOpen ? 'to draw' : 'that follow'}`;
}

/** Where the pen is. @param seconds From now. @param value In the display unit. */
export function penInWords(channel: Channel, seconds: number, value: number): string {
  const height = withUnit(significant(value, 2), CHANNEL_STYLES[channel].unit);
  return `${seconds.toFixed(2)} s from now, at ${height}`;
}

/** Said beside a line that the reader drew. */
const YOURS_IN_WORDS = 'Dotted: what you drew.';

/** Names the lines while the true one is being written. @param isDrawn Whether the reader drew one. */
export function linesInWords(isDrawn: boolean): string {
  const truth = 'Solid: what happens, as the model writes it.';
  return isDrawn ? `${truth} ${YOURS_IN_WORDS}` : truth;
}

/** What a sketch came to. */
export interface Outcome {
  /** The movement before. */
  readonly past: Float64Array;
  /** What came after; both in the display unit. */
  readonly truth: Float64Array;
  /** Whether the reader drew a line. */
  readonly isDrawn: boolean;
}

/** What became of the swing. */
export function outcomeInWords(channel: Channel, { past, truth, isDrawn }: Outcome): string {
  const before = usualSwing(past);
  const after = usualSwing(truth.subarray(Math.floor((truth.length * 2) / 3)));
  const [from, to] = [before, after].map((swing) =>
    withUnit(significant(swing, 2), CHANNEL_STYLES[channel].unit),
  );
  const reach = `${from ?? ''} each way before, ${to ?? ''} at the end.`;
  const yours = isDrawn ? ` ${YOURS_IN_WORDS}` : '';
  return `What happens: it ${courseOf(before, after)}. ${reach}${yours}`;
}

function courseOf(before: number, after: number): string {
  if (after > NOTABLE * before) return 'grows';
  return after < before / NOTABLE ? 'fades' : 'stays much the same';
}

/** How far each way a movement usually goes, as the readings measure it. */
function usualSwing(values: Float64Array): number {
  return Math.SQRT2 * swingInBand(values, SAMPLE_RATE, SLOWEST_TREMOR, FASTEST_TREMOR);
}
