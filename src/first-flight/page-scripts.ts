/** A script element that runs: data blocks such as JSON-LD do not. */
const scriptElement = /<script(?![^>]*\stype="application\/)([^>]*)>(.*?)<\/script>/gs;
const source = /\ssrc="([^"]+)"/;
const staticImport = /\b(?:from|import)\s*["'](\.[^"']+)["']/g;

/** The code that stands in a page itself, element by element. */
export function listInlineScripts(html: string): string[] {
  return [...html.matchAll(scriptElement)].flatMap(([, attributes, code]) =>
    source.test(attributes!) ? [] : [code!],
  );
}

/** Whether a page names a script file. */
export const hasScriptFile = (html: string): boolean =>
  [...html.matchAll(scriptElement)].some(([, attributes]) => source.test(attributes!));

/**
 * The files that a page loads as it opens, each once: those that it names and
 * those that they import. What a script fetches later is not among them.
 *
 * @param readFile the text at a path of the site's own ("/_astro/menu.js")
 */
export function listScriptFiles(html: string, readFile: (pathname: string) => string): string[] {
  const files = new Set<string>();
  const add = (pathname: string) => {
    if (files.has(pathname)) return;
    files.add(pathname);
    for (const [, address] of readFile(pathname).matchAll(staticImport))
      add(new URL(address!, new URL(pathname, 'https://site.invalid')).pathname);
  };
  for (const [, attributes] of html.matchAll(scriptElement)) {
    const [, pathname] = source.exec(attributes!) ?? [];
    if (pathname !== undefined) add(pathname);
  }
  return [...files];
}
