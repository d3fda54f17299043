/** Checks the content of the project `workerData.root` whenever it is asked, and answers with the report, or undefined when all is well. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseContent } from '../content.ts';
import { checkContent } from '../index.ts';
import { readSources } from '../read-content.ts';
import { describeOrder } from '../report/order.ts';
import { formatTextReport } from '../report/text.ts';

const { root } = workerData as { readonly root: string };

function getReport(): string | undefined {
  const content = parseContent(readSources(root));
  const errors = checkContent(content, { now: new Date() }).filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? undefined : formatTextReport(errors, describeOrder(content));
}

parentPort!.on('message', () => {
  try {
    parentPort!.postMessage({ report: getReport() });
  } catch (error) {
    // An editor's program may have moved a file away between two looks; its next change is checked again.
    parentPort!.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  }
});
