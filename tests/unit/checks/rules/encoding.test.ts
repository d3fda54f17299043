import { describe, expect, it } from 'vitest';
import { list } from '../clean-content.ts';

const path = 'src/content/contacts/family.yaml';

describe('a file', () => {
  it('begins with its first letter', () => {
    expect(list({ [path]: (text) => `\uFEFF${text}` })).toEqual([`${path}:1:1 file/bom`]);
  });

  it('has one kind of line ends, told once', () => {
    expect(list({ [path]: (text) => text.replaceAll('\n', '\r\n') })).toEqual([`${path}:1:11 file/crlf`]);
    expect(list({ [path]: (text) => `${text}# note\r\n` })).toEqual([`${path}:15:7 file/crlf`]);
  });

  it.each([
    [(text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`, ['1:1']],
    [(text: string) => `${text}>>>>>>> other\n`, ['15:1']],
    [
      (text: string) => `<<<<<<< a\n=======\n>>>>>>> b\n${text}<<<<<<< a\n||||||| c\n=======\n>>>>>>> b\n`,
      ['1:1', '18:1'],
    ],
    [(text: string) => `||||||| c\n${text}`, ['1:1']],
  ])('has no two versions (%#), and is judged no further', (change, places) => {
    expect(list({ [path]: change })).toEqual(places.map((place) => `${path}:${place} file/merge-marker`));
  });

  it('may underline a heading', () => {
    const page = 'src/content/pages/about/en.mdx';
    expect(
      list({ [page]: (text) => text.replace('Some text.', 'Heading\n-------\n\n<<<<<<<<') }),
    ).not.toContain('file/merge-marker');
  });
});
