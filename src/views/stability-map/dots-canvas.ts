/** Draws the simulated feet while the map is near the screen, at most once a frame. */
import type { ReadonlySignal } from '@preact/signals-core';
import { effectUntil } from '#views/core/effect-until.ts';
import { paletteOf } from '#views/core/palette.ts';
import { createStagePicture, fitCanvas } from '#views/core/stage-picture.ts';
import { drawDots } from './dots.ts';
import type { SimulatedMap } from './simulated-map.ts';

export function drawDotsOn(
  canvas: HTMLCanvasElement,
  { readings, isFormer }: SimulatedMap,
  near: ReadonlySignal<boolean>,
  lifetime: AbortSignal,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const palette = paletteOf(canvas, lifetime);
  let hasSize = false;
  const picture = createStagePicture(() => {
    drawDots(context, readings.peek(), palette.peek().edge, isFormer.peek());
  }, lifetime);
  fitCanvas(canvas, lifetime, (isEmpty) => {
    hasSize = !isEmpty;
    picture.setSeen(near.peek() && hasSize);
    // A canvas that changes its size forgets its picture.
    picture.drawNow();
  });
  effectUntil(lifetime, () => {
    picture.setSeen(near.value && hasSize);
  });
  for (const cause of [readings, isFormer, palette])
    lifetime.addEventListener('abort', cause.subscribe(picture.invalidate));
}
