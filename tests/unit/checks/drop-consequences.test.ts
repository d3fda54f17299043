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
const badName = (place: Place) => diagnose('route/bad-name', place, { name: 'C' });
const unexpected = (place: Place, suggestion?: string) =>
  diagnose('file/unexpected', place, { kind: 'other', ...(suggestion === undefined ? {} : { suggestion }) });
const missing = (place: Place, missing: string) =>
  diagnose('i18n/missing-translation', place, { missing, language: 'Dutch' });
const noFacts = (place: Place) => diagnose('page/no-facts', place, { programme: 'p' });
const noProgramme = (place: Place) => diagnose('contact/no-programme', place, { id: 'c' });
const duplicate = (place: Place) => diagnose('contact/duplicate-id', place, { id: 'c', other: 'd' });
const invalid = (place: Place, bytes: string, byteOffset = 0) =>
  diagnose('file/invalid-utf8', place, { byteOffset, bytes });
const unreadable = (place: Place) => diagnose('yaml/malformed', place, { fault: 'tab' });
const wrongValue = (place: Place) =>
  diagnose('schema/wrong-value', place, { field: 'x', written: 'y', expected: 'z', description: '' });
const stranger = (place: Place, address: string) =>
  diagnose('contact/not-in-registry', place, { address, isHidden: false, suggestion: undefined });
const mismatch = (place: Place, target: string) =>
  diagnose('contact/text-target-mismatch', place, { text: 'b@iom.int', target });
const notUsed = (place: Place) => diagnose('ref/unused', place, { noun: 'place', id: 'x' });
const bom = (place: Place) => diagnose('file/bom', place, {});
const invisible = (place: Place) => diagnose('text/invisible', place, { character: '\u200b' });
const softHyphen = (place: Place) => diagnose('text/soft-hyphen', place, {});
const apart = (place: Place) => diagnose('text/not-nfc', place, { written: 'e\u0301', expected: 'é' });
const curly = (place: Place) => diagnose('text/curly-quotes', place, { written: 'a', plain: '"a"' });
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
    ['so do those about characters that one cannot see', [heading(a), invisible(a)], [0]],
    ['so do those about hyphens', [heading(a), softHyphen(a)], [0]],
    ['so do those about accents', [heading(a), apart(a)], [0]],
    ['of a file that no page reads nothing else is told', [heading(at('a', 2)), unexpected(at('a'))], [1]],
    ['a file with a bad name is not told to be unused', [unused(at('c')), badName(at('c'))], [1]],
    ['nor where the contact has a twin', [unused(at('c')), duplicate(at('d'))], [1]],
    ['nor where a programme has no facts', [unused(at('c')), noFacts(at('p'))], [1]],
    ['nor where a page names it in vain', [unused(at('c')), noProgramme(a)], [1]],
    ['nor where fields cannot be read', [unused(at('c')), unreadable(a)], [1]],
    [
      'a contact whose fields cannot be read may have an address',
      [noChannel(a), unreadable(at('a', 9))],
      [1],
    ],
    [
      'what may be named in fields with errors is not told to be unused',
      [notUsed(at('x')), wrongValue(at('b.yml', 1))],
      [1],
    ],
    [
      'nor a contact that such fields may name',
      [noProgramme(at('x.mdx', 2)), wrongValue(at('b.yaml', 1))],
      [1],
    ],
    [
      'a file that waits for its right name is not missing',
      [missing(at('d/en.mdx'), 'd/nl.mdx'), unexpected(at('d/nl.md'), 'nl.mdx')],
      [1],
    ],
    [
      'nor are facts that wait for theirs',
      [noFacts(at('d/facts.yaml')), unexpected(at('d/facts.yml'), 'facts.yaml')],
      [1],
    ],
    [
      'of two addresses of a link one is told',
      [stranger(a, 'x@iom.int'), mismatch(at('a', 3, 9), 'x@iom.int')],
      [1],
    ],
    [
      'a file in another encoding is one problem',
      [control(at('a', 2)), control(at('a', 4)), invalid(at('a', 1), 'FF FE')],
      [2],
    ],
    ['in the other order of bytes as well', [control(at('a', 2)), invalid(at('a', 1), 'FE FF 00')], [1]],
    [
      'a parser that stumbles over lost bytes is not told beside them',
      [unreadable(at('a', 9)), invalid(a, 'E9', 5)],
      [1],
    ],
    ['nor over a byte order mark', [wrongValue(at('a', 9)), bom(at('a', 1))], [1]],
    ['nor over curly quotes', [wrongValue(at('a', 9)), curly(a)], [1]],
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
    ['a contact beside a file with a bad name', [unused(at('c')), badName(at('d'))]],
    [
      'a file that is missing beside one that no page reads',
      [missing(at('d/en.mdx'), 'd/nl.mdx'), unexpected(at('d/fr.md'))],
    ],
    [
      'a file that is missing in another folder',
      [missing(at('d/en.mdx'), 'd/nl.mdx'), unexpected(at('e/nl.md'), 'nl.mdx')],
    ],
    [
      'facts that are missing in another folder',
      [noFacts(at('d/facts.yaml')), unexpected(at('e/facts.yml'), 'facts.yaml')],
    ],
    [
      'other problems of a file that waits for another',
      [noChannel(at('d/nl.mdx', 1)), unexpected(at('d/nl.md'), 'nl.mdx')],
    ],
    ['an address beside a link to another', [stranger(a, 'x@iom.int'), mismatch(at('a', 3, 9), 'y@iom.int')]],
    [
      'an address in another file than the link',
      [stranger(a, 'x@iom.int'), mismatch(at('b', 3, 9), 'x@iom.int')],
    ],
    [
      'two addresses that nobody has registered',
      [stranger(a, 'x@iom.int'), stranger(at('a', 4), 'x@iom.int')],
    ],
    ['characters beside lost bytes', [control(at('a', 2)), invalid(at('a', 3), 'FF FE', 7)]],
    [
      'characters beside a lost letter at the beginning',
      [control(at('a', 2)), invalid(at('a', 1), 'E9 FF FE')],
    ],
    ['characters beside a byte that is lost alone', [control(at('a', 2)), invalid(at('a', 1), 'FF E9')]],
    ['headings beside a file in another encoding', [heading(at('a', 2)), invalid(at('a', 1), 'FF FE')]],
    ['what nobody names, when only texts have errors', [notUsed(at('x')), wrongValue(at('b.mdx', 1))]],
    ['what nobody names, when a file is only called so', [notUsed(at('x')), wrongValue(at('b.yaml.mdx', 1))]],
    ['what nobody names, beside a remark', [notUsed(at('x')), unused(at('c.yaml'))]],
    [
      'one kind at one place with other words',
      [noContact(a), { ...noContact(a), values: { programme: 'q' } } as Diagnostic],
    ],
    ['two kinds of one whole file', [noChannel(at('c')), badName(at('c'))]],
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
