import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe } from 'vitest';
import { listBuiltPages } from '../built-site.ts';
import { test } from './browser-test.ts';
import { borrowView, giveViewBack } from './page-view.ts';

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
  /** The place behind the bracket that closes the one before `from`. */
  const findClosing = (text: string, from: number) => {
    let depth = 1;
    let at = from;
    for (; depth > 0; at += 1) depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    return at;
  };
  const splitList = (list: string): string[] => {
    for (let at = 0; at < list.length; at += 1) {
      if (list[at] === '(') at = findClosing(list, at + 1) - 1;
      else if (list[at] === ',') return [list.slice(0, at).trim(), ...splitList(list.slice(at + 1))];
    }
    return [list.trim()];
  };
  const dropStates = (selector: string): string => {
    let before = '';
    let compound = '';
    for (let at = 0; at < selector.length;) {
      const rest = selector.slice(at);
      const [combinator] = /^(?: [>+~] | )/.exec(rest) ?? [];
      const [pseudo, name, bracket] = /^::?([\w-]+)(\()?/.exec(rest) ?? [];
      if (combinator !== undefined) {
        before += (compound || '*') + combinator;
        compound = '';
        at += combinator.length;
      } else if (pseudo !== undefined) {
        const end = bracket === undefined ? pseudo.length : findClosing(rest, pseudo.length);
        if (['is', 'where', 'has'].includes(name!)) {
          const choices = splitList(rest.slice(pseudo.length, end - 1)).map(dropStates);
          compound += `:${name}(${choices.join()})`;
        }
        at += end;
      } else if (rest.startsWith('[')) {
        at += rest.indexOf(']') + 1;
      } else {
        compound += rest[0]!;
        at += 1;
      }
    }
    return before + (compound || '*');
  };
  const listSelectors = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? splitList(rule.selectorText) : []),
      ...('cssRules' in rule ? listSelectors(rule.cssRules as CSSRuleList) : []),
    ]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const own = new Set([...document.styleSheets].flatMap(({ cssRules }) => listSelectors(cssRules)));
  const found = listSelectors(sheet.cssRules).filter(
    (selector) => document.querySelector(dropStates(selector)) !== null,
  );
  return { found: found.length, missing: found.filter((selector) => !own.has(selector)) };
}

describe.concurrent('a page has every style that it can use', () => {
  test.for(listBuiltPages())('$pathname', async ({ pathname }, { browser, origin, expect }) => {
    const view = await borrowView(browser);
    await view.page.goto(`${origin}${pathname}`);
    const { found, missing } = await view.page.evaluate(findMissingSelectors, everyStyle);
    giveViewBack(browser, view);
    expect(missing).toEqual([]);
    expect(found).toBeGreaterThan(20);
  });
});
