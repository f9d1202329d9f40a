import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANKLE_DISTANCE,
  arrivalTimes,
  createMotorNerve,
  evokedResponse,
  MOST_MYELIN_LOST,
  type NerveDamage,
  RESPONSE_RATE,
} from '#model/nerve-conduction.ts';
import {
  conductionVelocity,
  onsetLatency,
  PUBLISHED_TIBIAL,
  responseDuration,
  responseHeight,
} from '#model/nerve-response.ts';

const WAY = 0.36;
const HEALTHY: NerveDamage = { myelinLost: 0, fibresLost: 0 };
const nerve = createMotorNerve(1);

/** What a laboratory would write down, and the area of the first wave, in V s. */
function study(damage: NerveDamage, of = nerve) {
  const ankle = evokedResponse(of, damage, ANKLE_DISTANCE);
  const knee = evokedResponse(of, damage, ANKLE_DISTANCE + WAY);
  const near = onsetLatency(ankle) ?? Number.NaN;
  const far = onsetLatency(knee) ?? Number.NaN;
  return {
    latency: near,
    height: responseHeight(ankle),
    velocity: conductionVelocity(WAY, near, far) ?? Number.NaN,
    kneeHeight: responseHeight(knee),
    kneeDuration: responseDuration(knee),
    kneeArea: knee.reduce((sum, volts) => sum + Math.max(0, volts), 0) / RESPONSE_RATE,
  };
}

function fastest(damage: NerveDamage): number {
  const first = (distance: number): number => Math.min(...arrivalTimes(nerve, damage, distance));
  return WAY / (first(ANKLE_DISTANCE + WAY) - first(ANKLE_DISTANCE));
}

describe('a healthy nerve', () => {
  test.each(['latency', 'height', 'velocity'] as const)('has the published %s', (name) => {
    const { mean, lowest, highest } = PUBLISHED_TIBIAL[name];
    const read = study(HEALTHY)[name];
    expect(read).toBeGreaterThan(lowest);
    expect(read).toBeLessThan(highest);
    // It is set to be an average nerve.
    expect(Math.abs(read / mean - 1)).toBeLessThan(0.02);
  });

  test('answers later and lower from the knee, for its fibres arrive apart', () => {
    const { height, kneeHeight } = study(HEALTHY);
    expect(kneeHeight).toBeLessThan(height);
  });

  test('is the same nerve for the same seed, and another for another', () => {
    expect(createMotorNerve(1)).toEqual(nerve);
    expect(createMotorNerve(2).exposure).not.toEqual(nerve.exposure);
    expect([...nerve.lossOrder].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, fibre) => fibre),
    );
  });
});

test('the speed read from two shocks is that of the fastest fibres', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: MOST_MYELIN_LOST, noNaN: true }), (myelinLost) => {
      const damage = { myelinLost, fibresLost: 0 };
      expect(Math.abs(study(damage).velocity / fastest(damage) - 1)).toBeLessThan(0.03);
    }),
    { numRuns: 40 },
  );
});

test('where the shock is given does not change the speed', () => {
  const read = (way: number): number => {
    const near = onsetLatency(evokedResponse(nerve, HEALTHY, ANKLE_DISTANCE)) ?? 0;
    const far = onsetLatency(evokedResponse(nerve, HEALTHY, ANKLE_DISTANCE + way)) ?? 0;
    return conductionVelocity(way, near, far) ?? 0;
  };
  expect(Math.abs(read(0.2) / read(0.38) - 1)).toBeLessThan(0.02);
});

describe('lost fibres', () => {
  test('lower the answer as many as they are', () => {
    const { height } = study(HEALTHY);
    for (const fibresLost of [0.25, 0.5, 0.75, 0.9]) {
      const left = study({ ...HEALTHY, fibresLost }).height / height;
      expect(left).toBeCloseTo(1 - fibresLost, 1);
    }
  });

  test('hardly change the speed until few are left', () => {
    const { lowest } = PUBLISHED_TIBIAL.velocity;
    const healthy = study(HEALTHY).velocity;
    for (let seed = 1; seed <= 10; seed++) {
      const of = createMotorNerve(seed);
      const half = study({ ...HEALTHY, fibresLost: 0.5 }, of).velocity;
      expect(Math.abs(half / healthy - 1)).toBeLessThan(0.02);
      expect(study({ ...HEALTHY, fibresLost: 0.9 }, of).velocity).toBeGreaterThan(lowest);
    }
  });

  test('leave no answer when all are gone', () => {
    expect(onsetLatency(evokedResponse(nerve, { ...HEALTHY, fibresLost: 1 }, 0.1))).toBeUndefined();
  });
});

describe('lost myelin', () => {
  test('slows, delays, lowers and broadens the answer, the more the more', () => {
    let before = study(HEALTHY);
    for (const myelinLost of [0.2, 0.4, 0.6, 0.8]) {
      const now = study({ ...HEALTHY, myelinLost });
      expect(now.velocity).toBeLessThan(before.velocity);
      expect(now.latency).toBeGreaterThan(before.latency);
      expect(now.kneeHeight).toBeLessThan(before.kneeHeight);
      expect(now.kneeDuration).toBeGreaterThan(before.kneeDuration);
      before = now;
    }
    expect(before.velocity).toBeLessThan(PUBLISHED_TIBIAL.velocity.lowest);
  });

  test('spreads the first wave before it takes from its area', () => {
    const healthy = study(HEALTHY);
    const damaged = study({ ...HEALTHY, myelinLost: 0.6 });
    expect(damaged.kneeHeight / healthy.kneeHeight).toBeLessThan(0.65);
    expect(damaged.kneeArea / healthy.kneeArea).toBeGreaterThan(0.85);
  });
});

test('no speed comes of answers in the wrong order', () => {
  expect(conductionVelocity(WAY, 0.01, 0.01)).toBeUndefined();
  expect(conductionVelocity(WAY, 0.01, 0.004)).toBeUndefined();
});
