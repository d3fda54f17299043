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

  it('that begins and ends in no other way has details', () => {
    const title = (text: string) => parseMdx(text).details?.data;
    expect(title('---  \ntitle: x\n--- \t')).toEqual({ title: 'x' });
    expect(title('x\n---\ntitle: x\n---\n')).toBeUndefined();
    expect(title('---\ntitle: x\n---x\n')).toBeUndefined();
    expect(parseMdx('---\ntitle: x\n---\nText\n').body).toEqual({ start: 17, end: 22 });
  });

  it('with an end that fits nothing says what is open there', () => {
    const text = '---\na: b\n---\n\nOne\n\nA <Foreign lang="nl">word</foreign>.\n\nB</Term> c\n';
    expect(parseMdx(text).problems).toEqual([
      {
        kind: 'unopened',
        offset: text.indexOf('</f'),
        detail: 'foreign',
        open: { name: 'Foreign', offset: text.indexOf('<F') },
      },
      { kind: 'unopened', offset: text.indexOf('</T'), detail: 'Term', open: undefined },
    ]);
    const kinds = (body: string) => parseMdx(`---\n---\n\n${body}`).problems.map(({ kind }) => kind);
    expect(kinds('<Foreign lang="nl">\nword\n</foreign>')).toEqual(['unopened']);
    expect(kinds('A <Foreign lang="nl">b\n\nc</Foreign>')).toEqual(['unclosed']);
    expect(kinds('A <Foreign lang="nl">b\n\nc</Term>')).toEqual(['unclosed', 'unopened']);
    expect(kinds('A</Foreign>\n\n<Foreign lang="nl">b')).toEqual(['unopened', 'unclosed']);
    expect(kinds('3<4\n\nc</Foreign>')).toEqual(['malformed', 'unopened']);
  });

  it('with a note that is never closed has it to its end', () => {
    expect(parseMdx('---\n---\n\nA <!-- b\n\n<br>').problems).toEqual([
      { kind: 'comment', offset: 11, detail: '<!-- b\n\n<br>' },
    ]);
  });

  it('with very many faults tells twenty of them', () => {
    expect(parseMdx(`---\n---\n\n${'3<4\n\n'.repeat(30)}`).problems).toHaveLength(20);
  });

  it('that is too deep says where', () => {
    expect(parseMdx(`---\n---\n\nText\n\n${'> '.repeat(20)}`)).toMatchObject({
      nodes: [],
      problems: [{ kind: 'malformed', offset: 15, detail: 'depth' }],
    });
    expect(parseMdx(`---\na: "${'>'.repeat(30)}"\n---\n\nText\n`).problems).toEqual([]);
  });

  it('tells where each setting and its value stand, and which are code', () => {
    const text = '---\n---\n\n<Contact id = "a" lang=\'b\' open x={1} {...y} />';
    const [node] = parseMdx(text).nodes;
    const attributes = [...walkMdx([node!])].flatMap((one) => one.attributes ?? []);
    expect(attributes.map(({ name, value, isCode }) => [name, value, isCode])).toEqual([
      ['id', 'a', false],
      ['lang', 'b', false],
      ['open', undefined, false],
      ['x', undefined, true],
      [undefined, '...y', true],
    ]);
    expect(attributes.map(({ offset, valueOffset }) => [offset, text[valueOffset]])).toEqual([
      [text.indexOf('id'), 'a'],
      [text.indexOf('lang'), 'b'],
      [text.indexOf('open'), ' '],
      [text.indexOf('x='), '='],
      [text.indexOf('{...y}'), 'y'],
    ]);
  });

  it('never makes the parser fail, however deep it goes', () => {
    expect(parseMdx('>'.repeat(50_000)).problems).toHaveLength(1);
    expect(parseMdx('{'.repeat(50_000)).problems).toHaveLength(1);
  });
});
