import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { formatCaddyfile } from '../../../src/hosting/caddyfile.ts';
import { listCloudfrontBehaviours } from '../../../src/hosting/cloudfront.ts';
import { formatHeadersFile } from '../../../src/hosting/headers-file.ts';
import { getHeaders, getHeaderTable, isMatch, type HeaderTable } from '../../../src/hosting/headers.ts';
import { getHostFiles, getPublishedFiles } from '../../../src/hosting/host-files.ts';
import { formatNginxMaps } from '../../../src/hosting/nginx.ts';
import { formatRedirectsFile } from '../../../src/hosting/redirects-file.ts';
import { facts } from './facts.ts';

const table = getHeaderTable(facts, 'one-for-all');
const perPage = getHeaderTable(facts, 'each-page');
const redirects = [{ from: 'old/', to: 'en/' }];
const files = new Map(
  [...getHostFiles(facts, redirects), ...getPublishedFiles(facts, redirects)].map(({ path, text }) => [
    path,
    text,
  ]),
);
const read = (path: string) => files.get(path)!;
const pathnames = [
  '/',
  '/en/',
  '/en/search/',
  '/_astro/a.1.js',
  '/en/programmes/quiet/',
  '/en/contact/quiet.svg',
];

/** What Cloudflare makes of `_headers`: every matching block adds, unless it took the header away before. */
function readHeadersFile(text: string, pathname: string, joins: boolean): Record<string, string> {
  const found: Record<string, string> = {};
  let applies = false;
  for (const line of text.split('\n').filter((written) => written !== '' && !written.startsWith('#'))) {
    if (!line.startsWith(' ')) applies = isMatch(line, pathname);
    else if (applies && line.startsWith('  ! ')) Reflect.deleteProperty(found, line.slice(4));
    else if (applies) {
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line)!;
      found[name!] = joins && name! in found ? `${found[name!]!}, ${value!}` : value!;
    }
  }
  return found;
}

describe('_headers', () => {
  it.each(pathnames)('tells Cloudflare and Netlify what the table says about %s', (pathname) => {
    expect(readHeadersFile(read('_headers'), pathname, true)).toEqual(getHeaders(table, pathname));
    expect(readHeadersFile(read('netlify/_headers'), pathname, false)).toEqual(getHeaders(table, pathname));
  });

  it('is refused when it is longer than Cloudflare reads', () => {
    const paths = (count: number) => Array.from({ length: count }, (_, index) => `/${index}`);
    const rule = (count: number, value: string) => [
      { about: 'x', paths: paths(count), headers: { X: value } },
    ];
    expect(() => formatHeadersFile(rule(100, 'x'.repeat(1995)), 'cloudflare')).not.toThrow();
    expect(() => formatHeadersFile(rule(101, 'x'), 'cloudflare')).toThrow('101 rules');
    expect(() => formatHeadersFile(rule(1, 'x'.repeat(1996)), 'cloudflare')).toThrow('2001 characters');
    const twice = [{ about: 'x', paths: ['/*/a/*'], headers: {} }];
    expect(() => formatHeadersFile(twice, 'cloudflare')).toThrow('one * in a path: /*/a/*');
  });

  it.each(['_headers', 'netlify/_headers'])(
    'names no path twice and no header twice for a path: %s',
    (path) => {
      const blocks = read(path)
        .trim()
        .split('\n\n')
        .map((block) => block.split('\n').filter((line) => !line.startsWith('#')));
      const names = blocks.map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const [, ...lines] of blocks) {
        const set = lines.map((line) => line.trim().split(':')[0]);
        expect(new Set(set).size).toBe(set.length);
      }
    },
  );
});

