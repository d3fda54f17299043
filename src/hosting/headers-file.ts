import type { HeaderTable } from './headers.ts';

/** What Cloudflare Pages takes; it leaves out what is beyond. */
const limits = { rules: 100, line: 2000 };

/**
 * The file `_headers` as Cloudflare Pages and Netlify read it. Where two rules
 * name a header, Cloudflare joins the values, unless the later rule takes the
 * first one away; Netlify keeps the later one and knows no such line.
 *
 * @throws when a host would leave out a part of it
 */
export function formatHeadersFile(table: HeaderTable, host: 'cloudflare' | 'netlify'): string {
  const rules = table.flatMap(({ about, paths, headers }, index) => {
    const earlier = new Set(table.slice(0, index).flatMap((rule) => Object.keys(rule.headers)));
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(host === 'cloudflare' && earlier.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return paths.map((path) => [`# ${about}`, path, ...lines]);
  });
  const asterisks = table.flatMap(({ paths }) => paths).filter((path) => path.split('*').length > 2);
  if (asterisks.length > 0) throw new Error(`Cloudflare takes one * in a path: ${asterisks.join(' ')}`);
  const longest = Math.max(...rules.flat().map((line) => line.length));
  if (rules.length > limits.rules || longest > limits.line) {
    throw new Error(
      `_headers has ${rules.length} rules and a line of ${longest} characters; Cloudflare takes ${limits.rules} rules and ${limits.line} characters a line.`,
    );
  }
  return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
