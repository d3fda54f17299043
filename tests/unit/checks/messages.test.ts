import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose, type Diagnostic } from '../../../src/checks/diagnostic.ts';
import { messages, type Code, type ValuesOf } from '../../../src/checks/messages.ts';
import type { YamlFault } from '../../../src/checks/parse-yaml.ts';
import { formatMessage, getAnchor } from '../../../src/checks/report/text.ts';
import type { EmailProblem } from '../../../src/domain/email-address.ts';

const unknownFile = { name: 'famliy', known: ['family', 'learn'], suggestion: 'family' };

/** What each message quotes; the type asks for every code. */
const samples: { readonly [C in Code]: ValuesOf<C> } = {
  'contact/email-malformed': {
    address: 'a@iom.int@iom.int',
    problem: 'several-at-signs',
    suggestion: 'a@iom.int',
  },
  'text/confusable': {
    text: 'f\u0430mily@iom.int',
    character: '\u0430',
    lookAlike: 'a',
    suggestion: 'family@iom.int',
  },
  'contact/email-encoded': { address: 'a%40iom.int', suggestion: 'a@iom.int' },
  'contact/domain-not-allowed': { address: 'a@gmail.com', allowed: ['iom.int'] },
  'contact/not-in-registry': { address: 'a@iom.int', isHidden: false },
  'contact/address-in-template': { address: 'a@iom.int' },
  'contact/text-target-mismatch': { text: 'a@iom.int', target: 'b@iom.int' },
  'contact/no-channel': {},
  'contact/duplicate-address': { address: 'a@iom.int', other: 'src/content/contacts/a.yaml' },
  'contact/unused': { id: 'learn' },
  'contact/no-programme': { id: 'office' },
  'contact/printed-same': { written: 'a@iom.int' },
  'phone/not-e164': { number: '0887464444', suggestion: '+31887464444' },
  'phone/invalid': { number: '088 746 44 4' },
  'phone/grouping': { number: '+31 887 46 44 44', expected: '+31 88 746 44 44' },
  'phone/not-in-registry': { number: '020 123 45 67' },
  'phone/in-template': { number: '020 123 45 67' },
  'hours/inverted': { opens: '16:30', closes: '13:30' },
  'i18n/foreign-weekday': {
    words: 'Mo-Fri',
    language: 'English',
    textLanguage: 'Dutch',
    expected: 'maandag–vrijdag',
  },
  'ref/unknown-contact': unknownFile,
  'ref/unknown-organisation': { name: 'aer', known: [] },
  'ref/unknown-place': unknownFile,
  'ref/unknown-helpline': unknownFile,
  'ref/unknown-source': unknownFile,
  'ref/unknown-term': unknownFile,
  'ref/unknown-programme': unknownFile,
  'ref/unknown-page': unknownFile,
  'ref/unused': { noun: 'source', id: 'leaflet-2020' },
  'ref/unknown-icon': { name: 'hose', suggestion: 'house' },
  'schema/unknown-key': { key: 'sumary', known: ['title', 'summary'], suggestion: 'summary' },
  'schema/required': { key: 'title', description: 'The name of the programme.', line: 'title: "…"' },
  'schema/wrong-value': {
    field: 'sensitive',
    written: 'maybe',
    expected: 'Write true or false.',
    description: 'Whether it is.',
  },
  'schema/incomplete': { expected: 'Give a number, a website, or both.' },
  'date/impossible': { field: 'reviewed', written: '2026-13-45' },
  'date/in-future': { field: 'reviewed', written: '2027-01-01' },
  'file/empty': {},
  'file/too-large': { limit: 65536 },
  'file/unexpected': { kind: 'other' },
  'file/no-details': {},
  'yaml/malformed': { fault: 'colon' },
  'yaml/lost-text': { written: '#1 of all' },
  'text/curly-quotes': { written: 'About us', plain: '"About us"' },
  'yaml/duplicate-key': { key: 'title' },
  'yaml/anchor-not-allowed': { name: 'x' },
  'route/bad-name': { name: 'my page' },
  'route/collision': { pathname: '/en/programmes/learn/', other: 'src/content/programmes/learn/en.mdx' },
  'i18n/unknown-locale': { name: 'fr', known: ['en', 'nl'] },
  'i18n/missing-translation': { missing: 'src/content/pages/about/nl.mdx', language: 'Dutch' },
  'i18n/outdated-translation': { section: 2, newer: 'English', page: 'samen/nl' },
  'i18n/text-missing': { id: 'letter', field: 'situations' },
  'i18n/text-unknown': { name: 'lettre', field: 'situations', known: ['letter'], suggestion: 'letter' },
  'i18n/ui-missing': { key: 'header.home', language: 'Dutch' },
  'i18n/ui-placeholder': { key: 'found', missing: ['query'], surplus: ['queri'], other: 'src/i18n/en.json' },
  'facts/not-in-text': {
    name: 'Arnhem',
    field: 'places',
    facts: 'src/content/programmes/samen/facts.yaml:21',
    other: 'English',
  },
  'facts/not-on-page': { shown: 'Arnhem', field: 'places', pathname: '/en/programmes/a/', label: 'Places' },
  'facts/not-in-facts': { name: 'Germany', label: 'Countries' },
  'page/no-contact': { programme: 'dna' },
  'page/no-facts': { programme: 'dna' },
  'page/same-order': { order: 3, other: 'src/content/programmes/dna/facts.yaml', free: 9 },
  'page/neutral-text-missing': { key: 'neutralTitle', line: 'neutralTitle: "…"' },
  'mdx/malformed': {},
  'mdx/esm-not-allowed': { written: 'import x from "y"' },
  'mdx/expression-not-allowed': { written: '{1}' },
  'mdx/html-comment': {},
  'mdx/unknown-component': { name: 'Alert', known: ['Contact', 'Term'] },
  'mdx/unclosed': { name: 'Foreign' },
  'mdx/unopened': { name: 'foreign', meant: 'Foreign', isOpen: true },
  'mdx/unknown-prop': { name: 'idd', component: 'Contact', known: ['id'], suggestion: 'id' },
  'mdx/missing-prop': { name: 'id', component: 'Contact' },
  'mdx/bad-prop': {
    name: 'lang',
    component: 'Foreign',
    written: 'dutch',
    expected: 'It takes a language code.',
  },
  'mdx/not-supported': { what: 'a footnote', isProgramme: false },
  'html/element-not-allowed': { name: 'script' },
  'html/event-handler': { name: 'onclick', element: 'p' },
  'link/scheme': { url: 'javascript:alert(1)' },
  'link/no-target': { text: 'write to us' },
  'link/insecure': { url: 'http://www.iom.int/', suggestion: 'https://www.iom.int/', isKnownHost: true },
  'link/localhost': { url: 'http://localhost:4321/en/' },
  'link/broken': { url: '/en/contcat/', suggestion: '/en/contact/' },
  'link/broken-fragment': { url: '/en/about/#nope', known: ['top', 'aim'] },
  'link/wrong-language': { url: '/nl/zoeken/', language: 'Dutch', suggestion: '/en/search/' },
  'correction/no-change': { id: 'nl-coa' },
  'correction/duplicate-id': { id: 'nl-coa' },
  'out/page-count': { pathname: '/en/about/', expected: 36, found: 35 },
  'out/lang': { written: 'en', expected: 'nl' },
  'out/hreflang': { hreflang: 'nl', written: '', expected: 'https://x.example/nl/' },
  'out/canonical': { written: '', expected: 'https://x.example/nl/' },
  'out/leftover': { written: 'NaN', context: 'over NaN people' },
  'contact/duplicate-id': { id: 'samen', other: 'src/content/contacts/samen.yaml' },
  'contact/stale': { written: '2025-11-21', days: 366 },
  'page/stale': { written: '2025-11-22', days: 365 },
  'security/contact-expires': { written: '2026-12-01', days: 9 },
  'file/bom': {},
  'file/crlf': {},
  'file/invalid-utf8': { byteOffset: 41, bytes: 'E9 FF FE' },
  'file/control-char': { character: '\0' },
  'file/merge-marker': { written: '<<<<<<< HEAD' },
  'text/bidi-control': { character: '\u202e' },
  'text/invisible': { character: '\u200b' },
  'text/soft-hyphen': {},
  'text/not-nfc': { written: 'e\u0301', expected: 'é' },
  'text/mojibake': { written: 'Ã©', suggestion: 'é' },
  'text/placeholder': { written: 'TODO' },
  'text/leftover-mark': { written: '](', kind: 'link' },
  'pii/bsn': { written: '111222333' },
  'pii/iban': { written: 'NL91 ABNA 0417 1643 00' },
  'pii/document-number': { written: 'NWF7K2P14' },
  'secret/key': { written: 'ghp_01234567…' },
  'i18n/structure-drift': {
    language: 'English',
    other: 'src/content/pages/about/en.mdx',
    what: '2 headings here, 3 there',
  },
  'i18n/wrong-language': { written: 'This is a text.', language: 'English', expected: 'Dutch' },
  'html/one-h1': { written: '# About us' },
  'html/heading-order': { written: '#### Deep', expected: 3 },
  'html/empty-heading': {},
  'img/no-alt': { url: 'photo.jpg' },
  'img/not-allowed': { url: 'photo.jpg' },
  'link/vague-label': { text: 'click here' },
  'link/no-label': { url: '/en/contact/' },
  'out/inline-script': { written: 'alert(1)' },
  'out/inline-style': { written: '<p style="color: red">' },
  'out/no-policy': {},
  'out/third-party': { url: 'https://fonts.example/a.css' },
  'out/sitemap': { url: 'https://lmi-resettlement.example/en/', isMissing: true },
  'out/search-index': { lang: 'nl', expected: 14, found: 0 },
  'out/glued-words': { written: 'toemail', tag: 'a' },
  'out/duplicate-id': { id: 'top' },
};

