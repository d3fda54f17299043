import { expect, it } from 'vitest';
import { describeSoftware } from '../../../src/hosting/software.ts';

it('the bill of materials names what the site is built with, and is the same each time', () => {
  const bill = describeSoftware();
  const { bomFormat, components } = JSON.parse(bill) as {
    bomFormat: string;
    components: readonly { name: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['astro', 'pagefind']));
  expect(bill).not.toMatch(/timestamp|serialNumber/);
  expect(describeSoftware()).toBe(bill);
}, 60_000);
