import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { getClock } from '../../src/domain/clock.ts';
import { test } from './browser-test.ts';

/** What the browser says of the clocks of some places over ten years, by Temporal if it has that. */
const readClocks = () => {
  const { getClock: get } = globalThis as unknown as { getClock: typeof getClock };
  const zones = ['Europe/Amsterdam', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia', 'UTC'];
  const instants = Array.from({ length: 2000 }, (_, n) => new Date(Date.UTC(2025, 0) + n * 157_679_000));
  const readings = zones.map((zone) => instants.map(get(zone)));
  try {
    get('Europe/Atlantis');
    return { readings, refused: false };
  } catch (error) {
    return { readings, refused: error instanceof RangeError };
  }
};

test('a clock reads the same with Temporal and without, and knows the same time zones', async ({
  page,
  expect,
}) => {
  const program = stripTypeScriptTypes(readFileSync('src/domain/clock.ts', 'utf8'));
  await page.evaluate(`${program.replaceAll('export ', '')}\nglobalThis.getClock = getClock;`);
  const withTemporal = await page.evaluate(readClocks);
  expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(true);
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  const without = await page.evaluate(readClocks);
  expect(withTemporal).toEqual(without);
  expect(without).toHaveProperty('refused', true);
});
