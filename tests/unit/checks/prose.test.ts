import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../src/checks/content.ts';
import { getProse } from '../../../src/checks/prose.ts';
import { changeFiles, type Changes } from './clean-content.ts';

const contact = 'src/content/contacts/family.yaml';
const text = 'src/content/programmes/family/en.mdx';

/** The words of a file that count as prose, each with its language and whether readers see it. */
const read = (path: string, changes: Changes = {}) =>
  getProse(parseContent(changeFiles(changes)))
    .filter(({ file }) => file.path === path)
    .map(({ file, span, locale, isPublished }) => [
      file.text.slice(span.start, span.end).trim(),
      locale,
      isPublished,
    ]);

const words = (path: string, changes?: Changes) => read(path, changes).map(([written]) => written);

describe('prose', () => {
  it('is every field of a page, and its text', () => {
    const prose = read(text);
    expect(prose[0]).toEqual(['Family', 'en', true]);
    expect(prose).toContainEqual(['We help.', 'en', true]);
    expect(prose.at(-1)).toEqual([
      expect.stringMatching(/^## What we do\n[^]*<Contact id="family" \/>$/),
      'en',
      true,
    ]);
  });

  it('is every text of a dictionary', () => {
    expect(read('src/i18n/nl.json')[0]).toEqual(['"Home"', 'nl', true]);
    expect(read('src/i18n/nl.json')).toHaveLength(3);
  });

  it('is no note', () => {
    const noted = { [contact]: (given: string) => `# a note\n${given}` };
    expect(words(contact, noted)).toEqual(words(contact));
  });

  it('is not what records a misprint, nor what another rule reads', () => {
    expect(words(contact).join()).not.toMatch(/iom\.int|88746/);
    expect(words(contact)).toContain('role');
    const several = {
      [contact]: (given: string) => given.replace(/email: .*/, 'email: [a@iom.int, b@iom.int]'),
    };
    expect(words(contact, several).join()).not.toContain('iom.int');
    const corrections = words('src/content/corrections.yaml');
    expect(corrections).toContain('family@iom.int');
    expect(corrections).not.toContain('family@iom.int@iom.int');
    const question = 'src/content/questions.yaml';
    const says = { [question]: (given: string) => `${given}  says:\n    en: As printed.\n` };
    expect(words(question, says)).toContain('Who pays?');
    expect(words(question, says)).not.toContain('As printed.');
    const agreements = '- page: programmes/family\n  en:\n    text: [0a1b]\n    fields: { title: 2c3d }\n';
    expect(words('src/content/translations.yaml', { 'src/content/translations.yaml': agreements })).toEqual([
      'programmes/family',
    ]);
  });

  it('is read by editors only where they keep it, or where no field has its name', () => {
    expect(read('src/content/corrections.yaml').map(([, , isPublished]) => isPublished)).not.toContain(true);
    expect(read('src/content/questions.yaml').map(([, , isPublished]) => isPublished)).not.toContain(true);
    const added = { [text]: (given: string) => given.replace('title: Family', 'title: Family\nnote: Ours.') };
    expect(read(text, added)).toContainEqual(['Ours.', 'en', false]);
    expect(read(text, added)).toContainEqual(['Family', 'en', true]);
  });

  it('ends in the fields where they cannot be read', () => {
    const broken = { [contact]: 'kind: role\nlanguages: "en\nsource: leaflet\n' };
    expect(words(contact, broken)).not.toContain('leaflet');
    const slip = { [contact]: 'kind: role\nsource: leaflet\nkind: person\n' };
    expect(words(contact, slip)).toContain('person');
  });
});
