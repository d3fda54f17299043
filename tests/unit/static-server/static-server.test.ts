import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer, type StaticServer } from '../../../src/static-server/static-server.ts';

const parent = mkdtempSync(join(tmpdir(), 'static-server-'));
const folder = join(parent, 'site');
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'nl'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>één</p>');
  writeFileSync(join(folder, 'nl', 'index.html'), '<p>nl</p>');
  writeFileSync(join(folder, 'nl', '404.html'), '<p>niet gevonden</p>');
  server = await startStaticServer({ folder, base: '/', port: 0, missingSlash: 'redirect' });
});

afterAll(async () => {
  await server.stop();
  rmSync(parent, { recursive: true });
});

/** fetch() tidies an address before it sends it; this sends it as it is. */
const getStatusOfRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(server.origin, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  it('sends a page with its type and its length in bytes', async () => {
    const response = await fetch(`${server.origin}/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-length')).toBe('12');
    expect(await response.text()).toBe('<p>één</p>');
  });

  it('sends the packed file beside a page to who accepts it, and the page to anybody else', async () => {
    const packed = brotliCompressSync('<p>gepakt</p>');
    writeFileSync(join(folder, 'nl', 'packed.html'), '<p>gepakt</p>');
    writeFileSync(join(folder, 'nl', 'packed.html.br'), packed);
    const ask = async (accepted: string) => {
      const response = await fetch(`${server.origin}/nl/packed.html`, {
        headers: { 'accept-encoding': accepted },
      });
      const names = ['content-type', 'content-encoding', 'content-length', 'vary'];
      return [await response.text(), ...names.map((name) => response.headers.get(name))];
    };
    const type = 'text/html; charset=utf-8';
    expect(await ask('gzip, br')).toEqual([
      '<p>gepakt</p>',
      type,
      'br',
      String(packed.length),
      'Accept-Encoding',
    ]);
    expect(await ask('gzip, brotli')).toEqual(['<p>gepakt</p>', type, null, '13', 'Accept-Encoding']);
  });

  it('sends only the headers to HEAD', async () => {
    const response = await fetch(`${server.origin}/`, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('12');
    expect(await response.text()).toBe('');
  });

  it('says 404 with the page of the language', async () => {
    const response = await fetch(`${server.origin}/nl/nergens/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<p>niet gevonden</p>');
  });

  it('leads to the slash', async () => {
    const response = await fetch(`${server.origin}/nl?q=1`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/nl/?q=1');
  });

  it('names the methods it answers', async () => {
    const response = await fetch(`${server.origin}/`, { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  it('keeps what lies beside its folder to itself', async () => {
    expect(await getStatusOfRaw('/../secret.txt')).toBe(400);
    expect(await getStatusOfRaw('/nl/%2e%2e/%2e%2e/secret.txt')).toBe(400);
  });

  it('does not offer a folder as a file', async () => {
    mkdirSync(join(folder, 'empty'));
    expect(await getStatusOfRaw('/empty')).toBe(404);
    expect(await getStatusOfRaw('/empty/')).toBe(404);
  });

  it('goes on after an address that no disk could hold', async () => {
    expect(await getStatusOfRaw(`/${'x'.repeat(5000)}`)).toBe(404);
    expect(await getStatusOfRaw('/index.html/below')).toBe(404);
    expect(await getStatusOfRaw('/')).toBe(200);
  });

  it('rejects when the port is taken', async () => {
    const port = Number(new URL(server.origin).port);
    await expect(
      startStaticServer({ folder, base: '/', port, missingSlash: 'redirect' }),
    ).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
