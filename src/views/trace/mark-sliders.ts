/** The two marks as handles at the ruler, like those round a selected text: each hangs outwards from its hairline. */
import { traceMessages } from '#messages/en/trace.ts';
import { HISTORY_SPAN } from '#experiment/history.ts';
import { percent } from '#views/core/percent.ts';
import { followPointer } from './pointing.ts';
import { type Inspection, MARK_COUNT } from './inspection.ts';
import { nearestTurn, placeAfter, secondsAt } from './moments.ts';

/** How near a crest a handle must be to stand on it, in px. */
const SNAP = 4;

export interface MarkSliders {
  /**
   * @param places Of the marks that are set, from 0 to 1.
   * @param tell What the mark at a place says of itself.
   */
  readonly show: (places: readonly number[], tell: (place: number) => string) => void;
}

/**
 * Handles at the end of `area`, hidden until their marks are set.
 *
 * @param line Values of the line whose crests count, oldest first.
 * @param placeNow Where a mark is now, from 0 to 1.
 */
export function createMarkSliders(
  area: HTMLElement,
  line: Float64Array,
  inspection: Inspection,
  placeNow: (index: number) => number,
  lifetime: AbortSignal,
): MarkSliders {
  const sliders = Array.from({ length: MARK_COUNT }, (_, index) => {
    const slider = document.createElement('div');
    slider.className = 'mark-handle';
    slider.dataset['part'] = 'mark';
    slider.hidden = true;
    slider.tabIndex = 0;
    slider.setAttribute('role', 'slider');
    slider.setAttribute('aria-label', traceMessages().marks[index] ?? '');
    slider.setAttribute('aria-valuemin', '0');
    slider.setAttribute('aria-valuemax', String(HISTORY_SPAN));
    slider.dataset['number'] = String(index + 1);
    area.append(slider);
    lifetime.addEventListener('abort', () => {
      slider.remove();
    });
    // A handle is taken hold of beside its hairline, and stays as far beside it.
    let beside = 0;
    followPointer(slider, area, lifetime, {
      press(place) {
        beside = place - placeNow(index);
        return true;
      },
      drag(place) {
        const reach = SNAP / Math.max(area.clientWidth, 1);
        const asked = Math.min(Math.max(place - beside, 0), 1);
        inspection.moveMark(index, nearestTurn(asked, line, reach));
      },
      release() {
        beside = 0;
      },
    });
    slider.addEventListener(
      'keydown',
      (event) => {
        const next = placeAfter(event, placeNow(index), line);
        if (next === undefined) return;
        event.preventDefault();
        inspection.moveMark(index, next);
      },
      { signal: lifetime },
    );
    return slider;
  });

  return {
    show(places, tell) {
      for (const [index, slider] of sliders.entries()) {
        const place = places[index];
        slider.hidden = place === undefined;
        if (place === undefined) continue;
        const other = places[1 - index];
        const isEarlier =
          other === undefined ? index === 0 : place < other || (place === other && index === 0);
        slider.dataset['hangs'] = isEarlier ? 'left' : 'right';
        slider.style.setProperty('--place', percent(place));
        slider.setAttribute('aria-valuenow', secondsAt(place).toFixed(2));
        slider.setAttribute('aria-valuetext', tell(place));
      }
    },
  };
}
