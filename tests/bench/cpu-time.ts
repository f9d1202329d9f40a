import type { BenchCompareOptions } from 'vitest';

/** Node 22 knows only the time of the whole process, its compiler and collector included. */
const usage =
  'threadCpuUsage' in process ? () => process.threadCpuUsage() : () => process.cpuUsage();

/** Measures by the processor's time rather than the clock's, which other work on the machine stretches. */
export const BY_CPU_TIME: BenchCompareOptions = {
  now: () => {
    const { user, system } = usage();
    return (user + system) / 1000;
  },
  time: 1000,
  warmupTime: 300,
  iterations: 8,
};
