/** The edge of shaking, kept in step with the settings without holding up a frame. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Run } from '#experiment/run.ts';
import {
  COARSE_POINTS,
  EDGE_ORDER,
  EDGE_POINTS,
  type EdgePoint,
  edgePoint,
} from '#experiment/stability-edge.ts';
import { gridSettings } from '#experiment/stability-grid.ts';
import { effectUntil } from '#views/core/effect-until.ts';

/** How much of a frame goes into the curve, in ms: a frame has 16, and other views want theirs. */
const SLICE = 4;

/** The settings that the whole map shares; replaced when one of them changes. */
export function sharedSettings(run: Run): ReadonlySignal<string> {
  return computed(() => gridSettings(run.state.value));
}

/**
 * The curve, shortest delay first; empty until it is first known.
 *
 * A point takes about a millisecond, so the whole is spread over some frames: a few points far apart
 * give a coarse curve at once, the others follow. Settings that go on changing begin it anew, but not
 * before a coarse curve has been shown, or a drag would starve it.
 *
 * @param near Whether the map is near the screen: elsewhere it is not kept up.
 */
export function followEdge(
  run: Run,
  settings: ReadonlySignal<string>,
  near: ReadonlySignal<boolean>,
  lifetime: AbortSignal,
): ReadonlySignal<readonly EdgePoint[]> {
  const curve = signal<readonly EdgePoint[]>([]);
  let state = run.state.peek();
  let points: (EdgePoint | undefined)[] = [];
  /** How many points of the order are known; all, when nothing is to be done. */
  let known = EDGE_POINTS;
  let isOutdated = false;
  /** The settings that the curve is of, or is becoming. */
  let begun = '';
  let request = 0;

  function begin(): void {
    state = run.state.peek();
    begun = settings.peek();
    points = new Array<EdgePoint | undefined>(EDGE_POINTS).fill(undefined);
    known = 0;
    isOutdated = false;
    request = requestAnimationFrame(workOn);
  }

  function workOn(): void {
    const end = performance.now() + SLICE;
    while (known < EDGE_POINTS && performance.now() < end) {
      const index = EDGE_ORDER[known] ?? 0;
      points[index] = edgePoint(state, index);
      known++;
    }
    const isShowable = known >= COARSE_POINTS;
    if (isShowable) curve.value = points.filter((point) => point !== undefined);
    if (isOutdated && isShowable) begin();
    else if (known < EDGE_POINTS) request = requestAnimationFrame(workOn);
  }

  effectUntil(lifetime, () => {
    if (!near.value || settings.value === '' || settings.value === begun) return;
    if (known < EDGE_POINTS) isOutdated = true;
    else begin();
  });
  lifetime.addEventListener('abort', () => {
    cancelAnimationFrame(request);
  });
  return curve;
}
