/**
 * The foot: a picture that comes to life.
 *
 * Until the three-dimensional foot is there, and wherever it cannot be, the still shows the foot from
 * the chosen side. Nothing heavy is imported here: the studio is fetched when it is wanted.
 */
import { computed, signal } from '@preact/signals-core';
import { NAMED_VIEWS, VIEW_NAMES, type ViewName } from '#anatomy/named-views.ts';
import type { FootPose } from '#anatomy/pose.ts';
import type { MountView, ViewContext } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part, parts } from '#views/core/part.ts';
import { whenReaderStirs } from '#views/core/reader-stirs.ts';
import { createStagePicture, fitCanvas } from '#views/core/stage-picture.ts';
import { whileInView } from '#views/core/visibility.ts';
import { type Layer, pictureInWords } from './description.ts';
import { drawnPose, MAGNIFICATIONS, type Magnification, toDegrees } from './drawn-pose.ts';
import { createShownEffort } from './effort-shown.ts';
import { type Layers, plainPicture, SKIN_ALONE } from './foot-picture.ts';
import type { FootStudio } from './foot-studio.ts';
import { asksFirst } from './loading.ts';
import { isNamed, type Orbit, orbitAt, zoomed } from './orbit.ts';
import { readStill } from './still.ts';
import { turnByHand } from './turning.ts';

const BONES_IN_GLASS: Layers = { ...SKIN_ALONE, skin: 'glass', bone: 'solid' };

/** Opens the page's studio for as long as `lifetime` lasts. */
export type OpenStudio = (lifetime: AbortSignal) => Promise<FootStudio>;

const openPageStudio: OpenStudio = async (lifetime) => {
  const { openFootStudio } = await import('./foot-studio.ts');
  return openFootStudio(lifetime);
};

export const mount: MountView = (host, context) => mountFoot(host, context, openPageStudio);

/** Mounts the view with a studio of the caller's choice. */
export async function mountFoot(
  host: HTMLElement,
  { run, lifetime }: ViewContext,
  openStudio: OpenStudio,
): Promise<void> {
  const canvas = part(host, 'canvas', HTMLCanvasElement);
  const still = readStill(host);
  const magnification = magnificationOf(host);
  const cover = host.hasAttribute('data-cover');
  const orbit = signal<Orbit>(orbitAt(viewOf(host)));
  const layer = signal<Layer>(host.dataset['layer'] === 'bones' ? 'bones' : 'skin');
  let pose: FootPose = {};
  let seen = { orbit: orbit.peek(), layer: layer.peek() };
  let studio: FootStudio | undefined;

  const picture = createStagePicture(() => {
    if (!studio || studio.lost.peek()) return;
    const layers = seen.layer === 'bones' ? BONES_IN_GLASS : SKIN_ALONE;
    studio.draw({ ...plainPicture(seen.orbit), layers, pose, cover }, canvas);
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
    picture.invalidate();
    follow();
  });

  const shownEffort = createShownEffort(run);
  let drawnObservation: unknown;
  effectUntil(lifetime, () => {
    const observation = run.snapshot.value;
    const next = drawnPose(observation, shownEffort(), magnification);
    const moved = next.ankle !== pose.ankle || next.toeFlexion !== pose.toeFlexion;
    pose = next;
    host.dataset['ankle'] = toDegrees(next.ankle).toFixed(3);
    // A new observation arrives inside a frame, and all views of it must show in that frame.
    if (moved && observation !== drawnObservation) picture.drawNow();
    else if (moved) picture.invalidate();
    drawnObservation = observation;
  });

  effectUntil(lifetime, () => {
    seen = { orbit: orbit.value, layer: layer.value };
    picture.invalidate();
  });
  // In words the foot is where it is held: the shaking would only make the words flicker.
  const heldAngle = computed(() => run.snapshot.value.restAngle);
  effectUntil(lifetime, () => {
    const held = { ankleAngle: heldAngle.value, restAngle: heldAngle.value };
    const words = pictureInWords(
      orbit.value,
      drawnPose(held, run.condition.value === 'rest' ? 0 : run.parameters.effort.value, 1),
      layer.value,
    );
    if (canvas.getAttribute('aria-label') !== words) canvas.setAttribute('aria-label', words);
  });

  connectButtons(host, lifetime, orbit, layer, still.show);
  turnByHand(
    canvas,
    lifetime,
    () => orbit.peek(),
    (next) => {
      orbit.value = next;
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
    showBonesWhenChosen(studio);
  };

  function keepStillWhileLost({ lost }: FootStudio): void {
    effectUntil(lifetime, () => {
      if (lost.value) still.comeBack();
      else picture.invalidate();
    });
  }

  function showBonesWhenChosen({ loadInside }: FootStudio): void {
    effectUntil(lifetime, () => {
      if (layer.value !== 'bones') return;
      loadInside().then(picture.invalidate, () => {
        still.say('The bones could not be fetched.');
        layer.value = 'skin';
      });
    });
  }

  still.onRequest(lifetime, attempt);
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

/** The buttons beside the picture. */
function connectButtons(
  host: HTMLElement,
  lifetime: AbortSignal,
  orbit: { value: Orbit },
  layer: { value: Layer },
  showStill: (view: ViewName) => void,
): void {
  const options = { signal: lifetime };
  const said = host.querySelector('[data-part="said"]');
  const views = parts(host, 'view', HTMLButtonElement);
  for (const button of views) {
    const name = viewOf(button);
    button.addEventListener(
      'click',
      () => {
        orbit.value = { ...orbitAt(name), zoom: orbit.value.zoom };
        showStill(name);
        if (said) said.textContent = NAMED_VIEWS[name].description;
      },
      options,
    );
  }
  for (const [name, steps] of [
    ['nearer', 1],
    ['further', -1],
  ] as const) {
    for (const button of parts(host, name, HTMLButtonElement)) {
      button.addEventListener(
        'click',
        () => {
          orbit.value = zoomed(orbit.value, steps);
        },
        options,
      );
    }
  }
  const bones = parts(host, 'bones', HTMLButtonElement);
  for (const button of bones) {
    button.addEventListener(
      'click',
      () => {
        layer.value = layer.value === 'bones' ? 'skin' : 'bones';
      },
      options,
    );
  }
  effectUntil(lifetime, () => {
    const { value } = orbit;
    for (const button of views) {
      press(button, isNamed(value) && viewOf(button) === value.view);
    }
    for (const button of bones) press(button, layer.value === 'bones');
  });
}

function press(button: HTMLButtonElement, pressed: boolean): void {
  button.setAttribute('aria-pressed', String(pressed));
}

function viewOf(element: HTMLElement): ViewName {
  const written = element.dataset['view'];
  return VIEW_NAMES.find((name) => name === written) ?? 'three-quarter-medial';
}

function magnificationOf(host: HTMLElement): Magnification {
  const written = Number(host.dataset['magnify'] ?? 1);
  return MAGNIFICATIONS.find((magnification) => magnification === written) ?? 1;
}
