import { EventEmitter } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { contentChecks } from '../../../src/checks/astro-integration.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const root = mkdtempSync(join(tmpdir(), 'dev-'));
mkdirSync(join(root, 'src'));
for (const part of ['src/content', 'src/i18n', 'package.json'])
  cpSync(join(project, part), join(root, part), { recursive: true });
symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));

afterAll(() => rmSync(root, { recursive: true }));

it('while pages are edited, a fault stands in the terminal and over every page until it is mended', async () => {
  const watcher = new EventEmitter();
  const pages = new EventEmitter();
  const sent: string[] = [];
  const logged: string[] = [];
  const ws = {
    on: pages.on.bind(pages),
    send: ({ type, err }: { type: string; err?: { message: string } }) => sent.push(err?.message ?? type),
  };
  const server = { config: { root }, watcher, ws };
  const { hooks } = contentChecks();
  const setUp = hooks['astro:server:setup'] as unknown as (options: unknown) => void;
  const end = hooks['astro:server:done'] as unknown as () => Promise<void>;
  onTestFinished(end);
  const page = join(root, 'src/content/pages/privacy/en.mdx');
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, `${text}\nWrite to someone@@iom.int.\n`);
  setUp({ server, logger: { error: (text: string) => logged.push(text) } });
  await expect.poll(() => sent, { timeout: 20_000 }).toHaveLength(1);
  expect(sent[0]).toContain('src/content/pages/privacy/en.mdx:');
  expect(logged.join()).toContain('"someone@@iom.int" has two @ signs. An address has one.');

  pages.emit('connection');
  expect(sent).toHaveLength(2);

  writeFileSync(page, text);
  watcher.emit('change', page);
  // Nobody knows yet whether it is mended, so a page that loads meanwhile shows nothing.
  pages.emit('connection');
  await expect.poll(() => sent, { timeout: 20_000 }).toHaveLength(3);
  pages.emit('connection');
  expect([sent[2], sent.length, logged.length]).toEqual(['full-reload', 3, 1]);

  writeFileSync(page, `${text}\nWrite to nobody@@iom.int.\n`);
  watcher.emit('change', join(root, 'package.json'));
  pages.emit('connection');
  expect(sent).toHaveLength(3);
  watcher.emit('change', page);
  await expect.poll(() => sent, { timeout: 20_000 }).toHaveLength(4);
  expect(logged[1]).toContain('"nobody@@iom.int" has two @ signs.');
}, 60_000);
