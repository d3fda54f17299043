import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listLoadedFiles, readPageScripts } from '../../src/first-flight/page-scripts.ts';
import { getHeaders, getHeaderTable } from '../../src/hosting/headers.ts';
import { readSiteFacts } from '../../src/hosting/read-site-facts.ts';
import { site } from '../../src/site.ts';
import { builtSiteFolder, listBuiltPages, readBuiltPage } from '../built-site.ts';
import { measureHeaderBytes } from './measure-header-bytes.ts';

/** Bytes of a page as they go over the network, packed with Brotli. */
export interface PageWeight {
  readonly pathname: string;
  readonly headers: number;
  /** The page without its styles. */
  readonly html: number;
  /** What the styles add to the page. */
  readonly css: number;
  /** All client code of the page, in it or beside it. */
  readonly scripts: number;
}

/** The one answer in which the page comes, complete. */
export const getAnswerBytes = ({ headers, html, css }: PageWeight): number => headers + html + css;

const pack = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) } })
    .length;

/** The editors' program is no page for readers. */
const isForReaders = ({ file }: { readonly file: string }) => !file.startsWith('admin/');

export async function weighPages(): Promise<PageWeight[]> {
  const table = getHeaderTable(readSiteFacts(builtSiteFolder), 'each-page');
  const pages = listBuiltPages().filter(isForReaders);
  // Beside the headers of the table, those that nginx sends of itself.
  const headers = await measureHeaderBytes(
    pages.map(({ pathname }) => ({
      server: 'nginx',
      date: 'Sun, 22 Nov 2026 06:45:30 GMT',
      'content-type': 'text/html; charset=utf-8',
      'content-length': '9999',
      'last-modified': 'Sun, 22 Nov 2026 06:45:30 GMT',
      vary: 'Accept-Encoding',
      etag: '"6b0295f8-2242"',
      'content-encoding': 'br',
      ...getHeaders(table, pathname),
    })),
  );
  const readFile = (pathname: string) =>
    readFileSync(join(builtSiteFolder, pathname.slice(site.base.length)), 'utf8');
  return pages.map((page, index) => {
    const text = readBuiltPage(page);
    const html = pack(text.replace(/<style>.*?<\/style>/gs, ''));
    const scripts = readPageScripts(text);
    const code = [...scripts.inline, ...listLoadedFiles(scripts, readFile).map(readFile)];
    return {
      pathname: page.pathname,
      headers: headers[index]!,
      html,
      css: pack(text) - html,
      scripts: code.map(pack).reduce((sum, bytes) => sum + bytes, 0),
    };
  });
}
