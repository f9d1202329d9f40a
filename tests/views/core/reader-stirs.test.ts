import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenReaderStirs } from '#views/core/reader-stirs.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the first sign of a reader counts, and no second one', () => {
  const stirred = vi.fn();
  whenReaderStirs(new AbortController().signal, stirred);
  dispatchEvent(new Event('scroll'));
  dispatchEvent(new Event('pointermove'));
  vi.advanceTimersByTime(60_000);
  expect(stirred).toHaveBeenCalledTimes(1);
});

test('a reader who only looks is not kept waiting for ever', () => {
  const stirred = vi.fn();
  whenReaderStirs(new AbortController().signal, stirred);
  vi.advanceTimersByTime(5_000);
  expect(stirred).not.toHaveBeenCalled();
  vi.advanceTimersByTime(6_000);
  expect(stirred).toHaveBeenCalledTimes(1);
});

test('what has left the page no longer waits', () => {
  const stirred = vi.fn();
  const life = new AbortController();
  whenReaderStirs(life.signal, stirred);
  life.abort();
  dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(60_000);
  expect(stirred).not.toHaveBeenCalled();
});
