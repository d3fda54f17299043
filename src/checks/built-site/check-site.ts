import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import type { Expectations } from './expectations.ts';
import type { PageElement, Tag } from './page.ts';
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
import { createScanner } from './scan-page.ts';
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
  const checks = rules.map((rule) => ({
    ...rule(built),
    concerning: [] as PageElement[],
    found: [] as Diagnostic[],
  }));
  const concerned = new Map<Tag, readonly { readonly concerning: PageElement[] }[]>();
  const getConcerned = (tag: Tag) => {
    const known = concerned.get(tag) ?? checks.filter(({ isConcerned }) => isConcerned?.(tag));
    concerned.set(tag, known);
    return known;
  };
  const scanPage = createScanner();
  for (const file of files) {
    const read = { name: file.name, path: file.path, text: file.text };
    const page = isPage(read) ? (scanPage(read) ?? parsePage(read)) : undefined;
    for (const check of checks) check.concerning = [];
    for (const element of page?.elements ?? []) {
      for (const { concerning } of getConcerned(element.tag)) concerning.push(element);
    }
    for (const { checkPage, checkFile, concerning, found } of checks) {
      const diagnostics = page ? checkPage?.(page, concerning) : checkFile?.(read);
      for (const diagnostic of diagnostics ?? []) found.push(diagnostic);
    }
  }
  return checks
    .flatMap(({ found, checkWhole }) => [...found, ...(checkWhole?.() ?? [])])
    .sort(compareDiagnostics);
}
