import { describe, expect, it } from 'vitest';
import { checkAll } from '../clean-content.ts';

const original = 'src/content/pages/about/en.mdx';
const twin = 'src/content/pages/about/nl.mdx';

/** What is told after both languages got these texts, which begin in line 8: "line:column what". */
function drift(there: string, here: string): string[] {
  const write = (body: string) => (text: string) => text.replace('Some text.', () => body);
  return checkAll({ [original]: write(there), [twin]: write(here) })
    .filter(({ code }) => code === 'i18n/structure-drift')
    .map(({ file, position, severity, values }) => {
      expect({ file, severity, ...values }).toMatchObject({
        file: twin,
        severity: 'warning',
        other: original,
        language: 'English',
      });
      const { line, column } = position as { line: number; column: number };
      return `${line}:${column} ${(values as { what: string }).what}`;
    });
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `Text ${'abcdefg'[index]!}.`);

describe('two languages of a page have', () => {
  it.each([
    ['the same headings', '## A\n\nText.\n\n### B\n\nText.', '## C\n\nTekst.\n\n### D\n\nTekst.'],
    ['lists with as many items', '- a\n- b', '- c\n- d'],
    ['tables with as many rows', '| a | b |\n|---|---|\n| c | d |', '| e | f |\n|---|---|\n| g | h |'],
    ['the same contacts', 'Text.\n\n<Contact id="family" />', 'Tekst.\n\n<Contact id="family" />'],
    ['links to others, each its own', '[A](https://a.example/en).', '[B](https://b.example/nl).'],
    ['the same numbers, each with its own signs', 'We helped 3,000 people.', 'Wij hielpen 3.000 mensen.'],
    ['numbers with a narrow blank', 'We helped 3,000 people.', 'Wij hielpen 3\u202f000 mensen.'],
    ['numbers below ten as words or digits', 'We have 3 tips.', 'Wij hebben drie tips.'],
    ['numbers in their own order', 'From 2019 to 2023.', 'In 2023, sinds 2019.'],
    ['digits inside words or not', 'The B1 level, the A1234 form.', 'Het niveau, het formulier.'],
    ['one paragraph more or less', paragraphs(2).join('\n\n'), paragraphs(3).join('\n\n')],
    ['one paragraph less or more', paragraphs(3).join('\n\n'), paragraphs(2).join('\n\n')],
  ])('%s', (_, there, here) => {
    expect(drift(there, here)).toEqual([]);
  });
});

