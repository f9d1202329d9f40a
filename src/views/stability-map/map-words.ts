/** What the map says in words: where the reader stands, and what theory and simulation make of it. */
import { parameterMessages } from '#messages/en/parameters.ts';
import { stabilityMapMessages } from '#messages/en/stability-map.ts';
import { controlScale, ONSET_BAND } from '#experiment/control-scale.ts';
import { DEGREES_PER_RADIAN } from '#experiment/degrees.ts';
import { significant } from '#experiment/significant.ts';
import type { EdgePoint } from '#experiment/stability-edge.ts';
import type { GridReading } from '#experiment/stability-grid.ts';
import type { CriticalGain } from '#model/linear-theory.ts';

/** Usual swing each way, in degrees, of a root mean square in rad: as every reading on the page tells it. */
export function usualSwing(rootMeanSquare: number): number {
  return rootMeanSquare * Math.SQRT2 * DEGREES_PER_RADIAN;
}

/** How strong the reflex is at the reader's place, short enough to stand beside it. */
export function strengthWords(gain: number, edge: CriticalGain | undefined): string {
  const say = stabilityMapMessages();
  if (edge === undefined) return gain > 0 ? say.noEdge : say.reflexOff;
  const scale = controlScale('reflexGain', edge.gain);
  const text = scale.text(gain);
  return text === parameterMessages().off ? say.reflexOff : say.strength(text);
}

/**
 * @param delay In s. @param gain In its own unit.
 * @param edge The edge at this delay.
 */
export function mapWords(delay: number, gain: number, edge: CriticalGain | undefined): string {
  const say = stabilityMapMessages();
  const late = controlScale('conductionDelay').describe(delay);
  if (edge === undefined) return say.noneSwings(late);
  const multiple = gain / edge.gain;
  const strength = strengthWords(gain, edge);
  const rate = significant(edge.frequency, 2);
  if (strength === say.reflexOff) return say.isOff(late, rate);
  return `${say.is(late, strength)} ${theoryWords(multiple, rate)}`;
}

/** What theory makes of a reflex. @param multiple Of the edge. @param rate At the edge. */
function theoryWords(multiple: number, rate: string): string {
  const say = stabilityMapMessages();
  if (multiple < 1) return say.fades(rate);
  if (multiple < ONSET_BAND.from) return say.below;
  return multiple <= ONSET_BAND.to ? say.within : say.above(rate);
}

/** The whole map for those who do not see it. */
export function mapDescription(curve: readonly EdgePoint[]): string {
  const known = curve.filter(({ edge }) => edge !== undefined);
  const first = known[0];
  const last = known.at(-1);
  const say = stabilityMapMessages();
  if (first?.edge === undefined || last?.edge === undefined) return say.describedWithoutEdge;
  const at = ({ delay, edge }: EdgePoint): string =>
    say.at(
      significant(edge?.gain ?? 0, 2),
      controlScale('conductionDelay').describe(delay),
      significant(edge?.frequency ?? 0, 2),
    );
  return say.described(at(first), at(last));
}

/** What the simulated foot nearest to the reader's place does. */
export function pointWords({ swing, rhythm }: GridReading): string {
  const say = stabilityMapMessages();
  const size = `${significant(usualSwing(swing), 2)}°`;
  return rhythm === undefined
    ? say.nearestUnclear(size)
    : say.nearest(size, significant(rhythm, 2));
}
