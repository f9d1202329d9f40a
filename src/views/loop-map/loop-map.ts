/** Lets the signal travel round the loop, and lets the reader cut its links. */
import { computed, signal } from '@preact/signals-core';
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { whetherFollowed } from '#views/core/whether-followed.ts';
import { prefersReducedMotion } from '#views/core/motion.ts';
import { part, parts } from '#views/core/part.ts';
import { namedElements, show } from './drawing.ts';
import { createGeometry } from './geometry.ts';
import { LAYOUT_NAMES, type LayoutName, LAYOUTS } from './layouts.ts';
import { createScissors, isCut, type Link, LINKS } from './links.ts';
import { drawMoment } from './moment.ts';
import { drawPlan } from './plan.ts';
import { followed, type Pulse } from './pulse.ts';
import { createSignals } from './signals.ts';
import { stillMoment } from './still-moment.ts';
import { delayInWords, loopInWords } from './words.ts';

/** Above this speed the signal is drawn as a streak: a dot would only be seen here and there. */
const FASTEST_DOT = 0.5;
/** Shortest time between two pictures for a reader who asked for less motion, in s of their clock. */
const SHORTEST_REST = 1;

export const mount: MountView = (host, { run, lifetime }) => {
  const pictures = new Map(
    [...host.querySelectorAll<SVGSVGElement>('[data-layout]')].map((picture) => [
      layoutOf(picture),
      namedElements(picture),
    ]),
  );
  const shown = shownLayout(host, lifetime);
  const { conductionDelay, addedInertia } = run.parameters;
  const isLoaded = computed(() => addedInertia.value > 0);
  const geometry = computed(() => createGeometry(LAYOUTS[shown.value], conductionDelay.value));
  const signals = createSignals(run);
  let pulse: Pulse | undefined;
  let restedAt = Number.NEGATIVE_INFINITY;

  const isFollowed = whetherFollowed(host, run, lifetime);
  effectUntil(lifetime, () => {
    const elements = pictures.get(shown.value);
    if (elements) show(elements, drawPlan(geometry.value, conductionDelay.value, isLoaded.value));
    host.toggleAttribute('data-loaded', isLoaded.value);
  });
  effectUntil(lifetime, () => {
    if (!isFollowed.value) return;
    const { time } = run.snapshot.value;
    const elements = pictures.get(shown.value);
    if (!elements) return;
    const isStill = prefersReducedMotion();
    if (isStill && run.playing.value) {
      if (Math.abs(time - restedAt) < SHORTEST_REST * run.speed.peek()) return;
      restedAt = time;
    }
    const delay = conductionDelay.value;
    signals.read();
    const rises = signals.rises();
    pulse = followed(rises, time, delay, pulse);
    show(
      elements,
      drawMoment(geometry.value, signals, {
        ...(isStill ? stillMoment(rises, time, delay) : { time, pulse }),
        delay,
        isFast: run.playing.value && run.speed.value > FASTEST_DOT,
        isNerveCut: isCut(run, 'nerve'),
        isReflexOff: isCut(run, 'reflex'),
      }),
    );
  });

  const words = part(host, 'words', HTMLElement);
  const delayWords = part(host, 'delay', HTMLElement);
  effectUntil(lifetime, () => {
    words.textContent = loopInWords(run);
    delayWords.textContent = delayInWords(run);
  });
  offerCuts();

  function offerCuts(): void {
    const scissors = createScissors(run);
    const buttons = parts(host, 'cut', HTMLButtonElement);
    effectUntil(lifetime, () => {
      const cut = LINKS.filter((link) => isCut(run, link));
      host.dataset['cut'] = cut.join(' ');
      for (const button of buttons)
        button.setAttribute('aria-pressed', String(cut.includes(linkOf(button))));
    });
    for (const button of buttons) {
      button.addEventListener(
        'click',
        () => {
          scissors.toggle(linkOf(button));
          announceAdjustment(button);
          announceChange(button);
        },
        { signal: lifetime },
      );
      button.disabled = false;
    }
  }
};

/** The layout that the stylesheet shows at the host's present width. */
function shownLayout(host: HTMLElement, lifetime: AbortSignal) {
  const shown = signal<LayoutName>('middle');
  const look = (): void => {
    for (const picture of host.querySelectorAll<SVGSVGElement>('[data-layout]'))
      if (getComputedStyle(picture).display !== 'none') shown.value = layoutOf(picture);
  };
  const observer = new ResizeObserver(look);
  observer.observe(host);
  look();
  lifetime.addEventListener('abort', () => {
    observer.disconnect();
  });
  return shown;
}

function layoutOf(picture: SVGSVGElement): LayoutName {
  const name = LAYOUT_NAMES.find((known) => known === picture.dataset['layout']);
  if (name === undefined) throw new Error('A picture of the loop has no layout');
  return name;
}

function linkOf(button: HTMLButtonElement): Link {
  const link = LINKS.find((known) => known === button.dataset['link']);
  if (link === undefined) throw new Error('A button cuts no link');
  return link;
}
