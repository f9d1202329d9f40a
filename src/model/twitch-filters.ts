import type { Parameters } from './parameters.ts';
import { exp, log } from './portable-math.ts';

/** Classes of twitch time, evenly spaced on a log scale. */
const CLASSES = 8;
/** Room beyond the quickest and the slowest twitch, as a ratio. */
const ROOM = 1.03;
const E = 2.718281828459045;

/**
 * The sum of many twitches, each the critically damped answer to an impulse.
 *
 *     twitch(t) = P (t / T) e^(1 − t/T),  peak P at the time T
 *
 * Twitches are summed in a few classes of twitch time, and each is shared between the two classes on
 * either side of its own time: two filters a class instead of two a unit.
 */
export class TwitchFilters {
  private readonly first = new Float64Array(CLASSES);
  private readonly second = new Float64Array(CLASSES);
  private readonly times = new Float64Array(CLASSES);
  private readonly decay = new Float64Array(CLASSES);
  private readonly stepsPerTime = new Float64Array(CLASSES);
  private quickest = 1;
  private logRatio = 1;
  /** Class below each unit's twitch time, and the part of a twitch that belongs to it. */
  private lower = new Uint8Array(0);
  private lowerPart = new Float64Array(0);

  /** Makes room for so many units. */
  enlist(count: number): void {
    this.lower = new Uint8Array(count);
    this.lowerPart = new Float64Array(count);
  }

  /** Spreads the classes over all twitch times that fresh and spent units may have. */
  configure(parameters: Parameters, stepLength: number): void {
    const { contractionTime, twitchTime, twitchTimeRange, fatigueSlowing } = parameters;
    const slowestFresh = contractionTime * twitchTime;
    this.quickest = slowestFresh / twitchTimeRange / ROOM;
    const slowest = slowestFresh * (1 + fatigueSlowing) * ROOM;
    this.logRatio = log(slowest / this.quickest) / (CLASSES - 1);
    for (let c = 0; c < CLASSES; c++) {
      const time = this.quickest * exp(this.logRatio * c);
      this.times[c] = time;
      this.stepsPerTime[c] = stepLength / time;
      this.decay[c] = exp(-stepLength / time);
    }
  }

  /** Gives a unit its twitch time, in s. */
  assign(unit: number, time: number): void {
    const x = log(time / this.quickest) / this.logRatio;
    const c = Math.max(0, Math.min(CLASSES - 2, Math.floor(x)));
    const below = this.times[c] ?? 0;
    const above = this.times[c + 1] ?? 1;
    this.lower[unit] = c;
    // Shared so that the mean of the two times is the unit's own.
    this.lowerPart[unit] = (above - time) / (above - below);
  }

  /** Starts a twitch of `unit`. @param peak Its greatest force, in any unit. */
  twitch(unit: number, peak: number): void {
    const c = this.lower[unit] ?? 0;
    const part = this.lowerPart[unit] ?? 1;
    const impulse = E * peak;
    this.first[c] = (this.first[c] ?? 0) + part * impulse;
    this.first[c + 1] = (this.first[c + 1] ?? 0) + (1 - part) * impulse;
  }

  /** Adds a steady force of `unit`, as if it had fired for long. */
  hold(unit: number, force: number): void {
    const c = this.lower[unit] ?? 0;
    const part = this.lowerPart[unit] ?? 1;
    // What a class holds up for an impulse lasts as long as its own twitch.
    const below = part * (this.times[c] ?? 0);
    const above = (1 - part) * (this.times[c + 1] ?? 0);
    this.holdInClass(c, (force * below) / (below + above));
    this.holdInClass(c + 1, (force * above) / (below + above));
  }

  private holdInClass(c: number, force: number): void {
    this.first[c] = (this.first[c] ?? 0) + force;
    this.second[c] = (this.second[c] ?? 0) + force;
  }

  /** Lets one step pass. @returns The summed force, in the unit of the peaks. */
  advance(): number {
    const { first, second, decay, stepsPerTime } = this;
    let sum = 0;
    for (let c = 0; c < CLASSES; c++) {
      const x1 = first[c] ?? 0;
      const keep = decay[c] ?? 0;
      const x2 = ((second[c] ?? 0) + x1 * (stepsPerTime[c] ?? 0)) * keep;
      first[c] = x1 * keep;
      second[c] = x2;
      sum += x2;
    }
    return sum;
  }

  clear(): void {
    this.first.fill(0);
    this.second.fill(0);
  }
}
