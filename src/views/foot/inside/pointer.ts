/** Which part is seen at a place of the picture, and where on the picture a part is. */
import { type PerspectiveCamera, type Scene, Vector3, WebGLRenderTarget } from 'three';
import type { StageElement } from '#views/core/stage-element.ts';
import type { FootModel } from '../foot-model.ts';
import type { Inside } from './inside.ts';
import { createPartMiddles } from './part-middles.ts';

/** Where the line of a part's label ends, in CSS pixels from the canvas's upper left corner. */
export interface PartAnchor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Whether any of the part is seen: not hidden, and not behind something else. */
  readonly visible: boolean;
  /** How much of the picture shows the part, as a share of its area. */
  readonly seen: number;
}

export interface Pointer {
  readonly partAt: (canvas: HTMLCanvasElement, x: number, y: number) => string | undefined;
  readonly anchors: (canvas: HTMLCanvasElement, ids: readonly string[]) => PartAnchor[];
}

/** Pixels each way from the one pointed at in which a part still counts: nerves are thin. */
const REACH = 4;
const SIDE = 2 * REACH + 1;
/** Width of the picture of numbers in which visible parts are looked for, in pixels. */
const OVERVIEW_WIDTH = 240;
const CHANNELS = 4;

/** A picture of numbers of parts. */
interface Numbers {
  readonly width: number;
  readonly height: number;
  /** Number of the part at a pixel counted from the upper left, -1 for none. */
  readonly at: (x: number, y: number) => number;
}

export function createPointer(
  stage: StageElement,
  model: FootModel,
  camera: PerspectiveCamera,
): Pointer {
  const near = new WebGLRenderTarget(SIDE, SIDE);
  const overview = new WebGLRenderTarget(OVERVIEW_WIDTH, OVERVIEW_WIDTH);
  stage.lifetime.addEventListener('abort', () => {
    near.dispose();
    overview.dispose();
  });
  let pixels = new Uint8Array();
  let middles: ReturnType<typeof createPartMiddles> | undefined;
  let known: Inside | undefined;

  const drawNumbers = (
    inside: Inside,
    target: WebGLRenderTarget,
    drawn: 'solid' | 'glass',
  ): Numbers => {
    const { renderer } = stage;
    const { width, height } = target;
    const { scene } = inside.numbers;
    inside.numbers.show(drawn);
    withScreen(scene, model, () => {
      renderer.setRenderTarget(target);
      try {
        renderer.render(scene, camera);
        const size = width * height * CHANNELS;
        if (pixels.length < size) pixels = new Uint8Array(size);
        renderer.readRenderTargetPixels(target, 0, 0, width, height, pixels);
      } finally {
        renderer.setRenderTarget(null);
      }
    });
    return {
      width,
      height,
      at(x, y) {
        if (x < 0 || y < 0 || x >= width || y >= height) return -1;
        const i = CHANNELS * ((height - 1 - y) * width + x);
        return (pixels[i] ?? 0) + 256 * (pixels[i + 1] ?? 0) - 1;
      },
    };
  };

  return {
    partAt(canvas, x, y) {
      const inside = model.inside();
      if (!inside) return undefined;
      camera.setViewOffset(canvas.width, canvas.height, x - REACH, y - REACH, SIDE, SIDE);
      // What is solid lies before its ghosts for the pointer too.
      try {
        const found =
          nearest(drawNumbers(inside, near, 'solid'), SIDE / 2, SIDE / 2) ??
          nearest(drawNumbers(inside, near, 'glass'), SIDE / 2, SIDE / 2);
        return inside.states.parts[found?.part ?? -1]?.id;
      } finally {
        camera.clearViewOffset();
      }
    },
    anchors(canvas, ids) {
      const inside = model.inside();
      if (!inside) return [];
      if (inside !== known) middles = createPartMiddles(inside);
      known = inside;
      const height = Math.max(1, Math.round((OVERVIEW_WIDTH * canvas.height) / canvas.width));
      overview.setSize(OVERVIEW_WIDTH, height);
      const seen = drawNumbers(inside, overview, 'solid');
      const ghosts = inside.states.any('glass', ['bone', 'muscle', 'nerve', 'fascia']);
      const solids = ghosts ? placesOf(seen) : undefined;
      const through = ghosts ? drawNumbers(inside, overview, 'glass') : undefined;
      const point = new Vector3();
      return ids.flatMap((id): PartAnchor[] => {
        const part = inside.states.indexOf(id);
        if (part < 0 || !middles) return [];
        middles.place(part, point).project(camera);
        const x = ((point.x + 1) / 2) * OVERVIEW_WIDTH;
        const y = ((1 - point.y) / 2) * height;
        const glass = inside.states.visibilityOf(part) === 'glass';
        const numbers = glass ? through : (solids ?? seen);
        const place =
          numbers?.at(Math.floor(x), Math.floor(y)) === part
            ? { x, y }
            : numbers && nearest(numbers, x, y, part);
        const shown = place ?? { x, y };
        return [
          {
            id,
            x: (shown.x / OVERVIEW_WIDTH) * canvas.clientWidth,
            y: (shown.y / height) * canvas.clientHeight,
            visible: place !== undefined,
            seen: numbers ? areaOf(numbers, part) : 0,
          },
        ];
      });
    },
  };
}

/** Runs `draw` with the skin standing in the scene of numbers, where it hides what is behind it. */
function withScreen(scene: Scene, { screen }: FootModel, draw: () => void): void {
  scene.add(screen);
  try {
    draw();
  } finally {
    scene.remove(screen);
  }
}

/** A copy that stays when the next picture of numbers is drawn. */
function placesOf({ width, height, at }: Numbers): Numbers {
  const copy = new Int16Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) copy[y * width + x] = at(x, y);
  return {
    width,
    height,
    at: (x, y) => (x < 0 || y < 0 || x >= width || y >= height ? -1 : (copy[y * width + x] ?? -1)),
  };
}

/** Share of the pixels that show a part. */
function areaOf({ width, height, at }: Numbers, part: number): number {
  let pixels = 0;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels += +(at(x, y) === part);
  return pixels / (width * height);
}

/** The pixel nearest to a place that shows a part: any, or the one asked for. */
function nearest(
  { width, height, at }: Numbers,
  x: number,
  y: number,
  wanted?: number,
): { readonly part: number; readonly x: number; readonly y: number } | undefined {
  let found: { part: number; x: number; y: number } | undefined;
  let least = Infinity;
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const part = at(column, row);
      if (part < 0 || (wanted !== undefined && part !== wanted)) continue;
      const away = (column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2;
      if (away >= least) continue;
      least = away;
      found = { part, x: column + 0.5, y: row + 0.5 };
    }
  return found;
}
