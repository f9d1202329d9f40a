/** What is read off the muscle's answer to a shock, and what it says of the nerve. */
import { RESPONSE_RATE } from './nerve-conduction.ts';

/** Height above the baseline that counts as the start of an answer, in V; illustrative. */
const ONSET_THRESHOLD = 5e-5;

/**
 * When the answer begins, in s after the shock; undefined where there is none.
 *
 * @param response In V, as evokedResponse gives it.
 */
export function onsetLatency(response: Float64Array): number | undefined {
  for (let sample = 1; sample < response.length; sample++) {
    const now = response[sample] ?? 0;
    if (now < ONSET_THRESHOLD) continue;
    const before = response[sample - 1] ?? 0;
    return (sample - (now - ONSET_THRESHOLD) / (now - before)) / RESPONSE_RATE;
  }
  return undefined;
}

/** Height of the first wave above the baseline, in V. */
export function responseHeight(response: Float64Array): number {
  return response.reduce((largest, value) => (value > largest ? value : largest), 0);
}

/** How long the first wave lasts, from its onset to its return to the baseline, in s. */
export function responseDuration(response: Float64Array): number {
  const onset = onsetLatency(response);
  if (onset === undefined) return 0;
  const top = response.indexOf(responseHeight(response));
  const back = response.findIndex((value, sample) => sample > top && value <= 0);
  return (back < 0 ? response.length : back) / RESPONSE_RATE - onset;
}

/**
 * How fast the nerve conducts between two sites, in m/s; undefined if no time lies between the answers.
 *
 *     v = distance / (latency of the far site − latency of the near one)
 *
 * The endings and the muscle take the same time in both, and drop out.
 *
 * @param distance Between the sites, in m.
 * @param nearLatency From the site near the muscle, in s. @param farLatency From the far one.
 */
export function conductionVelocity(
  distance: number,
  nearLatency: number,
  farLatency: number,
): number | undefined {
  return farLatency > nearLatency ? distance / (farLatency - nearLatency) : undefined;
}

/** A mean and the range that was published with it. */
export interface PublishedRange {
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The tibial nerve to abductor hallucis in healthy men in their twenties, in SI units.
 *
 * @see Kim 2022 [kim2022].
 */
export const PUBLISHED_TIBIAL = {
  latency: { mean: 0.0043, lowest: 0.0031, highest: 0.0054 },
  height: { mean: 0.0071, lowest: 0.0034, highest: 0.0109 },
  velocity: { mean: 50.7, lowest: 42.2, highest: 59.3 },
} as const satisfies Record<string, PublishedRange>;