describe('_redirects', () => {
  it('has one line each', () => {
    expect(read('_redirects')).toBe('/old/ /en/ 301\n');
    expect(formatRedirectsFile([])).toBe('');
  });

  it('is refused when it is longer than Cloudflare reads', () => {
    const list = (count: number, from: string) => Array.from({ length: count }, () => ({ from, to: '' }));
    expect(() => formatRedirectsFile(list(2000, 'a'))).not.toThrow();
    expect(() => formatRedirectsFile(list(2001, 'a'))).toThrow('2001 lines');
    // A slash before, " / 301" behind.
    expect(() => formatRedirectsFile(list(1, 'a'.repeat(993)))).not.toThrow();
    expect(() => formatRedirectsFile(list(1, 'a'.repeat(994)))).toThrow('1001 characters');
  });
});

describe('the settings of each host', () => {
  const listValues = (rules: HeaderTable) => [
    ...new Set(rules.flatMap(({ headers }) => Object.values(headers))),
  ];
  const names = [...new Set(table.flatMap(({ headers }) => Object.keys(headers)))];

  it.each([
    ['nginx', read('nginx/maps.conf') + read('nginx/headers.conf'), perPage],
    ['Caddy', read('caddy/Caddyfile'), perPage],
    ['Netlify', read('netlify/_headers'), table],
    ['Cloudflare', read('_headers'), table],
  ])('have every header and every value: %s', (_, text, rules) => {
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
    expect(listValues(rules).filter((value) => !text.includes(value))).toEqual([]);
  });

  it('say of GitHub Pages which headers it does not send', () => {
    const notes = read('github-pages/README.md');
    expect(names.filter((name) => !notes.includes(`| ${name} |`))).toEqual([]);
    expect(notes).toContain('| Strict-Transport-Security | not sent |');
  });

  it('lead from old addresses to new ones', () => {
    expect(read('nginx/site.conf')).toContain('location = /old/ {\n  return 301 /en/;\n}');
    expect(read('caddy/Caddyfile')).toContain('redir /old/ /en/ 301');
  });

  it('add headers in nginx in one place only, which no location overrides', () => {
    expect(read('nginx/site.conf')).not.toContain('add_header');
    const lines = read('nginx/headers.conf').trim().split('\n');
    expect(lines.filter((line) => !/^add_header [\w-]+ (?:"[^"]*"|\$\w+) always;$/.test(line))).toEqual([]);
  });
});

describe('servers that look a path up in a map', () => {
  const rules: HeaderTable = [
    { about: 'All', paths: ['/*'], headers: { 'X-Kind': 'general' } },
    { about: 'Below', paths: ['/a/*'], headers: { 'X-Kind': 'below' } },
    { about: 'Particular', paths: ['/a/b.c*', '/a/whole'], headers: { 'X-Kind': 'particular' } },
  ];

  it.each([
    ['nginx', formatNginxMaps(rules)],
    ['Caddy', formatCaddyfile(rules, [])],
  ])('find the last rule of the table first, and dots are dots: %s', (_, text) => {
    const lines = text.split('\n').filter((line) => /"(?:general|below|particular)"/.test(line));
    const found = (pathname: string) =>
      lines
        .map((line) => /^\s*(?:"(~?)(.*?)"|default) "(\w+)"/.exec(line)!)
        .find(([, isRegex, key, value]) =>
          key === undefined
            ? value === 'general'
            : isRegex === '~'
              ? new RegExp(key).test(pathname)
              : key === pathname,
        )?.[3];
    // nginx writes the default first, whatever its place counts.
    const ordered = [...lines].sort(
      (one, other) => Number(/default/.test(one)) - Number(/default/.test(other)),
    );
    lines.splice(0, lines.length, ...ordered);
    expect(['/a/b.c', '/a/bxc', '/a/whole', '/a/x', '/x'].map(found)).toEqual([
      'particular',
      'below',
      'particular',
      'below',
      'general',
    ]);
  });

  it('CloudFront is asked in that order too', () => {
    const { behaviours } = listCloudfrontBehaviours(rules);
    expect(behaviours.map(({ pathPattern }) => pathPattern)).toEqual(['/a/b.c*', '/a/whole', '/a/*', '/*']);
  });

  it('send an empty value nowhere but where nginx would send all headers again', () => {
    expect(formatNginxMaps(rules)).toContain(
      'map $status $sent_x_kind {\n  default $site_x_kind;\n  416 "";\n  volatile;\n}',
    );
  });

  it('name the methods that they take when they refuse one', () => {
    expect(read('nginx/maps.conf')).toContain('  405 "GET, HEAD";');
    expect(read('caddy/Caddyfile')).toContain('header @odd Allow "GET, HEAD"\n\t\trespond @odd 405');
  });
});

describe('the policies for CloudFront', () => {
  const { behaviours, policies } = listCloudfrontBehaviours(table);
  interface Written {
    readonly SecurityHeadersConfig: {
      readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: string };
      readonly StrictTransportSecurity: {
        readonly AccessControlMaxAgeSec: number;
        readonly IncludeSubdomains: boolean;
        readonly Preload: boolean;
      };
      readonly ContentTypeOptions: { readonly Override: boolean };
      readonly FrameOptions: { readonly FrameOption: string };
      readonly ReferrerPolicy: { readonly ReferrerPolicy: string };
    };
    readonly CustomHeadersConfig: {
      readonly Quantity: number;
      readonly Items: readonly { readonly Header: string; readonly Value: string }[];
    };
  }
  /** As CloudFront documents its patterns: `*` stands for any characters, slashes too. */
  const isAsked = (pattern: string, pathname: string) =>
    new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(pathname);
  /** What CloudFront sends with an answer, by the first behaviour that matches. */
  const readHeaders = (pathname: string) => {
    const { policy } = behaviours.find(({ pathPattern }) => isAsked(pathPattern, pathname))!;
    const { SecurityHeadersConfig: own, CustomHeadersConfig: custom } = JSON.parse(
      read(`cloudfront/policies/${policy}.json`),
    ) as Written;
    const { AccessControlMaxAgeSec, IncludeSubdomains, Preload } = own.StrictTransportSecurity;
    expect(custom.Items).toHaveLength(custom.Quantity);
    return {
      ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
      'Content-Security-Policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
      'Strict-Transport-Security': `max-age=${AccessControlMaxAgeSec}${IncludeSubdomains ? '; includeSubDomains' : ''}${Preload ? '; preload' : ''}`,
      ...(own.ContentTypeOptions.Override ? { 'X-Content-Type-Options': 'nosniff' } : {}),
      'X-Frame-Options': own.FrameOptions.FrameOption,
      'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
    };
  };

  it.each(pathnames)('say what the table says about %s', (pathname) => {
    expect(readHeaders(pathname)).toEqual(getHeaders(table, pathname));
  });

  it('are one for all behaviours with the same headers, none of which stands among the others when it has a field', () => {
    const contents = policies.map((policy) => [policy.SecurityHeadersConfig, policy.CustomHeadersConfig]);
    expect(new Set(contents.map((content) => JSON.stringify(content))).size).toBe(policies.length);
    const custom = policies.flatMap(({ CustomHeadersConfig }) => CustomHeadersConfig.Items);
    expect(JSON.stringify(custom)).not.toMatch(/Content-Security|Strict-Transport|X-|Referrer/);
  });

  it('need one behaviour for all that belongs to a sensitive programme in a language', () => {
    const sensitive = ['/en/contact/x.*', '/en/programmes/x.pdf', '/en/programmes/x/*', '/nl/contact/y.*'];
    const rules = [
      { about: 'All', paths: ['/*'], headers: { 'Cache-Control': 'x' } },
      { about: 'Hashed', paths: ['/b/c/*', '/b/d/*'], headers: { 'Cache-Control': 'y' } },
      { about: 'Sensitive', paths: sensitive, headers: { 'Cache-Control': 'no-store' } },
    ];
    expect(listCloudfrontBehaviours(rules).behaviours.map(({ pathPattern }) => pathPattern)).toEqual([
      '/en/*/x*',
      '/nl/contact/y.*',
      '/b/c/*',
      '/b/d/*',
      '/*',
    ]);
  });

  it('that are too many are no reason to stop the build for other hosts', () => {
    const sensitivePaths = Array.from({ length: 30 }, (_, index) => `/en/programmes/${index}/*`);
    const written = getHostFiles({ ...facts, sensitivePaths }, []).filter(({ path }) =>
      path.startsWith('cloudfront/'),
    );
    expect(written.map(({ path }) => path)).toEqual(['cloudfront/README.md']);
    expect(written[0]!.text).toContain('CloudFront takes 25 as behaviours; there are ');
  });

  it('are refused when an account takes no more', () => {
    const many = (count: number, value: (index: number) => string) => [
      { about: 'All', paths: ['/*'], headers: { 'Cache-Control': 'x' } },
      ...Array.from({ length: count }, (_, index) => ({
        about: 'x',
        paths: [`/${index}`],
        headers: { 'Cache-Control': value(index) },
      })),
    ];
    const list = (rules: HeaderTable) => () => listCloudfrontBehaviours(rules);
    expect(list(many(24, () => 'y'))).not.toThrow();
    expect(list(many(25, () => 'y'))).toThrow('25 as behaviours; there are 26');
    expect(list(many(19, String))).not.toThrow();
    expect(list(many(20, String))).toThrow('20 as policies; there are 21');
    const headers = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`X-${index}`, '']));
    expect(list([{ about: 'All', paths: ['/*'], headers: headers(10) }])).not.toThrow();
    expect(list([{ about: 'All', paths: ['/*'], headers: headers(11) }])).toThrow('10 as customHeaders');
    const long = (length: number) => ({ 'Content-Security-Policy': 'x'.repeat(length) });
    expect(list([{ about: 'All', paths: ['/*'], headers: long(1783) }])).not.toThrow();
    expect(list([{ about: 'All', paths: ['/*'], headers: long(1784) }])).toThrow(
      '1783 as contentSecurityPolicy',
    );
  });
});

