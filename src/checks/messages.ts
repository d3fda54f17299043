import type { EmailProblem } from '../domain/email-address.ts';
import type { YamlFault } from './parse-yaml.ts';

/** An error keeps the site from being published; a warning does not. */
export type Severity = 'error' | 'warning';

/** What an editor reads: what is wrong, what is expected, one thing to do. */
interface Message<Values> {
  /** Some problems grow: how bad they are follows from what the message quotes. */
  readonly severity: Severity | ((values: Values) => Severity);
  readonly wrong: (values: Values) => string;
  readonly expected: (values: Values) => string;
  readonly action: (values: Values) => string;
}

/** A row of the table; its type parameter is what the sentences may quote. */
const error = <Values>(sentences: Omit<Message<Values>, 'severity'>): Message<Values> => ({
  severity: 'error',
  ...sentences,
});
const warning = <Values>(sentences: Omit<Message<Values>, 'severity'>): Message<Values> => ({
  severity: 'warning',
  ...sentences,
});

/** After half a year somebody should look again; after a year nobody can vouch for it. */
const growing = <Values extends { readonly days: number }>(
  sentences: Omit<Message<Values>, 'severity'>,
): Message<Values> => ({
  severity: ({ days }) => (days > 365 ? 'error' : 'warning'),
  ...sentences,
});

type Nothing = Readonly<Record<string, never>>;

interface Suggested {
  readonly suggestion?: string | undefined;
}

const quote = (text: string) => `"${text}"`;
/** "Did you mean …? Otherwise do this." */
const guess = (suggestion: string | undefined, otherwise: string) =>
  suggestion === undefined ? otherwise : `Did you mean ${quote(suggestion)}? ${otherwise}`;

const askOwner = ({ suggestion }: Suggested) =>
  suggestion === undefined
    ? 'Ask the owner of the mailbox for the address, then write it here.'
    : `Did you mean ${quote(suggestion)}? Ask the owner of the mailbox, then write it here.`;

interface MalformedEmail extends Suggested {
  readonly address: string;
  readonly problem: EmailProblem;
  /** The character at the mistake, where there is one. */
  readonly character?: string | undefined;
}

const countWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const countAtSigns = (address: string) => {
  const count = address.split('@').length - 1;
  return countWords[count] ?? String(count);
};

const codePoint = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Wrong and expected for each way to spoil an address. */
const emailSentences: Readonly<
  Record<EmailProblem, (values: MalformedEmail) => readonly [wrong: string, expected: string]>
> = {
  'several-at-signs': ({ address }) => [
    `${quote(address)} has ${countAtSigns(address)} @ signs.`,
    'An address has one.',
  ],
  'no-at-sign': ({ address }) => [
    `${quote(address)} has no @ sign.`,
    'An address has one, between name and organisation.',
  ],
  encoded: ({ address }) => [
    `${quote(address)} has codes in place of characters.`,
    'An address is written as it is read.',
  ],
  obfuscated: ({ address }) => [
    `${quote(address)} writes the @ sign or the dot as a word.`,
    'An address is written with the signs themselves, so that it can be clicked and read aloud.',
  ],
  'mailto-prefix': ({ address }) => [
    `${quote(address)} begins with "mailto:".`,
    'Only the address itself stands here.',
  ],
  header: ({ address }) => [
    `${quote(address)} carries more than an address: what follows would fill in the reader’s message.`,
    'An address ends after the name of the organisation.',
  ],
  'display-name': ({ address }) => [
    `${quote(address)} has a name or brackets around the address.`,
    'Only the address itself stands here.',
  ],
  'several-addresses': ({ address }) => [
    `${quote(address)} is more than one address.`,
    'One place holds one address.',
  ],
  blank: ({ address }) => [`${quote(address)} has a blank in or beside it.`, 'An address has no blanks.'],
  'invisible-character': ({ address, character }) => [
    `${quote(address)} hides an invisible character${character === undefined ? '' : ` (${codePoint(character)})`}.`,
    'An address has only characters that one can see.',
  ],
  confusable: ({ address, character }) => [
    `${quote(address)} has a letter of another alphabet${character === undefined ? '' : ` (${codePoint(character)})`}.`,
    'An address has only the letters a to z, digits and a few signs.',
  ],
  'not-ascii': ({ address, character }) => [
    `${quote(address)} has a character that mailboxes do not have${character === undefined ? '' : `: "${character}" (${codePoint(character)})`}.`,
    'An address has only the letters a to z, digits and a few signs.',
  ],
  'trailing-punctuation': ({ address }) => [
    `${quote(address)} ends with a punctuation mark.`,
    'An address ends with a letter.',
  ],
  dots: ({ address }) => [
    `${quote(address)} has a dot too many.`,
    'Dots stand one at a time, between letters.',
  ],
  comma: ({ address }) => [`${quote(address)} has a comma where a dot belongs.`, 'An address has no commas.'],
  'too-long': ({ address }) => [
    `${quote(address)} is longer than an address can be.`,
    'There are at most 64 characters before the @ sign, and 254 in all.',
  ],
  syntax: ({ address, character }) => [
    character === undefined
      ? `${quote(address)} is not a complete address.`
      : `${quote(address)} has "${character}" where no address has it.`,
    'An address is a name, one @ sign, and the organisation’s domain.',
  ],
  punycode: ({ address }) => [
    `${quote(address)} stands for a domain in another alphabet ("xn--").`,
    'The domain is written in the letters a to z.',
  ],
  'domain-upper-case': ({ address }) => [
    `${quote(address)} has capital letters after the @ sign.`,
    'What follows the @ sign is written in small letters.',
  ],
  'domain-unknown-ending': ({ address }) => [
    `${quote(address)} has an ending that does not exist.`,
    'Endings are, for example, ".int" and ".nl".',
  ],
  'domain-not-allowed': ({ address }) => [
    `${quote(address)} is on a domain that is not the organisation’s.`,
    'Only addresses of the organisation are published.',
  ],
};

