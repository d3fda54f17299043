/** A script element that runs: data blocks such as JSON-LD do not. */
const scriptElement = /<script(?![^>]*\stype="application\/)([^>]*)>(.*?)<\/script>/gs;
const source = /\ssrc="([^"]+)"/;
const staticImport = /\b(?:from|import)\s*["'](\.[^"']+)["']/g;

/** The scripts of a page, as they stand in it. */
export interface PageScripts {
  /** The code that stands in the page itself, element by element. */
  readonly inline: readonly string[];
  /** The paths of the files that it names. */
  readonly files: readonly string[];
}

export function readPageScripts(html: string): PageScripts {
  const inline: string[] = [];
  const files: string[] = [];
  for (const [, attributes, code] of html.matchAll(scriptElement)) {
    const [, pathname] = source.exec(attributes!) ?? [];
    if (pathname === undefined) inline.push(code!);
    else files.push(pathname);
  }
  return { inline, files };
}

/**
 * The files that a page loads as it opens, each once: those that it names and
 * those that they import. What a script fetches later is not among them.
 *
 * @param readFile the text at a path of the site's own ("/_astro/menu.js")
 */
export function listLoadedFiles({ files }: PageScripts, readFile: (pathname: string) => string): string[] {
  const loaded = new Set<string>();
  const add = (pathname: string) => {
    if (loaded.has(pathname)) return;
    loaded.add(pathname);
    for (const [, address] of readFile(pathname).matchAll(staticImport))
      add(new URL(address!, new URL(pathname, 'https://site.invalid')).pathname);
  };
  files.forEach(add);
  return [...loaded];
}
