import { describe } from 'vitest';
import { listBuiltPages } from '../built-site.ts';
import { test } from './browser-test.ts';
import { findPageFaults } from './page-faults.ts';

describe.concurrent(
  'a page is accessible, fits the screen, says nothing to the console, asks nobody else and stores nothing',
  { timeout: 60_000 },
  () => {
    test.for(listBuiltPages())('$pathname', async ({ pathname }, { page, origin, expect }) => {
      expect(await findPageFaults(page, origin, pathname)).toEqual([]);
    });
  },
);
