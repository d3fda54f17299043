import { describe, expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const page = 'src/content/pages/about/en.mdx';
const withText = (text: string) => ({ [page]: (given: string) => `${given}\n${text}\n` });

describe('what is left', () => {
  it.each([
    ['See [IND] (https://ind.nl/) here.', '10:9'],
    ['See [IND](https://ind.nl/ here.', '10:9'],
    ['See IND](https://ind.nl/) here.', '10:8'],
    ['See [IND][nowhere] here.', '10:9'],
    ['See [IND] (/en/about/) here.', '10:9'],
    ['See ** IND** here.', '10:5'],
    ['##What we do', '10:1'],
    ['• one\n• two', '10:1'],
    ['IOM:\n▪ one', '11:1'],
    ['- a\n- b **c', '11:5'],
    ['See [IND] (http://ind.nl/).', '10:9'],
    ['See [IND] (mailto:x).', '10:9'],
    ['See [IND] (www.ind.nl).', '10:9'],
    ['See [IND] (#top).', '10:9'],
    ['See __ IND__ here.', '10:5'],
    ['See a __b here.', '10:7'],
    ['See a__ here.', '10:6'],
    ['###What we do', '10:1'],
    ['•one', '10:1'],
    ['\\*a **b', '10:5'],
  ])('of links, bold words, headings and lists is found: %j', (text, place) => {
    expect(list(withText(text))[0]).toBe(`${page}:${place} text/leftover-mark`);
  });

  it('is named, with what to do', () => {
    expect(report(withText('See [IND] (https://ind.nl/).'))).toMatchInlineSnapshot(`
      "src/content/pages/about/en.mdx:10:9  error  text/leftover-mark
        "] (" is left of a link that is not complete; readers see the signs. A link is written [words](https://…), with no blank between ] and (.
        Complete the link, or remove its brackets.
        More: CONTRIBUTING.md#text-leftover-mark

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
  });
});

it('is named whole', () => {
  expect(report(withText('##What we do'))).toContain('"##What"');
  expect(report(withText('• one'))).toContain('"•"');
});

it.each([
  'See #one ##two and a•b.',
  '•',
  'a__b and a__1 and 1__b and ___',
  '`a **b` and `](`',
  'A note [sic] (see below), [1], a \\[x\\](y).',
  '**Bold** and *italic* and __bold__ and snake__case.',
  '## A heading\n\n#1 of all, C# and 5 * 3.',
  '- one\n- two\n\n1. three',
  'Mail — • — in the middle',
  '[IND](https://ind.nl/ "the service")',
])('%j is complete', (text) => {
  expect(list(withText(text)).filter((found) => found.endsWith('text/leftover-mark'))).toEqual([]);
});
