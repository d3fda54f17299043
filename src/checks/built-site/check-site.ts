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
import { scanPage } from './scan-page.ts';
import type { BuiltSite, Rule } from './site.ts';

/** Everything that is checked after a build, on the files that would be published. */
const rules: readonly Rule[] = [
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

/**
 * All problems of a built site at once, in the order of files and places. Never
 * throws, whatever the files hold. Each file is read once, shown to every rule
 * and let go.
 */
export function checkSite(files: readonly SiteFile[], expectations: Expectations): Diagnostic[] {
  const built: BuiltSite = { files: new Map(files.map((file) => [file.name, file])), expectations };
  const checks = rules.map((rule) => ({ ...rule(built), found: [] as Diagnostic[] }));
  for (const file of files) {
    const read = { name: file.name, path: file.path, text: file.text };
    const page = isPage(read) ? (scanPage(read) ?? parsePage(read)) : undefined;
    for (const { checkPage, checkFile, found } of checks) {
      for (const diagnostic of (page ? checkPage?.(page) : checkFile?.(read)) ?? []) found.push(diagnostic);
    }
  }
  return checks
    .flatMap(({ found, checkWhole }) => [...found, ...(checkWhole?.() ?? [])])
    .sort(compareDiagnostics);
}
