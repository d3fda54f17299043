import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { handOver } from '../content-loader/handover.ts';
import { oneAtATime } from '../domain/one-at-a-time.ts';
import { watchContent } from '../editing/watch-content.ts';
import { checkSite } from './built-site/check-site.ts';
import { getExpectations, type Expectations } from './built-site/expectations.ts';
import { readSite } from './built-site/read-site.ts';
import { getStoredContent } from './checked-values.ts';
import { parseContent } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import { checkContent } from './index.ts';
import { readSources } from './read-content.ts';
import { describeOrder } from './report/order.ts';
import { formatTextReport } from './report/text.ts';
import { startChecker, type Checker } from './while-editing/checker.ts';

/**
 * Checks the content before Astro reads it, and the built site after every
 * other integration has written its files: so it comes behind them in the list.
 * While pages are edited, the content is checked at the start and at each change,
 * and what is wrong stands in the terminal and over the page.
 *
 * @throws when something is wrong; the report says what
 */
export function contentChecks(): AstroIntegration {
  let expectations: Expectations | undefined;
  let inOrder = '';
  let checker: Checker | undefined;
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const content = parseContent(readSources(root));
        inOrder = describeOrder(content);
        stopOnErrors(checkContent(content, { now: new Date() }), inOrder, 'content');
        // What was checked is what is built, and what the pages are compared with.
        expectations = getExpectations(content);
        handOver(root, getStoredContent(content));
      },
      'astro:server:setup': ({ server, logger }) => {
        checker = startChecker(server.config.root);
        let report: string | undefined;
        const show = () => {
          if (report !== undefined)
            server.ws.send({ type: 'error', err: { message: report, stack: '', plugin: 'content-checks' } });
        };
        const check = oneAtATime(async () => {
          const before = report;
          // Until it is known whether the fault is still there, a page that loads again shows nothing over it.
          report = undefined;
          try {
            report = await checker!.check();
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
          if (report !== undefined && report !== before) logger.error(`\n${report}`);
          // A mended file may be as it was before, and then no page changes that would take the report away.
          if (report === undefined && before !== undefined) server.ws.send({ type: 'full-reload' });
          show();
        });
        // A page that is loaded again shows it again, until it is mended.
        server.ws.on('connection', show);
        watchContent(server, check);
        void check();
      },
      'astro:server:done': async () => {
        await checker?.stop();
      },
      'astro:build:done': ({ dir, logger }) => {
        stopOnErrors(checkSite(readSite(fileURLToPath(dir)), expectations!), inOrder, 'built site');
        logger.info(inOrder);
      },
    },
  };
}

const isError = ({ severity }: Diagnostic) => severity === 'error';

function stopOnErrors(diagnostics: readonly Diagnostic[], inOrder: string, what: string): void {
  if (diagnostics.length > 0) process.stdout.write(`\n${formatTextReport(diagnostics, inOrder)}\n`);
  if (!diagnostics.some(isError)) return;
  const error = new Error(`The ${what} has problems; they are listed above.`);
  // Where in this file it was thrown helps nobody.
  error.stack = '';
  throw error;
}
