/** What the weight did to the rhythm, in words, and what that tells. */
import { hertz } from '#views/core/frequency-plot.ts';
import { isBroad, type WeighedKind, kindLabel } from '#experiment/weighed-kinds.ts';
import type { Weighings } from './spectra-drawing.ts';

/** The fall that laboratories look for in hands, in Hz [vial2019]. */
const LIMIT = 1;
/** Less than this, in Hz, a minute's recording cannot tell from none. */
const ALIKE = 0.2;

/** @param underWay Whether something is being recorded that is not there yet. */
export function weightWords(
  kind: WeighedKind,
  { free, loaded }: Weighings,
  underWay: boolean,
): string {
  const what = isBroad(kind) ? 'the middle of its rhythms' : 'its rhythm';
  if (free === undefined)
    return underWay
      ? `${kindLabel(kind)}: recording a minute of the foot without the weight.`
      : `${kindLabel(kind)}: nothing has been recorded yet.`;
  const before = `${kindLabel(kind)}: without the weight ${what} is at ${hertz(free.rhythm)}`;
  if (loaded === undefined)
    return underWay
      ? `${before}. Recording a minute with the weight.`
      : `${before}. Where will it be with the weight on?`;
  const fall = free.rhythm - loaded.rhythm;
  return `${before}, with it at ${hertz(loaded.rhythm)}. ${tellingOf(fall)}`;
}

function tellingOf(fall: number): string {
  if (Math.abs(fall) < ALIKE)
    return 'It stayed where it was. So does a rhythm that is sent from the brain.';
  // Both were told to a tenth: so is what lies between them.
  const change = `${Math.abs(fall).toFixed(1)} Hz ${fall > 0 ? 'slower' : 'quicker'}`;
  if (fall < 0) return `It is ${change}, which neither a spring nor the brain explains.`;
  return fall > LIMIT
    ? `It is ${change}: more than one beat a second, as with a mass on a spring.`
    : `It is ${change}: less than the one beat a second that laboratories look for in hands.`;
}
