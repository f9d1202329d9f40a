/** What the map says in words: where the reader stands, and what theory and simulation make of it. */
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
  if (edge === undefined) return gain > 0 ? 'no edge' : 'reflex off';
  const scale = controlScale('reflexGain', edge.gain);
  const text = scale.text(gain);
  return text === 'Off' ? 'reflex off' : `${text} × the edge`;
}

/**
 * @param delay In s. @param gain In its own unit.
 * @param edge The edge at this delay.
 */
export function mapWords(delay: number, gain: number, edge: CriticalGain | undefined): string {
  const where = `At a delay of ${controlScale('conductionDelay').describe(delay)}`;
  if (edge === undefined)
    return `${where} no reflex, however hard it answers, makes this foot swing by itself.`;
  const multiple = gain / edge.gain;
  const strength = strengthWords(gain, edge);
  const rhythm = `${significant(edge.frequency, 2)} times a second`;
  if (strength === 'reflex off')
    return `${where} your reflex is off. A wobble fades. With a strong enough one it would keep swinging, ${rhythm}.`;
  const start = `${where} your reflex is ${strength}.`;
  if (multiple < 1)
    return `${start} Theory: a wobble fades. At the edge it would keep swinging, ${rhythm}.`;
  if (multiple < ONSET_BAND.from)
    return `${start} Theory: a wobble keeps swinging. The foot of single motor units needs a little more.`;
  if (multiple <= ONSET_BAND.to)
    return `${start} Theory: a wobble keeps swinging. Here the foot of single motor units begins to shake too.`;
  return (
    `${start} Theory: it keeps swinging, and here the foot of single motor units should too. ` +
    `A wide swing is slower than the ${rhythm} at the edge.`
  );
}

/** The whole map for those who do not see it. */
export function mapDescription(curve: readonly EdgePoint[]): string {
  const known = curve.filter(({ edge }) => edge !== undefined);
  const first = known[0];
  const last = known.at(-1);
  if (first?.edge === undefined || last?.edge === undefined)
    return 'Map of how hard the reflex answers against its delay. With these settings nothing on it swings by itself.';
  const at = ({ delay, edge }: EdgePoint): string =>
    `${significant(edge?.gain ?? 0, 2)} at ${controlScale('conductionDelay').describe(delay)}, ` +
    `where the foot swings ${significant(edge?.frequency ?? 0, 2)} times a second`;
  return (
    'Map of how hard the reflex answers against its delay. Below a line a wobble fades; above it, it keeps swinging. ' +
    `The line runs from a gain of ${at(first)}, to ${at(last)}.`
  );
}

/** What the simulated foot nearest to the reader's place does. */
export function pointWords({ swing, rhythm }: GridReading): string {
  const size = `${significant(usualSwing(swing), 2)}°`;
  return rhythm === undefined
    ? `The simulated foot nearest to you swings ${size} each way, with no clear rhythm.`
    : `The simulated foot nearest to you swings ${size} each way, ${significant(rhythm, 2)} times a second.`;
}
