import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceASecond } from '#views/core/once-every.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('asked for often, an update comes at once, then once a second, and last after the last', () => {
  const update = vi.fn();
  const ask = onceASecond(new AbortController().signal, update);
  for (let frame = 0; frame < 125; frame++) {
    ask();
    vi.advanceTimersByTime(20);
  }
  expect(update).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(1000);
  expect(update).toHaveBeenCalledTimes(4);
});

test('none comes after the lifetime has ended', () => {
  const update = vi.fn();
  const lifetime = new AbortController();
  const ask = onceASecond(lifetime.signal, update);
  ask();
  ask();
  lifetime.abort();
  vi.advanceTimersByTime(3000);
  ask();
  expect(update).toHaveBeenCalledTimes(1);
});
