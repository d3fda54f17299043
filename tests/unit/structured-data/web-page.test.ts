import { describe, expect, it } from 'vitest';
import { describeContactPoint } from '../../../src/structured-data/contact-point.ts';
import { describeWebPage, formatJsonLd } from '../../../src/structured-data/web-page.ts';
import { absoluteUrl } from '../../../src/domain/url.ts';

const url = absoluteUrl('/en/contact/#family');

const family = describeContactPoint(
  {
    kind: 'role',
    email: 'Rfamily@iom.int',
    phone: '+31887464444',
    hours: {
      timeZone: 'Europe/Amsterdam',
      times: [{ days: ['monday', 'friday'], opens: '13:30', closes: '16:30' }],
    },
    languages: ['en', 'nl'],
    source: 'leaflet-en',
    confirmed: 'not-yet',
  },
  'Family reunification assistance',
  url,
);

describe('a contact point in structured data', () => {
  it('names mailbox, number, hours and languages as schema.org does', () => {
    expect(family).toEqual({
      '@type': 'ContactPoint',
      '@id': url,
      contactType: 'Family reunification assistance',
      url,
      email: 'Rfamily@iom.int',
      telephone: '+31887464444',
      hoursAvailable: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Friday'],
          opens: '13:30',
          closes: '16:30',
        },
      ],
      availableLanguage: ['en', 'nl'],
    });
  });

  it('leaves out what nobody has told', () => {
    const known = Object.keys(
      describeContactPoint(
        {
          kind: 'person',
          email: 'a@iom.int',
          languages: 'unknown',
          source: 'leaflet-en',
          confirmed: 'not-yet',
        },
        'LEARN',
        url,
      ),
    );
    expect(known).toEqual(['@type', '@id', 'contactType', 'url', 'email']);
  });
});

describe('a page in structured data', () => {
  const page = {
    locale: 'nl',
    title: 'Contact </script><script>alert(1)</script>',
    summary: 'Alle adressen.',
    pathname: '/nl/contact/',
    reviewed: '2026-11-22',
    crumbs: [
      { title: 'Home', pathname: '/nl/' },
      { title: 'Contact', pathname: '/nl/contact/' },
    ],
    contactPoints: [family],
  } as const;

  it('says its language, its date, its publisher and its place in the site', () => {
    const [webPage, organization] = describeWebPage(page)['@graph'];
    expect(webPage).toMatchObject({
      '@type': 'WebPage',
      inLanguage: 'nl',
      dateModified: '2026-11-22',
      publisher: { '@id': absoluteUrl('/#organization') },
      breadcrumb: {
        itemListElement: [
          { position: 1, item: absoluteUrl('/nl/') },
          { position: 2, item: absoluteUrl('/nl/contact/') },
        ],
      },
    });
    expect(organization).toMatchObject({ '@id': absoluteUrl('/#organization'), contactPoint: [family] });
  });

  it('cannot close the script element around it', () => {
    expect(formatJsonLd(describeWebPage(page))).not.toContain('<');
  });

  it('reads back as the same data', () => {
    expect(JSON.parse(formatJsonLd(describeWebPage(page)))).toEqual(describeWebPage(page));
  });
});
