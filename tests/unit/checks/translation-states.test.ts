import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../src/checks/content.ts';
import { formatTranslationList } from '../../../src/checks/report/translations.ts';
import {
  getAgreements,
  getPageFingerprints,
  getTranslatedPages,
  getTranslationStates,
} from '../../../src/checks/translation-states.ts';
import { acceptTranslation, type Agreement } from '../../../src/domain/translation.ts';
import { localeKeys, pageIds, site } from '../../../src/site.ts';
import { changeFiles, checkAll, type Changes } from './clean-content.ts';

const record = 'src/content/translations.yaml';
const about = 'src/content/pages/about';
const parse = (changes: Changes) => parseContent(changeFiles(changes));

const body = (...sections: string[]) => ({
  change: (text: string) => text.replace('Some text.', () => sections.join('\n\n')),
});
const original = {
  [`${about}/en.mdx`]: body('## Head', 'One.', 'Two.').change,
  [`${about}/nl.mdx`]: body('## Kop', 'Een.', 'Twee.').change,
};

/** The record after somebody has found that the languages of every page say the same. */
function acceptAll(changes: Changes): string {
  const content = parse(changes);
  const agreements = getTranslatedPages(content).reduce<readonly Agreement[]>(
    (list, page) => acceptTranslation(list, page, site.defaultLocale, getPageFingerprints(content, page)),
    [],
  );
  return JSON.stringify(agreements);
}
const accepted = acceptAll(original);

const after = (changes: Changes): Changes => ({ ...original, [record]: accepted, ...changes });
const statesOfAbout = (changes: Changes) =>
  getTranslationStates(parse(changes))
    .filter(({ page }) => page === 'pages/about')
    .map(({ locale, status, outdated }) => [
      locale,
      status,
      ...outdated.map(({ name, newer }) => `${name} ${newer}`),
    ]);

describe('a page that somebody has compared', () => {
  it('is translated in every language', () => {
    expect(statesOfAbout(after({}))).toEqual([
      ['en', 'translated'],
      ['nl', 'translated'],
    ]);
    expect(checkAll(after({}))).toEqual([]);
  });

  it.each([
    ['English', 'en', 'nl', body('## Head', 'One!', 'Two.')],
    ['Dutch', 'nl', 'en', body('## Kop', 'Een!', 'Twee.')],
  ])('is outdated in the other language once the %s has changed', (_, changed, other, { change }) => {
    const states = statesOfAbout(after({ [`${about}/${changed}.mdx`]: change }));
    expect(states).toContainEqual([changed, 'translated']);
    expect(states).toContainEqual([other, 'outdated', `1 ${changed}`]);
  });

  it('is told about at the section that has to follow, even where the text before it has grown', () => {
    const { change } = body('## Head', 'One.', 'Two!');
    const place = (nl: Changes[string]) =>
      checkAll(after({ [`${about}/en.mdx`]: change, [`${about}/nl.mdx`]: nl }))
        .filter(({ code }) => code === 'i18n/outdated-translation')
        .map(({ file, position, severity, values }) => ({ file, position, severity, ...values }));
    expect(place(body('## Kop', 'Een.', 'Twee.').change)).toEqual([
      {
        file: `${about}/nl.mdx`,
        position: { line: 12, column: 1 },
        severity: 'warning',
        section: 3,
        newer: 'English',
        page: 'about/nl',
      },
    ]);
    expect(place(body('## Kop', 'Een.', 'Nog een.', 'Twee.').change)).toMatchObject([
      { file: `${about}/en.mdx`, position: { line: 10, column: 1 }, section: 2, newer: 'Dutch' },
      { file: `${about}/nl.mdx`, position: { line: 14, column: 1 }, section: 3, newer: 'English' },
    ]);
  });

  it('is told about at the field that has to follow', () => {
    const retitle = (text: string) =>
      body('## Head', 'One.', 'Two.').change(text).replace('title: about', 'title: Us');
    expect(checkAll(after({ [`${about}/en.mdx`]: retitle }))).toMatchObject([
      {
        code: 'i18n/outdated-translation',
        file: `${about}/nl.mdx`,
        position: { line: 2, column: 1 },
        values: { section: 'title', newer: 'English', page: 'about/nl' },
      },
    ]);
  });

  it('is told about at the group of fields, where the field itself is not yet there', () => {
    const path = 'src/content/programmes/family/en.mdx';
    const more = (text: string) => text.replace('situations:\n', 'situations:\n  more: I have more.\n');
    expect(
      checkAll(after({ [path]: more })).filter(({ code }) => code === 'i18n/outdated-translation'),
    ).toMatchObject([
      {
        file: path.replace('/en.', '/nl.'),
        position: { line: 8, column: 1 },
        values: { section: 'situations.more' },
      },
    ]);
  });

  it('is unconfirmed once the same section has changed in both', () => {
    const states = statesOfAbout(
      after({
        [`${about}/en.mdx`]: body('## Head', 'One!', 'Two.').change,
        [`${about}/nl.mdx`]: body('## Kop', 'Een!', 'Twee.').change,
      }),
    );
    expect(states).toEqual([
      ['en', 'unconfirmed'],
      ['nl', 'unconfirmed'],
    ]);
  });

  it('does not mind blanks, nor a new day of review', () => {
    const spaced = (text: string) =>
      body('## Head', 'One.', '', 'Two. ').change(text).replace('2026-11-22', '2026-11-21');
    expect(statesOfAbout(after({ [`${about}/en.mdx`]: spaced }))).toEqual(statesOfAbout(after({})));
  });
});

