import { hash } from 'node:crypto';
import { remember } from '../domain/remember.ts';
import { formatPolicy } from '../hosting/policy.ts';
import { listWords, readNames, type NamesOnPage } from './names-on-page.ts';
import { getPagePolicy } from './page-policy.ts';
import { listLoadedFiles, readPageScripts } from './page-scripts.ts';
import { listNeededNames, readStyleSheet, writeStylesFor, type StyleSheet } from './style-sheet.ts';

/** As Astro writes the sheets that a page uses. */
const sheetLink = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Makes the pages of one built site whole and light: in the place of links to
 * style sheets one style element, with the rules that the page can use, and before
 * it the policy that allows it and the code of the page. A page looks and works as before.
 *
 * @param readFile the text of a script or sheet at a path of the site's own
 */
export function createLightener(
  readFile: (pathname: string) => string,
): (pathname: string, html: string) => string {
  // Pages share their scripts and sheets, and most pages of a kind the rules that they can use.
  const getFile = remember(readFile);
  const getWords = remember((pathname: string) => listWords(getFile(pathname)));
  const getStyler = remember((addresses: string) =>
    createStyler(addresses.split(' ').map((address) => readStyleSheet(getFile(address)))),
  );

  return (pathname, html) => {
    const addresses = Array.from(html.matchAll(sheetLink), ([, address]) => address!);
    const place = html.search(addresses.length > 0 ? sheetLink : '</head>');
    if (place === -1) return html;
    const rest = html.replace(sheetLink, '');

    const scripts = readPageScripts(html);
    const words = [...scripts.inline.map(listWords), ...listLoadedFiles(scripts, getFile).map(getWords)];
    const names = readNames(rest, words);
    const style = addresses.length > 0 ? getStyler(addresses.join(' '))(names) : undefined;
    const policy = getPagePolicy({
      pathname,
      inlineScripts: [...new Set(scripts.inline.map(getHashSource))],
      hasScriptFile: scripts.files.length > 0,
      inlineStyles: style ? [style.hashSource] : [],
    });
    const meta = `<meta http-equiv="content-security-policy" content="${formatPolicy(policy)}">`;
    return `${rest.slice(0, place)}${meta}${style?.element ?? ''}${rest.slice(place)}`;
  };
}

interface PageStyle {
  readonly element: string;
  /** Of its text, as a source of a policy. */
  readonly hashSource: string;
}

/** The style of a page by its names; undefined where no rule fits them. */
function createStyler(sheets: readonly StyleSheet[]): (page: NamesOnPage) => PageStyle | undefined {
  const needed = sheets.map(listNeededNames);
  const known = new Map<string, PageStyle | undefined>();
  return (page) => {
    const key = JSON.stringify(
      needed.map(({ tags, classes, ids }) => [
        [...tags].filter((name) => page.tags.has(name)),
        [...classes].filter((name) => page.classes.has(name)),
        [...ids].filter((name) => page.ids.has(name)),
      ]),
    );
    if (!known.has(key)) {
      const css = writeStylesFor(page, sheets);
      const style = { element: `<style>${css}</style>`, hashSource: getHashSource(css) };
      known.set(key, css === '' ? undefined : style);
    }
    return known.get(key);
  };
}

const getHashSource = (code: string) => `'sha256-${hash('sha256', code, 'base64')}'`;