/** Expected and action for each reason why fields cannot be read. */
const faultSentences: Readonly<Record<YamlFault, readonly [expected: string, action: string]>> = {
  tab: ['Lines begin with blanks, not with a tab.', 'Replace the tab by two blanks.'],
  colonBlank: ['Behind the name of a field stand a colon and a blank.', 'Write a blank behind the colon.'],
  otherBlank: [
    'Here stands a blank of another kind, which looks like an ordinary one; word processors make them.',
    'Delete the blanks of this line and type them again.',
  ],
  bracket: ['Every bracket has its end.', 'Write the ] or } that is missing at the end of this list.'],
  quote: [
    'Every quote, bracket and field name has its end.',
    'Close the quote or the bracket, or put the missing colon after the name of the field.',
  ],
  colon: [
    'A text with a colon in it stands between quotes, and a field begins as far from the left as the one before it.',
    'Put the text between quotes, or move the line below it to the left.',
  ],
  indent: [
    'Lines that belong together begin equally far from the left.',
    'Compare the line and the one before it with another file of the folder.',
  ],
  sign: [
    'A text that begins with a sign such as @, %, *, & or ` stands between quotes.',
    'Put the text between quotes.',
  ],
  depth: [
    'Fields stand in fields, but not as deep as this.',
    'Compare the file with another one of the folder.',
  ],
  json: [
    'Each line is a name, a colon and a text, both between double quotes; a comma stands behind every line but the last.',
    'Compare the line and the one before it with the same lines of another language.',
  ],
  other: [
    'Each field is a name, a colon, a blank and a value.',
    'Compare the line and the one before it with another file of the folder.',
  ],
};

/** Expected and action for files that no page reads. */
const unexpectedSentences: Readonly<
  Record<'document' | 'picture' | 'other', readonly [expected: string, action: string]>
> = {
  document: [
    'The texts of pages stand in files with the ending .mdx, not in documents of a word processor.',
    'Copy its words into the file of the page, then delete this file.',
  ],
  picture: [
    'Pages have no pictures but the icons and maps that the site draws itself.',
    'Delete it and say in words what it shows.',
  ],
  other: [
    'Each folder of src/content has its own kind of file; CONTRIBUTING.md lists them.',
    'Move it to the right folder, correct its name, or delete it.',
  ],
};

/** What a slip leaves behind for readers to see. */
export type LeftoverMark = 'link' | 'emphasis' | 'heading' | 'bullet';

const leftoverSentences: Readonly<
  Record<LeftoverMark, readonly [wrong: (written: string) => string, expected: string, action: string]>
> = {
  link: [
    (written) => `${written} is left of a link that is not complete; readers see the signs.`,
    'A link is written [words](https://…), with no blank between ] and (.',
    'Complete the link, or remove its brackets.',
  ],
  emphasis: [
    (written) => `${written} is left of bold words; readers see the signs.`,
    'Bold words are written **words**, with no blank inside the signs.',
    'Put the signs right beside the words, or remove them.',
  ],
  heading: [
    (written) => `${written} is no heading; readers see the signs.`,
    'A heading has a blank behind its # signs.',
    'Write a blank there.',
  ],
  bullet: [
    (written) => `The line that begins with ${written} is no item of a list; it runs together with the next.`,
    'An item of a list begins with a hyphen and a blank.',
    'Replace the sign by a hyphen and a blank, and leave a blank line above the list.',
  ],
};

interface UnknownName extends Suggested {
  readonly name: string;
  /** All names there are. */
  readonly known: readonly string[];
}

/** Naming a file that does not exist: the same sentences for every folder. */
const unknownFile = (noun: string, folder: string) =>
  error<UnknownName>({
    wrong: ({ name }) => `There is no ${noun} called ${quote(name)}.`,
    expected: ({ known }) =>
      known.length === 0
        ? `The folder ${folder} has no files.`
        : `The folder ${folder} has: ${[...known].sort().join(', ')}.`,
    action: ({ suggestion }) => guess(suggestion, `Write one of these names, or add a file to ${folder}.`),
  });

/**
 * Every problem that the checks know: its severity and every sentence that an
 * editor can read about it. Codes are permanent: each has a heading in
 * CONTRIBUTING.md, and people search for them.
 */
