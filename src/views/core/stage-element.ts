/**
 * `<x-stage>`: the page's one WebGL renderer, lent to every view that draws in three dimensions.
 *
 * Browsers allow a page few WebGL contexts and a phone has memory for one. So each view keeps a
 * two-dimensional canvas of its own, and the stage draws for each in turn and copies the picture over.
 * The stage stands on the page while at least one view borrows it.
 */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type Camera, NeutralToneMapping, type Scene, WebGLRenderer } from 'three';

const NAME = 'x-stage';

/** The browser offers no WebGL 2, or refuses another context. */
class NoWebGLError extends Error {
  override readonly name = 'NoWebGLError';
}

export class StageElement extends HTMLElement {
  readonly #lost = signal(false);
  readonly #shared = new Map<(stage: StageElement) => unknown, unknown>();
  readonly #lifetime = new AbortController();
  readonly #renderer: WebGLRenderer;
  #borrowers = 0;

  constructor() {
    super();
    const canvas = document.createElement('canvas');
    // Asked for here, not by the renderer, which would complain on the console where there is none.
    const context = canvas.getContext('webgl2', { alpha: true, antialias: true });
    if (!context) throw new NoWebGLError('This browser has no WebGL 2.');
    this.#renderer = new WebGLRenderer({ canvas, context, alpha: true, antialias: true });
    this.#renderer.toneMapping = NeutralToneMapping;
    this.#renderer.setClearColor(0x000000, 0);
    this.#renderer.setScissorTest(true);
    canvas.addEventListener('webglcontextlost', () => {
      this.#lost.value = true;
    });
    canvas.addEventListener('webglcontextrestored', () => {
      this.#lost.value = false;
    });
  }

  get renderer(): WebGLRenderer {
    return this.#renderer;
  }

  /** Whether the graphics processor has taken the context away, for now or for good. */
  get lost(): ReadonlySignal<boolean> {
    return this.#lost;
  }

  /** Aborts when the last borrower is gone. All that is made for this stage is tied to it. */
  get lifetime(): AbortSignal {
    return this.#lifetime.signal;
  }

  /** What `create` makes for this stage: made when first asked for, the same for all who ask. */
  shared<T>(create: (stage: StageElement) => T): T {
    if (!this.#shared.has(create)) this.#shared.set(create, create(this));
    // Whatever is kept under `create` was returned by it.
    return this.#shared.get(create) as T;
  }

  /** Draws `scene` as `camera` sees it, on transparent ground, over all of `canvas`. */
  draw(scene: Scene, camera: Camera, canvas: HTMLCanvasElement): void {
    const { width, height } = canvas;
    const buffer = this.#renderer.domElement;
    // The buffer only grows: to size it anew for each view in turn would cost more than the drawing.
    if (buffer.width < width || buffer.height < height) {
      this.#renderer.setSize(Math.max(buffer.width, width), Math.max(buffer.height, height), false);
    }
    this.#renderer.setViewport(0, 0, width, height);
    this.#renderer.setScissor(0, 0, width, height);
    this.#renderer.render(scene, camera);
    const context = canvas.getContext('2d');
    if (!context) return;
    context.globalCompositeOperation = 'copy';
    context.drawImage(buffer, 0, buffer.height - height, width, height, 0, 0, width, height);
  }

  /** Counts one more borrower until `lifetime` aborts; the last one to go strikes the stage. */
  lendUntil(lifetime: AbortSignal): void {
    this.#borrowers++;
    lifetime.addEventListener('abort', () => {
      this.#borrowers--;
      if (this.#borrowers === 0) this.#strike();
    });
  }

  #strike(): void {
    this.#lifetime.abort();
    this.#renderer.dispose();
    this.#renderer.forceContextLoss();
    this.remove();
  }
}

/**
 * The page's stage, put on the page if there is none.
 *
 * @throws {NoWebGLError} If the browser cannot draw in three dimensions.
 */
export function borrowStage(lifetime: AbortSignal): StageElement {
  if (!customElements.get(NAME)) customElements.define(NAME, StageElement);
  const standing = document.querySelector(NAME);
  const stage = standing instanceof StageElement ? standing : new StageElement();
  if (stage !== standing) {
    stage.hidden = true;
    document.body.append(stage);
  }
  stage.lendUntil(lifetime);
  return stage;
}
