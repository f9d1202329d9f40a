import { describe, expect, it } from 'vitest';
import { FIRST_PAIR, type Pair, readPair, writePair } from '#views/foot/gallery/pair-link.ts';

const isOffered = (preset: string): boolean => preset !== 'tiptoe';

describe('the pair in a link', () => {
  it('is not written while it is the first one', () => {
    expect(writePair(FIRST_PAIR)).toBeUndefined();
  });

  it('is written by name, only what differs, and reads back as it was', () => {
    const pair: Pair = { ...FIRST_PAIR, one: 'essential', magnification: 20 };
    expect(writePair(pair)).toBe('one:essential,magnification:20');
    expect(readPair(writePair(pair)!, isOffered)).toEqual({ pair, notices: [] });
  });

  it('keeps the layer and the signals', () => {
    const pair: Pair = { ...FIRST_PAIR, layer: 'nerves', signals: 'on' };
    expect(writePair(pair)).toBe('layer:nerves,signals:on');
    expect(readPair(writePair(pair)!, isOffered)).toEqual({ pair, notices: [] });
  });

  it('opens with no illness, and never with one kind on both sides', () => {
    expect(FIRST_PAIR).toMatchObject({ one: 'physiological', two: 'fatigue' });
    for (const text of ['one:clonus,two:clonus', 'one:fatigue', 'two:physiological']) {
      const { pair, notices } = readPair(text, isOffered);
      expect(pair.one, text).not.toBe(pair.two);
      expect(notices, text).toHaveLength(1);
    }
  });

  it('leaves out what it does not know, says so, and never throws', () => {
    for (const text of [
      'two:tiptoe',
      'one:constructor',
      'magnification:3',
      'layer:fat',
      'signals:loud',
      'one',
      ':',
      '%%%',
    ]) {
      const { pair, notices } = readPair(text, isOffered);
      expect(pair, text).toEqual(FIRST_PAIR);
      expect(notices, text).toHaveLength(1);
    }
    expect(readPair('one:nothing,two:clonus', isOffered).pair.two).toBe('clonus');
  });
});
