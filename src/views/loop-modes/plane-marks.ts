import { type Label, labelMarks, labelTicks } from './mark-labels.ts';
import { markWords, modeNames, type ModesHere } from './modes-words.ts';
import { type Place, placeOf, type Tick, within } from './plane.ts';

/** Marks of the first and the second mode, with the words beside them and under the ticks of the first. */
export interface PlaneMarks {
  readonly places: readonly (Place | undefined)[];
  readonly labels: readonly (Label | undefined)[];
  readonly tickLabels: readonly Label[];
}

/** A mode beyond the plane's sides is marked at the side. */
export function planeMarks(here: ModesHere, ticks: readonly Tick[]): PlaneMarks {
  const names = modeNames(here);
  const marks = here.map(
    (mode, index) =>
      mode && { place: within(placeOf(mode)), words: markWords(names[index] ?? 'only', mode) },
  );
  const places = marks.map((mark) => mark?.place);
  const labels = labelMarks(marks);
  return { places, labels, tickLabels: labelTicks(ticks, places, labels) };
}
