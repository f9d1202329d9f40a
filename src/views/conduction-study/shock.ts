/**
 * A shock in slow motion: signals leave the site and run to the muscle while its answer is written.
 *
 * Three of the fibres are shown: the first to arrive, the middle one, the last. With less motion asked
 * for nothing travels: the answer that already stands there is told.
 */
import { SWEEP } from '#model/nerve-conduction.ts';
import { prefersReducedMotion } from '#views/core/motion.ts';
import { part, parts } from '#views/core/part.ts';
import { type LegPoint, wayToMuscle } from './leg-drawing.ts';
import { recordingOf } from './recording-of.ts';
import { type Site, SITES, type Study } from '#experiment/nerve-study.ts';
import { answerInWords } from './study-words.ts';

/** How many times slower than life a shock is shown. */
export const SLOWER = 100;
const MILLISECONDS = 1000;
/** Hides all of the answer that is still to come, and none. */
const UNWRITTEN = 'inset(-50% 100% -50% 0)';
const WRITTEN = 'inset(-50% 0 -50% 0)';

export function bindShocks(host: HTMLElement, study: Study, lifetime: AbortSignal): void {
  const pulses = parts(host, 'pulse', SVGCircleElement);
  const said = part(host, 'said', HTMLElement);
  let under: Animation[] = [];
  const stop = (): void => {
    for (const animation of under) animation.cancel();
    under = [];
    delete host.dataset['shock'];
  };
  lifetime.addEventListener('abort', stop);

  for (const site of SITES) {
    const recording = recordingOf(host, site);
    const answer = part(recording, 'answer', SVGSVGElement);
    const button = part(recording, 'shock', HTMLButtonElement);
    const tell = (): void => {
      said.textContent = answerInWords(site, study.answers[site].peek());
    };
    button.addEventListener(
      'click',
      () => {
        stop();
        said.textContent = '';
        if (prefersReducedMotion()) {
          tell();
          return;
        }
        host.dataset['shock'] = site;
        const writing = answer.animate([{ clipPath: UNWRITTEN }, { clipPath: WRITTEN }], {
          duration: SWEEP * MILLISECONDS * SLOWER,
        });
        writing.addEventListener('finish', () => {
          stop();
          tell();
        });
        under = [writing, ...sendPulses(pulses, site, study)];
      },
      { signal: lifetime },
    );
    button.disabled = false;
  }
}

function sendPulses(pulses: readonly SVGCircleElement[], site: Site, study: Study): Animation[] {
  const arrivals = study.arrivals(site).toSorted();
  const way = site === 'ankle' ? 0 : study.way.peek();
  const frames = framesAlong(wayToMuscle(way));
  return pulses.flatMap((pulse, index) => {
    const place = Math.round((index / (pulses.length - 1)) * (arrivals.length - 1));
    const arrival = arrivals[place];
    if (arrival === undefined) return [];
    return [
      pulse.animate(frames, {
        duration: arrival * MILLISECONDS * SLOWER,
        fill: 'forwards',
      }),
    ];
  });
}

/** Key frames that lead along a line at one speed. */
export function framesAlong(points: readonly LegPoint[]): Keyframe[] {
  const lengths = points.map(([right, down], index) => {
    const [lastRight, lastDown] = points[index - 1] ?? [right, down];
    return Math.hypot(right - lastRight, down - lastDown);
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let passed = 0;
  return points.map(([right, down], index) => {
    passed += lengths[index] ?? 0;
    return { transform: `translate(${right}px, ${down}px)`, offset: passed / whole };
  });
}
