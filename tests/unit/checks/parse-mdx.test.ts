import { describe, expect, it } from 'vitest';
import { parseMdx, walkMdx } from '../../../src/checks/parse-mdx.ts';

describe('a page', () => {
  it('has details, a text, and a place for everything in it', () => {
    const text = '\uFEFF---\r\ntitle: é\r\n---\r\n\r\nHé <Contact id="a" />\r\n';
    const { details, nodes, problems } = parseMdx(text);
    expect([details?.data, problems]).toEqual([{ title: 'é' }, []]);
    const contact = [...walkMdx(nodes)].find(({ name }) => name === 'Contact');
    expect(text.slice(contact?.span.start, contact?.span.end)).toBe('<Contact id="a" />');
  });

  it.each(['', 'Text only.\n', '---js\nmodule.exports = {}\n---\n', '---\ntitle: x\n'])(
    '%j has no details',
    (text) => {
      expect(parseMdx(text).details).toBeUndefined();
    },
  );

  it('may have empty details', () => {
    expect(parseMdx('---\n---\n').details?.data).toBeNull();
  });

  it('with several faults tells them all', () => {
    const text = '---\n---\n\n<!-- note -->\n\n<br>\n\nHi {1+}\n\n3<4\n\n<Contact id="a">\n';
    expect(parseMdx(text).problems.map(({ kind, offset }) => [kind, text.slice(offset, offset + 4)])).toEqual(
      [
        ['comment', '<!--'],
        ['unclosed', '<br>'],
        ['code', '}\n\n3'],
        ['malformed', '<4\n\n'],
        ['unclosed', '<Con'],
      ],
    );
  });

  it('never makes the parser fail, however deep it goes', () => {
    expect(parseMdx('>'.repeat(50_000)).problems).toHaveLength(1);
    expect(parseMdx('{'.repeat(50_000)).problems).toHaveLength(1);
  });
});
