/** What a sketch says to those who do not see it. */
import { forReader } from '#messages/number-text.ts';
import { predictMessages } from '#messages/en/predict.ts';
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
  return predictMessages().sketch(title, SKETCH_SECONDS);
}

/** What the lane's halves are. @param isOpen Whether the reader may still draw. */
export function halvesInWords(isOpen: boolean): string {
  const say = predictMessages();
  return isOpen ? say.halvesToDraw(SKETCH_SECONDS) : say.halvesThatFollow(SKETCH_SECONDS);
}

/** Where the pen is. @param seconds From now. @param value In the display unit. */
export function penInWords(channel: Channel, seconds: number, value: number): string {
  const height = withUnit(significant(value, 2), CHANNEL_STYLES[channel].unit);
  return predictMessages().penAt(forReader(seconds.toFixed(2)), height);
}

/** Names the lines while the true one is being written. @param isDrawn Whether the reader drew one. */
export function linesInWords(isDrawn: boolean): string {
  const { solid, dotted } = predictMessages();
  return isDrawn ? `${solid} ${dotted}` : solid;
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
  const { outcome, dotted } = predictMessages();
  const told = outcome[courseOf(before, after)](from ?? '', to ?? '');
  return isDrawn ? `${told} ${dotted}` : told;
}

function courseOf(before: number, after: number): 'grows' | 'stays' | 'fades' {
  if (after > NOTABLE * before) return 'grows';
  return after < before / NOTABLE ? 'fades' : 'stays';
}

/** How far each way a movement usually goes, as the readings measure it. */
function usualSwing(values: Float64Array): number {
  return Math.SQRT2 * swingInBand(values, SAMPLE_RATE, SLOWEST_TREMOR, FASTEST_TREMOR);
}
