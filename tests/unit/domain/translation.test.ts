import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptTranslation,
  findChanges,
  findSectionIndex,
  getAgreementId,
  getFingerprint,
  getFingerprints,
  splitSections,
  type Agreement,
} from '../../../src/domain/translation.ts';
import type { Locale } from '../../../src/site.ts';

const textsOf = (body: string) => splitSections(body).map(({ text }) => text);

describe('the sections of a text', () => {
  it.each([
    ['paragraphs', 'One.\n\nTwo\ngoes on.\n', ['One.', 'Two\ngoes on.']],
    ['paragraphs with blanks on the empty line', 'One.\n \t\nTwo.', ['One.', 'Two.']],
    ['paragraphs many lines apart', '\n\nOne.\n\n\n\nTwo.\n\n', ['One.', 'Two.']],
    ['headings', '## Head\n\nOne.', ['## Head', 'One.']],
    ['items of a list', '- one\n- two\n* three\n+ four', ['- one', '- two', '* three', '+ four']],
    ['items with numbers', '1. one\n2) two\n10. three', ['1. one', '2) two', '10. three']],
    ['items within items', '- one\n  - two', ['- one', '- two']],
    ['a line with a hyphen inside a word', 'One\n-two', ['One\n-two']],
    ['a line that begins with a year', 'In\n2023 we helped.', ['In\n2023 we helped.']],
    ['line ends of Windows', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
    ['nothing', ' \n\n ', []],
    ['what only looks: a tag alone', 'One.\n\n<Contact id="family" />\n\nTwo.', ['One.', 'Two.']],
  ])('are %s', (_, body, expected) => {
    expect(textsOf(body)).toEqual(expected);
  });

  it('know where they begin', () => {
    const body = '\n## Head\n\n  One.\n- two\n';
    expect(splitSections(body).map(({ offset }) => body.slice(offset, offset + 3))).toEqual([
      '## ',
      'One',
      '- t',
    ]);
  });
});

describe('a fingerprint', () => {
  it('is thirteen letters', () => {
    expect(getFingerprint('')).toMatch(/^[a-z]{13}$/);
    expect(getFingerprint('We help families.')).toMatch(/^[a-z]{13}$/);
  });

  it('stays the same from one version of this program to the next, for it is kept in a file', () => {
    expect(['', 'a', 'We help families.', 'Café', '漢字'].map(getFingerprint)).toEqual([
      'zqfjztuzulqta',
      'orvihcqkdcaqx',
      'mbqyrttvthduy',
      'lzzcueyunlxyh',
      'yxnkmtgpmwqkf',
    ]);
  });

  it.each([
    ['blanks', 'We  help\n families. '],
    ['emphasis', 'We **help** _families_.'],
    ['code', 'We `help` families.'],
    ['a mark of a list', '- We help families.'],
    ['a mark of a list with blanks before it', '  1. We help families.'],
    ['a mark of a heading', '### We help families.'],
    ['a mark of a quotation', '> We help families.'],
    ['a component', 'We help <Term id="family">families</Term>.'],
    ['an escape', 'We help families\\.'],
  ])('does not see %s', (_, text) => {
    expect(getFingerprint(text)).toBe(getFingerprint('We help families.'));
  });

  it('does not see how an accent is stored', () => {
    expect(getFingerprint('Cafe\u0301')).toBe(getFingerprint('Café'));
  });

  it.each([
    'We help families',
    'we help families.',
    'We help family.',
    'Wehelp families.',
    'We help families. We help.',
    'families. We help',
    'We help 3 families.',
    'We help #families.',
    'We-help families.',
    'We < help > families.',
  ])('sees the difference of %j', (text) => {
    expect(getFingerprint(text)).not.toBe(getFingerprint('We help families.'));
  });

  it('sees every changed letter', () => {
    const text = fc.stringMatching(/^[a-z]{1,30}$/);
    fc.assert(
      fc.property(text, fc.nat(), fc.stringMatching(/^[a-z]$/), (original, at, letter) => {
        const index = at % original.length;
        fc.pre(original[index] !== letter);
        const changed = original.slice(0, index) + letter + original.slice(index + 1);
        expect(getFingerprint(changed)).not.toBe(getFingerprint(original));
      }),
    );
  });
});

describe('the fingerprints of a page', () => {
  const details = { title: 'A', whatWeDo: ['One.', 'Two.'], situations: { letter: 'I.' } };

  it('are one for each text of its details, lists as a whole, and one for each section', () => {
    expect(getFingerprints(details, '## Head\n\nText.')).toEqual({
      fields: {
        title: getFingerprint('A'),
        whatWeDo: getFingerprint('One.\nTwo.'),
        'situations.letter': getFingerprint('I.'),
      },
      text: [getFingerprint('Head'), getFingerprint('Text.')],
    });
  });

  it('leave out what each language words for itself, and what is no text', () => {
    const own = { slug: 'a', titleLang: 'nl', keywords: ['b'], reviewed: '2026-11-22', order: 3, none: null };
    expect(getFingerprints({ ...own, title: 'A' }, '')).toEqual({
      fields: { title: getFingerprint('A') },
      text: [],
    });
  });

  it.each([undefined, null, 'text', 3])('of a page whose details are %j are those of its text', (given) => {
    expect(getFingerprints(given, 'Text.')).toEqual({ fields: {}, text: [getFingerprint('Text.')] });
  });
});

const page = (title: string, ...sections: string[]) => getFingerprints({ title }, sections.join('\n\n'));

/** What is new for readers of Dutch when both texts, once compared, have become these. */
function compare(
  before: { en: readonly string[]; nl: readonly string[] },
  now: { en?: readonly string[]; nl?: readonly string[] },
  titles: { en?: string; nl?: string } = {},
) {
  const agreement: Agreement = {
    id: 'pages/about/en-nl',
    en: page('Title', ...before.en),
    nl: page('Titel', ...before.nl),
  };
  return findChanges(
    agreement,
    { locale: 'nl', now: page(titles.nl ?? 'Titel', ...(now.nl ?? before.nl)) },
    { locale: 'en', now: page(titles.en ?? 'Title', ...(now.en ?? before.en)) },
  );
}

describe('what has changed in the other language', () => {
  const en = ['One.', 'Two.', 'Three.', 'Four.'];
  const nl = ['Een.', 'Twee.', 'Drie.', 'Vier.'];
  const before = { en, nl };
  const alone = (...names: (string | number)[]) => ({ alone: names, together: [] });

  it('is nothing where nothing has', () => {
    expect(compare(before, {})).toEqual(alone());
  });

  it.each([
    ['a changed section', ['One.', '2.', 'Three.', 'Four.'], [1]],
    ['the first', ['1.', 'Two.', 'Three.', 'Four.'], [0]],
    ['the last', ['One.', 'Two.', 'Three.', '4.'], [3]],
    ['two neighbours', ['One.', '2.', '3.', 'Four.'], [1, 2]],
    ['two apart', ['1.', 'Two.', '3.', 'Four.'], [0, 2]],
    ['all', ['1.', '2.', '3.', '4.'], [0, 1, 2, 3]],
    ['one that is gone', ['One.', 'Two.', 'Four.'], [2]],
    ['the first that is gone', ['Two.', 'Three.', 'Four.'], [0]],
    ['the last that is gone', ['One.', 'Two.', 'Three.'], [3]],
    ['everything that is gone', [], [0, 1, 2, 3]],
    ['one that was added, after the section before it', ['One.', 'Two.', 'New.', 'Three.', 'Four.'], [1]],
    ['one that was added at the beginning', ['New.', 'One.', 'Two.', 'Three.', 'Four.'], [0]],
    ['one that was added at the end', ['One.', 'Two.', 'Three.', 'Four.', 'New.'], [3]],
    ['one that has moved', ['Two.', 'Three.', 'Four.', 'One.'], [0, 3]],
    ['two for one', ['One.', '2a.', '2b.', 'Three.', 'Four.'], [1]],
  ])('is %s', (_, now, changed) => {
    expect(compare(before, { en: now })).toEqual(alone(...changed));
  });

  it('is a field by its name: changed, new or gone', () => {
    expect(compare(before, {}, { en: 'Other title' })).toEqual(alone('title'));
    const without = getFingerprints({}, en.join('\n\n'));
    const withMore = getFingerprints({ title: 'Title', summary: 'New.' }, en.join('\n\n'));
    const agreement = { id: 'x', en: page('Title', ...en), nl: page('Titel', ...nl) };
    const dutch = { locale: 'nl', now: page('Titel', ...nl) } as const;
    expect(findChanges(agreement, dutch, { locale: 'en', now: without })).toEqual(alone('title'));
    expect(findChanges(agreement, dutch, { locale: 'en', now: withMore })).toEqual(alone('summary'));
  });

  it('is told apart from what has changed in both', () => {
    expect(
      compare(before, { en: ['1.', '2.', 'Three.', 'Four.'], nl: ['Een.', '2.', 'Drie.', '4.'] }),
    ).toEqual({ alone: [0], together: [1] });
    expect(compare(before, {}, { en: 'Other title', nl: 'Andere titel' })).toEqual({
      alone: [],
      together: ['title'],
    });
  });

  it('is nothing for a language that only changed itself', () => {
    expect(compare(before, { nl: ['1.', 'Twee.', 'Drie.', 'Vier.'] })).toEqual(alone());
  });

  it('is the text as one where the languages have a different number of sections', () => {
    const uneven = { en, nl: ['Een.', 'Twee en drie.', 'Vier.'] };
    expect(compare(uneven, { en: ['One.', 'Two.', '3.', '4.'] })).toEqual(alone(0));
    expect(compare(uneven, { en: ['One.', 'Two.', '3.', 'Four.'], nl: ['Een.', '2.', 'Vier.'] })).toEqual({
      alone: [],
      together: [0],
    });
  });

  it('is unknown as long as nobody has compared the two', () => {
    const here = { locale: 'nl', now: page('Titel', ...nl) } as const;
    const there = { locale: 'en', now: page('Title', ...en) } as const;
    expect(findChanges(undefined, here, there)).toBeUndefined();
    expect(findChanges({ id: 'x', en: there.now }, here, there)).toBeUndefined();
    expect(findChanges({ id: 'x', nl: here.now }, here, there)).toBeUndefined();
  });
});

describe('a section as it was', () => {
  const before = page('Title', 'One.', 'Two.', 'Three.');
  it.each([
    ['itself where nothing has moved', 2, ['One.', 'Two.', 'Three.'], 2],
    ['itself where something was added before it', 2, ['New.', 'One.', 'Two.', 'Three.'], 3],
    ['the one before it where it has changed', 1, ['New.', 'One.', '2.', 'Three.'], 1],
    ['the last that stayed before it', 2, ['One.', '2.', '3.'], 0],
    ['the beginning where nothing before it has stayed', 1, ['1.', '2.', 'Three.'], 0],
  ])('is found as %s', (_, index, now, expected) => {
    expect(findSectionIndex(before, page('Title', ...now), index)).toBe(expected);
  });
});

describe('an agreement', () => {
  const prints = (text: string) => page(text, text);
  const versions = (en: string, nl: string): ReadonlyMap<Locale, ReturnType<typeof page>> =>
    new Map([
      ['en', prints(en)],
      ['nl', prints(nl)],
    ]);

  it('is named after its page and two languages, in their fixed order', () => {
    expect(getAgreementId('pages/about', 'nl', 'en')).toBe('pages/about/en-nl');
    expect(getAgreementId('pages/about', 'en', 'nl')).toBe('pages/about/en-nl');
  });

  it('records both languages as they stand, whichever was accepted', () => {
    const expected = [{ id: 'pages/about/en-nl', en: prints('A'), nl: prints('B') }];
    expect(acceptTranslation([], 'pages/about', 'nl', versions('A', 'B'))).toEqual(expected);
    expect(acceptTranslation([], 'pages/about', 'en', versions('A', 'B'))).toEqual(expected);
  });

  it('takes the place of the one before it and leaves those of other pages, all in the order of their names', () => {
    const other = (id: string): Agreement => ({ id, en: prints('X'), nl: prints('Y') });
    const accepted = acceptTranslation(
      [other('pages/privacy/en-nl'), other('pages/about/en-nl'), other('pages/a/en-nl')],
      'pages/about',
      'nl',
      versions('A', 'B'),
    );
    expect(accepted).toEqual([
      other('pages/a/en-nl'),
      { id: 'pages/about/en-nl', en: prints('A'), nl: prints('B') },
      other('pages/privacy/en-nl'),
    ]);
  });

  it('needs two languages', () => {
    expect(acceptTranslation([], 'pages/about', 'nl', new Map([['en', prints('A')]]))).toEqual([]);
    expect(acceptTranslation([], 'pages/about', 'en', new Map([['en', prints('A')]]))).toEqual([]);
  });

  it('leaves nothing to do until a text changes again', () => {
    const [agreement] = acceptTranslation([], 'pages/about', 'nl', versions('A', 'B'));
    const changes = (en: string) =>
      findChanges(agreement, { locale: 'nl', now: prints('B') }, { locale: 'en', now: prints(en) });
    expect(changes('A')).toEqual({ alone: [], together: [] });
    expect(changes('C')).toEqual({ alone: ['title', 0], together: [] });
  });
});
