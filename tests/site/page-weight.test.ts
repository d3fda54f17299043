import { describe, expect, it } from 'vitest';
import { getAttribute, listElements, type Element } from '../built-document.ts';
import { listBuiltPages, readBuiltPage } from '../built-site.ts';
import { describeOverweight, formatWeights } from '../page-weight/format-weights.ts';
import { exceptions, limits } from '../page-weight/limits.ts';
import { readRecordedWeights } from '../page-weight/recorded-weights.ts';
import { weighPages } from '../page-weight/weigh-pages.ts';

const weights = await weighPages();
const recorded = readRecordedWeights();

describe('every page', () => {
  it('comes complete in one answer of at most 9,500 bytes, headers included, with at most 6,000 bytes of scripts', () => {
    console.info(formatWeights(weights));
    expect(limits).toEqual({ answer: 9500, scripts: 6000 });
    expect(weights.length).toBeGreaterThan(50);
    const overweight = weights.flatMap((weight) =>
      describeOverweight(
        weight,
        recorded.find(({ pathname }) => pathname === weight.pathname),
      ),
    );
    expect(overweight).toEqual([]);
  });

  /** A few lines in the page itself, which nobody waits for. */
  const isShortAndHere = (script: Element) =>
    getAttribute(script, 'src') === undefined &&
    script.childNodes.every((code) => 'value' in code && code.value.length <= 400);

  it('waits for nothing else: styles stand in it, scripts come after it, and no font is fetched', () => {
    const waiting = listBuiltPages()
      .filter(({ file }) => !file.startsWith('admin/'))
      .flatMap((page) => {
        const html = readBuiltPage(page);
        const blocking = listElements(html).filter(
          (element) =>
            (element.tagName === 'link' &&
              /stylesheet|preload|font/.test(getAttribute(element, 'rel') ?? '')) ||
            (element.tagName === 'script' &&
              !['module', 'application/ld+json'].includes(getAttribute(element, 'type') ?? '') &&
              getAttribute(element, 'defer') === undefined &&
              !isShortAndHere(element)),
        );
        return [
          ...blocking.map(({ tagName }) => `${page.pathname}: ${tagName}`),
          ...(html.match(/@font-face|@import|url\((?!['"]?data:)/g) ?? []).map(
            (found) => `${page.pathname}: ${found}`,
          ),
        ];
      });
    expect(waiting).toEqual([]);
  });
});

it('every exception is a page and has a reason', () => {
  for (const { pathname, because } of exceptions) {
    expect(weights.map((weight) => weight.pathname)).toContain(pathname);
    expect(because).not.toBe('');
  }
});

it('a page over its limit is named, with what has grown', () => {
  const before = { pathname: '/en/', headers: 600, html: 5000, css: 2000, scripts: 5900 };
  expect(describeOverweight({ ...before, html: 7000, scripts: 6001 }, before)).toEqual([
    '/en/ has 9600 bytes of 9500: html 7000 (+2000), css 2000 (+0), headers 600 (+0)',
    '/en/ has 6001 bytes of 6000: scripts 6001 (+101)',
  ]);
  expect(describeOverweight({ ...before, css: 4000 }, undefined)).toEqual([
    '/en/ has 9600 bytes of 9500: html 5000 (not recorded), css 4000 (not recorded), headers 600 (not recorded)',
  ]);
});
