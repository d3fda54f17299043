import { EventEmitter } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { contentChecks } from '../../../src/checks/astro-integration.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const root = mkdtempSync(join(tmpdir(), 'dev-'));
mkdirSync(join(root, 'src'));
for (const part of ['src/content', 'src/i18n', 'package.json'])
  cpSync(join(project, part), join(root, part), { recursive: true });
symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));

afterAll(() => rmSync(root, { recursive: true }));

it('while pages are edited, a fault stands in the terminal and over every page until it is mended', () => {
  const watcher = new EventEmitter();
  const pages = new EventEmitter();
  const sent: string[] = [];
  const logged: string[] = [];
  const ws = {
    on: pages.on.bind(pages),
    send: ({ err }: { err: { message: string } }) => sent.push(err.message),
  };
  const server = { config: { root }, watcher, ws };
  const setUp = contentChecks().hooks['astro:server:setup'] as unknown as (options: unknown) => void;
  setUp({ server, logger: { error: (text: string) => logged.push(text) } });

  const page = join(root, 'src/content/pages/privacy/en.mdx');
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, `${text}\nWrite to someone@@iom.int.\n`);
  watcher.emit('change', page);
  expect(logged.join()).toContain('"someone@@iom.int" has two @ signs. An address has one.');
  expect(sent).toHaveLength(1);
  expect(sent[0]).toContain('src/content/pages/privacy/en.mdx:');

  pages.emit('connection');
  expect(sent).toHaveLength(2);

  writeFileSync(page, text);
  watcher.emit('change', page);
  pages.emit('connection');
  expect([sent.length, logged.length]).toEqual([2, 1]);

  watcher.emit('change', join(root, 'package.json'));
  expect(logged).toHaveLength(1);
});
