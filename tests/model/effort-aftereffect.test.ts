import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EffortAftereffect } from '#model/effort-aftereffect.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';

/** A person at real pace, unless told otherwise. */
const USUAL: Parameters = { ...DEFAULT_PARAMETERS, fatigueSpeed: 1 };

/** The level after `seconds` of this drive, looked at each second. */
function levelAfter(seconds: number, drive: number, parameters = USUAL, from = 0): number {
  const aftereffect = new EffortAftereffect();
  aftereffect.level = from;
  for (let second = 0; second < seconds; second++) aftereffect.advance(parameters, drive, 1);
  return aftereffect.level;
}

describe('the after-effect of effort', () => {
  it('is complete after two minutes of full drive, but for what has faded meanwhile', () => {
    const level = levelAfter(120, 1);
    expect(level).toBeLessThanOrEqual(1);
    expect(level).toBeGreaterThan(1 - 120 / USUAL.aftereffectTime);
    expect(levelAfter(120, 1, { ...USUAL, aftereffectTime: 1e12 })).toBeCloseTo(1, 9);
  });

  it('grows with the drive times its time', () => {
    const lasting = { ...USUAL, aftereffectTime: 1e12 };
    expect(levelAfter(60, 0.5, lasting)).toBeCloseTo(0.25, 9);
    expect(levelAfter(30, 1, lasting)).toBeCloseTo(0.25, 9);
    expect(levelAfter(100, 0, lasting)).toBe(0);
  });

  it('fades by a factor of e in its time at rest', () => {
    const time = 600;
    const faded = levelAfter(time, 0, { ...USUAL, aftereffectTime: time }, 0.8);
    expect(faded / 0.8).toBeCloseTo(Math.exp(-1), 3);
  });

  it('passes as much quicker as time is lapsed', () => {
    expect(levelAfter(6, 0.7, { ...USUAL, fatigueSpeed: 10 })).toBeCloseTo(levelAfter(60, 0.7), 3);
  });

  it('stays where it is at speed 0, whatever is done', () => {
    expect(levelAfter(1000, 1, { ...USUAL, fatigueSpeed: 0 }, 0.3)).toBe(0.3);
    expect(levelAfter(1000, 0, { ...USUAL, fatigueSpeed: 0 }, 0.3)).toBe(0.3);
  });

  it('stays between nothing and complete', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            drive: fc.double({ min: 0, max: 1, noNaN: true }),
            speed: fc.double({ min: 0, max: 20, noNaN: true }),
            time: fc.double({ min: 600, max: 14_400, noNaN: true }),
          }),
          { maxLength: 60 },
        ),
        (seconds) => {
          const aftereffect = new EffortAftereffect();
          for (const { drive, speed, time } of seconds) {
            const parameters = { ...USUAL, fatigueSpeed: speed, aftereffectTime: time };
            aftereffect.advance(parameters, drive, 1);
            expect(aftereffect.level).toBeGreaterThanOrEqual(0);
            expect(aftereffect.level).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('starts as after the effort that brings a level of fatigue, complete at half of it', () => {
    const aftereffect = new EffortAftereffect();
    const levels = [0, 0.1, 0.25, 0.5, 0.8, 1].map((fatigue) => {
      aftereffect.restart(fatigue);
      return aftereffect.level;
    });
    expect(levels).toEqual([0, 0.2, 0.5, 1, 1, 1]);
  });

  it('makes noise in proportion to itself, its gain and the usual noise of the command', () => {
    const aftereffect = new EffortAftereffect();
    const parameters = { ...USUAL, commandNoise: 0.04, aftereffectGain: 9 };
    expect(aftereffect.synchronisingNoise(parameters)).toBe(0);
    aftereffect.level = 0.5;
    expect(aftereffect.synchronisingNoise(parameters)).toBeCloseTo(0.18, 12);
    aftereffect.level = 1;
    expect(aftereffect.synchronisingNoise(parameters)).toBeCloseTo(0.36, 12);
    expect(aftereffect.synchronisingNoise({ ...parameters, aftereffectGain: 0 })).toBe(0);
    expect(aftereffect.synchronisingNoise({ ...parameters, commandNoise: 0 })).toBe(0);
  });
});
