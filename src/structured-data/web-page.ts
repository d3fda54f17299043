import type { BreadcrumbListLeaf, ContactPointLeaf, Graph, WebPageLeaf } from 'schema-dts';
import { absoluteUrl } from '../domain/url.ts';
import { locales, type Locale } from '../site.ts';
import { describeOrganization, organizationId } from './organization.ts';

/** A page above this one, or this one, with its path. */
export interface Crumb {
  readonly title: string;
  readonly pathname: string;
}

export interface DescribedPage {
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  readonly pathname: string;
  /** ISO 8601 day on which somebody last checked the text. */
  readonly reviewed: string;
  /** From the home page to this page; empty on the home page. */
  readonly crumbs: readonly Crumb[];
  readonly contactPoints: readonly ContactPointLeaf[];
}

function describeBreadcrumbs(crumbs: readonly Crumb[]): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, pathname }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absoluteUrl(pathname),
    })),
  };
}

/** What a page is, who publishes it and where it stands in the site, as JSON-LD 1.1. */
export function describeWebPage(page: DescribedPage): Graph {
  const url = absoluteUrl(page.pathname);
  const webPage: WebPageLeaf = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: page.title,
    description: page.summary,
    inLanguage: locales[page.locale].lang,
    dateModified: page.reviewed,
    publisher: { '@id': organizationId },
    ...(page.crumbs.length > 0 && { breadcrumb: describeBreadcrumbs(page.crumbs) }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [webPage, describeOrganization(page.locale, page.contactPoints)],
  };
}

/** JSON that cannot close the script element around it, whatever the texts contain. */
export function formatJsonLd(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
