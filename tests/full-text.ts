import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import {
  fullTextOptions,
  searchFullText,
  type PageData,
  type PagefindScript,
} from '../src/search/full-text.ts';
import { site } from '../src/site.ts';

const bundle = `${site.base}pagefind/`;

/** Asks the index of a built site in one language, with the script and the options that the page uses. */
export async function openFullText(
  folder: string,
  { lang, commonWords }: { readonly lang: string; readonly commonWords: readonly string[] },
) {
  const readFile = (pathname: string) => readFileSync(join(folder, pathname.slice(site.base.length)));
  // What the script asks of a browser: the language of the page, and the files beside itself.
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) });
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFile(address.replace(/\?.*$/, '')))),
  );
  // The engine of the first language would serve every other one; as another module the script loads its own.
  const source = `${readFile(`${bundle}pagefind.js`).toString()}\n// ${lang}`;
  const script = (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`
  )) as Omit<PagefindScript, 'options'> & { options: (options: object) => Promise<void> };
  await script.options({ ...fullTextOptions, basePath: bundle });
  await script.init();

  return async (query: string): Promise<PageData[]> => {
    const results = await searchFullText(script, query, commonWords);
    return Promise.all(results.map(({ data }) => data()));
  };
}
