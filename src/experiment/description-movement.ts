/** The movement of the ankle in words: how fast, how wide, and whether it grows. */
import { descriptionMessages } from '#messages/en/description.ts';
import { dominantFrequency, swingInBand } from '#analysis/spectrum.ts';
import { DEGREES_PER_RADIAN } from './degrees.ts';
import { type History, SAMPLE_RATE } from './history.ts';
import { rhythm, swing } from './readings.ts';
import { LONGEST_LOOK, lookBack, SHORTEST_LOOK } from './settling.ts';
import { significant } from './significant.ts';
import { FASTEST_TREMOR, SLOWEST_TREMOR } from './tremor-band.ts';

/** A swing below this, in degrees each way, is called none: the readings give it no rhythm either. */
const LEAST_SWING = 0.015;
/** A swing below this, in degrees each way, is nearly still: it moves a toe by less than 1 mm (illustrative). */
const SMALL_SWING = 0.2;
/**
 * How many times wider or narrower the later half of a movement must be to be called growing or
 * fading. Left alone, the presets pass it in one look of a hundred by chance, and in four over a single
 * second; at the onset of shaking the swing grows at least fourfold (measured).
 */
const TREND = 3;

export interface Movement {
  /** How far the ankle swings each way, in degrees; as the reading of the swing has it. */
  readonly degrees: number;
  /** Its rhythm, in Hz; undefined where too little has been seen to tell one. */
  readonly rhythm: number | 'mixed' | undefined;
  readonly trend: 'growing' | 'steady' | 'fading';
}

/**
 * The movement of the last seconds, under the present settings.
 *
 * @param seconds How much of the past counts, in s. A look that is shorter than the longest tells only
 *   the rhythm of a plain swing: it is too short to know a mixed one from a clear one.
 */
export function movementOver(
  history: History,
  seconds: number = lookBack(history) ?? SHORTEST_LOOK,
): Movement {
  const samples = new Float64Array(Math.round(Math.min(seconds, LONGEST_LOOK) * SAMPLE_RATE));
  history.read('ankleAngle', samples);
  const trend = trendOf(samples);
  if (seconds >= LONGEST_LOOK) {
    return { degrees: inDegrees(swing(history)), rhythm: rhythm(history) ?? 'mixed', trend };
  }
  const degrees = inDegrees(swingOf(samples));
  const isPlain = degrees >= SMALL_SWING && trend !== 'fading';
  const beat = dominantFrequency(samples, SAMPLE_RATE, SLOWEST_TREMOR, FASTEST_TREMOR);
  return { degrees, rhythm: isPlain ? beat : undefined, trend };
}

/** The movement as a sentence: "Shaking about 5.4 times a second, 1.2 degrees each way, growing." */
export function movementInWords(movement: Movement): string {
  const { degrees, trend } = movement;
  const say = descriptionMessages();
  if (degrees < LEAST_SWING) return say.still(significant(LEAST_SWING, 2));
  const size = say.eachWay(significant(degrees, 2));
  const beat = rhythmInWords(movement.rhythm);
  const isSmall = degrees < SMALL_SWING;
  const pieces = isSmall ? [size, beat] : [beat, size, say.trends[trend]];
  const said = pieces.filter((piece) => piece !== '').join(', ');
  return isSmall ? say.nearlyStill(said) : say.shaking(said);
}

/** The movement now as a sentence, or that it cannot be told yet. */
export function movementNow(history: History): string {
  if (lookBack(history) === undefined) return descriptionMessages().settling;
  return movementInWords(movementOver(history));
}

/** A rhythm after "shaking" or "swinging"; empty where it is not known. */
export function rhythmInWords(beat: Movement['rhythm']): string {
  if (beat === undefined) return '';
  if (beat === 'mixed') return descriptionMessages().mixedRhythm;
  return descriptionMessages().timesASecond(significant(beat, 2));
}

/** Root mean square in rad, as degrees each way. */
function inDegrees(size: number): number {
  return size * DEGREES_PER_RADIAN * Math.SQRT2;
}

function trendOf(samples: Float64Array): Movement['trend'] {
  const middle = Math.floor(samples.length / 2);
  const earlier = swingOf(samples.subarray(0, middle));
  const later = swingOf(samples.subarray(middle));
  if (later > TREND * earlier) return 'growing';
  return earlier > TREND * later ? 'fading' : 'steady';
}

function swingOf(samples: Float64Array): number {
  return swingInBand(samples, SAMPLE_RATE, SLOWEST_TREMOR, FASTEST_TREMOR);
}
