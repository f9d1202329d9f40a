import { describe, expect, it } from 'vitest';
import { cos, exp, log, pow, sin } from '#model/portable-math.ts';

/** `count` numbers from `low` to `high`, in equal steps or equal ratios, none of them round. */
function between(low: number, high: number, count: number, even: 'steps' | 'ratios'): number[] {
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.37) / count;
    return even === 'steps' ? low + part * (high - low) : low * (high / low) ** part;
  });
}

function relativeError(value: number, truth: number): number {
  return value === truth ? 0 : Math.abs(value - truth) / Math.abs(truth);
}

describe('portable mathematics', () => {
  it('agrees with the engine on e^x over its whole range', () => {
    const worst = Math.max(
      ...between(-708, 709, 20_000, 'steps').map((x) => relativeError(exp(x), Math.exp(x))),
      ...between(1e-300, 1, 2000, 'ratios').map((x) => relativeError(exp(-x), Math.exp(-x))),
    );
    expect(worst).toBeLessThan(4e-16);
  });

  it('agrees with the engine on the logarithm over the whole range of numbers', () => {
    const worst = Math.max(
      ...between(1e-307, 1e308, 20_000, 'ratios').map((x) => relativeError(log(x), Math.log(x))),
      ...between(0.5, 2, 20_000, 'steps').map((x) => relativeError(log(x), Math.log(x))),
    );
    expect(worst).toBeLessThan(4e-16);
  });

  it('agrees with the engine on powers', () => {
    for (const exponent of [-4.2, -0.4, 0.5, 1, 3.7]) {
      const worst = Math.max(
        ...between(1e-6, 1e6, 2000, 'ratios').map((x) =>
          relativeError(pow(x, exponent), x ** exponent),
        ),
      );
      expect(worst).toBeLessThan(5e-14);
    }
  });

  it('agrees with the engine on sine and cosine, far from zero as near', () => {
    for (const reach of [1, 30, 1e4, 8e5]) {
      for (const x of between(-reach, reach, 5000, 'steps')) {
        expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(2.3e-16);
        expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(2.3e-16);
      }
    }
  });

  it('is exact to the last places where sine and cosine cross zero', () => {
    for (let turns = 1; turns < 2000; turns++) {
      const x = turns * Math.PI;
      expect(relativeError(sin(x), Math.sin(x))).toBeLessThan(1e-13);
      const y = (turns - 0.5) * Math.PI;
      expect(relativeError(cos(y), Math.cos(y))).toBeLessThan(1e-13);
    }
  });

  it.each([0, -0, 1, Infinity, -Infinity, Number.NaN, 5e-324, 1e-310, 709.8, 710, -745, -746])(
    'treats %s as the engine does',
    (x) => {
      for (const [portable, native] of [
        [exp(x), Math.exp(x)],
        [log(x), Math.log(x)],
        [sin(x), Math.sin(x)],
        [cos(x), Math.cos(x)],
      ] as const) {
        if (Number.isFinite(native)) expect(relativeError(portable, native)).toBeLessThan(4e-16);
        else expect(portable).toBe(native);
      }
    },
  );

  it('keeps the first powers exact', () => {
    expect([pow(0, 2), pow(0, 0), pow(7, 0), pow(1, 99), pow(0, -1)]).toEqual([
      0,
      1,
      1,
      1,
      Infinity,
    ]);
  });
});
