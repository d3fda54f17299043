import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        // Reads dist: build first.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Reads dist and hosting through nginx, which has to be on the machine; not part of `npm test`.
        test: {
          name: 'nginx',
          include: ['tests/nginx/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Opens dist in Chromium: build first. One browser at a time, with a few pages open in it.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.spec.ts'],
          fileParallelism: false,
          maxConcurrency: 3,
          testTimeout: 30_000,
          // The first start unpacks Chromium.
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
