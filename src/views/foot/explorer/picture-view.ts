/** The picture in the middle of the explorer: drawn, labelled, turned and pointed at. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { NAMED_POSES } from '#anatomy/named-poses.ts';
import { part } from '#views/core/part.ts';
import { createStagePicture, fitCanvas } from '#views/core/stage-picture.ts';
import { whileInView } from '#views/core/visibility.ts';
import { createShownActivation } from '../activation-shown.ts';
import { drawnPose } from '../drawn-pose.ts';
import { createShownEffort } from '../effort-shown.ts';
import {
  type FootPicture,
  needsInside,
  plainPicture,
  RELAXED,
  SKIN_ALONE,
} from '../foot-picture.ts';
import type { FootStudio } from '../foot-studio.ts';
import { looksTheSame } from '../same-picture.ts';
import type { StillOnPage } from '../still.ts';
import { turnByHand } from '../turning.ts';
import { change, type Explorer } from './explorer-context.ts';
import { withOrbit } from './explorer-state.ts';
import { mostLabels, partsToLabel } from './label-choice.ts';
import { createLabels } from './labels-view.ts';
import { followPosture, type Posture } from './pose-shown.ts';
import { sayTurns } from './turn-said.ts';

/**
 * How long a picture has to stand before its parts are named, in ms: to look for them takes a
 * drawing.
 */
const SETTLED = 150;
/** Further than this, in CSS pixels, a press has become a drag. */
const STILL_A_PRESS = 6;

export interface PictureView {
  /** Draws with this studio from now on; with none, not at all. */
  readonly drawWith: (studio: FootStudio | undefined) => void;
  /** Says that what lies under the skin can be drawn. */
  readonly setInsideThere: () => void;
  readonly invalidate: () => void;
}

/**
 * @param still Gives way after each drawing, and takes over where none can be made.
 */
export function mountPicture(
  explorer: Explorer,
  still: Pick<StillOnPage, 'stepBack' | 'keepLast'>,
): PictureView {
  const { host, lifetime, catalogue, run, state } = explorer;
  const canvas = part(host, 'canvas', HTMLCanvasElement);
  const labels = createLabels(part(host, 'labels', SVGSVGElement), catalogue.find);
  const shownActivation = createShownActivation(run);
  let drawn: FootPicture | undefined;
  let studio: FootStudio | undefined;
  let insideThere = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const stage = createStagePicture(() => {
    if (!studio || studio.lost.peek()) return;
    drawn = pictureNow();
    studio.draw(drawn, canvas);
    still.stepBack();
  }, lifetime);
  const isDrawn = (): boolean => drawn !== undefined && looksTheSame(drawn, pictureNow());
  /** The names step back while the picture changes, and return once it stands. */
  const nameAgain = (): void => {
    labels.clear();
    clearTimeout(settling);
    settling = setTimeout(drawLabels, SETTLED);
  };
  const invalidate = (): void => {
    nameAgain();
    stage.invalidate();
  };
  lifetime.addEventListener('abort', () => {
    clearTimeout(settling);
  });
  showWhenSeen();

  const wanted = wantedPosture(explorer);
  let seenObservation: unknown;
  const posture = followPosture(wanted, lifetime, () => {
    const observation = run.snapshot.peek();
    const isNew = observation !== seenObservation;
    seenObservation = observation;
    if (isDrawn()) return;
    // A new observation arrives inside a frame, and all views of it must show in that frame. The
    // names keep their places while the foot shakes.
    if (isNew) stage.drawNow();
    else invalidate();
  });
  const set = computed(() => ({ state: state.value, question: explorer.question.value }));
  lifetime.addEventListener(
    'abort',
    set.subscribe(() => {
      nameAgain();
      if (!isDrawn()) stage.invalidate();
    }),
  );

  turnByHand(
    canvas,
    lifetime,
    () => state.peek().orbit,
    (orbit) => {
      change(explorer, (now) => withOrbit(now, orbit));
    },
  );
  sayTurns(explorer, canvas);
  pickByPointing();

  return {
    drawWith(next) {
      studio = next;
      if (!next) labels.clear();
      invalidate();
    },
    setInsideThere() {
      insideThere = true;
      invalidate();
    },
    invalidate,
  };

  function pictureNow(): FootPicture {
    const { orbit, layers, parts, section, tone, pose } = state.peek();
    const inside = insideThere && needsInside({ layers, parts, section });
    const { pose: drawn, pulling } = posture();
    return {
      ...plainPicture(orbit),
      pose: drawn,
      pulling,
      tone,
      // Until the inside is there, the closed foot stands for it.
      layers: insideThere ? layers : SKIN_ALONE,
      parts: inside ? parts : plainPicture(orbit).parts,
      section: section && insideThere,
      activation: pose === 'experiment' && insideThere ? shownActivation() : RELAXED,
    };
  }

  function drawLabels(): void {
    if (!insideThere || !studio || studio.lost.peek() || lifetime.aborted) return;
    const now = state.peek();
    // A question must not be answered by a name that stands beside it.
    const asking = explorer.question.peek()?.revealed === false;
    const ids = asking ? [] : partsToLabel(now, catalogue.find);
    if (ids.length === 0) return;
    labels.layOut(
      studio.anchors(pictureNow(), canvas, ids),
      mostLabels(canvas.clientWidth),
      now.parts.selected,
    );
  }

  function showWhenSeen(): void {
    let onScreen = false;
    let empty = true;
    const follow = (): void => {
      stage.setSeen(onScreen && !empty);
    };
    whileInView(canvas, lifetime, (inView) => {
      onScreen = inView;
      follow();
    });
    fitCanvas(canvas, lifetime, (isEmpty) => {
      empty = isEmpty;
      if (studio?.lost.peek()) still.keepLast();
      invalidate();
      follow();
    });
  }

  /** A press without a drag takes the part, or the name, that is under the pointer. */
  function pickByPointing(): void {
    const listen = { signal: lifetime };
    let pressed: { readonly x: number; readonly y: number } | undefined;
    canvas.addEventListener(
      'pointerdown',
      ({ clientX, clientY }) => {
        pressed = { x: clientX, y: clientY };
      },
      listen,
    );
    canvas.addEventListener(
      'click',
      ({ clientX, clientY, offsetX, offsetY }) => {
        const from = pressed ?? { x: clientX, y: clientY };
        if (Math.hypot(clientX - from.x, clientY - from.y) > STILL_A_PRESS || !studio) return;
        const scale = canvas.width / Math.max(canvas.clientWidth, 1);
        const at = insideThere
          ? studio.partAt(pictureNow(), canvas, offsetX * scale, offsetY * scale)
          : undefined;
        explorer.pickPart(labels.labelAt(offsetX, offsetY) ?? at);
      },
      listen,
    );
  }
}

/** The posture asked for: by the open question, by the chosen pose, or by the run. */
function wantedPosture({ run, state, question }: Explorer): ReadonlySignal<Posture> {
  const shownEffort = createShownEffort(run);
  return computed((): Posture => {
    const open = question.value;
    if (open)
      return {
        key: open.key,
        pose: open.pose,
        // What pulls is the question.
        pulling: open.revealed ? { [open.answer]: 1 } : {},
      };
    const { pose, magnification } = state.value;
    if (pose !== 'experiment') {
      const named = NAMED_POSES[pose];
      return { key: pose, pose: named.pose, pulling: named.pulling };
    }
    const drawn = drawnPose(run.snapshot.value, shownEffort(), magnification);
    return { key: pose, pose: drawn, pulling: {} };
  });
}
