import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { workInFrames } from '#views/core/work-in-frames.ts';

let see: (isSeen: boolean) => void;
let asked = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(listen: (entries: readonly { isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => {
          listen([{ isIntersecting }]);
        };
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  asked = 0;
  const request = requestAnimationFrame;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    asked++;
    return request(callback);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function work(slices: number): { done: () => number; until: AbortController } {
  const until = new AbortController();
  let taken = 0;
  workInFrames(document.body, until.signal, () => {
    taken++;
    return taken < slices;
  });
  return { done: () => taken, until };
}

test('a slice is taken in each frame until the work is done, and then no frame is asked for', () => {
  const { done } = work(3);
  see(true);
  for (let frame = 0; frame < 10; frame++) vi.advanceTimersToNextFrame();
  expect(done()).toBe(3);
  expect(asked).toBe(3);
});

test('out of view nothing is done and no frame is asked for; back in view the work goes on', () => {
  const { done } = work(100);
  see(true);
  vi.advanceTimersToNextFrame();
  see(false);
  const before = asked;
  for (let frame = 0; frame < 5; frame++) vi.advanceTimersToNextFrame();
  expect(done()).toBe(1);
  expect(asked).toBe(before);
  see(true);
  vi.advanceTimersToNextFrame();
  expect(done()).toBe(2);
});

test('work that is called off takes no further slice', () => {
  const { done, until } = work(100);
  see(true);
  vi.advanceTimersToNextFrame();
  until.abort();
  for (let frame = 0; frame < 5; frame++) vi.advanceTimersToNextFrame();
  expect(done()).toBe(1);
});
