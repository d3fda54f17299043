import { site } from '../site.ts';
import { getHeaders, type HeaderTable, type PathPattern } from './headers.ts';
import { getPaths, type Redirect } from './redirects.ts';

/** What an account gets without asking for more, and what no account gets more of. */
const limits = { behaviours: 25, policies: 20, customHeaders: 10, contentSecurityPolicy: 1783 };

export class TooMuchForCloudfront extends Error {}

interface HeadersPolicy {
  readonly Name: string;
  readonly Comment: string;
  readonly SecurityHeadersConfig: Readonly<Record<string, unknown>>;
  readonly CustomHeadersConfig: { readonly Quantity: number; readonly Items: readonly unknown[] };
}

interface Behaviour {
  readonly pathPattern: string;
  /** Name of its response headers policy. */
  readonly policy: string;
}

/** Headers with a field of their own; CloudFront refuses them among the others. */
const securityHeaders: Readonly<Record<string, (value: string) => Readonly<Record<string, unknown>>>> = {
  'Content-Security-Policy': (value) => ({
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value },
  }),
  'Strict-Transport-Security': (value) => ({
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)![1]),
      IncludeSubdomains: value.includes('includeSubDomains'),
      Preload: value.includes('preload'),
    },
  }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'X-Frame-Options': (value) => ({ FrameOptions: { Override: true, FrameOption: value } }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
};

function describePolicy(
  name: string,
  about: string,
  headers: Readonly<Record<string, string>>,
): HeadersPolicy {
  const entries = Object.entries(headers);
  const items = entries
    .filter(([header]) => !(header in securityHeaders))
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  return {
    Name: name,
    Comment: about,
    SecurityHeadersConfig: Object.assign(
      {},
      ...entries.map(([header, value]) => securityHeaders[header]?.(value)),
    ) as Readonly<Record<string, unknown>>,
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
}

/**
 * One pattern for all that has the same name below the same language: page, PDF and files of a contact.
 * In a pattern `*` stands for slashes too, so it may take in something else that begins with the name.
 */
function joinPaths(paths: readonly PathPattern[]): { path: PathPattern; pathPattern: string }[] {
  const groups = Map.groupBy(paths, (path) => {
    const [language, , name] = path.slice(site.base.length).split('/');
    return name && name !== '*' ? `${site.base}${language}/*/${name.replace(/\..*$/, '')}*` : path;
  });
  return Array.from(groups, ([joined, [path, ...others]]) => ({
    path: path!,
    pathPattern: others.length > 0 ? joined : path!,
  }));
}

/**
 * The behaviours of a CloudFront distribution, in the order in which it asks
 * them and the default one last, and the policies that they name, of the shape
 * that `aws cloudfront create-response-headers-policy` takes.
 *
 * @throws TooMuchForCloudfront when an account takes no more of them
 */
export function listCloudfrontBehaviours(table: HeaderTable): {
  readonly behaviours: readonly Behaviour[];
  readonly policies: readonly HeadersPolicy[];
} {
  const [general, ...particular] = table;
  const names = new Map<string, HeadersPolicy>();
  // The first match counts there, the last rule in the table.
  const behaviours = [...particular.toReversed(), general!].flatMap(({ about, paths }) =>
    joinPaths(paths).map(({ path, pathPattern }) => {
      const headers = getHeaders(table, path);
      const key = JSON.stringify(headers);
      const policy = names.get(key) ?? describePolicy(`site-${names.size + 1}`, about, headers);
      names.set(key, policy);
      return { pathPattern, policy: policy.Name };
    }),
  );
  const policies = [...names.values()];
  const counts = {
    behaviours: behaviours.length,
    policies: policies.length,
    customHeaders: Math.max(...policies.map(({ CustomHeadersConfig }) => CustomHeadersConfig.Quantity)),
    contentSecurityPolicy: Math.max(
      ...table.map(({ headers }) => headers['Content-Security-Policy']?.length ?? 0),
    ),
  };
  for (const [name, limit] of Object.entries(limits)) {
    const count = counts[name as keyof typeof limits];
    if (count > limit) {
      throw new TooMuchForCloudfront(`CloudFront takes ${limit} as ${name}; there are ${count}.`);
    }
  }
  return { behaviours, policies };
}

/**
 * A CloudFront function (runtime 2.0, viewer request): the index of a folder,
 * the slash at its end, and old addresses. A bucket knows none of them.
 */
export function formatCloudfrontFunction(redirects: readonly Redirect[]): string {
  const old = Object.fromEntries(redirects.map(getPaths).map(({ from, to }) => [from, to]));
  return `const old = ${JSON.stringify(old)};

function redirect(value) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value } } };
}

function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (old[uri]) return redirect(old[uri]);
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (uri.startsWith('${site.base}') && !uri.slice(uri.lastIndexOf('/')).includes('.')) return redirect(uri + '/');
  return request;
}
`;
}
