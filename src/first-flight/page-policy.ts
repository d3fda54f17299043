import { pagePathname } from '../domain/url.ts';
import type { Policy } from '../hosting/policy.ts';
import { localeKeys } from '../site.ts';

/** A page and the code that it has: what its policy depends on. */
export interface PageFacts {
  readonly pathname: string;
  /** Hashes of the scripts that stand in the page, as sources of a policy, in a fixed order. */
  readonly inlineScripts: readonly string[];
  /** Whether it names script files, which are the site's own. */
  readonly hasScriptFile: boolean;
  /** The same of the styles. */
  readonly inlineStyles: readonly string[];
}

/** Pagefind compiles WebAssembly there. */
export const searchPathnames = localeKeys.map((locale) => pagePathname(locale, 'search'));

/**
 * What a page may load and run, by the Content Security Policy (level 3): the code
 * that it has, and nothing that the site does not serve itself. The page says it
 * of itself, and the hosts that can say it in a header too.
 */
export const getPagePolicy = ({
  pathname,
  inlineScripts,
  hasScriptFile,
  inlineStyles,
}: PageFacts): Policy => ({
  'default-src': ["'none'"],
  'script-src': orNone([
    ...(hasScriptFile ? ["'self'"] : []),
    ...inlineScripts,
    ...(searchPathnames.includes(pathname) ? ["'wasm-unsafe-eval'"] : []),
  ]),
  'style-src': orNone(inlineStyles),
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
});

const orNone = (sources: readonly string[]) => (sources.length > 0 ? sources : ["'none'"]);
