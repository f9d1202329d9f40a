/**
 * A lane's line while it grows at its right end.
 *
 * A browser reads the whole of a path that is given another text, and at every frame that would be the
 * line's most costly part. So most of the line stays as it was written and moves left; what has come
 * since is a second, short path. Once it is no longer short, or the scale has changed, or the run
 * rests, the whole is written anew.
 */
import { HISTORY_LENGTH, type History } from '#experiment/history.ts';
import type { LaneDrawing } from './lane.ts';

/** Samples that the second path may have: a simulated second. */
const LONGEST = 250;
/** Parts of the lane's height by which the zero line may have moved, in thousandths. */
const ALIKE = 0.5;

/** @param isGrowing Whether another drawing follows soon. */
export type WriteLine = (drawing: LaneDrawing, history: History, isGrowing: boolean) => void;

/**
 * @param lines Hold the whole line when nothing grows: one, or two of a line with a core.
 * @param growths As many, which hold what has come since.
 */
export function createGrowingLine(
  lines: readonly SVGPathElement[],
  growths: readonly SVGPathElement[],
): WriteLine {
  let writtenOf: History | undefined;
  let writtenAt = 0;
  let scale = 0;
  let zero = 0;
  let hasGrowth = false;

  return (drawing, history, isGrowing) => {
    const { about, perDisplayUnit } = drawing;
    const { recorded } = history;
    const come = recorded - writtenAt;
    const isSameScale = perDisplayUnit === scale && Math.abs(about - zero) * scale < ALIKE;
    if (isGrowing && history === writtenOf && isSameScale && come >= 0 && come <= LONGEST) {
      const grown = drawing.pathFrom(HISTORY_LENGTH - 1 - come);
      for (const line of lines) line.setAttribute('transform', `translate(${-come} 0)`);
      for (const growth of growths) growth.setAttribute('d', grown);
      hasGrowth = true;
      return;
    }
    const whole = drawing.pathFrom(0);
    for (const line of lines) line.setAttribute('d', whole);
    if (hasGrowth) {
      for (const line of lines) line.removeAttribute('transform');
      for (const growth of growths) growth.removeAttribute('d');
      hasGrowth = false;
    }
    writtenOf = history;
    writtenAt = recorded;
    scale = perDisplayUnit;
    zero = about;
  };
}
