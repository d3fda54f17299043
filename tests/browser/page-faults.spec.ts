import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { startStaticServer } from '../../src/static-server/static-server.ts';
import { test as browserTest } from './browser-test.ts';
import { findPageFaults } from './page-faults.ts';
import { formatPageState, pageStates } from './page-states.ts';

/** A site in which each test plants its own page with its own fault. */
const folder = mkdtempSync(join(tmpdir(), 'page-faults-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'dot.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');

let pagesWritten = 0;

/** A page as it should be, but for its main part and its styles. Returns its address, below the origin. */
function writePage(main: string, style = '', before = ''): string {
  pagesWritten += 1;
  const name = `${pagesWritten}.html`;
  writeFileSync(
    join(folder, name),
    `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="/dot.svg">
    <meta name="viewport" content="width=device-width">
    <style>:root{color-scheme:light dark;background:Canvas;overflow-wrap:anywhere}
    a{color:LinkText} :focus-visible{outline:3px solid CanvasText} ${style}</style></head>
    <body>${before}<main id="main" tabindex="-1"><h1>A page</h1>${main}</main></body></html>`,
  );
  return `/${name}`;
}

const test = browserTest
  .override('origin', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = await startStaticServer({ folder, base: '/', port: 0, missingSlash: 'not-found' });
    onCleanup(() => server.stop());
    return server.origin;
  })
  // The faults of a page with this main part.
  .extend('find', ({ browser, origin }) => async (...page: Parameters<typeof writePage>) => {
    const { faults } = await findPageFaults(browser, { origin, pathname: writePage(...page) });
    return faults;
  });

const everyState = pageStates.map(formatPageState);
const withoutScript = (states: readonly string[]) => states.map((state) => `${state} without script`);

/** The states that a fault names. */
const getStates = (fault: string | undefined) => fault?.match(/\[([^[]*)\]$/)?.[1]?.split(', ') ?? [];

describe.concurrent('the faults found on a page', { timeout: 60_000 }, () => {
  test('are none on a good page', async ({ find, expect }) => {
    expect(await find('<p>All is well, as <a href="/elsewhere">others</a> say.</p>')).toEqual([]);
  });

  test('are looked for in every state', async ({ browser, origin, expect }) => {
    const seen: string[] = [];
    const pathname = writePage('<p>All is well.</p>');
    const { states } = await findPageFaults(browser, {
      origin,
      pathname,
      onState: async (page, state) => {
        const is = await page.evaluate(() =>
          [
            innerWidth,
            matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
            ...(matchMedia('(forced-colors: active)').matches ? ['forced'] : []),
            ...(matchMedia('(scripting: none)').matches ? ['without script'] : []),
          ].join(' '),
        );
        expect(is).toBe(state);
        seen.push(state);
      },
    });
    expect(seen).toEqual([...everyState, ...withoutScript(everyState)]);
    expect(states).toBe(3 * 2 * 2 * 2);
  });

  describe('which axe objects to', () => {
    test('in each of six states', async ({ find, expect }) => {
      const [fault, ...others] = await find('<img src="/dot.svg">');
      expect(others).toEqual([]);
      expect(fault).toMatch(/^axe image-alt: .*<img src=/);
      expect(getStates(fault)).toHaveLength(6);
    });

    test('because it cannot be read in the dark', async ({ find, expect }) => {
      const faults = await find(
        '<p>Pale.</p>',
        '@media (prefers-color-scheme: dark) { body { background: #000; color: #333 } }',
      );
      expect(faults.map((fault) => fault.split(':')[0])).toContain('axe color-contrast');
      expect(new Set(faults.flatMap(getStates))).toEqual(new Set(['320 dark', '768 dark']));
    });

    test('because it is hard to read, at less than 7:1', async ({ find, expect }) => {
      const faults = await find('<p>Grey.</p>', ':root { background: #fff; color: #000 } p { color: #666 }');
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(/^axe color-contrast-enhanced: .*<p>Grey/);
    });

    test('or about which it cannot tell', async ({ find, expect }) => {
      const faults = await find('<p>Text.</p>', 'p { background: url("/dot.svg") }');
      expect(faults.map((fault) => fault.split(':').slice(0, 2).join())).toContain(
        'axe cannot tell, in any width, axe color-contrast',
      );
    });
  });

  describe('in its geometry', () => {
    test('when it is wider than a phone', async ({ find, expect }) => {
      const faults = await find('<p id="wide">Wide.</p>', '#wide { inline-size: 500px }');
      expect(faults.map((fault) => fault.split(' [')[0])).toEqual([
        'the page is wider than the screen',
        'sticks out of the screen: <p id="wide">Wide.</p>',
      ]);
      const narrow = everyState.filter((state) => state.startsWith('320'));
      expect(getStates(faults[0])).toEqual([
        ...['400 %', '320 text at 200 %', '320 text spacing', ...narrow],
        ...withoutScript(['400 %', '320 text at 200 %', '320 text spacing', ...narrow]),
      ]);
    });

    test('when it goes over the edge where the page begins', async ({ find, expect }) => {
      const [fault] = await find('<p>Back.</p>', 'p { margin-inline-start: -20px }');
      expect(fault).toMatch(/^sticks out of the screen: <p>Back/);
    });

    test('when text of a usual kind has to be moved sideways', async ({ find, expect }) => {
      const [fault] = await find(
        '<p tabindex="0">A long line</p>',
        'p { white-space: nowrap; inline-size: 50px; overflow: auto }',
      );
      expect(fault).toMatch(/^has to be moved sideways, and is neither a table nor code: <p/);
    });

    test('when only larger text is too wide', async ({ find, expect }) => {
      const [fault] = await find('<p>Fifteen letters</p>', 'p { white-space: nowrap; font-size: 2.2em }');
      expect(getStates(fault)).toEqual(['320 text at 200 %', '320 text at 200 % without script']);
    });

    test('when only wider spacing is too wide', async ({ find, expect }) => {
      const [fault] = await find('<p>Nineteen letters so</p>', 'p { white-space: nowrap; font-size: 32px }');
      expect(getStates(fault)).toEqual(['320 text spacing', '320 text spacing without script']);
    });

    test('when text is cut off', async ({ find, expect }) => {
      const faults = await find(
        '<p>Two lines<br>in the room of one</p>',
        'p { block-size: 1.4em; overflow: hidden }',
      );
      expect(faults[0]).toMatch(/^cut off: "in the room of one" in <p/);
      expect(getStates(faults[0])).toEqual(expect.arrayContaining(withoutScript(everyState)));
    });

    test('when only text of other spacing is cut off', async ({ find, expect }) => {
      const [fault] = await find(
        '<p>Just the room</p>',
        'p { inline-size: 110px; white-space: nowrap; overflow: clip; font-size: 16px }',
      );
      expect(fault).toMatch(/^cut off: "Just the room"/);
      expect(new Set(getStates(fault).map((state) => state.replace(/^\d+ /, '')))).toEqual(
        new Set(['text spacing', 'text spacing without script']),
      );
    });

    test('when text lies on other text', async ({ find, expect }) => {
      const faults = await find('<p>Below</p><p class="up">Above</p>', '.up { margin-block-start: -2.2em }');
      expect(faults[0]).toMatch(/^lies on each other: "(Below|Above)" and "(Below|Above)"/);
    });

    test('when a target is too small', async ({ find, expect }) => {
      const [fault] = await find(
        '<p><button>a</button><button>b</button></p>',
        'button { inline-size: 18px; block-size: 18px; padding: 0; border: 0; font-size: 16px; overflow: visible }',
      );
      expect(fault).toMatch(/smaller than 24 px, and beside another: <button>a/);
    });

    test('when a target that everybody needs is not large enough', async ({ find, expect }) => {
      const menu = '<header><nav aria-label="Pages"><a class="target" href="/">Pages</a></nav></header>';
      const form =
        '<search><input aria-label="Words" class="target"><button class="target">Search</button></search>';
      const exit = '<a data-leave class="target" href="/weather">Leave</a>';
      const faults = await find(
        form + exit,
        '.target { display: inline-block; box-sizing: border-box; block-size: 40px; inline-size: 90px }',
        menu,
      );
      expect(faults.filter((fault) => fault.startsWith('smaller than 44 px'))).toHaveLength(4);
    });

    test('when a bar covers the end of the page', async ({ find, expect }) => {
      const faults = await find(
        '<p>Text.</p><footer>The end</footer><div class="bar">A bar</div>',
        'main { padding-block-start: 60rem } .bar { position: fixed; inset: auto 0 0; block-size: 40px; background: Canvas }',
      );
      expect(faults[0]).toMatch(/^covers the end of the page: <div class="bar"/);
    });
  });

  describe('for a reader with a keyboard', () => {
    const links = '<p><a href="/1">First</a></p><p><a href="/2">Second</a></p><p><a href="/3">Third</a></p>';

    test('when the focus does not show', async ({ find, expect }) => {
      const faults = await find(links, '[href="/2"]:focus-visible { outline: none }');
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(/^does not show the focus: <a href="\/2"/);
      expect(getStates(faults[0])).toEqual(
        expect.arrayContaining([...everyState, ...withoutScript(everyState)]),
      );
    });

    test('when the focus shows too faintly', async ({ find, expect }) => {
      const faults = await find(
        links,
        '[href="/2"]:focus-visible { outline-color: #777 } :root { background: #888; color: #000 } a { color: #000 }',
      );
      expect(
        faults.filter((fault) => /^shows the focus too faintly, 1\.\d:1: <a href="\/2"/.test(fault)),
      ).toHaveLength(1);
    });

    test('when something lies on what has the focus', async ({ find, expect }) => {
      const faults = await find(
        links + '<div class="bar"></div>',
        '.bar { position: fixed; inset: 0; background: Canvas }',
      );
      expect(
        faults.filter((fault) => /^has the focus behind <div class="bar".*: <a href="\/2"/.test(fault)),
      ).toHaveLength(1);
    });

    test('when the keyboard does not reach something', async ({ find, expect }) => {
      const faults = await find(`${links}<script>
        addEventListener('keydown', (event) => {
          if (document.activeElement.getAttribute('href') === '/2') event.preventDefault();
        });
      </script>`);
      expect(faults).toContainEqual(expect.stringMatching(/^Tab forward does not reach: <a href="\/3"/));
    });

    test('when the keyboard goes another way than the text', async ({ find, expect }) => {
      const faults = await find('<p><a href="/1">First</a></p><p><a href="/2" tabindex="2">Second</a></p>');
      expect(faults).toContainEqual(
        expect.stringMatching(/^Tab forward leaves the order of the page at: <a href="\/2"/),
      );
      expect(faults).toContainEqual(expect.stringMatching(/^Tab back leaves the order of the page at: /));
    });

    const header = '<header><nav aria-label="Pages"><a class="target" href="/">Pages</a></nav></header>';
    const large = '.target { display: inline-block; padding: 20px }';

    test('when nothing leads past what every page begins with', async ({ find, expect }) => {
      expect(await find('<p>Text.</p>', large, header)).toEqual([
        expect.stringMatching(/^begins with no link to its main part, but with: <a class="target"/),
      ]);
    });

    test('when the link past it leads elsewhere', async ({ find, expect }) => {
      const skip = '<a class="target" href="#end">To the text</a>';
      const faults = await find('<p>Text.</p>', large, `${skip}${header}<p id="end">Not here</p>`);
      expect(faults).toContainEqual(
        expect.stringMatching(/^does not lead to its main part: <a class="target" href="#end"/),
      );
    });

    test('when the link past it stays out of sight', async ({ find, expect }) => {
      const skip = '<a class="skip" href="#main">To the text</a>';
      const faults = await find(
        '<p>Text.</p>',
        `${large} .skip { position: absolute; inset-block-start: -100px }`,
        `${skip}${header}`,
      );
      expect(faults).toContainEqual(
        expect.stringMatching(/^does not show the link to its main part: <a class="skip"/),
      );
    });

    test('when the way out is not the second stop', async ({ find, expect }) => {
      const skip = '<a class="target" href="#main">To the text</a>';
      const exit = '<p><a class="target" data-leave href="/weather">Leave</a></p>';
      expect(await find(exit, large, `${skip}${header}`)).toEqual([
        expect.stringMatching(/^has no way out as its second stop, but: <a class="target" href="\/"/),
      ]);
    });
  });

  describe('in its structure', () => {
    test.for([
      ['two headings of level 1', '<h1>Another</h1>', /^has 2 headings of level 1/],
      ['a skipped level', '<h3>Deep</h3>', /^skips a level of headings: <h3>Deep/],
      ['two main parts', '<div role="main">Another</div>', /^has 2 main parts/],
      [
        'landmarks of one name',
        '<nav aria-label="Pages">One</nav><nav aria-label="Pages">Two</nav>',
        /^has several landmarks called nav "Pages"/,
      ],
      [
        'a part in another language',
        '<p>Dit is de tekst van een pagina, en die is niet voor u.</p>',
        /^says it is in "en": Dit is de tekst/,
      ],
    ] as const)('when it has %s', async ([, main, expected], { find, expect }) => {
      expect(await find(main)).toContainEqual(expect.stringMatching(expected));
    });

    test('not when the other language is told', async ({ find, expect }) => {
      expect(await find('<p lang="nl">Dit is de tekst van een pagina, en die is niet voor u.</p>')).toEqual(
        [],
      );
    });

    test.for([
      ['moves', '@keyframes turn { to { rotate: 1turn } } p { animation: turn 1s infinite }', /^moves: <p>/],
      ['moves when it changes', 'p { transition: color 1s }', /^moves when it changes: <p>/],
      ['scrolls slowly', ':root { scroll-behavior: smooth }', /^scrolls slowly: <html/],
    ] as const)(
      'when it %s although the reader asked for less motion',
      async ([, style, expected], { find, expect }) => {
        expect(await find('<p>Text.</p>', style)).toContainEqual(expect.stringMatching(expected));
      },
    );
  });

  describe('in what it does unseen', () => {
    test('when it says anything to the console', async ({ find, expect }) => {
      const [fault, ...others] = await find(
        '<script>console.warn("beware"); console.error("alas"); console.log("here")</script>',
      );
      expect(fault).toContain('console warning: beware');
      expect(others.map((other) => other.split(' (')[0])).toEqual([
        'console error: alas',
        'console log: here',
      ]);
    });

    test('when a script fails', async ({ find, expect }) => {
      expect(await find('<script>nowhere()</script>')).toEqual([
        'page error: nowhere is not defined [all the while]',
      ]);
    });

    test('when a file is missing', async ({ find, origin, expect }) => {
      expect(await find('<img src="/missing.png" alt="">')).toEqual([
        `console error: Failed to load resource: the server responded with a status of 404 (Not Found) (${origin}/missing.png) [all the while, all the while without script]`,
      ]);
    });

    test('when it asks another origin', async ({ find, expect }) => {
      expect(await find('<img src="https://tracker.example/dot.png" alt="">')).toContain(
        'request to another origin: https://tracker.example/dot.png [all the while, all the while without script]',
      );
    });

    test('when it stores something', async ({ find, expect }) => {
      const faults = await find(`<script>
        document.cookie = 'crumb=1';
        localStorage.setItem('long', '1');
        sessionStorage.setItem('short', '1');
        indexedDB.open('shelf');
        caches.open('larder');
      </script>`);
      expect(faults).toEqual([
        'cookie: crumb [all the while]',
        'localStorage: long [all the while]',
        'sessionStorage: short [all the while]',
        'database: shelf [all the while]',
        'cache: larder [all the while]',
      ]);
    });
  });
});
