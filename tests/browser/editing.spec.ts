import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../src/build/copy-project.ts';
import { startDevServer } from '../../src/editing/start-dev-server.ts';
import { test as browserTest } from './browser-test.ts';

const test = browserTest
  .extend('copy', { scope: 'file' }, ({}, { onCleanup }) => {
    const copy = copyProject();
    onCleanup(() => rmSync(copy, { recursive: true }));
    return copy;
  })
  .extend('server', { scope: 'file' }, async ({ copy }, { onCleanup }) => {
    const server = await startDevServer(copy);
    onCleanup(server.stop);
    return server;
  })
  .override('origin', { scope: 'file' }, ({ server }) => server.origin);

/** Changes a file, and gives a function that takes the change back. */
function change(file: string, edit: (text: string) => string): () => void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, edit(text));
  return () => writeFileSync(file, text);
}

test(
  'while pages are edited, an open page shows a changed sentence, and a fault until it is mended',
  { timeout: 120_000 },
  async ({ page, copy, server, expect }) => {
    await page.goto('/en/programmes/family-reunification/', { timeout: 90_000 });
    const overlay = page.locator('vite-error-overlay');

    const takeBack = change(
      join(copy, 'src/content/programmes/family-reunification/en.mdx'),
      (text) => `${text.trimEnd()}\n\nA sentence that was not there.\n`,
    );
    const sentence = page.getByText('A sentence that was not there.');
    await sentence.waitFor();
    takeBack();
    await sentence.waitFor({ state: 'detached' });

    const mend = change(join(copy, 'src/content/contacts/family-reunification.yaml'), (text) =>
      text.replace(/^email: .*$/m, 'email: a@iom.int@iom.int'),
    );
    await overlay.getByText('has two @ signs').waitFor();
    const place = /src\/content\/contacts\/family-reunification\.yaml:\d+:\d+/;
    await overlay.getByText(place).waitFor();
    expect(server.getOutput()).toMatch(place);
    expect(server.getOutput()).toContain('"a@iom.int@iom.int" has two @ signs.');
    await page.reload();
    await overlay.getByText('has two @ signs').waitFor();

    mend();
    await overlay.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
);
