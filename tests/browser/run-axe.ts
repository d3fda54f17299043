import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const source = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'];

/** What axe says about one element. */
export interface AxeFinding {
  readonly rule: string;
  readonly help: string;
  readonly html: string;
  /** What axe says about its verdict. */
  readonly message: string;
  /** Of WCAG's level AAA, to which nobody is held. */
  readonly isExtra: boolean;
}

export interface AxeVerdict {
  readonly violations: readonly AxeFinding[];
  /** What axe cannot decide. */
  readonly incomplete: readonly AxeFinding[];
}

interface AxeResult {
  readonly id: string;
  readonly help: string;
  readonly tags: readonly string[];
  readonly nodes: readonly {
    readonly html: string;
    readonly any: readonly { readonly message: string }[];
    readonly none: readonly { readonly message: string }[];
  }[];
}

/**
 * Puts axe into a page, for as long as the page stays. In a page whose
 * scripts are off no timer rings, and axe would wait for ever.
 */
export async function addAxe(page: Page, hasScript: boolean): Promise<void> {
  const ring =
    'window.setTimeout = (call, delay, ...values) => { Promise.resolve().then(() => call(...values)); return 0 };';
  await page.evaluate(`${hasScript ? '' : ring} ${source}; undefined`);
}

/** Runs axe on a page that has it, in the state that the page is in. */
export async function runAxe(page: Page, hasScript: boolean): Promise<AxeVerdict> {
  const { violations, incomplete } = await page.evaluate(
    async ({ values, preload }) => {
      // Where the reader's own colours are forced upon the page, it has none that axe could judge.
      const hasColours = !matchMedia('(forced-colors: active)').matches;
      const { axe } = window as unknown as {
        axe: {
          run: (
            context: Document,
            options: object,
          ) => Promise<Record<'violations' | 'incomplete', AxeResult[]>>;
        };
      };
      const results = await axe.run(document, {
        runOnly: { type: 'tag', values },
        // WCAG 1.4.6, which axe leaves out unless one asks for it by name.
        rules: {
          'color-contrast': { enabled: hasColours },
          'color-contrast-enhanced': { enabled: hasColours },
        },
        resultTypes: ['violations', 'incomplete'],
        // Of style sheets elsewhere, of which there are none; it too waits for a timer.
        preload,
      });
      const shorten = (found: AxeResult[]) =>
        found.map(({ id, help, tags, nodes }) => ({
          id,
          help,
          tags,
          nodes: nodes.map(({ html, any, none }) => ({ html, any: any.slice(0, 1), none: none.slice(0, 1) })),
        }));
      return { violations: shorten(results.violations), incomplete: shorten(results.incomplete) };
    },
    { values: tags, preload: hasScript },
  );
  return { violations: violations.flatMap(listFindings), incomplete: incomplete.flatMap(listFindings) };
}

const listFindings = ({ id, help, tags, nodes }: AxeResult): AxeFinding[] =>
  nodes.map(({ html, any, none }) => ({
    rule: id,
    help,
    html,
    message: [...any, ...none][0]?.message ?? '',
    // Text is held to 7:1.
    isExtra: tags.includes('wcag2aaa') && id !== 'color-contrast-enhanced',
  }));
