/** How easily the ankle gives to a random torque, rhythm by rhythm. */
import { type NeuromuscularModel } from '#model/neuromuscular-model.ts';
import { createRandom } from '#model/random.ts';
import { recordRun } from '#model/recording.ts';

/**
 * The torque: every multiple of 1/PERIOD Hz up to its bandwidth, equally strong, with phases drawn
 * by chance. It is normally distributed like noise, yet repeats itself, so that its spectrum is exact.
 */
const PERIOD = 4;
const STEPS = 4000;
/** Periods left out while the foot settles, and periods that are averaged. */
const SETTLING = 1;

export interface RandomTorque {
  /** Root mean square, in N m. */
  readonly size: number;
  /** Highest rhythm in it, in Hz. */
  readonly bandwidth: number;
  /** Periods of 4 s that are averaged. */
  readonly periods: number;
}

/** The angle's answer to torque at one frequency, in rad/(N m), as real and imaginary part. */
export interface Answer {
  /** In Hz. */
  readonly frequency: number;
  readonly real: number;
  readonly imaginary: number;
}

/** The answers of `model` at the frequencies of the torque from `lowest` to `highest` Hz. */
export function compliance(
  model: NeuromuscularModel,
  torque: RandomTorque,
  lowest: number,
  highest: number,
): Answer[] {
  const course = randomTorque(torque);
  const { angle, rate } = recordRun(model, (SETTLING + torque.periods) * PERIOD, {
    beforeStep: (time) => {
      model.push(course[Math.round((time / PERIOD) * STEPS) % STEPS] ?? 0);
    },
  });
  model.push(0);
  const mean = new Float64Array(STEPS);
  const first = SETTLING * PERIOD * rate;
  for (let k = first; k < angle.length; k++) {
    const place = (k - first) % STEPS;
    mean[place] = (mean[place] ?? 0) + (angle[k] ?? 0) / torque.periods;
  }
  const answers: Answer[] = [];
  for (let cycles = Math.ceil(lowest * PERIOD); cycles <= highest * PERIOD; cycles++) {
    const given = component(course, cycles, 0);
    // A sample of the angle is that after the step which the torque has acted through.
    const found = component(mean, cycles, 1);
    const power = given.real * given.real + given.imaginary * given.imaginary;
    answers.push({
      frequency: cycles / PERIOD,
      real: (found.real * given.real + found.imaginary * given.imaginary) / power,
      imaginary: (found.imaginary * given.real - found.real * given.imaginary) / power,
    });
  }
  return answers;
}

/**
 * The frequency, in Hz, at which torque finds the ankle's velocity most willing: the natural frequency
 * of a mass on a spring, however damped.
 */
export function naturalFrequency(answers: readonly Answer[]): number {
  const speed = ({ frequency, real, imaginary }: Answer): number =>
    frequency * Math.sqrt(real * real + imaginary * imaginary);
  // Three neighbours together: one alone is at the mercy of chance.
  let best = NaN;
  let most = 0;
  for (let k = 1; k < answers.length - 1; k++) {
    const near = answers.slice(k - 1, k + 2).reduce((sum, answer) => sum + speed(answer), 0);
    if (near > most) {
      most = near;
      best = answers[k]?.frequency ?? NaN;
    }
  }
  return best;
}

/** Mass, damper and spring that come nearest to the answers. */
export interface SecondOrderFit {
  /** In kg m². */
  readonly inertia: number;
  /** In N m s/rad. */
  readonly damping: number;
  /** In N m/rad. */
  readonly stiffness: number;
  /** ζ = B / 2√(I K). */
  readonly dampingRatio: number;
}

/** The I, B and K for which H (K − I ω² + i ω B) is nearest to 1 over all answers H. */
export function fitSecondOrder(answers: readonly Answer[]): SecondOrderFit {
  // Least squares in three unknowns, by the normal equations.
  const matrix = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  const right = [0, 0, 0];
  for (const { frequency, real, imaginary } of answers) {
    const omega = 2 * Math.PI * frequency;
    const rows = [
      { columns: [-omega * omega * real, -omega * imaginary, real], target: 1 },
      { columns: [-omega * omega * imaginary, omega * real, imaginary], target: 0 },
    ];
    for (const { columns, target } of rows)
      for (let i = 0; i < 3; i++) {
        right[i] = (right[i] ?? 0) + (columns[i] ?? 0) * target;
        const line = matrix[i] ?? [];
        for (let j = 0; j < 3; j++)
          line[j] = (line[j] ?? 0) + (columns[i] ?? 0) * (columns[j] ?? 0);
      }
  }
  const [inertia = NaN, damping = NaN, stiffness = NaN] = solve(matrix, right);
  return {
    inertia,
    damping,
    stiffness,
    dampingRatio: damping / (2 * Math.sqrt(inertia * stiffness)),
  };
}

function randomTorque({ size, bandwidth }: RandomTorque): Float64Array {
  const random = createRandom(1977);
  const course = new Float64Array(STEPS);
  const tones = Math.floor(bandwidth * PERIOD);
  const amplitude = size * Math.sqrt(2 / tones);
  for (let cycles = 1; cycles <= tones; cycles++) {
    const phase = 2 * Math.PI * random.uniform();
    for (let k = 0; k < STEPS; k++)
      course[k] =
        (course[k] ?? 0) + amplitude * Math.cos((2 * Math.PI * cycles * k) / STEPS + phase);
  }
  return course;
}

/** Fourier component of one period at so many cycles, the samples taken `late` steps late. */
function component(
  samples: Float64Array,
  cycles: number,
  late: number,
): { real: number; imaginary: number } {
  let real = 0;
  let imaginary = 0;
  for (let k = 0; k < STEPS; k++) {
    const angle = (2 * Math.PI * cycles * (k + late)) / STEPS;
    real += (samples[k] ?? 0) * Math.cos(angle);
    imaginary -= (samples[k] ?? 0) * Math.sin(angle);
  }
  return { real, imaginary };
}

/** Solves three linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, i) => [...line, right[i] ?? 0]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    // The diagonal of normal equations is positive: no exchange of rows is needed.
    const line = rows[pivot] ?? [];
    const head = line[pivot] ?? NaN;
    for (const [i, other] of rows.entries()) {
      if (i === pivot) continue;
      const factor = (other[pivot] ?? 0) / head;
      for (let j = 0; j < other.length; j++) other[j] = (other[j] ?? 0) - factor * (line[j] ?? 0);
    }
  }
  return rows.map((line, i) => (line.at(-1) ?? NaN) / (line[i] ?? NaN));
}
