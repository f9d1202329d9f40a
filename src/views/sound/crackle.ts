/**
 * The crackle that a muscle makes through a loudspeaker: each impulse of a motor unit is a click,
 * louder for a stronger unit, the flexor's on the left and the extensor's on the right.
 *
 * The clicks of one frame are mixed into one stretch of samples, so that a frame costs one node of the
 * audio graph however many units fire.
 */
import type { Run } from '#experiment/run.ts';

/** Pitch of a click, in Hz, and the time in which it fades, in s: dry and short (illustrative). */
const CLICK_PITCH = 900;
const CLICK_FADING = 0.0007;
/** Height of the strongest unit's click: several may fall together (illustrative). */
const LOUDEST = 0.4;
/** Length of a click, in s: by then it has faded to below a thousandth. */
export const CLICK_LENGTH = 0.005;
/** Loudness of the weakest unit's click, as a share of the strongest one's (illustrative). */
const FAINTEST = 0.15;
/** Most clicks of a frame; of more, every second or third is left out and nobody hears the difference. */
const MOST_CLICKS = 60;
/** Most impulses of a frame: of all units of both muscles, a few times over. */
const MOST_IMPULSES = 2048;

export interface Crackle {
  /**
   * Takes the impulses since `since`, in simulated s, at the run's speed.
   *
   * @returns How many clicks they make.
   */
  readonly gather: (run: Run, since: number) => number;
  /** Adds the gathered clicks to `left` and `right`, which begin at the moment `since`. */
  readonly mixInto: (left: Float32Array, right: Float32Array) => void;
}

/** How loud a unit's click is, from 0 to 1: grows with the logarithm of its strength. */
export function loudnessOf(unit: number, count: number): number {
  return count <= 1 ? 1 : FAINTEST + (1 - FAINTEST) * Math.min(unit / (count - 1), 1);
}

/** @param sampleRate In Hz. */
export function createCrackle(sampleRate: number): Crackle {
  const click = clickShape(sampleRate);
  const starts = new Uint32Array(MOST_IMPULSES);
  const loudness = new Float32Array(MOST_IMPULSES);
  const isLeft = new Uint8Array(MOST_IMPULSES);
  let impulses = 0;
  let stride = 1;

  return {
    gather(run, since) {
      const samplesPerSecond = sampleRate / run.speed.peek();
      const units = run.parameters.unitCount.peek();
      impulses = 0;
      run.impulses.forEachSince(since, (muscle, unit, time) => {
        if (impulses === MOST_IMPULSES) return;
        starts[impulses] = Math.round((time - since) * samplesPerSecond);
        loudness[impulses] = loudnessOf(unit, units);
        isLeft[impulses] = muscle === 'flexor' ? 1 : 0;
        impulses++;
      });
      stride = Math.max(1, Math.ceil(impulses / MOST_CLICKS));
      return Math.ceil(impulses / stride);
    },
    mixInto(left, right) {
      for (let index = 0; index < impulses; index += stride) {
        const samples = isLeft[index] === 1 ? left : right;
        const start = starts[index] ?? 0;
        const loud = loudness[index] ?? 0;
        for (let at = 0; at < click.length && start + at < samples.length; at++)
          samples[start + at] = (samples[start + at] ?? 0) + loud * (click[at] ?? 0);
      }
    },
  };
}

/** A damped swing that begins at zero, so that it does not snap. */
function clickShape(sampleRate: number): Float32Array {
  return Float32Array.from({ length: Math.round(CLICK_LENGTH * sampleRate) }, (_, index) => {
    const time = index / sampleRate;
    return LOUDEST * Math.sin(2 * Math.PI * CLICK_PITCH * time) * Math.exp(-time / CLICK_FADING);
  });
}
