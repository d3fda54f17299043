import { describe, expect, it } from 'vitest';
import { diagnose, type Diagnostic, type Place } from '../../../src/checks/diagnostic.ts';
import { dropConsequences } from '../../../src/checks/drop-consequences.ts';

const at = (file: string, line?: number, column = 1): Place => ({
  file,
  position: line === undefined ? 'unknown' : { line, column },
});
const a = at('a', 3, 5);

const placeholder = (place: Place) => diagnose('text/placeholder', place, { written: 'TODO' });
const confusable = (place: Place, text = 'mіgrant') =>
  diagnose('text/confusable', place, { text, character: 'і', lookAlike: 'i', suggestion: 'migrant' });
const control = (place: Place) => diagnose('file/control-char', place, { character: '\0' });
const malformed = (place: Place) => diagnose('mdx/malformed', place, {});
const drift = (severity?: 'error') => {
  const found = diagnose('i18n/structure-drift', at('nl', 9), {
    language: 'English',
    other: 'en',
    what: 'x',
  });
  return severity === undefined ? found : ({ ...found, severity } as Diagnostic);
};
const empty = (place: Place) => diagnose('file/empty', place, {});
const tooLarge = (place: Place) => diagnose('file/too-large', place, { limit: 1 });
const mark = (place: Place) => diagnose('file/merge-marker', place, { written: '<<<<<<<' });
const unused = (place: Place) => diagnose('contact/unused', place, { id: 'c' });
const noChannel = (place: Place) => diagnose('contact/no-channel', place, {});
const noContact = (place: Place) => diagnose('page/no-contact', place, { programme: 'p' });
const unknownContact = (place: Place) =>
  diagnose('ref/unknown-contact', place, { name: 'x', known: [], suggestion: undefined });
const unknownKey = (place: Place) =>
  diagnose('schema/unknown-key', place, { key: 'x', known: [], suggestion: undefined });
const heading = (place: Place) => diagnose('html/empty-heading', place, {});

describe('one slip is one problem:', () => {
  it.each([
    ['of a file with marks of a merge nothing else is told', [mark(a), empty(a), heading(at('a', 9))], [0]],
    ['of a file too large neither', [tooLarge(at('a')), heading(at('a', 9)), empty(at('a', 1))], [0]],
    ['nor of an empty one', [heading(at('a', 9)), empty(at('a', 1))], [1]],
    ['every mark of a merge is told', [mark(a), mark(at('a', 9))], [0, 1]],
    [
      'a parser that stumbles over a character is not told beside it',
      [malformed(at('a', 9)), control(a)],
      [1],
    ],
    ['nothing is told at the place of such a character', [heading(a), control(a)], [1]],
    [
      'of a contact that is misspelled in a programme it is not told that no programme names it',
      [unused(at('c')), unknownContact(a)],
      [1],
    ],
    ['nor where a programme says that it has none', [unused(at('c')), noContact(a)], [1]],
    ['a contact whose field has another name has an address', [noChannel(a), unknownKey(at('a', 9))], [1]],
    ['the same problem is told once a place', [heading(a), heading(a)], [0]],
    [
      'characters are told once a place, whatever they are part of',
      [confusable(a), confusable(a, 'other')],
      [0],
    ],
    ['a rule that knows what a character is part of says more', [confusable(a), heading(a)], [1]],
    ['so do those about placeholders', [heading(a), placeholder(a)], [0]],
  ] as const)('%s', (_, found, kept) => {
    expect(dropConsequences(found)).toEqual(kept.map((index) => found[index]));
  });
});

describe('several slips are several problems:', () => {
  it.each([
    ['in several files', [mark(a), heading(at('b', 3, 5)), empty(at('c', 1))]],
    ['in several places', [heading(a), heading(at('a', 3, 6)), heading(at('a', 4, 5))]],
    ['at one place', [heading(a), noContact(a)]],
    ['of whole files', [unused(at('c')), { ...unused(at('c')), values: { id: 'd' } } as Diagnostic]],
    ['where a parser stumbles without such a character', [malformed(a), heading(at('a', 9))]],
    ['where the character is in another file', [malformed(a), control(at('b', 1))]],
    ['characters at several places', [confusable(a), confusable(at('a', 3, 6))]],
    ['characters of several kinds', [confusable(a), placeholder(a)]],
    ['two characters that nobody can see', [control(a), control(at('a', 4))]],
    ['a contact without a channel beside one that has a slip', [noChannel(a), unknownKey(at('b', 9))]],
    ['a contact that nobody names', [unused(at('c')), unknownKey(a)]],
  ] as const)('%s', (_, found) => {
    expect(dropConsequences(found)).toEqual(found);
  });
});

describe('texts that are built in another way', () => {
  it('are told of when nothing else is wrong with either', () => {
    expect(dropConsequences([drift()])).toEqual([drift()]);
    expect(dropConsequences([heading(at('other', 1)), drift()])).toHaveLength(2);
    const remark = diagnose('i18n/structure-drift', at('nl', 9), { language: 'x', other: 'en', what: 'y' });
    expect(dropConsequences([drift(), remark])).toHaveLength(2);
    expect(dropConsequences([drift(), noChannel(at('en'))])).toHaveLength(2);
  });

  it('wait until the errors in both are mended', () => {
    expect(dropConsequences([heading(at('nl', 1)), drift()])).toEqual([heading(at('nl', 1))]);
    expect(dropConsequences([heading(at('en', 1)), drift()])).toEqual([heading(at('en', 1))]);
  });
});
