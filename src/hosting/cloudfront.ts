import { site } from '../site.ts';
import { getHeaders, type HeaderTable } from './headers.ts';
import { getPaths, type Redirect } from './redirects.ts';

/**
 * The response headers of each behaviour of a CloudFront distribution, as JSON
 * of the shape that `aws cloudfront create-response-headers-policy` takes. The
 * distribution asks them in this order and the default one last.
 */
export function formatCloudfrontBehaviours(table: HeaderTable): string {
  const [general, ...particular] = table;
  // The first match counts there, the last rule in the table.
  const behaviours = [...particular.toReversed(), general!].flatMap(({ about, paths }) =>
    paths.map((path) => {
      const headers = getHeaders(table, path);
      const items = Object.entries(headers).map(([Header, Value]) => ({ Header, Value, Override: true }));
      return {
        about,
        pathPattern: path,
        customHeadersConfig: { Quantity: items.length, Items: items },
      };
    }),
  );
  return `${JSON.stringify(behaviours, undefined, 2)}\n`;
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