describe('two languages of a page differ', () => {
  it.each([
    [
      'in the rank of a heading',
      '## A\n\nText.\n\n## B\n\nText.',
      '## A\n\nText.\n\n### B\n\nText.',
      '12:1 2 headings here, 2 there',
    ],
    [
      'by a heading too few, told at the next one',
      '## A\n\nText.\n\n### B\n\nText.\n\n## C\n\nText.',
      '## A\n\nText.\n\n## C\n\nText.',
      '12:1 2 headings here, 3 there',
    ],
    [
      'by the last heading, told at the beginning of the text',
      '## A\n\nText.\n\n## B\n\nText.',
      '## A\n\nText.',
      '7:1 1 headings here, 2 there',
    ],
    [
      'by a heading too many',
      '## A\n\nText.',
      '## A\n\nText.\n\n## B\n\nText.',
      '12:1 2 headings here, 1 there',
    ],
    ['by an item of a list', '- a\n- b', '- a\n- b\n- c', '10:1 3 items of lists here, 2 there'],
    [
      'by a row of a table',
      '| a | b |\n|---|---|\n| c | d |',
      '| a | b |\n|---|---|\n| c | d |\n| e | f |',
      '11:1 3 rows of tables here, 2 there',
    ],
    ['by a contact too few', '<Contact id="family" />', 'Tekst.', '7:1 0 contacts here, 1 there'],
    ['by a link too many', 'A page.', 'Een [pagina](/nl/contact/).', '8:5 1 links here, 0 there'],
    ['by a contact', 'Text.', 'Text.\n\n<Contact id="family" />', '10:1 1 contacts here, 0 there'],
    [
      'by a link',
      'Go to [A](https://a.example/) and [B](https://b.example/).',
      'Ga naar [A](https://a.example/).',
      '7:1 1 links here, 2 there',
    ],
    [
      'in the address that a link writes to',
      '[Mail](mailto:family@iom.int) or [B](https://b.example/).',
      '[A](https://a.example/) of [B](https://b.example/).',
      '8:1 2 links here, 2 there',
    ],
    [
      'in a number',
      'We helped 3,000 people.',
      'Wij hielpen 4.000 mensen.',
      '8:13 the number 4000 does not stand there',
    ],
    [
      'by a number that stands only there',
      'We helped 3,000 people since 2019.',
      'Wij hielpen 3.000 mensen.',
      '7:1 the number 2019 does not stand here',
    ],
    [
      'by a number of two digits',
      'We helped.',
      'Wij hielpen 10 mensen.',
      '8:13 the number 10 does not stand there',
    ],
    [
      'by two paragraphs',
      paragraphs(1).join('\n\n'),
      paragraphs(3).join('\n\n'),
      '7:1 3 paragraphs here, 1 there',
    ],
    [
      'by two paragraphs of a section',
      `Text.\n\n## A\n\n${paragraphs(3).join('\n\n')}`,
      'Text.\n\n## A\n\nText.',
      '10:1 1 paragraphs here, 3 there',
    ],
    [
      'by the only paragraph of a section',
      '## A\n\nText.\n\n## B\n\nText.',
      '## A\n\nText.\n\n## B',
      '12:1 0 paragraphs here, 1 there',
    ],
  ])('%s', (_, there, here, expected) => {
    expect(drift(there, here)).toEqual([expected]);
  });

  it('in many ways, of which the first is told', () => {
    expect(drift('## A\n\nText.\n\n- a', 'Tekst 2023.')).toEqual(['7:1 0 headings here, 1 there']);
  });
});

describe('nothing is compared', () => {
  it('with a text that cannot be read', () => {
    expect(drift('## A\n\nText.', '<Alert>')).toEqual([]);
    expect(drift('<Alert>', '## A\n\nTekst.')).toEqual([]);
  });

  it('with a text that is not there', () => {
    const left = checkAll({
      [original]: (text) => text.replace('Some text.', '## A\n\nText.'),
      [twin]: undefined,
    });
    expect(left.map(({ code }) => code)).toEqual(['i18n/missing-translation']);
  });
});

it('a page is compared with its own counterpart only', () => {
  const more = (text: string) => text.replace('Some text.', '## A\n\nText.\n\n- a');
  expect(checkAll({ [original]: more, [twin]: more })).toEqual([]);
});

it('a term or a name in another language is no contact', () => {
  expect(drift('<Term id="dna">DNA</Term> x', 'DNA x')).toEqual([]);
  expect(drift('<Contact id="family" />', '<Contact id="family" />')).toEqual([]);
});

it('a phone number as a target is compared whole, a page of a site is not', () => {
  expect(drift('[a](tel:+31887464444)', '[b](https://b.example/)')).toEqual(['8:1 1 links here, 1 there']);
  expect(drift('[a](https://a.example/?mailto:x)', '[b](https://b.example/?mailto:y)')).toEqual([]);
});

it('numbers in addresses, in code and below lists do not count as numbers or paragraphs', () => {
  expect(drift('[a](https://a.example/2019) `2020`', '[b](https://b.example/2021) `2022`')).toEqual([]);
  expect(drift('Text.\n\n- a\n\n  b', 'Tekst.\n\n- a\n\n  b\n\n  c\n\n  d')).toEqual([]);
});

it('programmes are compared like pages', () => {
  const path = 'src/content/programmes/family/nl.mdx';
  const found = checkAll({ [path]: (text) => text.replace('## What we do', '### What we do') });
  expect(found.map(({ code, file }) => [code, file])).toEqual([['html/heading-order', path]]);
  const added = checkAll({ [path]: (text) => `${text}\n## More\n\nText.\n` });
  expect(added.map(({ code, file }) => [code, file])).toEqual([['i18n/structure-drift', path]]);
});
