/**
 * The reader's own steps across the edge of shaking, and into and out of the band in which the model
 * begins to shake. What a recording or a link sets crosses nothing.
 */
import { ONSET_BAND } from '#experiment/control-scale.ts';
import type { Run } from '#experiment/run.ts';
import { effectUntil } from '#views/core/effect-until.ts';

/** The places, as multiples of the edge of shaking. */
const PLACES = [1, ONSET_BAND.from, ONSET_BAND.to] as const;

/** How many of the places lie below a gain of `multiple` times the edge. */
export function placesBelow(multiple: number): number {
  return PLACES.filter((place) => multiple > place).length;
}

/**
 * Calls `onCrossing` when a control in `experiment` has moved the reflex across a place.
 *
 * @param onCrossing Is told whether it is now the stronger side.
 */
export function whenReaderCrosses(
  experiment: HTMLElement,
  run: Run,
  lifetime: AbortSignal,
  onCrossing: (upwards: boolean) => void,
): void {
  let standing = standingOf(run);
  let crossed: 'up' | 'down' | undefined;
  effectUntil(lifetime, () => {
    const now = standingOf(run);
    if (now !== standing) crossed = now > standing ? 'up' : 'down';
    standing = now;
  });
  const tell = (): void => {
    if (crossed === undefined) return;
    const upwards = crossed === 'up';
    crossed = undefined;
    onCrossing(upwards);
  };
  experiment.addEventListener('x-adjust', tell, { signal: lifetime });
  experiment.addEventListener('change', tell, { signal: lifetime });
  // A control tells of its move at once: what is left when time goes on was not the reader's doing.
  const unsubscribe = run.snapshot.subscribe(() => {
    crossed = undefined;
  });
  lifetime.addEventListener('abort', unsubscribe);
}

/** Without an edge, nothing is crossed by turning the reflex up. */
function standingOf(run: Run): number {
  const critical = run.critical.value;
  return critical === undefined ? 0 : placesBelow(run.parameters.reflexGain.value / critical.gain);
}
