import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAnswer, type AnswerOptions } from '../../../src/static-server/answer.ts';

const files = new Set([
  'index.html',
  '404.html',
  'robots.txt',
  'en/index.html',
  'en/contact/index.html',
  'nl/index.html',
  'nl/404.html',
  'nl/één/index.html',
]);

const strict: AnswerOptions = { base: '/', missingSlash: 'not-found', isFile: (file) => files.has(file) };
const forPeople: AnswerOptions = { ...strict, missingSlash: 'redirect' };

const get = (target: string, options = strict) => getAnswer('GET', target, options);

describe('a page that exists', () => {
  it('is the index of its folder', () => {
    expect(get('/')).toEqual({ kind: 'file', status: 200, file: 'index.html' });
    expect(get('/en/contact/')).toEqual({ kind: 'file', status: 200, file: 'en/contact/index.html' });
  });

  it('is found whatever the query says', () => {
    expect(get('/en/?q=a/../b')).toEqual({ kind: 'file', status: 200, file: 'en/index.html' });
  });

  it('is found by a percent-encoded address', () => {
    expect(get('/nl/%C3%A9%C3%A9n/')).toEqual({ kind: 'file', status: 200, file: 'nl/één/index.html' });
  });

  it('answers HEAD as it answers GET', () => {
    expect(getAnswer('HEAD', '/en/', strict)).toEqual(get('/en/'));
  });
});

describe('an address without its last slash', () => {
  it('does not exist for the link check', () => {
    expect(get('/en/contact')).toMatchObject({ status: 404 });
  });

  it('leads people to the page, with their query', () => {
    expect(get('/en/contact', forPeople)).toEqual({
      kind: 'redirect',
      status: 301,
      location: '/en/contact/',
    });
    expect(get('/en/contact?q=a?b', forPeople)).toMatchObject({ location: '/en/contact/?q=a?b' });
  });

  it('is a plain file where there is one', () => {
    expect(get('/robots.txt', forPeople)).toEqual({ kind: 'file', status: 200, file: 'robots.txt' });
    expect(get('/robots.txt/', forPeople)).toMatchObject({ status: 404 });
  });
});

describe('a page that does not exist', () => {
  it('gets the page of its own language', () => {
    expect(get('/nl/nergens/te/vinden/')).toEqual({ kind: 'file', status: 404, file: 'nl/404.html' });
    expect(get('/nl/nergens')).toEqual({ kind: 'file', status: 404, file: 'nl/404.html' });
  });

  it('gets the common page where its language has none', () => {
    expect(get('/en/nowhere/')).toEqual({ kind: 'file', status: 404, file: '404.html' });
    expect(get('/nowhere')).toEqual({ kind: 'file', status: 404, file: '404.html' });
  });

  it('gets a sentence where the site has no such page at all', () => {
    expect(get('/nowhere', { ...strict, isFile: () => false })).toMatchObject({ kind: 'text', status: 404 });
  });

  it('is not found under an address with an empty part', () => {
    expect(get('//en/contact/')).toMatchObject({ status: 404 });
    expect(get('/en//contact', forPeople)).toMatchObject({ status: 404 });
  });
});

describe('a site below a path', () => {
  const below: AnswerOptions = { ...forPeople, base: '/lmi/' };

  it('is found under that path only', () => {
    expect(get('/lmi/en/contact/', below)).toEqual({
      kind: 'file',
      status: 200,
      file: 'en/contact/index.html',
    });
    expect(get('/en/contact/', below)).toEqual({ kind: 'file', status: 404, file: '404.html' });
    expect(get('/any/en/contact/', below)).toEqual({ kind: 'file', status: 404, file: '404.html' });
    expect(get('/lmi/nl/nergens/', below)).toEqual({ kind: 'file', status: 404, file: 'nl/404.html' });
  });

  it('keeps the path when it leads to the slash', () => {
    expect(get('/lmi/en/contact', below)).toMatchObject({ location: '/lmi/en/contact/' });
  });
});

describe('a request that is none', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', ''])('is refused: method "%s"', (method) => {
    expect(getAnswer(method, '/en/', strict)).toMatchObject({ kind: 'text', status: 405 });
  });

  it.each([
    '',
    '*',
    'en/',
    'http://127.0.0.1/en/',
    '/../secret',
    '/en/../../secret',
    '/%2e%2e/secret',
    '/en/%2E%2E%2Fsecret',
    '/en%2Fcontact/',
    '/..\\secret',
    '/en/%5c..%5csecret',
    '/en/\0',
    '/en/%00',
    '/%',
    '/%E0%A4%A',
  ])('is refused: target %j', (target) => {
    expect(get(target)).toMatchObject({ kind: 'text', status: 400 });
  });
});

it('never names a file outside the folder, whatever the target', () => {
  const piece = fc.oneof(
    fc.constantFrom('/', '..', '.', '%2e', '%2f', '%5c', '\\', '%00', '?', '#', 'en', '404.html', '%'),
    fc.string({ maxLength: 3 }),
  );
  const target = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`);

  fc.assert(
    fc.property(target, (anyTarget) => {
      const everything: AnswerOptions = { ...strict, isFile: () => true };
      const answer = getAnswer('GET', anyTarget, everything);
      if (answer.kind !== 'file') return;
      expect(answer.file).not.toMatch(/^\/|\\|\0|(^|\/)\.{1,2}(\/|$)/);
    }),
    { numRuns: 2000 },
  );
});
