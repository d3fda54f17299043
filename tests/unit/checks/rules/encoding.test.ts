import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../../src/checks/content.ts';
import { checkContent } from '../../../../src/checks/index.ts';
import { changeFiles, list, now, report } from '../clean-content.ts';

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

  it('has only bytes that are letters', () => {
    const { files, icons } = changeFiles({});
    const damage = { byteOffset: 7, offset: 7, bytes: 'E9' };
    const broken = files.map((file) => (file.path === path ? { ...file, damage } : file));
    expect(checkContent(parseContent({ files: broken, icons }), { now })).toMatchObject([
      {
        code: 'file/invalid-utf8',
        file: path,
        position: { line: 1, column: 8 },
        values: { byteOffset: 7, bytes: 'E9' },
      },
    ]);
  });

  it('quotes the mark of a merge as it stands, at the beginning of a line only', () => {
    expect(report({ [path]: (text) => `${text}<<<<<<< HEAD of mine\n` })).toContain('<<<<<<< HEAD of mine');
    expect(list({ [path]: (text) => `${text}<<<<<<<` })).toEqual([`${path}:15:1 file/merge-marker`]);
    expect(list({ [path]: (text) => `${text}# <<<<<<< HEAD\n# >>>>>>> a\n` })).toEqual([]);
    expect(list({ [path]: (text) => `${text}<<<<<<< a <\n>>>>>>> b >\n||||||| c\n` })).toEqual([
      `${path}:15:1 file/merge-marker`,
      `${path}:17:1 file/merge-marker`,
    ]);
  });

  it('may underline a heading', () => {
    const page = 'src/content/pages/about/en.mdx';
    expect(
      list({ [page]: (text) => text.replace('Some text.', 'Heading\n-------\n\n<<<<<<<<') }),
    ).not.toContain('file/merge-marker');
  });
});
