import type { ContactPointLeaf, OrganizationLeaf } from 'schema-dts';
import { absoluteUrl } from '../domain/url.ts';
import { locales, site, type Locale } from '../site.ts';

/** Names the publisher alike on every page of every language (JSON-LD node identifier). */
export const organizationId = absoluteUrl(`${site.base}#organization`);

/** The publisher as schema.org Organization, with the contact points that the page shows. */
export function describeOrganization(
  locale: Locale,
  contactPoints: readonly ContactPointLeaf[],
): OrganizationLeaf {
  const { organisation, unit } = locales[locale].names;
  return {
    '@type': 'Organization',
    '@id': organizationId,
    name: organisation,
    url: absoluteUrl(site.base),
    department: { '@type': 'Organization', name: unit },
    ...(contactPoints.length > 0 && { contactPoint: contactPoints }),
  };
}
