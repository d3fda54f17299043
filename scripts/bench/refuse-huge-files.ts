import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCopy } from './copy-project.ts';
import type { Figure, Measure } from './measure.ts';
import { runCheck } from './run-check.ts';

/** Files that would keep a computer busy for hours are refused at once. */
export const measureHugeFiles: Measure = () => [
  ...measureRefusal('an alias bomb', (copy) =>
    writeFileSync(join(copy, 'src/content/contacts/bomb.yaml'), getAliasBomb()),
  ),
  ...measureRefusal('a page of 5 MB', (copy) =>
    appendFileSync(
      join(copy, 'src/content/pages/about/en.mdx'),
      `\n${'A word and another. '.repeat(250_000)}\n`,
    ),
  ),
  ...measureRefusal('a page of 5 MB in 100,000 paragraphs', (copy) =>
    appendFileSync(
      join(copy, 'src/content/pages/about/en.mdx'),
      `\n${'A *word*, and a [link](/en/), and no more than that.\n\n'.repeat(100_000)}\n`,
    ),
  ),
];

function measureRefusal(name: string, spoil: (copy: string) => void): Figure[] {
  const { seconds, mebibytes, status } = withCopy((copy) => {
    spoil(copy);
    return runCheck(copy);
  });
  const isRefused = status === 1;
  return [
    // What is let through is never refused, so its time has no end.
    { name: `refuse ${name}: processor time`, value: isRefused ? seconds : Infinity, unit: 's', limit: 2 },
    { name: `refuse ${name}: memory`, value: mebibytes, unit: 'MiB', limit: 256 },
  ];
}

/** Nine lists, each of which names the one before it nine times: 9⁹ values in 500 bytes. */
function getAliasBomb(): string {
  const names = Array.from('abcdefghi');
  return names
    .map((name, index) => {
      const items = index === 0 ? '"x"' : `*${names[index - 1]!}`;
      return `${name}: &${name} [${Array<string>(9).fill(items).join(', ')}]\n`;
    })
    .join('');
}
