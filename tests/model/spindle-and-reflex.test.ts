import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { ReflexArc } from '#model/reflex-arc.ts';
import { Spindle } from '#model/spindle.ts';

const STEP = 0.001;

/** What a spindle fires while its fibre is moved along `lengths` (m), one per step. */
function firing(lengths: readonly number[], changes: Partial<Parameters> = {}): number[] {
  const spindle = new Spindle();
  spindle.configure({ ...DEFAULT_PARAMETERS, ...changes }, STEP);
  spindle.settle(lengths[0] ?? 0);
  return lengths.map((length, index) => {
    spindle.advance(length, (length - (lengths[index - 1] ?? length)) / STEP);
    return spindle.rate;
  });
}

function ramp(speed: number): number[] {
  return Array.from({ length: 100 }, (_, index) => 0.05 + speed * STEP * index);
}

describe('a spindle', () => {
  it('fires at its resting rate while nothing moves', () => {
    for (const rate of firing(new Array<number>(200).fill(0.05)))
      expect(rate).toBeCloseTo(DEFAULT_PARAMETERS.spindleRestingRate, 12);
  });

  it('fires more while stretched and less while shortened, never below nothing', () => {
    expect(firing(ramp(0.01)).at(-1)).toBeGreaterThan(50);
    expect(firing(ramp(-0.01)).at(-1)).toBeLessThan(30);
    expect(Math.min(...firing(ramp(-1)))).toBe(0);
  });

  it('answers to speed by less and less', () => {
    const extra = (speed: number): number =>
      (firing(ramp(speed), { spindleLengthGain: 0 }).at(-1) ?? 0) - 40;
    expect(extra(0.02)).toBeLessThan(1.7 * extra(0.01));
    expect(extra(0.02)).toBeGreaterThan(1.3 * extra(0.01));
  });

  it('answers to a small vibration ahead of its speed, by its lead', () => {
    const vibration = Array.from(
      { length: 2000 },
      (_, index) => 0.05 + 1e-6 * Math.sin(2 * Math.PI * 7 * index * STEP),
    );
    const phase = (changes: Partial<Parameters>): number => {
      const rates = firing(vibration, changes).slice(1000);
      let sine = 0;
      let cosine = 0;
      for (const [index, rate] of rates.entries()) {
        sine += rate * Math.sin(2 * Math.PI * 7 * index * STEP);
        cosine += rate * Math.cos(2 * Math.PI * 7 * index * STEP);
      }
      return Math.atan2(cosine, sine);
    };
    const lead = phase({}) - phase({ spindleLeadTime: 0 });
    expect(lead).toBeCloseTo(Math.atan(2 * Math.PI * 7 * 0.0227), 1);
  });
});

describe('the reflex arc', () => {
  it('sends an order back after the delay, and quietens the opponent a relay later', () => {
    const arc = new ReflexArc(DEFAULT_PARAMETERS, STEP);
    const orders = Array.from({ length: 100 }, (_, step) => {
      arc.answer(1);
      arc.sense(step === 0 ? 50 : 40, 40);
      return [arc.toFlexor, arc.toExtensor];
    });
    const toFlexor = orders.map(([flexor]) => flexor ?? 0);
    const toExtensor = orders.map(([, extensor]) => extensor ?? 0);
    const greatest = Math.max(...toFlexor);
    expect(greatest).toBeCloseTo(0.1, 9);
    // One step passes between feeling and answering.
    expect(toFlexor.indexOf(greatest)).toBe(41);
    const least = Math.min(...toExtensor);
    expect(least).toBeCloseTo(-0.03, 9);
    expect(toExtensor.indexOf(least)).toBe(43);
  });

  it('treats both muscles alike', () => {
    const one = new ReflexArc(DEFAULT_PARAMETERS, STEP);
    const other = new ReflexArc(DEFAULT_PARAMETERS, STEP);
    for (let step = 0; step < 200; step++) {
      one.sense(40 + (step % 7), 40 - (step % 5));
      other.sense(40 - (step % 5), 40 + (step % 7));
      one.answer(0.5);
      other.answer(0.5);
      expect([other.toExtensor, other.toFlexor]).toEqual([one.toFlexor, one.toExtensor]);
    }
  });
});
