import { diagnose, getPlace } from '../../diagnostic.ts';
import { getFileName, type Rule } from '../site.ts';

/** The sitemap (sitemaps.org, 0.9) names every page that search engines may list, and no other. */
export const checkSitemap: Rule = ({ files, expectations }) => {
  const wanted = expectations.pages.flatMap(({ canonical }) => canonical ?? []);
  const wantedUrls = new Set(wanted);
  const namedUrls = new Set<string>();
  let first: string | undefined;
  return {
    checkFile(file) {
      if (!/^sitemap.*\.xml$/.test(file.name) || file.name === 'sitemap-index.xml') return [];
      first ??= file.path;
      const named = Array.from(file.text.matchAll(/<loc>([^<]*)<\/loc>/g), ([, url = '']) => url);
      for (const url of named) namedUrls.add(url);
      return (
        named
          // An address that leads nowhere has an answer of its own.
          .filter(
            (url) => !wantedUrls.has(url) && files.has(getFileName(URL.parse(url)?.pathname ?? '') ?? ''),
          )
          .map((url) =>
            diagnose('out/sitemap', getPlace(file, file.text.indexOf(`<loc>${url}<`) + '<loc>'.length), {
              url,
              isMissing: false,
            }),
          )
      );
    },
    checkWhole: () =>
      wanted
        .filter((url) => !namedUrls.has(url))
        .map((url) =>
          diagnose(
            'out/sitemap',
            { file: first ?? 'sitemap', position: 'unknown' },
            { url, isMissing: true },
          ),
        ),
  };
};
