import { describe, expect, it } from 'vitest';
import { FIRST_PAIR, type Pair, readPair, writePair } from '#views/foot/gallery/pair-link.ts';

const isOffered = (preset: string): boolean => preset !== 'tiptoe';

describe('the pair in a link', () => {
  it('is not written while it is the first one', () => {
    expect(writePair(FIRST_PAIR)).toBeUndefined();
  });

  it('is written by name, only what differs, and reads back as it was', () => {
    const pair: Pair = { one: 'essential', two: 'parkinsonian', magnification: 20 };
    expect(writePair(pair)).toBe('one:essential,magnification:20');
    expect(readPair(writePair(pair)!, isOffered)).toEqual({ pair, notices: [] });
  });

  it('leaves out what it does not know, says so, and never throws', () => {
    for (const text of ['two:tiptoe', 'one:constructor', 'magnification:3', 'one', ':', '%%%']) {
      const { pair, notices } = readPair(text, isOffered);
      expect(pair, text).toEqual(FIRST_PAIR);
      expect(notices, text).toHaveLength(1);
    }
    expect(readPair('one:nothing,two:clonus', isOffered).pair.two).toBe('clonus');
  });
});
