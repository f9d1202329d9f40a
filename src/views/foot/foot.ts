/**
 * The foot: a picture that comes to life.
 *
 * Until the three-dimensional foot is there, and wherever it cannot be, the still shows the foot from
 * the chosen side. Nothing heavy is imported here: the studio is fetched when it is wanted.
 */
import { footMessages } from '#messages/en/foot.ts';
import { computed, signal } from '@preact/signals-core';
import { toDegrees } from '#anatomy/angle.ts';
import type { MountView, ViewContext } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { whenReaderStirs } from '#views/core/reader-stirs.ts';
import { createStagePicture, fitCanvas } from '#views/core/stage-picture.ts';
import { whileInView } from '#views/core/visibility.ts';
import { createShownActivation } from './activation-shown.ts';
import { createAttendedParts } from './attended.ts';
import { pictureInWords } from './description.ts';
import { drawnPose } from './drawn-pose.ts';
import { createShownEffort } from './effort-shown.ts';
import { ALL_PARTS, type FootPicture, needsInside, plainPicture, RELAXED } from './foot-picture.ts';
import type { PictureStudio } from './foot-studio.ts';
import { layersOf } from './layer-choice.ts';
import { asksFirst } from './loading.ts';
import type { Look } from './look.ts';
import { looksTheSame } from './same-picture.ts';
import { lookOf } from './linked-look.ts';
import { showEcho } from './still-echo.ts';
import { readStill, type StillOnPage } from './still.ts';
import { connectTools } from './tools.ts';
import { turnByHand } from './turning.ts';
import { createShownVolley } from './volley.ts';
import { tellMagnification, tellSignals } from './words-shown.ts';

/** Opens the page's studio for as long as `lifetime` lasts. */
export type OpenStudio = (lifetime: AbortSignal) => Promise<PictureStudio>;

const openPageStudio: OpenStudio = async (lifetime) => {
  const { openFootStudio } = await import('./foot-studio.ts');
  return openFootStudio(lifetime);
};

export const mount: MountView = (host, context) => mountFoot(host, context, openPageStudio);

/** Mounts the view with a studio of the caller's choice. */
export async function mountFoot(
  host: HTMLElement,
  context: ViewContext,
  openStudio: OpenStudio,
): Promise<void> {
  const look = await lookOf(host);
  if (!context.lifetime.aborted) await bringToLife(host, context, look, openStudio);
}

async function bringToLife(
  host: HTMLElement,
  context: ViewContext,
  look: Look,
  openStudio: OpenStudio,
): Promise<void> {
  const { run, lifetime } = context;
  const canvas = part(host, 'canvas', HTMLCanvasElement);
  const still = readStill(host, lifetime);
  const cover = host.hasAttribute('data-cover');
  const layers = computed(() => layersOf(look.layer.value, look.signals.value));
  const attended = createAttendedParts(lifetime);
  /** A part cannot be shown before what lies under the skin is there. */
  const insideThere = signal(false);
  let shown: FootPicture = { ...plainPicture(look.orbit.peek()), cover };
  let studio: PictureStudio | undefined;

  const picture = createStagePicture(() => {
    if (!studio || studio.lost.peek()) return;
    studio.draw(shown, canvas);
    still.stepBack();
  }, lifetime);

  let onScreen = false;
  let empty = true;
  const follow = (): void => {
    picture.setSeen(onScreen && !empty);
  };
  whileInView(host, lifetime, (inView) => {
    onScreen = inView;
    follow();
  });
  fitCanvas(canvas, lifetime, (isEmpty) => {
    empty = isEmpty;
    if (studio?.lost.peek()) still.keepLast();
    picture.invalidate();
    follow();
  });

  const shownEffort = createShownEffort(run);
  const shownActivation = createShownActivation(run);
  const shownVolley = createShownVolley(run);
  let seenObservation: unknown;
  effectUntil(lifetime, () => {
    const observation = run.snapshot.value;
    const tinted = layers.value.muscle !== 'hidden';
    const next: FootPicture = {
      ...shown,
      orbit: look.orbit.value,
      layers: layers.value,
      parts: insideThere.value ? attended.value : ALL_PARTS,
      pose: drawnPose(observation, shownEffort(), look.magnification.value),
      activation: tinted ? shownActivation() : RELAXED,
      volley: look.signals.value ? shownVolley() : undefined,
    };
    host.dataset['ankle'] = toDegrees(next.pose.ankle ?? 0).toFixed(3);
    const isNew = observation !== seenObservation;
    seenObservation = observation;
    if (looksTheSame(shown, next)) return;
    shown = next;
    // A new observation arrives inside a frame, and all views of it must show in that frame.
    if (isNew) picture.drawNow();
    else picture.invalidate();
  });

  describePicture(canvas, context, look, still.kept);
  tellMagnification(host, context, look);
  tellSignals(host, context, look);
  connectTools(host, look, lifetime);
  if (!cover) showEcho(host, context, look);
  effectUntil(lifetime, () => {
    still.show(look.orbit.value.view);
  });
  turnByHand(
    canvas,
    lifetime,
    () => look.orbit.peek(),
    (next) => {
      look.orbit.value = next;
    },
  );

  const attempt = async (): Promise<void> => {
    still.say('');
    const loan = new AbortController();
    try {
      studio = await openStudio(AbortSignal.any([loan.signal, lifetime]));
    } catch (error) {
      loan.abort();
      still.stayFor(error);
      return;
    }
    if (lifetime.aborted) return;
    keepStillWhileLost(studio);
    fetchInsideWhenShown(studio);
  };

  function keepStillWhileLost({ lost }: PictureStudio): void {
    effectUntil(lifetime, () => {
      if (lost.value) still.keepLast();
      else picture.invalidate();
    });
  }

  function fetchInsideWhenShown({ loadInside }: PictureStudio): void {
    const wanted = computed(() => needsInside({ layers: layers.value, parts: attended.value }));
    effectUntil(lifetime, () => {
      if (!wanted.value) return;
      still.say('');
      loadInside().then(showInside, () => {
        still.say(footMessages().insideNotFetched);
        look.layer.value = 'skin';
        look.signals.value = false;
      });
    });
  }

  function showInside(): void {
    insideThere.value = true;
    picture.invalidate();
  }

  still.onRequest(attempt);
  if (asksFirst()) {
    still.offer();
    return;
  }
  // The cover's words come first; its foot when somebody is there to see it.
  if (cover)
    await new Promise<void>((resolve) => {
      whenReaderStirs(lifetime, resolve);
    });
  if (!lifetime.aborted) await attempt();
}

/** Keeps the picture's text alternative true. */
function describePicture(
  canvas: HTMLCanvasElement,
  { run, lifetime }: ViewContext,
  look: Look,
  kept: StillOnPage['kept'],
): void {
  // In words the foot is where it is held: the shaking would only make the words flicker.
  const heldAngle = computed(() => run.snapshot.value.restAngle);
  effectUntil(lifetime, () => {
    if (kept.value) return;
    const held = { ankleAngle: heldAngle.value, restAngle: heldAngle.value };
    const effort = run.condition.value === 'rest' ? 0 : run.parameters.effort.value;
    const words = pictureInWords(
      look.orbit.value,
      drawnPose(held, effort, 1),
      layersOf(look.layer.value, look.signals.value),
    );
    if (canvas.getAttribute('aria-label') !== words) canvas.setAttribute('aria-label', words);
  });
}
