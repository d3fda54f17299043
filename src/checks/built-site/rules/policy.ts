import { hash } from 'node:crypto';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import { getAttribute, type Page, type PageElement, type Tag } from '../page.ts';
import type { Rule } from '../site.ts';

/** Code and styles in a page that its own policy (Content Security Policy, level 3) makes browsers refuse. */
export const checkPolicy: Rule = () => ({
  isConcerned: (tag) => isPolicy(tag) || tag.attributes.some(({ name }) => isCode(name)),
  checkPage(page, elements) {
    const policy = readPolicy(elements);
    if (!policy) return [diagnose('out/no-policy', getPlace(page, 0), {})];
    return [
      ...page.inlineCode.flatMap(({ tag, start, end }) => {
        const code = page.text.slice(start, end);
        const allowed = policy.get(tag === 'style' ? 'style-src' : 'script-src') ?? policy.get('default-src');
        if (code.trim() === '' || allowed?.has(`'sha256-${getHash(code)}'`)) return [];
        return [describe(page, start, tag, code)];
      }),
      ...elements.flatMap((element) => describeAttributes(page, element)),
    ];
  },
});

const isPolicy = (tag: Tag) =>
  tag.name === 'meta' && getAttribute(tag, 'http-equiv')?.value.toLowerCase() === 'content-security-policy';

/** Handlers and styles in a tag: no hash allows them. */
const isCode = (attribute: string) => attribute === 'style' || /^on[a-z]+$/.test(attribute);

/** What each directive allows. */
function readPolicy(elements: readonly PageElement[]): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const element = elements.find(({ tag }) => isPolicy(tag));
  const written = element && getAttribute(element.tag, 'content')?.value;
  if (written === undefined) return undefined;
  return new Map(
    written.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, new Set(values)] as const;
    }),
  );
}

const getHash = (code: string) => hash('sha256', code, 'base64');

const describeAttributes = (page: Page, { tag, offset }: PageElement): Diagnostic[] =>
  tag.attributes
    .filter(({ name }) => isCode(name))
    .map(({ name, value, start }) =>
      describe(
        page,
        offset + start,
        name === 'style' ? 'style' : 'script',
        `<${tag.name} ${name}="${value}">`,
      ),
    );

const longestQuote = 60;

function describe(page: Page, offset: number, kind: 'script' | 'style', code: string): Diagnostic {
  const line = code.trim().split('\n', 1)[0]!;
  const written = line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
  return diagnose(kind === 'style' ? 'out/inline-style' : 'out/inline-script', getPlace(page, offset), {
    written,
  });
}
