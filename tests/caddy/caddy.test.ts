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
} from '../hosted-site.ts';
import { useCaddy } from './caddy-test.ts';

const ask = useCaddy();

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
      if (answer.headers.server !== undefined) faults.push(`${pathname}: ${String(answer.headers.server)}`);
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
        expect(answer.headers['content-type']).toBe(getContentType(file));
        expect(unpack(answer.body).equals(readBuilt(file)), file).toBe(true);
      }
      expect(files.filter((file) => file.endsWith('.html') && !packed.includes(file))).toEqual([]);
    },
  );
});

it('an address without its last slash leads to the page, with the query and all headers', async () => {
  const answer = await ask(`${home.slice(0, -1)}?q=1`);
  expect(answer).toMatchObject({ status: 301, headers: { location: `${home}?q=1` } });
  expect(findHeaderFaults(answer, home.slice(0, -1))).toEqual([]);
});

it.each(redirects.map(getPaths))('the old address $from leads to $to', async ({ from, to }) => {
  const answer = await ask(from);
  expect(answer).toMatchObject({ status: 301, headers: { location: to } });
  expect(findHeaderFaults(answer, from)).toEqual([]);
  expect((await ask(to)).status).toBe(200);
});

it.each(missing)('%s does not exist, and is answered with %s', async (path, page) => {
  expect(findMissingFaults(await ask(path), path, page)).toEqual([]);
});

describe('an odd request', () => {
  it.each(oddPaths)('%s leads nowhere', async (path) => {
    const answer = await ask(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body.toString()).not.toContain('root:');
    expect(findErrorHeaderFaults(answer)).toEqual([]);
  });

  it.each(otherMethods)('%s is refused', async (method) => {
    const answer = await ask(home, { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(findHeaderFaults(answer, home)).toEqual([]);
  });

  it('HEAD has the headers of GET and no body', async () => {
    const [head, get] = [await ask(home, { method: 'HEAD' }), await ask(home)];
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
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
  });

  it('with the entity tag of what it has gets no second copy', async () => {
    for (const encoding of ['identity', 'br', 'gzip']) {
      const { headers } = await ask(home, { headers: { 'accept-encoding': encoding } });
      const again = await ask(home, {
        headers: { 'accept-encoding': encoding, 'if-none-match': headers.etag! },
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(findHeaderFaults(again, home)).toEqual([]);
      const other = { 'accept-encoding': encoding, 'if-none-match': '"other"' };
      expect((await ask(home, { headers: other })).status).toBe(200);
    }
  });
});

describe('the choice of language', () => {
  it.each(localeKeys)('leads readers of "%s" to their home page', async (locale) => {
    const { lang } = locales[locale];
    const others = localeKeys.filter((key) => key !== locale).map((key) => `,${locales[key].lang};q=0.5`);
    for (const header of [lang, `${lang}-XY`, `x-y, ${lang};q=0.8${others.join('')}`, lang.toUpperCase()]) {
      const answer = await ask(site.base, { headers: { 'accept-language': header } });
      expect(answer, header).toMatchObject({
        status: 302,
        headers: { location: pagePathname(locale, 'home'), vary: 'Accept-Language' },
      });
      expect(findHeaderFaults(answer, site.base)).toEqual([]);
    }
  });

  it('shows all of them to everybody else, and caches are told that it depends', async () => {
    for (const headers of [{}, { 'accept-language': 'ar, ti;q=0.5' }, { 'accept-language': 'nlx, xen' }]) {
      const answer = await ask(site.base, { headers });
      expect(answer.status).toBe(200);
      expect(answer.headers.vary).toContain('Accept-Language');
    }
    expect((await ask(home)).headers.vary ?? '').not.toContain('Accept-Language');
  });
});
