import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe } from 'vitest';
import { listBuiltPages } from '../built-site.ts';
import { test } from './browser-test.ts';

/** The text of a style sheet with those that it imports. */
function readSheet(file: string): string {
  return readFileSync(file, 'utf8').replace(/@import '([^']+)';/g, (_, imported: string) =>
    readSheet(join(dirname(file), imported)),
  );
}

const everyStyle = readSheet(join(import.meta.dirname, '..', '..', 'src', 'styles', 'site.css'));

/**
 * Runs in a page: the selectors of a style sheet that find something there,
 * whatever its states and attributes, and are not in the page's own styles.
 */
function findMissingSelectors(css: string): { found: number; missing: string[] } {
  const listSelectors = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => [
      // A comma outside of brackets and quotation marks.
      ...(rule instanceof CSSStyleRule ? rule.selectorText.split(/,\s*(?![^()]*\))(?![^"]*"\])/) : []),
      ...('cssRules' in rule ? listSelectors(rule.cssRules as CSSRuleList) : []),
    ]);
  const dropStates = (selector: string) =>
    selector
      .replace(/::?(?!is\(|where\(|has\()[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?|\[[^\]]*\]/g, '')
      .replace(/(^|[\s>+~(,])(?=$|[\s>+~),])/g, '$1*');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const own = new Set([...document.styleSheets].flatMap(({ cssRules }) => listSelectors(cssRules)));
  const found = listSelectors(sheet.cssRules).filter(
    (selector) => document.querySelector(dropStates(selector)) !== null,
  );
  return { found: found.length, missing: found.filter((selector) => !own.has(selector)) };
}

describe.concurrent('a page has every style that it can use', () => {
  test.for(listBuiltPages())('$pathname', async ({ pathname }, { page, expect }) => {
    await page.goto(pathname);
    const { found, missing } = await page.evaluate(findMissingSelectors, everyStyle);
    expect(missing).toEqual([]);
    expect(found).toBeGreaterThan(20);
  });
});
