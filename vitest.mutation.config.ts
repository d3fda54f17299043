import { defineConfig } from 'vitest/config';

/** The tests of rules and domain alone, for mutation testing: those on the real content and on commands take too long to run a thousand times. */
export default defineConfig({
  test: {
    include: ['tests/unit/{domain,checks}/**/*.test.ts'],
    exclude: ['tests/unit/checks/check-command.test.ts', 'tests/unit/checks/faults/**'],
  },
});
