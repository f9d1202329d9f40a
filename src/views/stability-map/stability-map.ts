/** Keeps the map in step with the run: the edge, the reader's place, and the simulated feet. */
import { computed, signal } from '@preact/signals-core';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { whileNear } from '#views/core/visibility.ts';
import { drawDotsOn } from './dots-canvas.ts';
import { followEdge, sharedSettings } from './edge-follower.ts';
import { drawMap } from './map-drawing.ts';
import { createMapPicture, simulatedLines } from './map-picture.ts';
import { mountSimulatedMap } from './simulated-map.ts';
import { mountYouAreHere } from './you-are-here.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const near = signal(true);
  whileNear(host, lifetime, (isNear) => {
    near.value = isNear;
  });
  const settings = sharedSettings(run);
  const curve = followEdge(run, settings, near, lifetime);
  const drawing = computed(() => drawMap(curve.value));
  const simulated = mountSimulatedMap(host, run, settings, lifetime);
  const lines = computed(() =>
    simulated.isFull.value && !simulated.isFormer.value
      ? simulatedLines(simulated.readings.value)
      : [],
  );
  const picture = createMapPicture(host);

  effectUntil(lifetime, () => {
    if (curve.value.length > 0) picture.drawEdge(curve.value, drawing.value);
  });
  effectUntil(lifetime, () => {
    picture.drawLines(lines.value);
  });
  effectUntil(lifetime, () => {
    // Until the edge is known here, the still's is.
    if (!near.value || curve.value.length === 0) return;
    const you = {
      delay: run.parameters.conductionDelay.value,
      gain: run.parameters.reflexGain.value,
      edge: run.critical.value,
    };
    const readings = simulated.isFormer.value ? [] : simulated.readings.value;
    const content = { curve: curve.value, drawing: drawing.value, lines: lines.value, readings };
    picture.drawPlace(you, content);
  });
  drawDotsOn(part(host, 'dots', HTMLCanvasElement), simulated, near, lifetime);
  mountYouAreHere(host, run, lifetime);
  part(host, 'fill', HTMLElement).hidden = false;
};
