import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import { getFileName, type BuiltSite } from '../site.ts';

/** The sitemap (sitemaps.org, 0.9) names every page that search engines may list, and no other. */
export function checkSitemap({ files, expectations }: BuiltSite): Diagnostic[] {
  const sitemaps = files.filter(({ name }) => /^sitemap.*\.xml$/.test(name) && name !== 'sitemap-index.xml');
  const wanted = expectations.pages.flatMap(({ canonical }) => canonical ?? []);
  const named = sitemaps.flatMap((file) =>
    Array.from(file.text.matchAll(/<loc>([^<]*)<\/loc>/g), ([, url = '']) => url).map((url) => ({
      file,
      url,
    })),
  );
  const names = new Set(files.map(({ name }) => name));
  const namedUrls = new Set(named.map(({ url }) => url));
  const wantedUrls = new Set(wanted);
  const missing = wanted
    .filter((url) => !namedUrls.has(url))
    .map((url) =>
      diagnose(
        'out/sitemap',
        { file: sitemaps[0]?.path ?? 'sitemap', position: 'unknown' },
        { url, isMissing: true },
      ),
    );
  const surplus = named
    // An address that leads nowhere has an answer of its own.
    .filter(({ url }) => !wantedUrls.has(url) && names.has(getFileName(URL.parse(url)?.pathname ?? '') ?? ''))
    .map(({ file, url }) =>
      diagnose('out/sitemap', getPlace(file, file.text.indexOf(`<loc>${url}<`) + '<loc>'.length), {
        url,
        isMissing: false,
      }),
    );
  return [...missing, ...surplus];
}
