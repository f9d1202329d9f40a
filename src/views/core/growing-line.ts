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

/** @param line Holds the whole line when nothing grows. @param growth Holds what has come since. */
export function createGrowingLine(line: SVGPathElement, growth: SVGPathElement): WriteLine {
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
      line.setAttribute('transform', `translate(${-come} 0)`);
      growth.setAttribute('d', drawing.pathFrom(HISTORY_LENGTH - 1 - come));
      hasGrowth = true;
      return;
    }
    line.setAttribute('d', drawing.pathFrom(0));
    if (hasGrowth) {
      line.removeAttribute('transform');
      growth.removeAttribute('d');
      hasGrowth = false;
    }
    writtenOf = history;
    writtenAt = recorded;
    scale = perDisplayUnit;
    zero = about;
  };
}
