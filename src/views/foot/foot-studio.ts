/** The page's one foot, its light and its camera: posed anew and drawn for each view in turn. */
import type { ReadonlySignal } from '@preact/signals-core';
import { PerspectiveCamera, Scene, Vector3 } from 'three';
import { type FootPose, resolvePose } from '#anatomy/pose.ts';
import { borrowStage, type StageElement } from '#views/core/stage-element.ts';
import { createFootModel, type FootModel } from './foot-model.ts';
import type { FootPicture } from './foot-picture.ts';
import { loadBuiltFile } from './inside/built-file.ts';
import { huesAround } from './inside/identity-hues.ts';
import { createPointer, type PartAnchor } from './inside/pointer.ts';
import { createLamps, ENVIRONMENT_INTENSITY, softBoxEnvironment } from './light.ts';
import { eyeOf, FIELD_OF_VIEW, type Orbit } from './orbit.ts';

export type { PartAnchor } from './inside/pointer.ts';

/** Depths between which the camera sees, in m. */
const NEAREST = 0.05;
const FURTHEST = 5;

/** Draws pictures. */
export interface PictureStudio {
  /** Draws a picture over all of `canvas`. */
  readonly draw: (picture: FootPicture, canvas: HTMLCanvasElement) => void;
  /** Fetches what lies under the skin, once for the page. */
  readonly loadInside: () => Promise<void>;
  /** Whether there is nothing to draw with, for now or for good. */
  readonly lost: ReadonlySignal<boolean>;
}

/** Draws pictures, and finds parts in them. */
export interface FootStudio extends PictureStudio {
  /**
   * Id of the part that a picture shows at a pixel of its canvas; undefined on skin and on the
   * ground.
   */
  readonly partAt: (
    picture: FootPicture,
    canvas: HTMLCanvasElement,
    x: number,
    y: number,
  ) => string | undefined;
  /** Where labels of parts point to; ids that no part has are left out. */
  readonly anchors: (
    picture: FootPicture,
    canvas: HTMLCanvasElement,
    ids: readonly string[],
  ) => PartAnchor[];
}

/**
 * The page's studio, with the skin loaded.
 *
 * @param lifetime Until it aborts, the studio is kept.
 * @throws {NoWebGLError} If the browser cannot draw in three dimensions.
 * @throws {Error} If the foot's file cannot be fetched or read.
 */
export async function openFootStudio(lifetime: AbortSignal): Promise<FootStudio> {
  return borrowStage(lifetime).shared(createFootStudio);
}

async function createFootStudio(stage: StageElement): Promise<FootStudio> {
  const folder = `${import.meta.env.BASE_URL}foot/`;
  const model = createFootModel(await loadBuiltFile(`${folder}skin.glb`));
  const { scene, camera, aim } = furnish(stage, model);
  const pointer = createPointer(stage, model, camera);
  let posed: FootPose | undefined;
  let inside: Promise<void> | undefined;

  /** Puts foot and eye as a picture has them. */
  const arrange = (picture: FootPicture, canvas: HTMLCanvasElement): void => {
    const { pose, orbit, cover } = picture;
    if (pose !== posed) model.pose(resolvePose(pose));
    posed = pose;
    model.show(picture, huesAround(canvas));
    aim(orbit, canvas.width / canvas.height, cover);
  };

  return {
    lost: stage.lost,
    draw(picture, canvas) {
      arrange(picture, canvas);
      stage.draw(scene, camera, canvas);
    },
    loadInside() {
      inside ??= loadBuiltFile(`${folder}inside.glb`).then(model.addInside);
      // A failed fetch may be tried again.
      inside.catch(() => {
        inside = undefined;
      });
      return inside;
    },
    partAt(picture, canvas, x, y) {
      if (stage.lost.peek()) return undefined;
      arrange(picture, canvas);
      return pointer.partAt(canvas, x, y);
    },
    anchors(picture, canvas, ids) {
      if (stage.lost.peek()) return [];
      arrange(picture, canvas);
      return pointer.anchors(canvas, ids);
    },
  };
}

interface FurnishedStage {
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly aim: (orbit: Orbit, aspect: number, cover: boolean) => void;
}

function furnish(stage: StageElement, model: FootModel): FurnishedStage {
  const scene = new Scene();
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, NEAREST, FURTHEST);
  const lamps = createLamps();
  const target = new Vector3();
  scene.environmentIntensity = ENVIRONMENT_INTENSITY;
  scene.add(model.root, lamps.group);

  // The reflections are drawn, not loaded, so they are lost with the context and drawn again after.
  const stop = stage.lost.subscribe((lost) => {
    scene.environment = lost ? null : softBoxEnvironment(stage.renderer);
  });
  stage.lifetime.addEventListener('abort', () => {
    stop();
    scene.environment?.dispose();
    model.dispose();
  });

  return {
    scene,
    camera,
    aim(orbit, aspect, cover) {
      const eye = eyeOf(orbit, aspect, cover);
      camera.aspect = aspect;
      camera.updateProjectionMatrix();
      camera.position.set(...eye.position);
      camera.up.set(...eye.up);
      camera.lookAt(target.set(...eye.target));
      camera.updateMatrixWorld();
      lamps.follow(camera, target);
    },
  };
}
