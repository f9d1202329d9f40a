import type { Parameters } from './parameters.ts';
import { exp, log } from './portable-math.ts';

/** Twitch time × firing rate below which twitches add without fusing. */
const UNFUSED = 0.4;
const FUSION_SCALE = UNFUSED / (1 - exp(-2 * UNFUSED * UNFUSED * UNFUSED));
/** Impulses of one unit per twitch's worth of force: e, for a critically damped twitch of peak 1. */
const E = 2.718281828459045;
/** Departures from the usual rate are within this many standard deviations. */
const WIDEST_DEPARTURE = 2;
/** Share of the usual lowest rate by which a unit may start slower. */
const SLOWEST_SHARE = 0.75;

/** Parameters that single units, and so a pool's response to excitation, depend on. */
export const MOTOR_UNIT_PARAMETERS = [
  ...['contractionTime', 'twitchTime', 'twitchTimeRange', 'tendonLengthening'],
  ...['recruitmentRange', 'forceRange', 'minimumRate', 'minimumRateSpread'],
  ...['peakRate', 'peakRateDrop', 'rateGain', 'fatigueSlowing', 'unitCount'],
] as const satisfies (keyof Parameters)[];

/**
 * Force gain of a unit, relative to single twitches.
 *
 *     g(x) = [1 − e^(−2x³)] / x,   x = twitch time × firing rate, constant below 0.4
 *
 * @see Fuglevand, Winter & Patla 1993 [fuglevand1993].
 */
export function fusionGain(x: number): number {
  return x < UNFUSED ? 1 : ((1 - exp(-2 * x * x * x)) / x) * FUSION_SCALE;
}

/**
 * What the place of a motor unit in its pool, from 0 (recruited first) to 1 (last), makes of it.
 *
 *     threshold R^q,   strength P^q,   twitch time T R_T^(−q)
 *     rate f = min(f_min + δ + g (drive − threshold), f_max − Δf threshold/R + δ)
 *
 * Drive and thresholds are in units of the first unit's threshold; δ is the unit's own departure
 * from the usual rate.
 *
 * @see Potvin & Fuglevand 2017 [potvin2017].
 */
export class MotorUnitLaws {
  /** Drive at full excitation: where the last unit reaches its highest rate. */
  readonly greatestDrive: number;

  private readonly parameters: Parameters;
  private readonly logThresholds: number;
  private readonly logForces: number;
  private readonly logTimes: number;

  constructor(parameters: Parameters) {
    const { peakRate, peakRateDrop, minimumRate, rateGain, recruitmentRange } = parameters;
    this.parameters = parameters;
    this.greatestDrive = recruitmentRange + (peakRate - peakRateDrop - minimumRate) / rateGain;
    this.logThresholds = log(recruitmentRange);
    this.logForces = log(parameters.forceRange);
    this.logTimes = log(parameters.twitchTimeRange);
  }

  /** Threshold of the unit at `place`, in units of the first unit's. */
  threshold(place: number): number {
    return exp(this.logThresholds * place);
  }

  /** The place up to which units are recruited at `drive`; above 1 where all are. */
  recruitedPlace(drive: number): number {
    return log(drive) / this.logThresholds;
  }

  /** Peak of the fresh unit's twitch, relative to the first unit's. */
  strength(place: number): number {
    return exp(this.logForces * place);
  }

  /** Time to the peak of the unit's twitch, in s. @param capacity What fatigue has left, 0 to 1. */
  twitchTime(place: number, capacity: number): number {
    const { contractionTime, twitchTime, fatigueSlowing } = this.parameters;
    const fresh = contractionTime * twitchTime * exp(-this.logTimes * place);
    return fresh * (1 + fatigueSlowing * (1 - capacity));
  }

  /** Departure from the usual rate, in 1/s, of a unit so many standard deviations from the mean. */
  departure(deviations: number): number {
    const { minimumRate, minimumRateSpread } = this.parameters;
    const limited = Math.max(-WIDEST_DEPARTURE, Math.min(WIDEST_DEPARTURE, deviations));
    return Math.max(-SLOWEST_SHARE * minimumRate, limited * minimumRateSpread);
  }

  /** Highest firing rate, in 1/s, of a unit with this threshold and departure. */
  highestRate(threshold: number, departure: number): number {
    const { peakRate, peakRateDrop, recruitmentRange } = this.parameters;
    return peakRate + departure - (peakRateDrop * threshold) / recruitmentRange;
  }

  /** Firing rate, in 1/s; 0 where the unit is not recruited. */
  rate(drive: number, threshold: number, departure: number): number {
    if (drive <= threshold) return 0;
    const { minimumRate, rateGain } = this.parameters;
    const free = minimumRate + departure + rateGain * (drive - threshold);
    const highest = this.highestRate(threshold, departure);
    return free < highest ? free : highest;
  }

  /** The place up to which units fire at their highest rate at `drive`. */
  saturatingPlace(drive: number): number {
    const { minimumRate, rateGain, peakRate, peakRateDrop, recruitmentRange } = this.parameters;
    const slope = rateGain - peakRateDrop / recruitmentRange;
    const threshold = (minimumRate + rateGain * drive - peakRate) / slope;
    return threshold > 1 ? log(threshold) / this.logThresholds : 0;
  }

  /** Greatest steady force of a unit, in twitches of its own: what very fast firing comes near. */
  get tetanicTwitches(): number {
    return (E * FUSION_SCALE) / this.parameters.tendonLengthening;
  }

  /** Steady force of a unit, in twitches of its own: impulses times what each adds. */
  steadyTwitches(time: number, rate: number): number {
    return E * time * rate * this.fusion(time, rate);
  }

  /** Force gain of a twitch of this time, in s, at this rate, in 1/s, in the muscle with its tendon. */
  fusion(time: number, rate: number): number {
    return fusionGain(time * this.parameters.tendonLengthening * rate);
  }
}
