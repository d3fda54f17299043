import { describe, expect, it } from 'vitest';
import { check, report } from '../clean-content.ts';
import { parseContent } from '../../../../src/checks/content.ts';
import { checkContent } from '../../../../src/checks/index.ts';
import { readTakenSources } from '../../../taken-content.ts';
import { cleanFiles } from '../clean-content.ts';

describe('the checks', () => {
  it('say nothing about content in order', () => {
    expect(check({})).toEqual([]);
    expect(report({})).toBe('All in order.\n');
  });

  it('say nothing about the content as it was taken over, on the day on which it was', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    expect(checkContent(parseContent(readTakenSources()), { now })).toEqual([]);
  });

  it.each(Object.keys(cleanFiles))('survive %s in any state', (path) => {
    const texts = [
      '',
      '\0',
      '\uFEFF',
      '---\n---\n',
      '- 1\n- null\n',
      'null',
      '"text"',
      '{',
      '%YAML 9\n---\n',
      '<',
      '---\nslug: 3\nsituations: x\nnumbers: [1]\n---\n{',
      '__proto__: {a: 1}\nconstructor: 1\nemail: {a: b}\nphone: [1]\nhours: {times: {a: 1}}\n',
    ];
    for (const text of texts) expect(() => check({ [path]: text })).not.toThrow();
    expect(() => check({ [path]: undefined })).not.toThrow();
  });

  it('tell ten faults in ten answers', () => {
    const codes = check({
      'src/content/contacts/family.yaml': (text) =>
        text.replace('family@iom.int', 'family@iom.int@iom.int').replace('"+31', '"0'),
      'src/content/programmes/family/facts.yaml': (text) =>
        text.replace('[ind]', '[inb]').replace('house', 'hose'),
      'src/content/programmes/family/en.mdx': (text) =>
        text
          .replace('title: Family\n', '')
          .replace('keywords', 'keyword')
          .replace('</Foreign>.', '</Foreign> {1}. [x](/en/nope/)'),
      'src/content/pages/about/nl.mdx': undefined,
      'src/i18n/nl.json': (text) => text.replace('"home.title"', '"home.titel"'),
    }).map(({ code }) => code);
    expect(codes).toEqual([
      'contact/email-malformed',
      'phone/not-e164',
      'i18n/missing-translation',
      'schema/required',
      'schema/unknown-key',
      'mdx/expression-not-allowed',
      'link/broken',
      'ref/unknown-icon',
      'ref/unknown-organisation',
      'i18n/ui-missing',
      'i18n/ui-missing',
    ]);
  });
});
