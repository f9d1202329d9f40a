import type { ActivationCondition } from './activation-condition.ts';
import type { Parameters } from './parameters.ts';
import { cos, exp, sin } from './portable-math.ts';
import type { RandomSource } from './random.ts';

const TURN = 6.283185307179586;
/** Times in which wandering and jerks are forgotten, in s. */
const JITTER_TIME = 0.3;
const JERK_TIME = 0.15;
/** Share of a jerk that moves the foot whatever the rhythm's phase. */
const JERK_SHARE = 0.7;
/** Bounds of wandering and of the rhythm, so that no chance can throw it off its circle. */
const WIDEST_WANDERING = 0.9;
const LARGEST_SQUARE = 25;

/**
 * A rhythm that the brain sends to both muscles: a noisy Stuart–Landau oscillator.
 *
 *     z′ = [μ − |μ| |z|² + i ω] z + √(2 D) noise
 *
 * For μ > 0 it goes round by itself on the unit circle; for μ < 0 it only filters noise. Its
 * frequency is put in and nothing in the body alters it. It may wander, jerk, wait after a posture is
 * taken (μ starts negative and grows back), follow a beat, and fade with attention.
 */
export class CentralOscillator {
  /** Excitation sent to the flexor. */
  toFlexor = 0;
  /** Excitation sent to the extensor. */
  toExtensor = 0;

  private real = 0;
  private imaginary = 0;
  private wandering = 0;
  private jerk = 0;
  private attention = 1;
  /** Time since a posture was taken, in s. */
  private held = 0;
  private gate = 0;
  /** Angle by which it turned in the last step, in rad, and that angle's cosine and sine. */
  private turn = 0;
  private turnCosine = 1;
  private turnSine = 0;
  private phaseCosine = 1;
  private phaseSine = 0;

  private parameters: Parameters;
  private condition: ActivationCondition;

  constructor(parameters: Parameters, condition: ActivationCondition) {
    this.parameters = parameters;
    this.condition = condition;
    this.configure(parameters, condition);
    this.attention = this.attended();
  }

  configure(parameters: Parameters, condition: ActivationCondition): void {
    if (this.condition === 'rest' && condition !== 'rest') this.held = 0;
    this.parameters = parameters;
    this.condition = condition;
    this.gate =
      condition === 'rest'
        ? parameters.centralAtRest
        : condition === 'stand'
          ? parameters.centralInStance
          : parameters.centralInAction;
    this.phaseCosine = cos(parameters.centralPhase);
    this.phaseSine = sin(parameters.centralPhase);
  }

  /** Advances by `duration` (Euler–Maruyama). @param elapsed Time on the beat's clock, in s. */
  advance(duration: number, elapsed: number, random: RandomSource): void {
    const p = this.parameters;
    if (p.centralAmplitude === 0) {
      this.toFlexor = 0;
      this.toExtensor = 0;
      return;
    }
    const { real, imaginary } = this;
    this.held += duration;
    const speed = p.centralGrowth < 0 ? -p.centralGrowth : p.centralGrowth;
    const growth = p.centralGrowth * this.readiness();
    const frequency = TURN * p.centralFrequency * (1 + this.wandering) + this.pull(elapsed);
    const square = Math.min(LARGEST_SQUARE, real * real + imaginary * imaginary);
    const net = growth - speed * square;
    const kick = Math.sqrt(2 * p.centralNoise * duration);
    // The rotation is exact; the rest is slow enough for Euler's method.
    const turn = frequency * duration;
    if (turn !== this.turn) {
      this.turn = turn;
      this.turnCosine = cos(turn);
      this.turnSine = sin(turn);
    }
    const { turnCosine, turnSine } = this;
    const stretch = 1 + duration * net;
    this.real = stretch * (turnCosine * real - turnSine * imaginary) + kick * random.gaussian();
    this.imaginary =
      stretch * (turnCosine * imaginary + turnSine * real) + kick * random.gaussian();
    this.wander(duration, random);
    if (p.attentionTime > 0)
      this.attention += (duration / p.attentionTime) * (this.attended() - this.attention);

    const size = p.centralAmplitude * this.gate * this.attention;
    this.toFlexor = size * (this.real * (1 + this.jerk) + JERK_SHARE * this.jerk);
    this.toExtensor =
      size * (this.phaseCosine * this.real + this.phaseSine * this.imaginary) * (1 + this.jerk);
  }

  private wander(duration: number, random: RandomSource): void {
    const { centralJitter, centralJerk } = this.parameters;
    const wandering =
      this.wandering * (1 - duration / JITTER_TIME) +
      (centralJitter > 0
        ? centralJitter * Math.sqrt((2 * duration) / JITTER_TIME) * random.gaussian()
        : 0);
    this.wandering = Math.max(-WIDEST_WANDERING, Math.min(WIDEST_WANDERING, wandering));
    this.jerk =
      this.jerk * (1 - duration / JERK_TIME) +
      (centralJerk > 0
        ? centralJerk * Math.sqrt((2 * duration) / JERK_TIME) * random.gaussian()
        : 0);
  }

  /** From −1, just after a posture is taken, to 1: when it crosses 0 the rhythm can grow again. */
  private readiness(): number {
    const { reemergenceTime } = this.parameters;
    if (reemergenceTime === 0 || this.condition === 'rest') return 1;
    return 1 - 2 * exp(-this.held / reemergenceTime);
  }

  /** How a beat to follow hurries or holds back the rhythm, in rad/s. */
  private pull(elapsed: number): number {
    const { entrainment, cueFrequency } = this.parameters;
    if (entrainment === 0 || cueFrequency === 0) return 0;
    const { real, imaginary } = this;
    const radius = Math.sqrt(real * real + imaginary * imaginary);
    if (radius < 1e-9) return 0;
    const cue = TURN * ((cueFrequency * elapsed) % 1);
    return (entrainment * (sin(cue) * real - cos(cue) * imaginary)) / radius;
  }

  private attended(): number {
    return this.parameters.attentionTime > 0 ? 1 - this.parameters.distraction : 1;
  }
}
