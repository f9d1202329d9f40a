import { signal } from '@preact/signals-core';
import { afterEach, expect, test, vi } from 'vitest';
import { whetherFollowed } from '#views/core/whether-followed.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Stands in for the browser, which tells when an element comes near and when it leaves. */
function watcher(): (isNear: boolean) => void {
  let tell: (isNear: boolean) => void = () => undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(listen: (entries: readonly { isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => {
          listen([{ isIntersecting }]);
        };
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  return (isNear) => {
    tell(isNear);
  };
}

test('a view far from the screen lets a run play on by itself, and is right again when it rests', () => {
  const come = watcher();
  const playing = signal(true);
  const view = document.createElement('div');
  const isFollowed = whetherFollowed(view, { playing }, new AbortController().signal);
  expect(isFollowed.value).toBe(true);
  come(false);
  expect(isFollowed.value).toBe(false);
  playing.value = false;
  expect(isFollowed.value).toBe(true);
  playing.value = true;
  come(true);
  expect(isFollowed.value).toBe(true);
});
