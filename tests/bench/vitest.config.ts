import { defineConfig } from 'vitest/config';

/** `npm run bench`: how fast the model is. Prints and judges nothing, for its numbers depend on the machine. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    name: 'bench',
    benchmark: { include: ['*.bench.ts'] },
    // Node's own modules, as the command line uses them: Vite's put a call between a function and its user.
    experimental: { viteModuleRunner: false },
    fileParallelism: false,
    testTimeout: 120_000,
  },
});
