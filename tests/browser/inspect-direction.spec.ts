import { describe } from 'vitest';
import { test as browserTest } from './browser-test.ts';
import { listDirectionalIcons } from './directional-icons.ts';
import { inspectDirection } from './inspect-direction.ts';

const directional = listDirectionalIcons();

const test = browserTest.extend('find', ({ page }) => async (body: string, dir = 'rtl') => {
  await page.setContent(`<html lang="he" dir="${dir}"><body>${body}</body></html>`);
  return page.evaluate(inspectDirection, directional);
});

describe.concurrent('a page from right to left', () => {
  test('is good when what runs from left to right says so', async ({ find, expect }) => {
    expect(
      await find(
        '<p>אבג <bdi dir="ltr">+31 88 746 44 44</bdi> דהו 112, <span lang="en">in English</span> IOM, 135 kB</p>',
      ),
    ).toEqual([]);
  });

  test('must run that way', async ({ find, expect }) => {
    expect(await find('<p>אבג</p>', 'ltr')).toEqual(['does not run from right to left']);
  });

  test.for(['+31 88 746 44 44', '+31630261611', 'https://example.org/אבג/'])(
    'must not turn round %s',
    async (text, { find, expect }) => {
      expect(await find(`<p>אבג ${text} דהו</p>`)).toEqual([
        expect.stringMatching(/^does not run from left to right: /),
      ]);
    },
  );

  test('must not leave words untranslated', async ({ find, expect }) => {
    expect(await find('<p>אבג <b>Read on</b></p><p aria-label="Menu">דהו</p>')).toEqual([
      expect.stringMatching(/^is not translated: Read on in <b>/),
      expect.stringMatching(/^is not translated: Menu in <p/),
    ]);
  });

  test('must turn arrows round, and nothing else', async ({ find, expect }) => {
    const arrow = (style: string) => `<svg class="icon" style="${style}">${directional[0]!}</svg>`;
    const clock = (style: string) => `<svg class="icon" style="${style}"><path d="M1 1"></path></svg>`;
    const turned = 'transform: scaleX(-1)';
    expect(await find(arrow(turned) + clock(''))).toEqual([]);
    expect(await find(arrow('') + clock(turned))).toEqual([
      expect.stringMatching(/^points the wrong way: /),
      expect.stringMatching(/^is turned round: /),
    ]);
  });
});
