import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerForFolder } from '../../../src/admin/folder-server.ts';
import { startStaticServer, type StaticServer } from '../../../src/static-server/static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'folder-server-'));
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(root, 'src/content/places'), { recursive: true });
  writeFileSync(join(root, 'src/content/places/arnhem.yaml'), 'kind: city\n');
  writeFileSync(join(root, 'src/content/places/notes.txt'), 'mine\n');
  writeFileSync(join(root, 'package.json'), '{}\n');
  server = await startStaticServer({
    folder: root,
    base: '/site/',
    port: 0,
    missingSlash: 'not-found',
    answer: answerForFolder(root),
  });
});
afterAll(() => server.stop());

const ask = (path: string, init?: RequestInit) => fetch(`${server.origin}/folder/${path}`, init);

describe('the server of a working folder', () => {
  it('lists folders that lead to content, and content files', async () => {
    expect(await (await ask('')).json()).toMatchObject([{ name: 'src', kind: 'directory' }]);
    expect(await (await ask('src/content/places')).json()).toMatchObject([
      { name: 'arnhem.yaml', kind: 'file' },
    ]);
  });

  it('reads, writes and removes content files', async () => {
    expect(await (await ask('src/content/places/arnhem.yaml')).text()).toBe('kind: city\n');
    await ask('src/content/places/breda.yaml', { method: 'PUT', body: 'kind: city\n' });
    expect(readFileSync(join(root, 'src/content/places/breda.yaml'), 'utf8')).toBe('kind: city\n');
    await ask('src/content/places/breda.yaml', { method: 'DELETE' });
    expect(existsSync(join(root, 'src/content/places/breda.yaml'))).toBe(false);
  });

  it.each(['package.json', 'src/content/places/notes.txt', 'src%2F..%2Fpackage.json', '..%2Fx'])(
    'neither shows nor writes any other file: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
      expect([404, 405]).toContain((await ask(path, { method: 'PUT', body: 'x' })).status);
    },
  );

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://other.example' },
    { host: 'other.example' },
  ])('answers no page but its own: %j', async (headers) => {
    const status = await new Promise((resolve) => {
      request(`${server.origin}/folder/`, { headers }, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(403);
  });
});
