import type { BenchCompareOptions } from 'vitest';

/** Measures by the processor's time rather than the clock's, which other work on the machine stretches. */
export const BY_CPU_TIME: BenchCompareOptions = {
  now: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  time: 1000,
  warmupTime: 300,
  iterations: 8,
};