describe('a page that nobody has compared', () => {
  it('is unconfirmed in every language, which is no problem', () => {
    expect(statesOfAbout(original)).toEqual([
      ['en', 'unconfirmed'],
      ['nl', 'unconfirmed'],
    ]);
    expect(checkAll(original)).toEqual([]);
  });

  it('is unconfirmed too when the record cannot be read', () => {
    expect(getAgreements(parse({ ...original, [record]: '- id: nonsense\n' }))).toEqual([]);
    expect(getAgreements(parse(original))).toEqual([]);
    expect(statesOfAbout({ ...original, [record]: '- id: nonsense\n' })[0]).toEqual(['en', 'unconfirmed']);
  });
});

describe('a page without its text in a language', () => {
  const states = getTranslationStates(parse(after({ [`${about}/nl.mdx`]: undefined })));
  it('is missing there, and has nothing to be compared with', () => {
    const ofAbout = states.filter(({ page }) => page === 'pages/about');
    expect(ofAbout).toMatchObject([
      { locale: 'en', status: 'translated', entry: { path: `${about}/en.mdx` } },
      { locale: 'nl', status: 'missing', outdated: [], entry: undefined },
    ]);
  });
});

describe('the pages', () => {
  it('are all programmes by their names, those without facts or without text included, and all other pages', () => {
    const content = parse({
      'src/content/programmes/zebra/facts.yaml': 'order: 2\n',
      'src/content/programmes/alpha/en.mdx': '---\ntitle: A\n---\n',
    });
    expect(getTranslatedPages(content)).toEqual([
      'programmes/alpha',
      'programmes/family',
      'programmes/zebra',
      ...pageIds.map((id) => `pages/${id}`),
    ]);
    expect(getTranslationStates(content)).toHaveLength((3 + pageIds.length) * localeKeys.length);
  });

  it('that do not exist have no texts', () => {
    expect(getPageFingerprints(parse({}), 'pages/nothing').size).toBe(0);
    expect([...getPageFingerprints(parse({}), 'pages/about').keys()]).toEqual(localeKeys);
  });
});

describe('the list in a terminal', () => {
  const tell = (changes: Changes) => formatTranslationList(getTranslationStates(parse(changes)));

  it('has a line for each language of a page, and what it lacks', () => {
    const lines = tell(
      after({
        [`${about}/en.mdx`]: (text) =>
          body('## Head', 'One!', 'Two.').change(text).replace('title: about', 'title: Us'),
      }),
    ).split('\n');
    const at = lines.indexOf('outdated     pages/about/nl');
    expect(lines.slice(at - 1, at + 4)).toEqual([
      'translated   pages/about/en',
      'outdated     pages/about/nl',
      '             title is newer in English',
      '             paragraph 2 is newer in English',
      expect.stringMatching(/^translated {3}pages\//),
    ]);
    expect(lines.slice(-3)).toEqual(['', `${(pageIds.length + 1) * 2 - 1} translated, 1 outdated`, '']);
  });

  it('says what to do where nobody knows', () => {
    expect(tell({}).split('\n').slice(0, 2)).toEqual([
      'unconfirmed  programmes/family/en',
      '             Changed in every language, or new: somebody has to compare the languages.',
    ]);
  });

  it('names what is missing', () => {
    expect(tell(after({ [`${about}/nl.mdx`]: undefined }))).toContain(
      '\nmissing      pages/about/nl\ntranslated',
    );
  });
});
