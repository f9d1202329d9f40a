/** One marker on the page: its handle and flag on a rail of its own, and its stem down to the axis. */
import type { Run } from '#experiment/run.ts';
import type { RhythmName } from '#experiment/rhythms.ts';
import { part, parts } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { createMarkerSlider } from './marker-slider.ts';
import type { Marker } from './markers.ts';
import { besideHandle, setPlace } from './sides.ts';
import { placeOf } from '#views/core/frequency-plot.ts';

export interface Rail {
  readonly name: RhythmName;
  readonly show: (marker: Marker) => void;
}

/** @param rail The element marked with the rhythm's name. @param line Where its words stand. */
export function createRail(
  rail: HTMLElement,
  line: HTMLElement,
  run: Run,
  lifetime: AbortSignal,
): Rail {
  const name = rail.dataset['marker'] as RhythmName;
  const stems = parts(rail, 'stem', SVGLineElement);
  const shape = part(rail, 'shape', SVGSVGElement);
  const flag = part(rail, 'flag', SVGTextElement);
  const hertz = part(rail, 'hertz', SVGTSpanElement);
  const reach = part(rail, 'reach', SVGLineElement);
  const note = part(line, 'marker-note', HTMLElement);
  const moves = part(line, 'marker-moves', HTMLElement);
  const slider = createMarkerSlider(
    name,
    part(rail, 'handle', HTMLElement),
    rail,
    run,
    (ends) => {
      reach.toggleAttribute('hidden', ends === undefined);
      if (ends === undefined) return;
      reach.setAttribute('x1', percent(limited(placeOf(ends[0]))));
      reach.setAttribute('x2', percent(limited(placeOf(ends[1]))));
    },
    lifetime,
  );
  return {
    name,
    show(marker) {
      slider.show(marker);
      rail.dataset['stand'] = marker.stand;
      const isThere = marker.stand !== 'absent';
      const place = isThere ? placeOf(marker.frequency ?? 0) : 0;
      const x = percent(place);
      shape.setAttribute('x', x);
      for (const stem of stems) {
        stem.setAttribute('x1', x);
        stem.setAttribute('x2', x);
      }
      setPlace(flag, isThere ? besideHandle(place) : besideNothing());
      hertz.textContent = marker.flag;
      note.textContent = marker.value;
      moves.hidden = !isThere;
    },
  };
}

/** The words of a marker that is nowhere stand at the beginning of its rail. */
export function besideNothing(): ReturnType<typeof besideHandle> {
  return { ...besideHandle(0), dx: 0 };
}

function limited(place: number): number {
  return Math.min(Math.max(place, 0), 1);
}
