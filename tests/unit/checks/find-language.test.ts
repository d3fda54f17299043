import { describe, expect, it } from 'vitest';
import { findForeignSentences, findLanguage } from '../../../src/checks/find-language.ts';

it.each([
  ['They help the people that are in the country.', 'en'],
  ['Zij helpen de mensen die in het land zijn.', 'nl'],
  ['THEY HELP THE PEOPLE THAT ARE IN THE COUNTRY.', 'en'],
  ['the and that', 'en'],
  ['the and', undefined],
  ['the and that de het een', undefined],
  ['the and that de', 'en'],
  ['the and that de het', undefined],
  ['', undefined],
  ['IOM, IND, COA: 2023', undefined],
])('%j is in %s', (text, language) => {
  expect(findLanguage(text)).toBe(language);
});

describe('a sentence in another language is found', () => {
  it.each([
    ['Zij wonen in het huis van hun moeder.', ['Zij wonen in het huis van hun moeder.', 0]],
    ['We help. Neem het boek van hen mee. You go.', ['Neem het boek van hen mee.', 9]],
    ['You go.\n\nHET boek VAN hen\nmee', ['HET boek VAN hen\nmee', 9]],
    ['Ask for: het recht van ouders; they know.', ['het recht van ouders;', 9]],
    ['Wilt u dat niet meer?', ['Wilt u dat niet meer?', 0]],
    ['De heer en het kind.', ['De heer en het kind.', 0]],
    ['Zij zijn ook op {{the}} en {{to}}.', ['Zij zijn ook op {{the}} en {{to}}.', 0]],
  ])('in %j', (text, ...found) => {
    expect(findForeignSentences(text, 'en').map(({ text, offset }) => [text, offset])).toEqual(found);
  });

  it('with its language', () => {
    expect(findForeignSentences('De naam. This is for you. Het huis.', 'nl')).toEqual([
      { text: 'This is for you.', offset: 9, language: 'en' },
    ]);
  });
});

describe('nothing is found', () => {
  it.each([
    // A word of its own language is in it.
    'The name is: "het recht van ouders", and no other.',
    'The folder Het recht van ouders helps.',
    // One frequent word.
    'Samen in het asielzoekerscentrum.',
    // Three words.
    'Het recht van.',
    // Names.
    'Dokters van de Wereld offers free care.',
    'Zorgcafé Dokters van de Wereld',
    'Ministerie van Justitie en dat van Buitenlandse Zaken.',
    'https://www.iom.int/van/de and van-de@iom.int',
    '{{van}} {{de}} {{het}} {{een}} IOM',
    '',
  ])('in %j', (text) => {
    expect(findForeignSentences(text, 'en')).toEqual([]);
  });
});
