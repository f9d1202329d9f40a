import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DelayLine } from '#model/delay-line.ts';

describe('a delay line', () => {
  it('gives back a ramp as late as asked, whole steps or not', () => {
    const line = new DelayLine(100, 0);
    for (let sample = 1; sample <= 500; sample++) line.push(sample);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (delay) => {
        expect(line.read(delay)).toBeCloseTo(500 - delay, 9);
      }),
    );
  });

  it('reads its initial value until the first sample arrives', () => {
    const line = new DelayLine(10, 7);
    line.push(1);
    expect([line.read(0), line.read(1), line.read(10)]).toEqual([1, 7, 7]);
  });

  it('glides: a slightly longer delay gives a slightly older value', () => {
    const line = new DelayLine(10, 0);
    for (const sample of [0, 10, 20]) line.push(sample);
    expect(line.read(0.999)).toBeCloseTo(line.read(1.001), 1);
  });
});