export const messages = {
  // Mail addresses
  'contact/email-malformed': error<MalformedEmail>({
    wrong: (values) => emailSentences[values.problem](values)[0],
    expected: (values) => emailSentences[values.problem](values)[1],
    action: askOwner,
  }),
  'text/confusable': error<Suggested & { text: string; character: string; lookAlike: string }>({
    wrong: ({ text, character, lookAlike }) =>
      `${quote(text)} has "${character}" (${codePoint(character)}), a letter of another alphabet that looks like "${lookAlike}".`,
    expected: ({ lookAlike }) => `Here only the Latin "${lookAlike}" works.`,
    action: ({ suggestion }) => guess(suggestion, 'Delete the letter and type it on your keyboard.'),
  }),
  'contact/email-encoded': error<Suggested & { address: string }>({
    wrong: ({ address }) => `${quote(address)} is a mail address written in codes.`,
    expected: () => 'An address is written as it is read: with the @ sign itself and nothing behind it.',
    action: askOwner,
  }),
  'contact/domain-not-allowed': error<Suggested & { address: string; allowed: readonly string[] }>({
    wrong: ({ address }) => `${quote(address)} is not an address of the organisation.`,
    expected: ({ allowed }) =>
      `Published addresses end in ${allowed.map((domain) => quote(`@${domain}`)).join(' or ')}.`,
    action: askOwner,
  }),
  'contact/not-in-registry': error<Suggested & { address: string; isHidden: boolean }>({
    wrong: ({ address, isHidden }) =>
      isHidden
        ? `${quote(address)} stands in no contact file, and nowhere in the text where a reader sees it.`
        : `${quote(address)} stands in no contact file.`,
    expected: () => 'Every published address comes from the folder src/content/contacts.',
    action: ({ suggestion }) => guess(suggestion, 'Remove it, or add a contact with this address.'),
  }),
  'contact/address-in-template': error<{ address: string }>({
    wrong: ({ address }) => `The mail address ${quote(address)} stands in a template.`,
    expected: () => 'Templates take addresses from the folder src/content/contacts.',
    action: () => 'Remove it here and let the page ask for the contact.',
  }),
  'contact/text-target-mismatch': error<{ text: string; target: string }>({
    wrong: ({ text, target }) => `The link shows ${quote(text)} but leads to ${quote(target)}.`,
    expected: () => 'A reader gets the address or the number that the link shows.',
    action: () => 'Make both the same.',
  }),
  'contact/no-channel': error<Nothing>({
    wrong: () => 'This contact has neither a mail address nor a phone number.',
    expected: () => 'A contact has at least one of them.',
    action: () => 'Add a line: email: or phone:',
  }),
  'contact/duplicate-address': error<{ address: string; other: string }>({
    wrong: ({ address, other }) => `${quote(address)} stands in ${other} as well.`,
    expected: () =>
      'An address or number stands in one contact file; several programmes may name the same contact.',
    action: () => 'Keep one of the two files and name it in the programmes that used the other.',
  }),
  'contact/no-programme': error<{ id: string }>({
    wrong: ({ id }) => `No programme names the contact ${quote(id)}, so a page cannot show it.`,
    expected: () => 'Pages call a contact after the programmes that it serves.',
    action: ({ id }) =>
      `Write "contact: ${id}" in the facts.yaml of a programme, or name another contact here.`,
  }),
  'contact/printed-same': error<{ written: string }>({
    wrong: ({ written }) => `${quote(written)} is what this contact publishes.`,
    expected: () => '"asPrinted" has only what the leaflet prints in another way.',
    action: () => 'Copy it from the leaflet again, letter by letter, or remove the line.',
  }),
  'contact/duplicate-id': error<{ id: string; other: string }>({
    wrong: ({ id, other }) => `There is another contact called ${quote(id)}: ${other}.`,
    expected: () => 'Each contact has one file, with a name of its own and the ending .yaml.',
    action: () => 'Keep the right one of the two files and delete the other.',
  }),
  'contact/stale': growing<{ written: string; days: number }>({
    wrong: ({ written, days }) => `This contact was last confirmed on ${written}, ${days} days ago.`,
    expected: () => 'Contacts are confirmed twice a year; after a year they are no longer published.',
    action: () => 'Ask the owner whether it still works, then write the day of the answer here.',
  }),
  'contact/unused': warning<{ id: string }>({
    wrong: ({ id }) => `No programme names the contact ${quote(id)}, so no page shows it.`,
    expected: () => 'A contact serves at least one programme.',
    action: ({ id }) => `Write "contact: ${id}" in a programme’s facts.yaml, or delete the file.`,
  }),

  // Phone numbers
  'phone/not-e164': error<Suggested & { number: string }>({
    wrong: ({ number }) => `${quote(number)} is not a phone number in international form.`,
    expected: () => 'Contact files have the country code and digits only, between quotes.',
    action: ({ suggestion }) =>
      suggestion === undefined
        ? 'Ask the owner of the number, then write it here, beginning with +.'
        : `Did you mean "${suggestion}"? Ring it, then write it here between quotes.`,
  }),
  'phone/invalid': error<{ number: string }>({
    wrong: ({ number }) => `The phone number ${quote(number)} cannot exist.`,
    expected: () =>
      'A number has digits only, beside its + sign and blanks, and as many as its country and its first digits ask for.',
    action: () => 'Ask the owner of the number, then write the number alone.',
  }),
  'phone/grouping': error<{ number: string; expected: string }>({
    wrong: ({ number, expected }) =>
      number === expected
        ? `The phone number ${quote(number)} is spread over two lines.`
        : `The phone number ${quote(number)} is written in an unusual way.`,
    expected: ({ number, expected }) =>
      number === expected ? 'A number stands on one line.' : `Readers know it as ${quote(expected)}.`,
    action: ({ number, expected }) => (number === expected ? 'Remove the line break.' : 'Write it so.'),
  }),
  'phone/not-in-registry': error<{ number: string }>({
    wrong: ({ number }) =>
      `The phone number ${quote(number)} stands in no contact file and in no helpline file.`,
    expected: () =>
      'Every published number comes from the folders src/content/contacts and src/content/helplines.',
    action: () => 'Remove it, or add it to one of these folders.',
  }),
  'phone/in-template': error<{ number: string }>({
    wrong: ({ number }) => `The phone number ${quote(number)} stands in a template.`,
    expected: () => 'Templates take numbers from the folders src/content/contacts and src/content/helplines.',
    action: () => 'Remove it here and let the page ask for the contact.',
  }),

  // Opening hours
  'hours/inverted': error<{ opens: string; closes: string }>({
    wrong: ({ opens, closes }) =>
      `The closing time ${quote(closes)} is not after the opening time ${quote(opens)}.`,
    expected: () => 'A line opens first and closes later on the same day.',
    action: () => 'Swap the two times, or correct one.',
  }),
  'i18n/foreign-weekday': error<{ words: string; language: string; textLanguage: string; expected: string }>({
    wrong: ({ words, language, textLanguage }) =>
      `${quote(words)} is ${language} in a text in ${textLanguage}.`,
    expected: ({ expected }) => `In this language it is ${quote(expected)}.`,
    action: () => 'Write it so.',
  }),

  // Names of other files
  'ref/unknown-contact': unknownFile('contact', 'src/content/contacts'),
  'ref/unknown-organisation': unknownFile('organisation', 'src/content/organisations'),
  'ref/unknown-place': unknownFile('place', 'src/content/places'),
  'ref/unknown-helpline': unknownFile('helpline', 'src/content/helplines'),
  'ref/unknown-source': unknownFile('source', 'src/content/sources'),
  'ref/unknown-term': unknownFile('glossary term', 'src/content/glossary'),
  'ref/unknown-programme': unknownFile('programme', 'src/content/programmes'),
  'ref/unknown-page': error<UnknownName>({
    wrong: ({ name }) => `There is no programme and no page called ${quote(name)}.`,
    expected: ({ known }) => `There are: ${[...known].sort().join(', ')}.`,
    action: ({ suggestion }) => guess(suggestion, 'Write one of these names.'),
  }),
  'ref/unused': warning<{ noun: string; id: string }>({
    wrong: ({ noun, id }) => `Nothing names the ${noun} ${quote(id)}, so no page shows it.`,
    expected: () => 'What the content keeps is named somewhere.',
    action: () => 'Name it where it belongs, or delete the file.',
  }),
  'ref/unknown-icon': error<Suggested & { name: string }>({
    wrong: ({ name }) => `There is no icon called ${quote(name)}.`,
    expected: () => 'Icons have the names that https://lucide.dev/icons/ shows.',
    action: ({ suggestion }) => guess(suggestion, 'Choose one there and copy its name.'),
  }),

  // Fields
  'schema/unknown-key': error<Suggested & { key: string; known: readonly string[] }>({
    wrong: ({ key }) => `There is no field called ${quote(key)} here.`,
    expected: ({ known }) => `The fields here are: ${known.join(', ')}.`,
    action: ({ suggestion }) => guess(suggestion, 'Correct the name of the field, or remove the line.'),
  }),
  'schema/required': error<{ key: string; description: string; line: string }>({
    wrong: ({ key }) => `The field ${quote(key)} is missing.`,
    expected: ({ description }) => description,
    action: ({ line }) => `Add this line and complete it: ${line}`,
  }),
  'schema/wrong-value': error<
    Suggested & { field: string; written: string; expected: string; description: string }
  >({
    wrong: ({ field, written }) =>
      written === ''
        ? `The field ${quote(field)} is empty.`
        : `The field ${quote(field)} does not take ${quote(written)}.`,
    expected: ({ description }) => description,
    action: ({ expected, suggestion }) => guess(suggestion, expected),
  }),
  'schema/incomplete': error<{ expected: string }>({
    wrong: () => 'This file is not complete.',
    expected: () => 'Some of its fields only make sense together.',
    action: ({ expected }) => expected,
  }),
  'date/impossible': error<{ field: string; written: string }>({
    wrong: ({ written }) => `The day ${quote(written)} does not exist.`,
    expected: () => 'Days are written as year-month-day, for example 2026-11-22.',
    action: ({ field }) => `Correct the field ${quote(field)}.`,
  }),
  'date/in-future': error<{ field: string; written: string }>({
    wrong: ({ written }) => `The day ${quote(written)} has not come yet.`,
    expected: () => 'Nobody can have read or confirmed something on a later day.',
    action: ({ field }) => `Correct the field ${quote(field)}.`,
  }),

  // Files
  'file/empty': error<Nothing>({
    wrong: () => 'This file is empty.',
    expected: () => 'A file has page details or fields.',
    action: () => 'Fill it, or delete it.',
  }),
  'file/too-large': error<{ limit: number }>({
    wrong: () => 'This file is too large.',
    expected: ({ limit }) =>
      `A file has at most ${limit.toLocaleString('en')} characters; a phone has to load its page.`,
    action: () => 'Split it into several pages, or look for text that was pasted twice.',
  }),
  'file/unexpected': error<Suggested & { kind: 'document' | 'picture' | 'other' }>({
    wrong: () => 'No page reads this file.',
    expected: ({ kind }) => unexpectedSentences[kind][0],
    action: ({ kind, suggestion }) =>
      suggestion === undefined ? unexpectedSentences[kind][1] : `Rename it to ${quote(suggestion)}.`,
  }),
  'file/no-details': error<Nothing>({
    wrong: () => 'This page does not begin with page details.',
    expected: () => 'The first line is ---, then come the page details, then a line --- again.',
    action: () => 'Copy the first lines of another page in the same folder and change them.',
  }),
  'file/bom': error<Nothing>({
    wrong: () => 'This file begins with an invisible mark (a byte order mark).',
    expected: () => 'A file begins with its first letter.',
    action: () => 'Run "npm run check -- --fix", which removes it.',
  }),
  'file/crlf': error<Nothing>({
    wrong: () => 'Lines of this file end in the way of Windows (CRLF).',
    expected: () => 'All files have the same line ends (LF), so that a change shows only what was changed.',
    action: () => 'Run "npm run check -- --fix", which changes them.',
  }),
  'file/invalid-utf8': error<{ byteOffset: number; bytes: string }>({
    wrong: ({ byteOffset, bytes }) =>
      `Here stands something that is no character (byte ${byteOffset + 1} of the file: ${bytes}).`,
    expected: () => 'Files are saved in the encoding UTF-8.',
    action: () => 'Save the file as UTF-8 in your editor, then look at every accented letter again.',
  }),
  'file/control-char': error<{ character: string }>({
    wrong: ({ character }) =>
      `Here stands a character for machines (${codePoint(character)}) that nobody can see.`,
    expected: () => 'A text has only characters for people.',
    action: () => 'Delete it: put the cursor behind it and press the backspace key once.',
  }),
  'file/merge-marker': error<{ written: string }>({
    wrong: ({ written }) => `${quote(written)} was left behind when two versions of this file were joined.`,
    expected: () => 'Of two versions one stays, and all lines with these marks go.',
    action: () => 'Choose the right version here and delete the marks.',
  }),
  'yaml/malformed': error<{ fault: YamlFault }>({
    wrong: () => 'From here on the fields cannot be read.',
    expected: ({ fault }) => faultSentences[fault][0],
    action: ({ fault }) => faultSentences[fault][1],
  }),
  'yaml/lost-text': error<{ written: string }>({
    wrong: ({ written }) =>
      `${quote(written)} is lost: behind a blank, the sign # begins a note that no page shows.`,
    expected: () => 'A text with a # in it stands between quotes, a note on a line of its own.',
    action: () => 'Put the whole text between quotes, or move the note to the line above.',
  }),
  'text/curly-quotes': error<{ written: string; plain: string }>({
    wrong: ({ written }) => `Curly quotes stand around ${quote(written)}.`,
    expected: () =>
      'Only straight quotes are left out of the page; word processors write curly ones by themselves.',
    action: ({ plain }) => `Write it so, with the quotes of your keyboard: ${plain}`,
  }),
  'yaml/duplicate-key': error<{ key: string }>({
    wrong: ({ key }) => `The field ${quote(key)} stands here twice.`,
    expected: () => 'A field stands once; of two, one would be lost.',
    action: () => 'Keep the right line and delete the other.',
  }),
  'yaml/anchor-not-allowed': error<{ name: string }>({
    wrong: ({ name }) => `${quote(name)} begins with & or *, which makes a copy of another field.`,
    expected: () => 'Every field is written out.',
    action: () => 'Put the text between quotes, or write the field out.',
  }),
  'route/bad-name': error<{ name: string }>({
    wrong: ({ name }) => `The name ${quote(name)} cannot be part of a web address.`,
    expected: () => 'Names of files and folders have small letters, digits and hyphens only.',
    action: () => 'Rename it, for example "family-reunification".',
  }),
  'route/collision': error<{ pathname: string; other: string }>({
    wrong: ({ pathname, other }) => `The web address ${quote(pathname)} belongs to ${other} as well.`,
    expected: () => 'Two pages cannot have one address; one of them would be lost.',
    action: () => 'Write another "slug" here.',
  }),

  // Characters and words
  'text/bidi-control': error<{ character: string }>({
    wrong: ({ character }) =>
      `Here stands an invisible sign (${codePoint(character)}) that turns the order of what follows.`,
    expected: () => 'A text reads in the order in which it is written.',
    action: () => 'Delete the line and type it again; do not paste it.',
  }),
  'text/invisible': error<{ character: string }>({
    wrong: ({ character }) => `Here stands an invisible character (${codePoint(character)}).`,
    expected: () => 'A text has only characters that one can see, so that readers find and copy its words.',
    action: () => 'Delete the word and type it again; do not paste it.',
  }),
  'text/soft-hyphen': error<Nothing>({
    wrong: () => 'Here stands a soft hyphen, which is invisible and breaks words for search.',
    expected: () => 'The browser hyphenates words by itself.',
    action: () => 'Run "npm run check -- --fix", which removes it.',
  }),
  'text/not-nfc': error<{ written: string; expected: string }>({
    wrong: ({ written }) =>
      `${quote(written)} is put together from ${Array.from(written).length} characters (${Array.from(written, codePoint).join(' ')}).`,
    expected: ({ expected }) =>
      `A letter and its accent are one character (${Array.from(expected, codePoint).join(' ')}), so that search finds it.`,
    action: () => 'Run "npm run check -- --fix", which joins them.',
  }),
  'text/mojibake': error<Suggested & { written: string }>({
    wrong: ({ written }) =>
      `${quote(written)} is what is left of a character that was saved in the wrong way.`,
    expected: () => 'Files are saved in the encoding UTF-8.',
    action: ({ suggestion }) => guess(suggestion, 'Type the character again.'),
  }),
  'text/placeholder': error<{ written: string }>({
    wrong: ({ written }) => `${quote(written)} stands in place of a text that nobody has written yet.`,
    expected: () => 'What is published is finished.',
    action: () => 'Write the text, or leave the sentence out.',
  }),

  'text/leftover-mark': error<{ written: string; kind: LeftoverMark }>({
    wrong: ({ written, kind }) => leftoverSentences[kind][0](quote(written)),
    expected: ({ kind }) => leftoverSentences[kind][1],
    action: ({ kind }) => leftoverSentences[kind][2],
  }),

  // Personal data and secrets
  'pii/bsn': error<{ written: string }>({
    wrong: ({ written }) => `${quote(written)} can be the citizen service number (BSN) of a person.`,
    expected: () => 'Nothing about a person stands in this project, whose files everybody can read.',
    action: () => 'Remove it, also from the pull request, and tell the person in charge of data protection.',
  }),
  'pii/iban': error<{ written: string }>({
    wrong: ({ written }) => `${quote(written)} is the number of a bank account (IBAN).`,
    expected: () => 'Nothing about a person stands in this project, whose files everybody can read.',
    action: () => 'Remove it, also from the pull request, and tell the person in charge of data protection.',
  }),
  'pii/document-number': error<{ written: string }>({
    wrong: ({ written }) => `${quote(written)} looks like the number of a passport or of a residence file.`,
    expected: () => 'Nothing about a person stands in this project, whose files everybody can read.',
    action: () => 'Remove it, also from the pull request, and tell the person in charge of data protection.',
  }),
  'secret/key': error<{ written: string }>({
    wrong: ({ written }) => `${quote(written)} is a key or a password.`,
    expected: () => 'Everybody can read the files of this project.',
    action: () => 'Remove it, and have it replaced by a new one: it is no longer a secret.',
  }),

  // Languages
  'i18n/unknown-locale': error<{ name: string; known: readonly string[] }>({
    wrong: ({ name }) => `${quote(name)} is not a language of this site.`,
    expected: ({ known }) => `The languages are: ${known.join(', ')}.`,
    action: () => 'Correct the name of the file, or ask the developers for a new language.',
  }),
  'i18n/missing-translation': error<{ missing: string; language: string }>({
    wrong: ({ language }) => `This page has no text in ${language}.`,
    expected: () => 'Every page exists in every language.',
    action: ({ missing }) => `Add the file ${missing}.`,
  }),
  'i18n/outdated-translation': warning<{ section: string | number; newer: string; page: string }>({
    wrong: ({ section, newer }) =>
      `${typeof section === 'string' ? `The field ${quote(section)}` : `Paragraph ${section} of the text`} has changed in ${newer}, and not here, since somebody last compared the two.`,
    expected: () => 'All languages of a page say the same; until they do, readers are told which is newer.',
    action: ({ page }) =>
      `Make the same change here. If nothing needs to change, a developer runs: npm run translations -- accept ${page}`,
  }),
  'i18n/text-missing': error<{ id: string; field: string }>({
    wrong: ({ id, field }) => `${quote(id)} of facts.yaml has no words here in the field ${quote(field)}.`,
    expected: () => 'Each language puts every one of them in words.',
    action: ({ id, field }) => `Add a line below "${field}:", for example: ${id}: …`,
  }),
  'i18n/text-unknown': error<UnknownName & { field: string }>({
    wrong: ({ name, field }) => `facts.yaml has nothing called ${quote(name)} among its ${quote(field)}.`,
    expected: ({ known }) => (known.length === 0 ? 'It has none.' : `It has: ${known.join(', ')}.`),
    action: ({ suggestion }) => guess(suggestion, 'Correct the name, or remove the line.'),
  }),
  'i18n/structure-drift': warning<{ language: string; other: string; what: string }>({
    wrong: ({ language, other, what }) =>
      `From here on this text is built in another way than the one in ${language} (${other}): ${what}.`,
    expected: () => 'Both languages have the same headings, lists, numbers, links and contacts.',
    action: () => 'Compare the two texts and add what one of them lacks.',
  }),
  'i18n/wrong-language': error<{ written: string; language: string; expected: string }>({
    wrong: ({ written, language }) => `${quote(written)} is ${language}.`,
    expected: ({ expected }) => `Here readers expect ${expected}.`,
    action: () =>
      'Translate it; a name in another language stands between <Foreign lang="…"> and </Foreign>.',
  }),
  'i18n/ui-missing': error<{ key: string; language: string }>({
    wrong: ({ key, language }) => `The text ${quote(key)} is missing in ${language}.`,
    expected: () => 'Every text of the interface exists in every language.',
    action: ({ key }) => `Add a line with ${quote(key)} and its translation.`,
  }),
  'i18n/ui-placeholder': error<{
    key: string;
    missing: readonly string[];
    surplus: readonly string[];
    other: string;
  }>({
    wrong: ({ key, missing, surplus }) =>
      [
        `The text ${quote(key)}`,
        [
          missing.length > 0 ? `lacks ${missing.map((name) => `{{${name}}}`).join(', ')}` : '',
          surplus.length > 0 ? `has ${surplus.map((name) => `{{${name}}}`).join(', ')} too many` : '',
        ]
          .filter(Boolean)
          .join(' and '),
      ].join(' ') + '.',
    expected: ({ other }) => `What stands between {{ }} is filled in and is the same as in ${other}.`,
    action: () => 'Copy the names between {{ }} letter by letter.',
  }),

  // Facts, told once and shown in every language
  'facts/not-in-text': error<{ name: string; field: string; facts: string; other: string }>({
    wrong: ({ name, other }) => `This text does not name ${quote(name)}, which the text in ${other} does.`,
    expected: ({ field, facts }) =>
      `The field ${quote(field)} of ${facts} says it, and each language names the same.`,
    action: ({ name, facts }) =>
      `Add ${quote(name)} here. If it is no longer true, remove it from every text and from ${facts}.`,
  }),
  'facts/not-on-page': error<{ shown: string; field: string; pathname: string; label: string }>({
    wrong: ({ shown, pathname, label }) =>
      `The page ${quote(pathname)} does not show ${quote(shown)}${label === '' ? '' : ` under ${quote(label)}`}.`,
    expected: ({ field }) => `The field ${quote(field)} says it, so the page of every language shows it.`,
    action: () => 'Tell the developers that a template has lost it.',
  }),
  'facts/not-in-facts': error<{ name: string; label: string }>({
    wrong: ({ name, label }) => `The page shows ${quote(name)} under ${quote(label)}.`,
    expected: () => 'What stands there comes from facts.yaml, which does not say it.',
    action: () => 'Tell the developers that a template says more than the facts.',
  }),

  // What one thing asks of another
  'page/no-contact': error<{ programme: string }>({
    wrong: ({ programme }) =>
      `${quote(programme)} has no contact, and this page does not say what happens instead.`,
    expected: () => 'With "contact: none" every language has the field "withoutContact".',
    action: () => 'Name a contact in facts.yaml, or add this line and complete it: withoutContact: "…"',
  }),
  'page/stale': growing<{ written: string; days: number }>({
    wrong: ({ written, days }) => `This text was last checked on ${written}, ${days} days ago.`,
    expected: () => 'Texts are checked twice a year; after a year they are no longer published.',
    action: () => 'Read it, correct what has changed, and write the day of today here.',
  }),
  'page/no-facts': error<{ programme: string }>({
    wrong: ({ programme }) => `The programme ${quote(programme)} has texts and no facts.`,
    expected: () => 'Each folder of src/content/programmes has a file facts.yaml.',
    action: () => 'Copy facts.yaml from another programme and change it, or bring the deleted file back.',
  }),
  'page/same-order': error<{ order: number; other: string; free: number }>({
    wrong: ({ order, other }) => `"order: ${order}" stands in ${other} as well.`,
    expected: () => 'Each programme has a place of its own in the lists.',
    action: ({ free }) => `Write another number; ${free} is free. Or change the number in the other file.`,
  }),
  'page/neutral-text-missing': error<{ key: string; line: string }>({
    wrong: ({ key }) => `This page is marked as sensitive and has no ${quote(key)}.`,
    expected: () =>
      'Its title and its sentence in the browser’s history and in chat apps must not tell what the page is about.',
    action: ({ line }) => `Add this line and complete it: ${line}`,
  }),

  // The text of a page
  'mdx/malformed': error<Nothing>({
    wrong: () => 'The text cannot be read here.',
    expected: () => 'In a text, < begins a component and { begins code.',
    action: () =>
      'Write "&lt;" for a "less than" sign, a web address as [words](https://…), and a mail address without signs around it.',
  }),
  'mdx/esm-not-allowed': error<{ written: string }>({
    wrong: ({ written }) => `${quote(written)} is a line of code.`,
    expected: () => 'A page has text and components only; no line begins with "import" or "export".',
    action: () => 'Remove it, or let the sentence begin with another word.',
  }),
  'mdx/expression-not-allowed': error<{ written: string }>({
    wrong: ({ written }) => `${quote(written)} is code: braces run what stands between them.`,
    expected: () => 'A page has text and components only.',
    action: () => 'Remove the braces, or write \\{ for a brace that readers shall see.',
  }),
  'mdx/html-comment': error<Nothing>({
    wrong: () => 'This is a note to colleagues in the text of a page.',
    expected: () => 'Notes are not part of a page, and everybody can read its source.',
    action: () => 'Remove it and write the note in the pull request.',
  }),
  'mdx/unknown-component': error<Suggested & { name: string; known: readonly string[] }>({
    wrong: ({ name }) => `There is no component called <${name}>.`,
    expected: ({ known }) => `The components are: ${known.map((component) => `<${component}>`).join(', ')}.`,
    action: ({ suggestion }) => guess(suggestion, 'Use one of these, or plain text.'),
  }),
  'mdx/unclosed': error<{ name: string }>({
    wrong: ({ name }) => `<${name}> is opened and never closed.`,
    expected: ({ name }) =>
      `A component ends with </${name}> in the paragraph in which it begins, or with /> when nothing stands in it.`,
    action: () => 'Close it, or remove it.',
  }),
  'mdx/unopened': error<{ name: string; meant: string; isOpen: boolean }>({
    wrong: ({ name, meant, isOpen }) =>
      isOpen
        ? `</${name}> stands where <${meant}> has to end.`
        : `</${name}> ends what has not begun in this paragraph.`,
    expected: ({ meant }) => `What begins with <${meant} …> ends with </${meant}>, in these letters.`,
    action: ({ meant, isOpen }) =>
      isOpen
        ? `Write </${meant}>.`
        : `Write <${meant} …> before the words that belong to it, or remove this.`,
  }),
  'mdx/unknown-prop': error<Suggested & { name: string; component: string; known: readonly string[] }>({
    wrong: ({ name, component }) => `<${component}> has no setting called ${quote(name)}.`,
    expected: ({ component, known }) => `<${component}> takes: ${known.join(', ')}.`,
    action: ({ suggestion }) => guess(suggestion, 'Correct the name, or remove it.'),
  }),
  'mdx/missing-prop': error<{ name: string; component: string }>({
    wrong: ({ name, component }) => `<${component}> lacks its setting ${quote(name)}.`,
    expected: ({ name, component }) => `It is written <${component} ${name}="…">.`,
    action: () => 'Add it.',
  }),
  'mdx/bad-prop': error<{ name: string; component: string; written: string; expected: string }>({
    wrong: ({ name, component, written }) =>
      `<${component}> does not take ${quote(written)} as ${quote(name)}.`,
    expected: ({ expected }) => expected,
    action: () => 'Correct it.',
  }),
  'mdx/not-supported': error<{ what: string; isProgramme: boolean }>({
    wrong: ({ what }) => `Here stands ${what}.`,
    expected: ({ isProgramme }) =>
      isProgramme
        ? 'The text of a programme is printed too, so it has only headings, paragraphs, lists, [links](…), bold and italic words and components.'
        : 'A page has headings, paragraphs, lists, tables, quotations, [links](…), bold and italic words and components.',
    action: () => 'Write it as one of these.',
  }),
  'html/element-not-allowed': error<{ name: string }>({
    wrong: ({ name }) => `<${name}> is a tag of HTML.`,
    expected: () => 'Pages are written in Markdown: blank lines, # headings, * lists and [links](…).',
    action: () => 'Remove the tag and keep the words.',
  }),
  'html/event-handler': error<{ name: string; element: string }>({
    wrong: ({ name, element }) => `${quote(name)} in <${element}> runs code in the reader’s browser.`,
    expected: () => 'A page runs no code.',
    action: () => 'Remove it.',
  }),
  'html/one-h1': error<{ written: string }>({
    wrong: ({ written }) => `${quote(written)} is a heading of the highest rank.`,
    expected: () => 'A page has one of them, and that is its title in the page details.',
    action: () => 'Begin the line with ## in place of #.',
  }),
  'html/heading-order': error<{ written: string; expected: number }>({
    wrong: ({ written }) => `${quote(written)} skips a rank of headings.`,
    expected: () => 'Below the title come headings with ##, below these headings with ###.',
    action: ({ expected }) => `Begin the line with ${'#'.repeat(expected)}.`,
  }),
  'html/empty-heading': error<Nothing>({
    wrong: () => 'This heading has no words.',
    expected: () => 'Readers go from heading to heading.',
    action: () => 'Write one, or remove the # signs.',
  }),
  'img/no-alt': error<{ url: string }>({
    wrong: ({ url }) => `The picture ${quote(url)} has no words for those who cannot see it.`,
    expected: () => 'Pages have no pictures but the icons and maps that the site draws itself.',
    action: () => 'Remove it and say in words what it shows.',
  }),
  'img/not-allowed': error<{ url: string }>({
    wrong: ({ url }) => `${quote(url)} is a picture.`,
    expected: () =>
      'Pages have no pictures but the icons and maps that the site draws itself: they cost readers data.',
    action: () => 'Remove it and say in words what it shows.',
  }),

  // Links
  'link/scheme': error<Suggested & { url: string }>({
    wrong: ({ url }) => `The link ${quote(url)} leads neither to a page, nor to an address, nor to a number.`,
    expected: () => 'Links begin with https://, mailto:, tel:, / or #.',
    action: ({ suggestion }) => guess(suggestion, 'Correct or remove the link.'),
  }),
  'link/no-target': error<{ text: string }>({
    wrong: ({ text }) => `The link ${quote(text)} leads nowhere.`,
    expected: () =>
      'Between ( and ) stands where it leads: a page, mailto: and an address, or tel: and a number.',
    action: () => 'Write it there. To show a contact, write <Contact id="…" /> in place of the link.',
  }),
  'link/insecure': error<{ url: string; suggestion: string; isKnownHost: boolean }>({
    wrong: ({ url }) =>
      `The link ${quote(url)} is not encrypted: others on the network can see what is read.`,
    expected: () => 'Links to other sites begin with https://.',
    action: ({ suggestion, isKnownHost }) =>
      isKnownHost
        ? `Run "npm run check -- --fix", which writes ${quote(suggestion)}.`
        : `Try ${quote(suggestion)} in your browser, then write it here.`,
  }),
  'link/localhost': error<{ url: string }>({
    wrong: ({ url }) => `The link ${quote(url)} works only on the computer of the person who wrote it.`,
    expected: () => 'Links to pages of this site begin with a slash.',
    action: () => 'Write the part behind the computer’s name only.',
  }),
  'link/broken': error<Suggested & { url: string }>({
    wrong: ({ url }) => `The link ${quote(url)} leads to no page of this site.`,
    expected: () => 'Addresses of pages begin and end with a slash.',
    action: ({ suggestion }) => guess(suggestion, 'Open the page in your browser and copy its address.'),
  }),
  'link/broken-fragment': error<Suggested & { url: string; known: readonly string[] }>({
    wrong: ({ url }) => `The page has no place called ${quote(`#${url.split('#').at(-1) ?? ''}`)}.`,
    expected: ({ known }) =>
      known.length === 0
        ? 'It has no places to link to.'
        : `Its places are: ${known.map((id) => `#${id}`).join(', ')}.`,
    action: ({ suggestion }) =>
      guess(suggestion && `#${suggestion}`, 'Write one of these, or link to the page as a whole.'),
  }),
  'link/wrong-language': error<Suggested & { url: string; language: string }>({
    wrong: ({ url, language }) => `The link ${quote(url)} leads to a page in ${language}.`,
    expected: () => 'A page links to pages in its own language.',
    action: ({ suggestion }) => guess(suggestion, 'Link to the same page in the language of this text.'),
  }),
  'link/vague-label': warning<{ text: string }>({
    wrong: ({ text }) => `The link ${quote(text)} does not say where it leads.`,
    expected: () => 'Many people hear only the links of a page, one after the other.',
    action: () => 'Let the link be the name of what it leads to.',
  }),
  'link/no-label': error<{ url: string }>({
    wrong: ({ url }) => `The link to ${quote(url)} has no words.`,
    expected: () => 'Readers see and hear only the words of a link.',
    action: () => 'Write words between [ and ], or remove the link.',
  }),

  // Corrections
  'correction/no-change': error<{ id: string }>({
    wrong: ({ id }) => `The correction ${quote(id)} publishes what was printed.`,
    expected: () => 'A correction records a difference between leaflet and site.',
    action: () => 'Correct "published", or remove the entry.',
  }),
  'correction/duplicate-id': error<{ id: string }>({
    wrong: ({ id }) => `Another entry of this list is called ${quote(id)} as well.`,
    expected: () => 'Each entry has a name of its own; of two with the same, one would be lost.',
    action: () => 'Give one of them another name.',
  }),

  // People who find a weak place
  'security/contact-expires': {
    severity: ({ days }) => (days <= 7 ? 'error' : 'warning'),
    wrong: ({ written }) => `/.well-known/security.txt is true until ${quote(written)} only.`,
    expected: () => 'A month before that day somebody makes sure that reports are still read.',
    action: () => 'Ask who reads them, then write a day less than a year ahead here.',
  } satisfies Message<{ written: string; days: number }>,

  // The built site
  'out/page-count': error<{ pathname: string; expected: number; found: number }>({
    wrong: ({ pathname }) => `The page ${quote(pathname)} was not built.`,
    expected: ({ expected, found }) => `The content asks for ${expected} pages; ${found} of them are there.`,
    action: () => 'Tell the developers; nothing in the content is wrong.',
  }),
  'out/lang': error<{ written: string; expected: string }>({
    wrong: ({ written }) =>
      written === ''
        ? 'The page does not say in which language it is.'
        : `The page says that its language is ${quote(written)}.`,
    expected: ({ expected }) => `Its address belongs to the language ${quote(expected)}.`,
    action: () => 'Correct <html lang> in the layout.',
  }),
  'out/hreflang': error<{ hreflang: string; written: string; expected: string }>({
    wrong: ({ hreflang, written }) =>
      written === ''
        ? `The page does not name its version for ${quote(hreflang)}.`
        : `The page gives ${quote(written)} as its version for ${quote(hreflang)}.`,
    expected: ({ expected }) =>
      expected === '' ? 'It has no such version.' : `That version is ${quote(expected)}.`,
    action: () => 'Correct the alternate links in the layout.',
  }),
  'out/canonical': error<{ written: string; expected: string }>({
    wrong: ({ written }) =>
      written === ''
        ? 'The page does not name its own address.'
        : `The page names ${quote(written)} as its own address.`,
    expected: ({ expected }) => `Its address is ${quote(expected)}.`,
    action: () => 'Correct the canonical link in the layout.',
  }),
  'out/inline-script': error<{ written: string }>({
    wrong: ({ written }) =>
      `${quote(written)} stands in the page and not in a file, and the policy of the page does not name it.`,
    expected: () => 'Browsers refuse code that the policy (Content-Security-Policy) does not allow.',
    action: () => 'Move it to a file of its own, so that the build serves it or names its hash.',
  }),
  'out/inline-style': error<{ written: string }>({
    wrong: ({ written }) => `${quote(written)} is a style that the policy of the page does not name.`,
    expected: () => 'Browsers leave out styles that the policy (Content-Security-Policy) does not allow.',
    action: () => 'Move it to a style sheet of the site.',
  }),
  'out/search-index': error<{ lang: string; expected: number; found: number }>({
    wrong: ({ lang, found }) => `The search knows ${found} pages in the language ${quote(lang)}.`,
    expected: ({ expected }) => `${expected} pages ask to be found.`,
    action: () => 'Tell the developers; nothing in the content is wrong.',
  }),
  'out/no-policy': error<Nothing>({
    wrong: () => 'The page has no policy (Content-Security-Policy).',
    expected: () => 'The policy keeps everything out that the site does not serve itself.',
    action: () => 'Bring it back in the settings of the build.',
  }),
  'out/third-party': error<{ url: string }>({
    wrong: ({ url }) => `The page loads ${quote(url)} from somebody else’s server.`,
    expected: () => 'Nobody else learns who reads this site.',
    action: () => 'Serve the file from this site, or remove it.',
  }),
  'out/sitemap': error<{ url: string; isMissing: boolean }>({
    wrong: ({ url, isMissing }) =>
      isMissing
        ? `The sitemap does not name ${quote(url)}.`
        : `The sitemap names ${quote(url)}, which is no page to be found.`,
    expected: () => 'The sitemap names every page that search engines may list, and no other.',
    action: () => 'Correct the sitemap’s settings.',
  }),
  'out/glued-words': error<{ written: string; tag: string }>({
    wrong: ({ written, tag }) => `${quote(written)} has lost a blank at <${tag}>.`,
    expected: () => 'Nothing in content or dictionaries is written so.',
    action: () => "Keep the blank in the template: write it as {' '} before or behind the tag.",
  }),
  'out/leftover': error<{ written: string; context: string }>({
    wrong: ({ written, context }) => `The page shows ${quote(written)} in ${quote(context)}.`,
    expected: () => 'This is what a template prints when a value or a text is missing.',
    action: () => 'Find out which field or which text of the interface is empty.',
  }),
  'out/duplicate-id': error<{ id: string }>({
    wrong: ({ id }) => `The name ${quote(id)} is given twice on this page.`,
    expected: () => 'A link finds only the first of them.',
    action: () => 'Change one of the two headings, or its template.',
  }),
} as const;

/** Permanent name of a problem. */
export type Code = keyof typeof messages;

/** What the sentences of a problem may quote. */
export type ValuesOf<C extends Code> = Parameters<(typeof messages)[C]['wrong']>[0];
