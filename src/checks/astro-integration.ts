import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkSite } from './built-site/check-site.ts';
import { getExpectations } from './built-site/expectations.ts';
import { readSite } from './built-site/read-site.ts';
import { parseContent, type Content } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import { checkContent } from './index.ts';
import { readSources } from './read-content.ts';
import { describeOrder } from './report/order.ts';
import { formatTextReport } from './report/text.ts';

/**
 * Checks the content before Astro reads it, and the built site after every
 * other integration has written its files: so it comes behind them in the list.
 *
 * @throws when something is wrong; the report says what
 */
export function contentChecks(): AstroIntegration {
  let content: Content | undefined;
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        content = parseContent(readSources(fileURLToPath(config.root)));
        stopOnErrors(checkContent(content, { now: new Date() }), describeOrder(content), 'content');
      },
      'astro:build:done': ({ dir, logger }) => {
        // What was checked before the build is what the pages are compared with.
        const inOrder = describeOrder(content!);
        stopOnErrors(
          checkSite(readSite(fileURLToPath(dir)), getExpectations(content!)),
          inOrder,
          'built site',
        );
        logger.info(inOrder);
      },
    },
  };
}

function stopOnErrors(diagnostics: readonly Diagnostic[], inOrder: string, what: string): void {
  if (diagnostics.length > 0) process.stdout.write(`\n${formatTextReport(diagnostics, inOrder)}\n`);
  if (!diagnostics.some(({ severity }) => severity === 'error')) return;
  const error = new Error(`The ${what} has problems; they are listed above.`);
  // Where in this file it was thrown helps nobody.
  error.stack = '';
  throw error;
}
