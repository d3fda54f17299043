import { createHash } from 'node:crypto';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import { getAttribute, type Page, type PageAttribute } from '../page.ts';
import type { Rule } from '../site.ts';

/** Code and styles in a page that its own policy (Content Security Policy, level 3) makes browsers refuse. */
export const checkPolicy: Rule = () => ({
  checkPage(page) {
    const policy = readPolicy(page);
    if (!policy) return [diagnose('out/no-policy', getPlace(page, 0), {})];
    return [
      ...page.inlineCode.flatMap(({ tag, start, end }) => {
        const code = page.text.slice(start, end);
        const allowed = policy.get(tag === 'style' ? 'style-src' : 'script-src') ?? policy.get('default-src');
        if (code.trim() === '' || allowed?.has(`'sha256-${getHash(code)}'`)) return [];
        return [describe(page, start, tag, code)];
      }),
      ...page.attributes
        .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
        .map((attribute) => describeAttribute(page, attribute)),
    ];
  },
});

/** What each directive allows. */
function readPolicy(page: Page): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const element = page.elements.find(
    (candidate) =>
      candidate.tag === 'meta' &&
      getAttribute(candidate, 'http-equiv')?.value.toLowerCase() === 'content-security-policy',
  );
  const written = element && getAttribute(element, 'content')?.value;
  if (written === undefined) return undefined;
  return new Map(
    written.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, new Set(values)] as const;
    }),
  );
}

const getHash = (code: string) => createHash('sha256').update(code).digest('base64');

/** Handlers and styles in a tag: no hash allows them. */
function describeAttribute(page: Page, attribute: PageAttribute): Diagnostic {
  const { name, value, start } = attribute;
  const tag = page.elements.find(({ attributes }) => attributes.includes(attribute))?.tag ?? '';
  return describe(page, start, name === 'style' ? 'style' : 'script', `<${tag} ${name}="${value}">`);
}

const longestQuote = 60;

function describe(page: Page, offset: number, kind: 'script' | 'style', code: string): Diagnostic {
  const line = code.trim().split('\n', 1)[0]!;
  const written = line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
  return diagnose(kind === 'style' ? 'out/inline-style' : 'out/inline-script', getPlace(page, offset), {
    written,
  });
}