describe('the function for CloudFront', () => {
  // The build writes it as text, for a machine of others.
  const handler = runInNewContext(`${read('cloudfront/function.js')}; handler;`) as (event: {
    request: { uri: string };
  }) => { uri?: string; headers?: { location: { value: string } } };
  const ask = (uri: string) => {
    const answer = handler({ request: { uri } });
    return answer.headers?.location.value ?? answer.uri;
  };

  it('finds the index of a folder', () => expect(ask('/en/')).toBe('/en/index.html'));
  it('leads to the slash', () => expect(ask('/en/contact')).toBe('/en/contact/'));
  it('leaves files alone', () => expect(ask('/favicon.svg')).toBe('/favicon.svg'));
  it('knows old addresses', () => expect(ask('/old/')).toBe('/en/'));
});

describe('the language of the choice', () => {
  const [, ...lines] = /map \$http_accept_language \$site_home \{\n([^}]*)\}/
    .exec(read('nginx/maps.conf'))![1]!
    .trim()
    .split('\n');
  const rules = lines
    .map((line) => /"~\*(.*)" "(.*)";/.exec(line)!)
    .map(([, regex, home]) => [new RegExp(regex!, 'i'), home] as const);
  const choose = (header: string) => rules.find(([regex]) => regex.test(header))?.[1] ?? '';

  it.each([
    ['nl', '/nl/'],
    ['nl-BE,nl;q=0.9,en;q=0.8', '/nl/'],
    ['en-GB', '/en/'],
    ['de, en;q=0.9, nl;q=0.8', '/en/'],
    ['ar,nl;q=0.7,en;q=0.3', '/nl/'],
    ['de-DE, fr', ''],
    ['nlx', ''],
    ['*', ''],
    ['', ''],
  ])('for "%s" is "%s"', (header, home) => expect(choose(header)).toBe(home));
});
