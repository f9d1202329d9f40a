import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStagePicture } from '#views/core/stage-picture.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function seenPicture() {
  const draw = vi.fn();
  const lifetime = new AbortController();
  const picture = createStagePicture(draw, lifetime.signal);
  picture.setSeen(true);
  vi.advanceTimersToNextFrame();
  draw.mockClear();
  return { draw, lifetime, picture };
}

describe('a picture on the stage', () => {
  it('is drawn once when it first comes into view, and not before', () => {
    const draw = vi.fn();
    const picture = createStagePicture(draw, new AbortController().signal);
    vi.advanceTimersToNextFrame();
    expect(draw).not.toHaveBeenCalled();
    picture.setSeen(true);
    vi.advanceTimersToNextFrame();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('is not drawn again while nothing changes', () => {
    const { draw } = seenPicture();
    for (let frame = 0; frame < 10; frame++) vi.advanceTimersToNextFrame();
    expect(draw).not.toHaveBeenCalled();
  });

  it('is drawn once a frame, however often it is asked for', () => {
    const { draw, picture } = seenPicture();
    picture.invalidate();
    picture.invalidate();
    picture.invalidate();
    vi.advanceTimersToNextFrame();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('is drawn in the very frame of a new observation, and not again in the next', () => {
    const { draw, picture } = seenPicture();
    picture.invalidate();
    picture.drawNow();
    expect(draw).toHaveBeenCalledTimes(1);
    vi.advanceTimersToNextFrame();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('is not drawn out of view, and catches up when it returns', () => {
    const { draw, picture } = seenPicture();
    picture.setSeen(false);
    picture.invalidate();
    picture.drawNow();
    vi.advanceTimersToNextFrame();
    expect(draw).not.toHaveBeenCalled();
    picture.setSeen(true);
    vi.advanceTimersToNextFrame();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('is never drawn after its view has gone', () => {
    const { draw, lifetime, picture } = seenPicture();
    picture.invalidate();
    lifetime.abort();
    picture.drawNow();
    vi.advanceTimersToNextFrame();
    expect(draw).not.toHaveBeenCalled();
  });
});
