import { defineConfig } from 'vitest/config';
import { UNIT_REPORT } from './scripts/test-totals.ts';

export default defineConfig({
  test: {
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
        test: { name: 'views', environment: 'jsdom', include: ['tests/views/**/*.test.ts'] },
      },
    ],
  },
});
