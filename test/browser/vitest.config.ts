import { defineConfig } from 'vitest/config';

// The built extension in one real browser: the first that is found, or the one at BROWSER_PATH.
export default defineConfig({
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
