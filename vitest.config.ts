import { defineConfig } from 'vitest/config';

const ofSite = { testTimeout: 60_000, hookTimeout: 60_000 };

const throughServer = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/**
 * Two browsers at a time, with a few pages open in each: while one waits for
 * the editor, a slow network or a build, the other works.
 */
const inBrowser = {
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
  maxConcurrency: 3,
  testTimeout: 30_000,
  // What comes at last comes later on a busy machine.
  expect: { poll: { timeout: 10_000 } },
  // The first start unpacks Chromium.
  hookTimeout: 120_000,
};

/** What the base path of a site cannot change. Everything else is tried below a second one too. */
const withoutAddresses = [
  // Builds copies for the usual base path, whatever the site was built for.
  'tests/site/build.test.ts',
  'tests/site/same-build-twice.test.ts',
  // Where things stand and which colours they have. What they are asked for is heard by no-trace.spec.ts.
  'tests/browser/every-page.spec.ts',
  'tests/browser/page-styles.spec.ts',
  'tests/browser/city-map.spec.ts',
  // Its addresses come from the same table as those of the other languages, and its build checks its links.
  'tests/browser/pseudo-locale.spec.ts',
  // Serves a copy while it is edited, whatever the site was built for.
  'tests/browser/editing.spec.ts',
  // These look at pages of their own, which are no part of the site.
  'tests/browser/page-faults.spec.ts',
  'tests/browser/inspect-direction.spec.ts',
];

export default defineConfig({
  test: {
    projects: [
      // Property tests take their time on a busy machine.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      // Reads dist: build first.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...ofSite } },
      {
        // Reads dist and hosting through nginx, which has to be on the machine; not part of `npm test`.
        test: { name: 'nginx', include: ['tests/nginx/**/*.test.ts'], ...throughServer },
      },
      // The same through Caddy.
      { test: { name: 'caddy', include: ['tests/caddy/**/*.test.ts'], ...throughServer } },
      // Opens dist in Chromium: build first.
      { test: { name: 'browser', include: ['tests/browser/**/*.spec.ts'], ...inBrowser } },
      // The parts of both that are run a second time, on a site below another base path.
      {
        test: {
          name: 'site-addresses',
          include: ['tests/site/**/*.test.ts'],
          exclude: withoutAddresses,
          ...ofSite,
        },
      },
      {
        test: {
          name: 'browser-addresses',
          include: ['tests/browser/**/*.spec.ts'],
          exclude: withoutAddresses,
          ...inBrowser,
        },
      },
    ],
  },
});
