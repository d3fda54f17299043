import { request } from 'node:http';
import { connect } from 'node:tls';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagePathname } from '../../src/domain/url.ts';
import { getPaths, redirects } from '../../src/hosting/redirects.ts';
import { localeKeys, locales, site } from '../../src/site.ts';
import { getContentType } from '../../src/static-server/content-type.ts';
import {
  files,
  findErrorHeaderFaults,
  findHeaderFaults,
  findMissingFaults,
  getPathname,
  home,
  isSensitive,
  missing,
  oddPaths,
  otherMethods,
  readBuilt,
  type Answer,
} from '../hosted-site.ts';
import { ports, useNginx } from './nginx-test.ts';

const ask = useNginx();

/** What tells an attacker which program answers, beyond its name. */
const findBanner = ({ headers, body }: Answer) =>
  `${JSON.stringify(headers)} ${body.toString('latin1')}`.match(/nginx\/[\d.]+|Debian|openresty/gi) ?? [];

describe('every file of the site', () => {
  it('arrives as it was built, with its type, its entity tag and all headers', async () => {
    expect(files.length).toBeGreaterThan(100);
    const faults: string[] = [];
    for (const file of files) {
      const pathname = getPathname(file);
      const answer = await ask(pathname);
      faults.push(...findHeaderFaults(answer, pathname));
      if (answer.status !== 200) faults.push(`${pathname}: ${answer.status}`);
      if (!answer.body.equals(readBuilt(file))) faults.push(`${pathname}: other bytes`);
      if (answer.headers['content-type'] !== getContentType(file)) {
        faults.push(`${pathname}: ${String(answer.headers['content-type'])}`);
      }
      if (!/^"[\w-]+"$/.test(answer.headers.etag ?? '')) faults.push(`${pathname}: no entity tag`);
      // Its body is the file's, which may name any program.
      const banner = findBanner({ ...answer, body: Buffer.from('') });
      if (banner.length > 0) faults.push(`${pathname}: ${banner.join(', ')}`);
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)(
    'arrives packed by %s where that saves bytes, and says that it varies',
    async (encoding, unpack) => {
      const packed: string[] = [];
      for (const file of files) {
        const answer = await ask(getPathname(file), { headers: { 'accept-encoding': encoding } });
        expect(answer.status, file).toBe(200);
        if (answer.headers['content-encoding'] === undefined) continue;
        packed.push(file);
        expect(answer.headers['content-encoding']).toBe(encoding);
        expect(answer.headers.vary).toContain('Accept-Encoding');
        expect(findHeaderFaults(answer, getPathname(file))).toEqual([]);
        expect(unpack(answer.body).equals(readBuilt(file)), file).toBe(true);
      }
      const unpacked = files.filter((file) => file.endsWith('.html') && !packed.includes(file));
      expect(unpacked).toEqual([]);
    },
  );
});

describe('an address without its last slash', () => {
  it('leads to the page, with the query and all headers', async () => {
    const answer = await ask(`${home.slice(0, -1)}?q=1`);
    expect(answer).toMatchObject({ status: 301, headers: { location: `${home}?q=1` } });
    expect(findHeaderFaults(answer, home.slice(0, -1))).toEqual([]);
  });
});

describe('an old address', () => {
  it.each(redirects.map(getPaths))('$from leads to $to', async ({ from, to }) => {
    const answer = await ask(from);
    expect(answer).toMatchObject({ status: 301, headers: { location: to } });
    expect(findHeaderFaults(answer, from)).toEqual([]);
    expect((await ask(to)).status).toBe(200);
  });
});

it.each(missing)('%s does not exist, and is answered with %s', async (path, page) => {
  const answer = await ask(path);
  expect(findMissingFaults(answer, path, page)).toEqual([]);
  expect(findBanner(answer)).toEqual([]);
});

describe('an odd request', () => {
  it.each(oddPaths)('%s leads nowhere', async (path) => {
    const answer = await ask(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body.toString()).not.toContain('root:');
    expect(findBanner(answer)).toEqual([]);
    expect(findErrorHeaderFaults(answer)).toEqual([]);
  });

  it.each(otherMethods)('%s is refused', async (method) => {
    const answer = await ask(home, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
    expect(findBanner(answer)).toEqual([]);
    expect(findHeaderFaults(answer, home)).toEqual([]);
  });

  it('HEAD has the headers of GET and no body', async () => {
    const [head, get] = [await ask(home, { method: 'HEAD' }), await ask(home)];
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  it.each([
    ['a header of 20 kB', `GET ${home} HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, '400'],
    [
      'two hundred headers of 400 bytes',
      `GET ${home} HTTP/1.1\r\nhost: x\r\n${`x: ${'a'.repeat(400)}\r\n`.repeat(200)}\r\n`,
      '400',
    ],
    ['an address of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, '414'],
    ['no host', `GET ${home} HTTP/1.1\r\n\r\n`, '400'],
    ['an unknown version', `GET ${home} HTTP/9.9\r\nhost: x\r\n\r\n`, '505'],
  ])('with %s is refused in a few words', async (_, text, status) => {
    const answer = await sendRaw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).not.toMatch(/nginx\/\d/);
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'");
  });

  it('for a part of a file gets that part, and no more', async () => {
    const file = files.find((name) => name.endsWith('.pdf') && !isSensitive(name))!;
    const bytes = readBuilt(file);
    const part = await ask(site.base + file, { headers: { range: 'bytes=10-19' } });
    expect(part.status).toBe(206);
    expect(part.body.equals(bytes.subarray(10, 20))).toBe(true);
    expect(findHeaderFaults(part, site.base + file)).toEqual([]);
    const beyond = await ask(site.base + file, { headers: { range: `bytes=${bytes.length}-` } });
    expect(beyond.status).toBe(416);
    expect(findHeaderFaults(beyond, site.base + file)).toEqual([]);
  });

  it('with the entity tag or the day of what it has gets no second copy', async () => {
    for (const encoding of ['identity', 'br', 'gzip']) {
      const { headers } = await ask(home, { headers: { 'accept-encoding': encoding } });
      const again = await ask(home, {
        headers: { 'accept-encoding': encoding, 'if-none-match': headers.etag! },
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(findHeaderFaults(again, home)).toEqual([]);
      const since = { 'accept-encoding': encoding, 'if-modified-since': headers['last-modified']! };
      expect((await ask(home, { headers: since })).status).toBe(304);
      const other = { 'accept-encoding': encoding, 'if-none-match': '"other"' };
      expect((await ask(home, { headers: other })).status).toBe(200);
    }
  });
});

describe('the choice of language', () => {
  it.each(localeKeys)('leads readers of "%s" to their home page', async (locale) => {
    const answer = await ask(site.base, {
      headers: { 'accept-language': `x-y, ${locales[locale].lang};q=0.8` },
    });
    expect(answer).toMatchObject({
      status: 302,
      headers: { location: pagePathname(locale, 'home'), vary: 'Accept-Language' },
    });
    expect(findHeaderFaults(answer, site.base)).toEqual([]);
  });

  it('shows all of them to everybody else, and caches are told that it depends', async () => {
    for (const headers of [{}, { 'accept-language': 'ar, ti;q=0.5' }]) {
      const answer = await ask(site.base, { headers });
      expect(answer.status).toBe(200);
      expect(answer.headers.vary).toContain('Accept-Language');
    }
    expect((await ask(home)).headers.vary).not.toContain('Accept-Language');
  });
});

it('plain HTTP leads to HTTPS', async () => {
  const { status, headers } = await new Promise<{
    status?: number | undefined;
    headers: NodeJS.Dict<string | string[]>;
  }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: ports.httpPort, path: home }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    })
      .on('error', reject)
      .end();
  });
  expect([status, headers['location']]).toEqual([301, `https://127.0.0.1:${ports.httpsPort}${home}`]);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

/** Sends a request as it is written, over TLS, and returns all that comes back. */
function sendRaw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    // Who answers is not the question here.
    const socket = connect({ host: '127.0.0.1', port: ports.httpsPort, rejectUnauthorized: false }, () => {
      socket.write(request);
    });
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.on('close', () => resolve(answer));
    socket.on('error', (error: Error) => (answer === '' ? reject(error) : resolve(answer)));
  });
}
