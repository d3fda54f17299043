import { createHash } from 'node:crypto';

const policyElement = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const hashSource = /^'sha(?:256|384|512)-/;

/** The code of a page: what it has in itself is allowed by its hash, files as the policy allows them already. */
export interface PageCode {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Whether the page names script files too. */
  readonly hasScriptFile: boolean;
}

/**
 * A page whose policy (Content Security Policy, level 3) allows the code that
 * the page has, and no code of other pages. A page without a policy stays as it is.
 */
export function writePolicy(html: string, { styles, scripts, hasScriptFile }: PageCode): string {
  return html.replace(policyElement, (_, before: string, policy: string, after: string) => {
    const directives = policy.split(';').flatMap((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      if (name === 'style-src') return [formatDirective(name, styles.map(getHashSource))];
      if (name === 'script-src') {
        const files = sources.filter(
          (candidate) => !hashSource.test(candidate) && (hasScriptFile || candidate !== "'self'"),
        );
        return [formatDirective(name, [...files, ...scripts.map(getHashSource)])];
      }
      return directive.trim() === '' ? [] : [directive.trim()];
    });
    return `${before}${directives.join(';')}${after}`;
  });
}

const formatDirective = (name: string, sources: readonly string[]) =>
  [name, ...(sources.length === 0 ? ["'none'"] : new Set(sources))].join(' ');

const getHashSource = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
