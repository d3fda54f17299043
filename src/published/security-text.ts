import { absoluteUrl } from '../domain/url.ts';
import { localeKeys, locales, site } from '../site.ts';

/** Where programs look for it, below the base. */
export const securityTextPath = '.well-known/security.txt';

/**
 * The file that tells people who found a weak place whom to tell, and until
 * when that is true (RFC 9116).
 */
export const formatSecurityText = (): string =>
  [
    `Contact: ${site.repository}/security/advisories/new`,
    `Expires: ${site.securityContactValidUntil}T00:00:00Z`,
    `Preferred-Languages: ${localeKeys.map((locale) => locales[locale].lang).join(', ')}`,
    `Canonical: ${absoluteUrl(`${site.base}${securityTextPath}`)}`,
    `Policy: ${site.repository}/blob/main/SECURITY.md`,
    '',
  ].join('\n');
