import { describe } from 'vitest';
import { getKnown } from '../../src/domain/fact.ts';
import { localeKeys, type Locale } from '../../src/site.ts';
import { readProgrammes } from '../read-programmes.ts';
import { test } from './browser-test.ts';

/** WCAG 2.2, 1.4.6: enhanced contrast of text. */
const enoughContrast = 7;
const smallestLetters = 12;

const getProgramme = (locale: Locale) => readProgrammes(locale).find(({ id }) => id === 'samen')!;
const cities = getKnown(getProgramme('nl').facts.places)!;

const cases = localeKeys.flatMap((locale) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme })),
);

describe('the map of the cities', () => {
  test.for(cases)(
    'names them all legibly on the narrowest screen, in "$locale" and $colorScheme colours',
    async ({ locale, colorScheme }, { page, expect }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(getProgramme(locale).pathname);
      const { names, overlaps, outside, height, contrasts } = await page
        .locator('svg.map')
        .evaluate((map, letters) => {
          const luminance = (color: string) => {
            const [red, green, blue] = (color.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
              const share = part / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
          };
          const contrast = (one: string, other: string) => {
            const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
            return (light! + 0.05) / (dark! + 0.05);
          };
          const fill = (selector: string) => getComputedStyle(map.querySelector(selector)!).fill;
          const texts = [...map.querySelectorAll('text')];
          const boxes = texts.map((text) => text.getBoundingClientRect());
          const frame = map.getBoundingClientRect();
          const style = getComputedStyle(texts[0]!);
          return {
            names: texts.map((text) => text.textContent.trim()),
            // Letters end before their line does.
            overlaps: boxes.flatMap((one, index) =>
              boxes
                .slice(index + 1)
                .filter(
                  (other) =>
                    one.left < other.right &&
                    one.right > other.left &&
                    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > letters * 0.4,
                ),
            ).length,
            outside: boxes.filter(({ left, right }) => left < frame.left || right > frame.right).length,
            height: (parseFloat(style.fontSize) * frame.width) / 160,
            // What lies right behind the letters is their rim; beyond it the ground.
            contrasts: [contrast(style.fill, style.stroke), contrast(style.fill, fill('.map-ground'))],
          };
        }, smallestLetters);
      expect(names).toHaveLength(cities.length);
      expect([overlaps, outside]).toEqual([0, 0]);
      expect(height).toBeGreaterThanOrEqual(smallestLetters);
      for (const contrast of contrasts) expect(contrast).toBeGreaterThanOrEqual(enoughContrast);
      // The same names as text, for who cannot see the map.
      const list = await page.locator('.in-short dd:has(svg.map)').evaluate((element) => element.textContent);
      for (const name of names) expect(list.split(name).length).toBeGreaterThanOrEqual(3);
    },
  );
});
