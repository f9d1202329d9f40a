import { defineConfig } from 'vitest/config';
import { UNIT_REPORT } from './scripts/test-totals.ts';

export default defineConfig({
  test: {
    // Long enough for a loaded machine: what is too slow is told by a benchmark, not by a test.
    testTimeout: 30_000,
    // Nobody works beside the gate: no processor needs to be kept free.
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: UNIT_REPORT },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/views/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          include: ['tests/views/**/*.test.ts'],
          // Each file has a page of its own, but not each its own copy of what makes pages: a fifth of the time.
          pool: 'vmThreads',
        },
      },
    ],
  },
});
