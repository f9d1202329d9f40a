/** The pose that is drawn: the one asked for, reached by a short movement. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { FootPose } from '#anatomy/pose.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { prefersReducedMotion } from '#views/core/motion.ts';
import { samePulls } from '../same-picture.ts';
import { eased, poseBetween, TRANSITION } from './pose-transition.ts';

/** A pose and the muscles that pull in it, by id, 0 to 1. */
export interface Posture {
  /**
   * A change of key is a change of posture; a pose that changes under one key is followed at once.
   */
  readonly key: string;
  readonly pose: FootPose;
  readonly pulling: Readonly<Record<string, number>>;
}

export interface PostureShown {
  readonly pose: FootPose;
  /** The same object as long as the same muscles pull as hard: the renderer goes by that. */
  readonly pulling: ReadonlyMap<string, number>;
}

/**
 * Follows `wanted` until `lifetime` aborts.
 *
 * @param onMove Called after each change of what is shown.
 * @returns What is shown now.
 */
export function followPosture(
  wanted: ReadonlySignal<Posture>,
  lifetime: AbortSignal,
  onMove: () => void,
): () => PostureShown {
  const { key, pose, pulling } = wanted.peek();
  let reached = key;
  let from: Omit<Posture, 'key'> = { pose, pulling };
  let shown: PostureShown = { pose, pulling: new Map(Object.entries(pulling)) };
  let began = 0;
  let request = 0;

  const move = (now: number): void => {
    request = 0;
    const passed = now - began;
    const share = eased(passed);
    const to = wanted.peek();
    const moving = passed < TRANSITION;
    const pulls = pullingBetween(from.pulling, to.pulling, share);
    shown = {
      pose: poseBetween(from.pose, to.pose, share),
      pulling: samePulls(pulls, shown.pulling) ? shown.pulling : pulls,
    };
    if (moving && !lifetime.aborted) request = requestAnimationFrame(move);
    onMove();
  };
  effectUntil(lifetime, () => {
    const next = wanted.value;
    if (next.key !== reached) {
      reached = next.key;
      from = { pose: shown.pose, pulling: Object.fromEntries(shown.pulling) };
      began = prefersReducedMotion() ? -Infinity : performance.now();
      cancelAnimationFrame(request);
      move(performance.now());
    } else if (request === 0) {
      began = -Infinity;
      move(0);
    }
  });
  lifetime.addEventListener('abort', () => {
    cancelAnimationFrame(request);
  });
  return () => shown;
}

function pullingBetween(
  from: Posture['pulling'],
  to: Posture['pulling'],
  share: number,
): ReadonlyMap<string, number> {
  const ids = new Set([...Object.keys(from), ...Object.keys(to)]);
  return new Map(
    [...ids]
      .map((id): [string, number] => [
        id,
        (from[id] ?? 0) + ((to[id] ?? 0) - (from[id] ?? 0)) * share,
      ])
      .filter(([, pull]) => pull > 0),
  );
}