const place = { file: 'a', position: { line: 1, column: 1 } } as const;
const codes = Object.keys(messages) as Code[];
const diagnoseSample = (code: Code): Diagnostic => diagnose(code, place, samples[code]);

describe('the messages', () => {
  it('say to editors, for every code', () => {
    const all = codes.map((code) => [code, ...formatMessage(diagnoseSample(code))].join('\n  '));
    expect(all.join('\n')).toMatchInlineSnapshot(`
      "contact/email-malformed
        "a@iom.int@iom.int" has two @ signs. An address has one.
        Did you mean "a@iom.int"? Ask the owner of the mailbox, then write it here.
      text/confusable
        "fаmily@iom.int" has "а" (U+0430), a letter of another alphabet that looks like "a". Here only the Latin "a" works.
        Did you mean "family@iom.int"? Delete the letter and type it on your keyboard.
      contact/email-encoded
        "a%40iom.int" is a mail address written in codes. An address is written as it is read: with the @ sign itself and nothing behind it.
        Did you mean "a@iom.int"? Ask the owner of the mailbox, then write it here.
      contact/domain-not-allowed
        "a@gmail.com" is not an address of the organisation. Published addresses end in "@iom.int".
        Ask the owner of the mailbox for the address, then write it here.
      contact/not-in-registry
        "a@iom.int" stands in no contact file. Every published address comes from the folder src/content/contacts.
        Remove it, or add a contact with this address.
      contact/address-in-template
        The mail address "a@iom.int" stands in a template. Templates take addresses from the folder src/content/contacts.
        Remove it here and let the page ask for the contact.
      contact/text-target-mismatch
        The link shows "a@iom.int" but leads to "b@iom.int". A reader gets the address or the number that the link shows.
        Make both the same.
      contact/no-channel
        This contact has neither a mail address nor a phone number. A contact has at least one of them.
        Add a line: email: or phone:
      contact/duplicate-address
        "a@iom.int" stands in src/content/contacts/a.yaml as well. An address or number stands in one contact file; several programmes may name the same contact.
        Keep one of the two files and name it in the programmes that used the other.
      contact/no-programme
        No programme names the contact "office", so a page cannot show it. Pages call a contact after the programmes that it serves.
        Write "contact: office" in the facts.yaml of a programme, or name another contact here.
      contact/printed-same
        "a@iom.int" is what this contact publishes. "asPrinted" has only what the leaflet prints in another way.
        Copy it from the leaflet again, letter by letter, or remove the line.
      contact/duplicate-id
        There is another contact called "samen": src/content/contacts/samen.yaml. Each contact has one file, with a name of its own and the ending .yaml.
        Keep the right one of the two files and delete the other.
      contact/stale
        This contact was last confirmed on 2025-11-21, 366 days ago. Contacts are confirmed twice a year; after a year they are no longer published.
        Ask the owner whether it still works, then write the day of the answer here.
      contact/unused
        No programme names the contact "learn", so no page shows it. A contact serves at least one programme.
        Write "contact: learn" in a programme’s facts.yaml, or delete the file.
      phone/not-e164
        "0887464444" is not a phone number in international form. Contact files have the country code and digits only, between quotes.
        Did you mean "+31887464444"? Ring it, then write it here between quotes.
      phone/invalid
        The phone number "088 746 44 4" cannot exist. A number has digits only, beside its + sign and blanks, and as many as its country and its first digits ask for.
        Ask the owner of the number, then write the number alone.
      phone/grouping
        The phone number "+31 887 46 44 44" is written in an unusual way. Readers know it as "+31 88 746 44 44".
        Write it so.
      phone/not-in-registry
        The phone number "020 123 45 67" stands in no contact file and in no helpline file. Every published number comes from the folders src/content/contacts and src/content/helplines.
        Remove it, or add it to one of these folders.
      phone/in-template
        The phone number "020 123 45 67" stands in a template. Templates take numbers from the folders src/content/contacts and src/content/helplines.
        Remove it here and let the page ask for the contact.
      hours/inverted
        The closing time "13:30" is not after the opening time "16:30". A line opens first and closes later on the same day.
        Swap the two times, or correct one.
      i18n/foreign-weekday
        "Mo-Fri" is English in a text in Dutch. In this language it is "maandag–vrijdag".
        Write it so.
      ref/unknown-contact
        There is no contact called "famliy". The folder src/content/contacts has: family, learn.
        Did you mean "family"? Write one of these names, or add a file to src/content/contacts.
      ref/unknown-organisation
        There is no organisation called "aer". The folder src/content/organisations has no files.
        Write one of these names, or add a file to src/content/organisations.
      ref/unknown-place
        There is no place called "famliy". The folder src/content/places has: family, learn.
        Did you mean "family"? Write one of these names, or add a file to src/content/places.
      ref/unknown-helpline
        There is no helpline called "famliy". The folder src/content/helplines has: family, learn.
        Did you mean "family"? Write one of these names, or add a file to src/content/helplines.
      ref/unknown-source
        There is no source called "famliy". The folder src/content/sources has: family, learn.
        Did you mean "family"? Write one of these names, or add a file to src/content/sources.
      ref/unknown-term
        There is no glossary term called "famliy". The folder src/content/glossary has: family, learn.
        Did you mean "family"? Write one of these names, or add a file to src/content/glossary.
      ref/unknown-programme
        There is no programme called "famliy". The folder src/content/programmes has: family, learn.
        Did you mean "family"? Write one of these names, or add a file to src/content/programmes.
      ref/unknown-page
        There is no programme and no page called "famliy". There are: family, learn.
        Did you mean "family"? Write one of these names.
      ref/unused
        Nothing names the source "leaflet-2020", so no page shows it. What the content keeps is named somewhere.
        Name it where it belongs, or delete the file.
      ref/unknown-icon
        There is no icon called "hose". Icons have the names that https://lucide.dev/icons/ shows.
        Did you mean "house"? Choose one there and copy its name.
      schema/unknown-key
        There is no field called "sumary" here. The fields here are: title, summary.
        Did you mean "summary"? Correct the name of the field, or remove the line.
      schema/required
        The field "title" is missing. The name of the programme.
        Add this line and complete it: title: "…"
      schema/wrong-value
        The field "sensitive" does not take "maybe". Whether it is.
        Write true or false.
      schema/incomplete
        This file is not complete. Some of its fields only make sense together.
        Give a number, a website, or both.
      date/impossible
        The day "2026-13-45" does not exist. Days are written as year-month-day, for example 2026-11-22.
        Correct the field "reviewed".
      date/in-future
        The day "2027-01-01" has not come yet. Nobody can have read or confirmed something on a later day.
        Correct the field "reviewed".
      file/empty
        This file is empty. A file has page details or fields.
        Fill it, or delete it.
      file/too-large
        This file is too large. A file has at most 65,536 characters; a phone has to load its page.
        Split it into several pages, or look for text that was pasted twice.
      file/unexpected
        No page reads this file. Each folder of src/content has its own kind of file; CONTRIBUTING.md lists them.
        Move it to the right folder, correct its name, or delete it.
      file/no-details
        This page does not begin with page details. The first line is ---, then come the page details, then a line --- again.
        Copy the first lines of another page in the same folder and change them.
      file/bom
        This file begins with an invisible mark (a byte order mark). A file begins with its first letter.
        Run "npm run check -- --fix", which removes it.
      file/crlf
        Lines of this file end in the way of Windows (CRLF). All files have the same line ends (LF), so that a change shows only what was changed.
        Run "npm run check -- --fix", which changes them.
      file/invalid-utf8
        Here stands something that is no character (byte 42 of the file: E9 FF FE). Files are saved in the encoding UTF-8.
        Save the file as UTF-8 in your editor, then look at every accented letter again.
      file/control-char
        Here stands a character for machines (U+0000) that nobody can see. A text has only characters for people.
        Delete it: put the cursor behind it and press the backspace key once.
      file/merge-marker
        "<<<<<<< HEAD" was left behind when two versions of this file were joined. Of two versions one stays, and all lines with these marks go.
        Choose the right version here and delete the marks.
      yaml/malformed
        From here on the fields cannot be read. A text with a colon in it stands between quotes, and a field begins as far from the left as the one before it.
        Put the text between quotes, or move the line below it to the left.
      yaml/lost-text
        "#1 of all" is lost: behind a blank, the sign # begins a note that no page shows. A text with a # in it stands between quotes, a note on a line of its own.
        Put the whole text between quotes, or move the note to the line above.
      text/curly-quotes
        Curly quotes stand around "About us". Only straight quotes are left out of the page; word processors write curly ones by themselves.
        Write it so, with the quotes of your keyboard: "About us"
      yaml/duplicate-key
        The field "title" stands here twice. A field stands once; of two, one would be lost.
        Keep the right line and delete the other.
      yaml/anchor-not-allowed
        "x" begins with & or *, which makes a copy of another field. Every field is written out.
        Put the text between quotes, or write the field out.
      route/bad-name
        The name "my page" cannot be part of a web address. Names of files and folders have small letters, digits and hyphens only.
        Rename it, for example "family-reunification".
      route/collision
        The web address "/en/programmes/learn/" belongs to src/content/programmes/learn/en.mdx as well. Two pages cannot have one address; one of them would be lost.
        Write another "slug" here.
      text/bidi-control
        Here stands an invisible sign (U+202E) that turns the order of what follows. A text reads in the order in which it is written.
        Delete the line and type it again; do not paste it.
      text/invisible
        Here stands an invisible character (U+200B). A text has only characters that one can see, so that readers find and copy its words.
        Delete the word and type it again; do not paste it.
      text/soft-hyphen
        Here stands a soft hyphen, which is invisible and breaks words for search. The browser hyphenates words by itself.
        Run "npm run check -- --fix", which removes it.
      text/not-nfc
        "é" is put together from 2 characters (U+0065 U+0301). A letter and its accent are one character (U+00E9), so that search finds it.
        Run "npm run check -- --fix", which joins them.
      text/mojibake
        "Ã©" is what is left of a character that was saved in the wrong way. Files are saved in the encoding UTF-8.
        Did you mean "é"? Type the character again.
      text/placeholder
        "TODO" stands in place of a text that nobody has written yet. What is published is finished.
        Write the text, or leave the sentence out.
      text/leftover-mark
        "](" is left of a link that is not complete; readers see the signs. A link is written [words](https://…), with no blank between ] and (.
        Complete the link, or remove its brackets.
      pii/bsn
        "111222333" can be the citizen service number (BSN) of a person. Nothing about a person stands in this project, whose files everybody can read.
        Remove it, also from the pull request, and tell the person in charge of data protection.
      pii/iban
        "NL91 ABNA 0417 1643 00" is the number of a bank account (IBAN). Nothing about a person stands in this project, whose files everybody can read.
        Remove it, also from the pull request, and tell the person in charge of data protection.
      pii/document-number
        "NWF7K2P14" looks like the number of a passport or of a residence file. Nothing about a person stands in this project, whose files everybody can read.
        Remove it, also from the pull request, and tell the person in charge of data protection.
      secret/key
        "ghp_01234567…" is a key or a password. Everybody can read the files of this project.
        Remove it, and have it replaced by a new one: it is no longer a secret.
      i18n/unknown-locale
        "fr" is not a language of this site. The languages are: en, nl.
        Correct the name of the file, or ask the developers for a new language.
      i18n/missing-translation
        This page has no text in Dutch. Every page exists in every language.
        Add the file src/content/pages/about/nl.mdx.
      i18n/outdated-translation
        Paragraph 2 of the text has changed in English, and not here, since somebody last compared the two. All languages of a page say the same; until they do, readers are told which is newer.
        Make the same change here. If nothing needs to change, a developer runs: npm run translations -- accept samen/nl
      i18n/text-missing
        "letter" of facts.yaml has no words here in the field "situations". Each language puts every one of them in words.
        Add a line below "situations:", for example: letter: …
      i18n/text-unknown
        facts.yaml has nothing called "lettre" among its "situations". It has: letter.
        Did you mean "letter"? Correct the name, or remove the line.
      i18n/structure-drift
        From here on this text is built in another way than the one in English (src/content/pages/about/en.mdx): 2 headings here, 3 there. Both languages have the same headings, lists, numbers, links and contacts.
        Compare the two texts and add what one of them lacks.
      i18n/wrong-language
        "This is a text." is English. Here readers expect Dutch.
        Translate it; a name in another language stands between <Foreign lang="…"> and </Foreign>.
      i18n/ui-missing
        The text "header.home" is missing in Dutch. Every text of the interface exists in every language.
        Add a line with "header.home" and its translation.
      i18n/ui-placeholder
        The text "found" lacks {{query}} and has {{queri}} too many. What stands between {{ }} is filled in and is the same as in src/i18n/en.json.
        Copy the names between {{ }} letter by letter.
      facts/not-in-text
        This text does not name "Arnhem", which the text in English does. The field "places" of src/content/programmes/samen/facts.yaml:21 says it, and each language names the same.
        Add "Arnhem" here. If it is no longer true, remove it from every text and from src/content/programmes/samen/facts.yaml:21.
      facts/not-on-page
        The page "/en/programmes/a/" does not show "Arnhem" under "Places". The field "places" says it, so the page of every language shows it.
        Tell the developers that a template has lost it.
      facts/not-in-facts
        The page shows "Germany" under "Countries". What stands there comes from facts.yaml, which does not say it.
        Tell the developers that a template says more than the facts.
      page/no-contact
        "dna" has no contact, and this page does not say what happens instead. With "contact: none" every language has the field "withoutContact".
        Name a contact in facts.yaml, or add this line and complete it: withoutContact: "…"
      page/stale
        This text was last checked on 2025-11-22, 365 days ago. Texts are checked twice a year; after a year they are no longer published.
        Read it, correct what has changed, and write the day of today here.
      page/no-facts
        The programme "dna" has texts and no facts. Each folder of src/content/programmes has a file facts.yaml.
        Copy facts.yaml from another programme and change it, or bring the deleted file back.
      page/same-order
        "order: 3" stands in src/content/programmes/dna/facts.yaml as well. Each programme has a place of its own in the lists.
        Write another number; 9 is free. Or change the number in the other file.
      page/neutral-text-missing
        This page is marked as sensitive and has no "neutralTitle". Its title and its sentence in the browser’s history and in chat apps must not tell what the page is about.
        Add this line and complete it: neutralTitle: "…"
      mdx/malformed
        The text cannot be read here. In a text, < begins a component and { begins code.
        Write "&lt;" for a "less than" sign, a web address as [words](https://…), and a mail address without signs around it.
      mdx/esm-not-allowed
        "import x from "y"" is a line of code. A page has text and components only; no line begins with "import" or "export".
        Remove it, or let the sentence begin with another word.
      mdx/expression-not-allowed
        "{1}" is code: braces run what stands between them. A page has text and components only.
        Remove the braces, or write \\{ for a brace that readers shall see.
      mdx/html-comment
        This is a note to colleagues in the text of a page. Notes are not part of a page, and everybody can read its source.
        Remove it and write the note in the pull request.
      mdx/unknown-component
        There is no component called <Alert>. The components are: <Contact>, <Term>.
        Use one of these, or plain text.
      mdx/unclosed
        <Foreign> is opened and never closed. A component ends with </Foreign> in the paragraph in which it begins, or with /> when nothing stands in it.
        Close it, or remove it.
      mdx/unopened
        </foreign> stands where <Foreign> has to end. What begins with <Foreign …> ends with </Foreign>, in these letters.
        Write </Foreign>.
      mdx/unknown-prop
        <Contact> has no setting called "idd". <Contact> takes: id.
        Did you mean "id"? Correct the name, or remove it.
      mdx/missing-prop
        <Contact> lacks its setting "id". It is written <Contact id="…">.
        Add it.
      mdx/bad-prop
        <Foreign> does not take "dutch" as "lang". It takes a language code.
        Correct it.
      mdx/not-supported
        Here stands a footnote. A page has headings, paragraphs, lists, tables, quotations, [links](…), bold and italic words and components.
        Write it as one of these.
      html/element-not-allowed
        <script> is a tag of HTML. Pages are written in Markdown: blank lines, # headings, * lists and [links](…).
        Remove the tag and keep the words.
      html/event-handler
        "onclick" in <p> runs code in the reader’s browser. A page runs no code.
        Remove it.
      html/one-h1
        "# About us" is a heading of the highest rank. A page has one of them, and that is its title in the page details.
        Begin the line with ## in place of #.
      html/heading-order
        "#### Deep" skips a rank of headings. Below the title come headings with ##, below these headings with ###.
        Begin the line with ###.
      html/empty-heading
        This heading has no words. Readers go from heading to heading.
        Write one, or remove the # signs.
      img/no-alt
        The picture "photo.jpg" has no words for those who cannot see it. Pages have no pictures but the icons and maps that the site draws itself.
        Remove it and say in words what it shows.
      img/not-allowed
        "photo.jpg" is a picture. Pages have no pictures but the icons and maps that the site draws itself: they cost readers data.
        Remove it and say in words what it shows.
      link/scheme
        The link "javascript:alert(1)" leads neither to a page, nor to an address, nor to a number. Links begin with https://, mailto:, tel:, / or #.
        Correct or remove the link.
      link/no-target
        The link "write to us" leads nowhere. Between ( and ) stands where it leads: a page, mailto: and an address, or tel: and a number.
        Write it there. To show a contact, write <Contact id="…" /> in place of the link.
      link/insecure
        The link "http://www.iom.int/" is not encrypted: others on the network can see what is read. Links to other sites begin with https://.
        Run "npm run check -- --fix", which writes "https://www.iom.int/".
      link/localhost
        The link "http://localhost:4321/en/" works only on the computer of the person who wrote it. Links to pages of this site begin with a slash.
        Write the part behind the computer’s name only.
      link/broken
        The link "/en/contcat/" leads to no page of this site. Addresses of pages begin and end with a slash.
        Did you mean "/en/contact/"? Open the page in your browser and copy its address.
      link/broken-fragment
        The page has no place called "#nope". Its places are: #top, #aim.
        Write one of these, or link to the page as a whole.
      link/wrong-language
        The link "/nl/zoeken/" leads to a page in Dutch. A page links to pages in its own language.
        Did you mean "/en/search/"? Link to the same page in the language of this text.
      link/vague-label
        The link "click here" does not say where it leads. Many people hear only the links of a page, one after the other.
        Let the link be the name of what it leads to.
      link/no-label
        The link to "/en/contact/" has no words. Readers see and hear only the words of a link.
        Write words between [ and ], or remove the link.
      correction/no-change
        The correction "nl-coa" publishes what was printed. A correction records a difference between leaflet and site.
        Correct "published", or remove the entry.
      correction/duplicate-id
        Another entry of this list is called "nl-coa" as well. Each entry has a name of its own; of two with the same, one would be lost.
        Give one of them another name.
      security/contact-expires
        /.well-known/security.txt is true until "2026-12-01" only. A month before that day somebody makes sure that reports are still read.
        Ask who reads them, then write a day less than a year ahead here.
      out/page-count
        The page "/en/about/" was not built. The content asks for 36 pages; 35 of them are there.
        Tell the developers; nothing in the content is wrong.
      out/lang
        The page says that its language is "en". Its address belongs to the language "nl".
        Correct <html lang> in the layout.
      out/hreflang
        The page does not name its version for "nl". That version is "https://x.example/nl/".
        Correct the alternate links in the layout.
      out/canonical
        The page does not name its own address. Its address is "https://x.example/nl/".
        Correct the canonical link in the layout.
      out/inline-script
        "alert(1)" stands in the page and not in a file, and the policy of the page does not name it. Browsers refuse code that the policy (Content-Security-Policy) does not allow.
        Move it to a file of its own, so that the build serves it or names its hash.
      out/inline-style
        "<p style="color: red">" is a style that the policy of the page does not name. Browsers leave out styles that the policy (Content-Security-Policy) does not allow.
        Move it to a style sheet of the site.
      out/search-index
        The search knows 0 pages in the language "nl". 14 pages ask to be found.
        Tell the developers; nothing in the content is wrong.
      out/no-policy
        The page has no policy (Content-Security-Policy). The policy keeps everything out that the site does not serve itself.
        Bring it back in the settings of the build.
      out/third-party
        The page loads "https://fonts.example/a.css" from somebody else’s server. Nobody else learns who reads this site.
        Serve the file from this site, or remove it.
      out/sitemap
        The sitemap does not name "https://lmi-resettlement.example/en/". The sitemap names every page that search engines may list, and no other.
        Correct the sitemap’s settings.
      out/glued-words
        "toemail" has lost a blank at <a>. Nothing in content or dictionaries is written so.
        Keep the blank in the template: write it as {' '} before or behind the tag.
      out/leftover
        The page shows "NaN" in "over NaN people". This is what a template prints when a value or a text is missing.
        Find out which field or which text of the interface is empty.
      out/duplicate-id
        The name "top" is given twice on this page. A link finds only the first of them.
        Change one of the two headings, or its template."
    `);
  });

  it('have a sentence for every way to spoil an address', () => {
    const problems: Record<EmailProblem, string> = {
      'several-at-signs': 'a@b@iom.int',
      'no-at-sign': 'a',
      encoded: 'a%40iom.int',
      obfuscated: 'a at iom.int',
      'mailto-prefix': 'mailto:a@iom.int',
      header: 'a@iom.int?cc=b',
      'display-name': 'A <a@iom.int>',
      'several-addresses': 'a@iom.int;b@iom.int',
      blank: 'a @iom.int',
      'invisible-character': 'a\u200b@iom.int',
      confusable: '\u0430@iom.int',
      'not-ascii': 'é@iom.int',
      'trailing-punctuation': 'a@iom.int.',
      dots: 'a..b@iom.int',
      comma: 'a@iom,int',
      'too-long': 'a@iom.int',
      syntax: 'a!@iom.int',
      punycode: 'a@xn--im-0ed.int',
      'domain-upper-case': 'a@IOM.int',
      'domain-unknown-ending': 'a@iom.imt',
      'domain-not-allowed': 'a@gmail.com',
    };
    const all = Object.entries(problems).map(([problem, address]) => {
      const values = { address, problem: problem as EmailProblem };
      return formatMessage(diagnose('contact/email-malformed', place, values))[0];
    });
    expect(all.join('\n')).toMatchInlineSnapshot(`
      ""a@b@iom.int" has two @ signs. An address has one.
      "a" has no @ sign. An address has one, between name and organisation.
      "a%40iom.int" has codes in place of characters. An address is written as it is read.
      "a at iom.int" writes the @ sign or the dot as a word. An address is written with the signs themselves, so that it can be clicked and read aloud.
      "mailto:a@iom.int" begins with "mailto:". Only the address itself stands here.
      "a@iom.int?cc=b" carries more than an address: what follows would fill in the reader’s message. An address ends after the name of the organisation.
      "A <a@iom.int>" has a name or brackets around the address. Only the address itself stands here.
      "a@iom.int;b@iom.int" is more than one address. One place holds one address.
      "a @iom.int" has a blank in or beside it. An address has no blanks.
      "a​@iom.int" hides an invisible character. An address has only characters that one can see.
      "а@iom.int" has a letter of another alphabet. An address has only the letters a to z, digits and a few signs.
      "é@iom.int" has a character that mailboxes do not have. An address has only the letters a to z, digits and a few signs.
      "a@iom.int." ends with a punctuation mark. An address ends with a letter.
      "a..b@iom.int" has a dot too many. Dots stand one at a time, between letters.
      "a@iom,int" has a comma where a dot belongs. An address has no commas.
      "a@iom.int" is longer than an address can be. There are at most 64 characters before the @ sign, and 254 in all.
      "a!@iom.int" is not a complete address. An address is a name, one @ sign, and the organisation’s domain.
      "a@xn--im-0ed.int" stands for a domain in another alphabet ("xn--"). The domain is written in the letters a to z.
      "a@IOM.int" has capital letters after the @ sign. What follows the @ sign is written in small letters.
      "a@iom.imt" has an ending that does not exist. Endings are, for example, ".int" and ".nl".
      "a@gmail.com" is on a domain that is not the organisation’s. Only addresses of the organisation are published."
    `);
  });

  const say = (diagnostic: Diagnostic) => formatMessage(diagnostic).join(' ');

  it('have a sentence for every reason why fields cannot be read', () => {
    const faults: Record<YamlFault, true> = {
      tab: true,
      quote: true,
      colon: true,
      colonBlank: true,
      otherBlank: true,
      bracket: true,
      indent: true,
      sign: true,
      depth: true,
      json: true,
      other: true,
    };
    const sentences = (Object.keys(faults) as YamlFault[]).map((fault) =>
      say(diagnose('yaml/malformed', place, { fault })),
    );
    expect(sentences.join('\n')).toMatchInlineSnapshot(`
      "From here on the fields cannot be read. Lines begin with blanks, not with a tab. Replace the tab by two blanks.
      From here on the fields cannot be read. Every quote, bracket and field name has its end. Close the quote or the bracket, or put the missing colon after the name of the field.
      From here on the fields cannot be read. A text with a colon in it stands between quotes, and a field begins as far from the left as the one before it. Put the text between quotes, or move the line below it to the left.
      From here on the fields cannot be read. Behind the name of a field stand a colon and a blank. Write a blank behind the colon.
      From here on the fields cannot be read. Here stands a blank of another kind, which looks like an ordinary one; word processors make them. Delete the blanks of this line and type them again.
      From here on the fields cannot be read. Every bracket has its end. Write the ] or } that is missing at the end of this list.
      From here on the fields cannot be read. Lines that belong together begin equally far from the left. Compare the line and the one before it with another file of the folder.
      From here on the fields cannot be read. A text that begins with a sign such as @, %, *, & or \` stands between quotes. Put the text between quotes.
      From here on the fields cannot be read. Fields stand in fields, but not as deep as this. Compare the file with another one of the folder.
      From here on the fields cannot be read. Each line is a name, a colon and a text, both between double quotes; a comma stands behind every line but the last. Compare the line and the one before it with the same lines of another language.
      From here on the fields cannot be read. Each field is a name, a colon, a blank and a value. Compare the line and the one before it with another file of the folder."
    `);
  });

  it('have sentences for every sign that a slip leaves behind, and for every kind of file that no page reads', () => {
    const marks = { link: '](', emphasis: '**', heading: '##Title', bullet: '•' } as const;
    const files = ['document', 'picture', 'other'] as const;
    const sentences = [
      ...(Object.keys(marks) as (keyof typeof marks)[]).map((kind) =>
        say(diagnose('text/leftover-mark', place, { kind, written: marks[kind] })),
      ),
      ...files.map((kind) => say(diagnose('file/unexpected', place, { kind }))),
      say(diagnose('file/unexpected', place, { kind: 'other', suggestion: 'en.mdx' })),
      say(diagnose('mdx/not-supported', place, { what: 'a table', isProgramme: true })),
    ];
    expect(sentences.join('\n')).toMatchInlineSnapshot(`
      ""](" is left of a link that is not complete; readers see the signs. A link is written [words](https://…), with no blank between ] and (. Complete the link, or remove its brackets.
      "**" is left of bold words; readers see the signs. Bold words are written **words**, with no blank inside the signs. Put the signs right beside the words, or remove them.
      "##Title" is no heading; readers see the signs. A heading has a blank behind its # signs. Write a blank there.
      The line that begins with "•" is no item of a list; it runs together with the next. An item of a list begins with a hyphen and a blank. Replace the sign by a hyphen and a blank, and leave a blank line above the list.
      No page reads this file. The texts of pages stand in files with the ending .mdx, not in documents of a word processor. Copy its words into the file of the page, then delete this file.
      No page reads this file. Pages have no pictures but the icons and maps that the site draws itself. Delete it and say in words what it shows.
      No page reads this file. Each folder of src/content has its own kind of file; CONTRIBUTING.md lists them. Move it to the right folder, correct its name, or delete it.
      No page reads this file. Each folder of src/content has its own kind of file; CONTRIBUTING.md lists them. Rename it to "en.mdx".
      Here stands a table. The text of a programme is printed too, so it has only headings, paragraphs, lists, [links](…), bold and italic words and components. Write it as one of these."
    `);
  });

  it('say something else where the values ask for it', () => {
    const sentences = [
      say(diagnose('contact/not-in-registry', place, { address: 'a@iom.int', isHidden: true })),
      say(diagnose('phone/not-e164', place, { number: '0887' })),
      say(diagnose('phone/grouping', place, { number: '020 123 45 67', expected: '020 123 45 67' })),
      say(diagnose('ref/unknown-contact', place, { name: 'famliy', known: ['family'] })),
      say(
        diagnose('schema/wrong-value', place, {
          field: 'email',
          written: '',
          expected: 'B.',
          description: 'A.',
        }),
      ),
      say(
        diagnose('i18n/outdated-translation', place, {
          section: 'summary',
          newer: 'English',
          page: 'samen/nl',
        }),
      ),
      say(diagnose('i18n/text-unknown', place, { name: 'a', field: 'steps', known: [] })),
      say(
        diagnose('i18n/ui-placeholder', place, { key: 'a', missing: [], surplus: ['b'], other: 'en.json' }),
      ),
      say(diagnose('facts/not-on-page', place, { shown: 'A', field: 'places', pathname: '/a/', label: '' })),
      say(
        diagnose('link/insecure', place, {
          url: 'http://a.nl',
          suggestion: 'https://a.nl',
          isKnownHost: false,
        }),
      ),
      say(diagnose('link/broken-fragment', place, { url: '/a/#b', known: [] })),
      say(diagnose('link/broken-fragment', place, { url: '/a/#b', known: ['bb'], suggestion: 'bb' })),
      say(diagnose('link/scheme', place, { url: 'www.iom.int', suggestion: 'https://www.iom.int' })),
      say(diagnose('out/lang', place, { written: '', expected: 'nl' })),
      say(diagnose('out/hreflang', place, { hreflang: 'fr', written: '/fr/', expected: '' })),
      say(diagnose('out/canonical', place, { written: '/a/', expected: '/b/' })),
      say(diagnose('out/sitemap', place, { url: '/a/', isMissing: false })),
    ];
    expect(sentences.join('\n')).toMatchInlineSnapshot(`
      ""a@iom.int" stands in no contact file, and nowhere in the text where a reader sees it. Every published address comes from the folder src/content/contacts. Remove it, or add a contact with this address.
      "0887" is not a phone number in international form. Contact files have the country code and digits only, between quotes. Ask the owner of the number, then write it here, beginning with +.
      The phone number "020 123 45 67" is spread over two lines. A number stands on one line. Remove the line break.
      There is no contact called "famliy". The folder src/content/contacts has: family. Write one of these names, or add a file to src/content/contacts.
      The field "email" is empty. A. B.
      The field "summary" has changed in English, and not here, since somebody last compared the two. All languages of a page say the same; until they do, readers are told which is newer. Make the same change here. If nothing needs to change, a developer runs: npm run translations -- accept samen/nl
      facts.yaml has nothing called "a" among its "steps". It has none. Correct the name, or remove the line.
      The text "a" has {{b}} too many. What stands between {{ }} is filled in and is the same as in en.json. Copy the names between {{ }} letter by letter.
      The page "/a/" does not show "A". The field "places" says it, so the page of every language shows it. Tell the developers that a template has lost it.
      The link "http://a.nl" is not encrypted: others on the network can see what is read. Links to other sites begin with https://. Try "https://a.nl" in your browser, then write it here.
      The page has no place called "#b". It has no places to link to. Write one of these, or link to the page as a whole.
      The page has no place called "#b". Its places are: #bb. Did you mean "#bb"? Write one of these, or link to the page as a whole.
      The link "www.iom.int" leads neither to a page, nor to an address, nor to a number. Links begin with https://, mailto:, tel:, / or #. Did you mean "https://www.iom.int"? Correct or remove the link.
      The page does not say in which language it is. Its address belongs to the language "nl". Correct <html lang> in the layout.
      The page gives "/fr/" as its version for "fr". It has no such version. Correct the alternate links in the layout.
      The page names "/a/" as its own address. Its address is "/b/". Correct the canonical link in the layout.
      The sitemap names "/a/", which is no page to be found. The sitemap names every page that search engines may list, and no other. Correct the sitemap’s settings."
    `);
  });

  it.each(codes)('for %s are whole sentences without words of programmers', (code) => {
    const [statement, action] = formatMessage(diagnoseSample(code));
    for (const text of [statement, action]) {
      expect(text).not.toMatch(
        /(?<!\.)\b(schema|yaml|regex|null|undefined|string|boolean|array|object|parse|frontmatter|enum|mapping)\b/i,
      );
      expect(text).not.toMatch(/ {2}|\.\.$|undefined/);
    }
    expect(statement).toMatch(/[.?]$/);
  });
});

describe('CONTRIBUTING.md', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');

  it.each(codes)('explains %s under its own heading: meaning, example, how to fix', (code) => {
    const heading = `### <a id="${getAnchor(code)}"></a>${code}\n`;
    expect(guide).toContain(heading);
    const section = guide.split(heading)[1]!.split(/^#{2,3} /m)[0]!;
    expect(section.split('\n').filter(Boolean).length).toBeGreaterThanOrEqual(3);
  });

  it('explains no code that does not exist', () => {
    const explained = Array.from(guide.matchAll(/^### <a id="[^"]*"><\/a>(.*)$/gm), ([, code]) => code);
    expect(explained.filter((code) => !codes.includes(code as Code))).toEqual([]);
  });
});
