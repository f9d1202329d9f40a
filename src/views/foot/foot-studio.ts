/** The page's one foot, its light and its camera: posed anew and drawn for each view in turn. */
import type { ReadonlySignal } from '@preact/signals-core';
import { Mesh, type Object3D, PerspectiveCamera, Scene, SkinnedMesh, Vector3 } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { resolvePose } from '#anatomy/pose.ts';
import { borrowStage, type StageElement } from '#views/core/stage-element.ts';
import { createFootModel, type FootModel } from './foot-model.ts';
import type { FootPicture } from './foot-picture.ts';
import { createLamps, ENVIRONMENT_INTENSITY, softBoxEnvironment } from './light.ts';
import { eyeOf, FIELD_OF_VIEW, type Orbit } from './orbit.ts';

/** Depths between which the camera sees, in m. */
const NEAREST = 0.05;
const FURTHEST = 5;

export interface FootStudio {
  /** Draws a picture over all of `canvas`. */
  readonly draw: (picture: FootPicture, canvas: HTMLCanvasElement) => void;
  /** Fetches what lies under the skin, once for the page. */
  readonly loadInside: () => Promise<void>;
  /** Whether there is nothing to draw with, for now or for good. */
  readonly lost: ReadonlySignal<boolean>;
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
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const folder = `${import.meta.env.BASE_URL}foot/`;
  const model = createFootModel(await loader.loadAsync(`${folder}skin.glb`));
  const { scene, camera, aim } = furnish(stage, model);
  let inside: Promise<void> | undefined;

  return {
    lost: stage.lost,
    draw({ pose, orbit, layers, cover }, canvas) {
      model.pose(resolvePose(pose));
      model.show(layers.bone === 'hidden' ? 'skin' : 'bones');
      aim(orbit, canvas.width / canvas.height, cover);
      stage.draw(scene, camera, canvas);
    },
    loadInside() {
      inside ??= loader.loadAsync(`${folder}inside.glb`).then(model.addBones);
      // A failed fetch may be tried again.
      inside.catch(() => {
        inside = undefined;
      });
      return inside;
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
    scene.traverse(dispose);
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

function dispose(object: Object3D): void {
  if (!isMesh(object)) return;
  object.geometry.dispose();
  if (isSkinnedMesh(object)) object.skeleton.dispose();
  for (const material of [object.material].flat()) material.dispose();
}

function isMesh(object: Object3D): object is Mesh {
  return object instanceof Mesh;
}

function isSkinnedMesh(object: Object3D): object is SkinnedMesh {
  return object instanceof SkinnedMesh;
}
