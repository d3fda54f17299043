import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../src/checks/content.ts';
import { fixFile } from '../../../src/checks/fix-file.ts';
import { checkContent } from '../../../src/checks/index.ts';
import type { SourceFile } from '../../../src/checks/source-file.ts';
import { changeFiles, now } from './clean-content.ts';

const path = 'src/content/pages/about/en.mdx';

/** Mends the page with this text below its details, and tells what is still wrong. */
function fix(change: (text: string) => string, damage?: SourceFile['damage']) {
  const { files, icons } = changeFiles({ [path]: change });
  const sources = files.map((file) => (file.path === path && damage ? { ...file, damage } : file));
  const check = (given: readonly SourceFile[]) =>
    checkContent(parseContent({ files: given, icons }), { now });
  const found = check(sources);
  const fixed = sources.map((file) => ({ ...file, text: fixFile(file, found) }));
  const text = fixed.find((file) => file.path === path)!.text;
  const after = check(fixed);
  const left = after.filter(({ severity }) => severity === 'error');
  return {
    text,
    left: left.map(({ code }) => code),
    found: found.map(({ code }) => code),
    again: fixed.map((file) => fixFile(file, after)),
    fixed,
  };
}

const write = (body: string) => (text: string) => text.replace('Some text.', () => body);
const getBody = (text: string) => text.split('---\n')[2]!.trim();

describe('what needs no judgement is mended:', () => {
  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['line ends of an old Mac', (text: string) => text.replace('Some text.', 'Some\rtext.')],
  ])('%s', (_, change) => {
    const { text, left, found } = fix(change);
    expect(found.length).toBeGreaterThan(0);
    expect(left).toEqual([]);
    expect(text).not.toMatch(/[\uFEFF\r]/);
  });

  it.each([
    ['Fam\u00adi\u00adly.', 'Family.'],
    ['Cafe\u0301 A\u030a.', 'Café Å.'],
    ['[the contacts](/en/contact)', '[the contacts](/en/contact/)'],
    ['[the contacts](/en/contact#top) 😀', '[the contacts](/en/contact/#top) 😀'],
    ['😀 [the contacts](/en/contact), [us](/en/about)', '😀 [the contacts](/en/contact/), [us](/en/about/)'],
    [
      '[IOM](https://www.iom.int/a), [IOM two](http://www.iom.int/)',
      '[IOM](https://www.iom.int/a), [IOM two](https://www.iom.int/)',
    ],
    ['Cafe\u0301 [us](/en/about)\r\nFam\u00adily', 'Café [us](/en/about/)\nFamily'],
  ])('%j', (body, expected) => {
    expect(getBody(fix(write(body)).text)).toBe(expected);
  });

  it('a file that was mended stays as it is', () => {
    const { again, fixed } = fix(write('Cafe\u0301 [us](/en/about)\r\nFam\u00adily'));
    expect(again).toEqual(fixed.map(({ text }) => text));
  });
});

describe('what needs judgement stays:', () => {
  it.each([
    '[the contacts](/en/kontact/)',
    '[a site](http://unknown.example/)',
    '[the contacts](/en/contct)',
    '[us](/en/abuot#top)',
    'Mail to family@iom.int@iom.int.',
    'Zero\u200bwidth.',
    'CafÃ©.',
    '<Alert />',
  ])('%j', (body) => {
    const { text, left } = fix(write(body));
    expect(getBody(text)).toBe(body);
    expect(left.length).toBeGreaterThan(0);
  });

  it('a file with bytes that are lost is not saved again', () => {
    const change = write('Caf\ufffd\r\n');
    const { text } = fix(change, { byteOffset: 90, offset: 90, bytes: 'E9' });
    expect(text).toContain('\r\n');
  });
});
