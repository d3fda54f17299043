import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import type { Expectations } from './expectations.ts';
import { parsePage } from './parse-page.ts';
import { isPage, type SiteFile } from './read-site.ts';
import { checkAddressesOnPages } from './rules/addresses.ts';
import { checkFacts } from './rules/facts.ts';
import { checkBuiltPages } from './rules/pages.ts';
import { checkLanguage } from './rules/language.ts';
import { checkLeftovers } from './rules/leftovers.ts';
import { checkBuiltLinks } from './rules/links.ts';
import { checkGluedWords } from './rules/glued-words.ts';
import { checkPolicy } from './rules/policy.ts';
import { checkSearchIndex } from './rules/search-index.ts';
import { checkSitemap } from './rules/sitemap.ts';
import { checkThirdParties } from './rules/third-parties.ts';
import type { BuiltSite } from './site.ts';

/** Everything that is checked after a build, on the files that would be published. */
const rules: readonly ((site: BuiltSite) => Diagnostic[])[] = [
  checkBuiltPages,
  checkAddressesOnPages,
  checkBuiltLinks,
  checkLeftovers,
  checkLanguage,
  checkFacts,
  checkPolicy,
  checkThirdParties,
  checkSitemap,
  checkSearchIndex,
  checkGluedWords,
];

/** All problems of a built site at once, in the order of files and places. Never throws, whatever the files hold. */
export function checkSite(files: readonly SiteFile[], expectations: Expectations): Diagnostic[] {
  const pages = files.filter(isPage).map(parsePage);
  const site: BuiltSite = { files, pages, expectations };
  return rules.flatMap((check) => check(site)).sort(compareDiagnostics);
}
