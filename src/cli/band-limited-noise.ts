import { cos } from '#model/portable-math.ts';
import { createRandom } from '#model/random.ts';

const TURN = 2 * Math.PI;
/** Tones that the noise is made of: enough for a nearly normal distribution. */
const TONES = 64;

/**
 * Noise with a flat spectrum from 0 Hz to a cut-off and nothing above, as a function of time.
 *
 * A sum of equally strong tones with random phases, one at a random place in each of {@link TONES}
 * equal bands. Their frequencies share no period, so that the noise does not repeat.
 *
 * @param strength Root mean square over a long time, in any unit.
 * @param cutoff In Hz; positive.
 * @param seed The same seed gives the same noise; a whole number.
 * @returns The noise at a time in s.
 */
export function bandLimitedNoise(
  strength: number,
  cutoff: number,
  seed: number,
): (time: number) => number {
  const random = createRandom(seed);
  const amplitude = strength * Math.sqrt(2 / TONES);
  const speeds = new Float64Array(TONES);
  const phases = new Float64Array(TONES);
  for (let tone = 0; tone < TONES; tone++) {
    speeds[tone] = TURN * cutoff * ((tone + random.uniform()) / TONES);
    phases[tone] = TURN * random.uniform();
  }
  return (time) => {
    let sum = 0;
    for (let tone = 0; tone < TONES; tone++)
      sum += cos((speeds[tone] ?? 0) * time + (phases[tone] ?? 0));
    return amplitude * sum;
  };
}
