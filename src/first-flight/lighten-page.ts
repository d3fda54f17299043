import { readNames } from './names-on-page.ts';
import { writePolicy } from './page-policy.ts';
import { hasScriptFile, listInlineScripts, listScriptFiles } from './page-scripts.ts';
import { readStyleSheet, writeStylesFor, type StyleSheet } from './style-sheet.ts';

const styleElement = /<style>(.*?)<\/style>/gs;

/**
 * Makes the pages of one built site light: one style element a page, with the
 * rules that the page can use, and a policy that allows that one and the
 * scripts of the page. A page looks and works as before.
 *
 * @param readFile the text of a script at a path of the site's own
 */
export function createLightener(readFile: (pathname: string) => string): (html: string) => string {
  // Pages share their sheets and scripts.
  const sheets = new Map<string, StyleSheet>();
  const files = new Map<string, string>();
  const getSheet = (css: string) => remember(sheets, css, readStyleSheet);
  const getFile = (pathname: string) => remember(files, pathname, readFile);

  return (html) => {
    const styles = [...html.matchAll(styleElement)].map(([, css]) => css!);
    const scripts = listInlineScripts(html);
    const code = { scripts, hasScriptFile: hasScriptFile(html) };
    const place = html.search(styleElement);
    const withoutStyles = html.replace(styleElement, '');
    if (place === -1) return writePolicy(html, { styles: [], ...code });

    const names = readNames(withoutStyles, [...scripts, ...listScriptFiles(html, getFile).map(getFile)]);
    const css = writeStylesFor(names, styles.map(getSheet));
    const light = `${withoutStyles.slice(0, place)}<style>${css}</style>${withoutStyles.slice(place)}`;
    return writePolicy(light, { styles: [css], ...code });
  };
}

function remember<Value>(known: Map<string, Value>, key: string, read: (key: string) => Value): Value {
  const value = known.get(key) ?? read(key);
  known.set(key, value);
  return value;
}
