/** The shock at the knee: it moves along the nerve, and the tape goes with it. */
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import { dragWithin } from '#views/core/drag-within.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { placeAfterKey } from '#views/core/slider-keys.ts';
import { distanceAt, placeOf, siteOnNerve } from './leg-drawing.ts';
import { LONGEST_WAY, SHORTEST_WAY, type Study, USUAL_WAY } from '#experiment/nerve-study.ts';
import { millimetres } from './study-words.ts';

export function bindKnee(host: HTMLElement, study: Study, lifetime: AbortSignal): void {
  const leg = part(host, 'leg', HTMLElement);
  const knee = part(host, 'knee', HTMLElement);
  const tape = part(host, 'tape', HTMLElement);
  const text = part(host, 'way', HTMLElement);
  const stem = part(host, 'stem', SVGLineElement);

  effectUntil(lifetime, () => {
    const way = study.way.value;
    const site = siteOnNerve(way);
    const [across] = placeOf(site);
    stem.setAttribute('x1', site[0].toFixed(1));
    stem.setAttribute('x2', site[0].toFixed(1));
    stem.setAttribute('y1', site[1].toFixed(1));
    knee.style.left = percent(across);
    tape.style.left = percent(across);
    text.textContent = millimetres(way);
    knee.setAttribute('aria-valuenow', (way * 1000).toFixed(0));
    knee.setAttribute('aria-valuetext', `${millimetres(way)} above the shock at the ankle`);
  });

  const move = (way: number): void => {
    study.moveKnee(way);
    announceAdjustment(knee);
  };
  const end = (): void => {
    announceChange(knee);
  };
  dragWithin(knee, leg, lifetime, {
    move(across) {
      move(distanceAt(across));
    },
    end,
  });
  const span = LONGEST_WAY - SHORTEST_WAY;
  knee.addEventListener(
    'keydown',
    (event) => {
      const place = placeAfterKey(event, (study.way.peek() - SHORTEST_WAY) / span);
      if (place === undefined) return;
      event.preventDefault();
      move(place === 'reset' ? USUAL_WAY : SHORTEST_WAY + place * span);
    },
    { signal: lifetime },
  );
  knee.addEventListener('keyup', end, { signal: lifetime });
  knee.addEventListener(
    'dblclick',
    () => {
      move(USUAL_WAY);
    },
    { signal: lifetime },
  );
  knee.tabIndex = 0;
}
