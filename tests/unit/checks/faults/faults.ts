import { append, getDay, swap, swapBytes, type Fault } from './real-content.ts';

/** A member of the class of faults that a row of tests/fixtures/faults/faults.tsv stands for. */
export interface Member {
  /** The caret ‸ stands where the answer must point. */
  readonly fault: Fault;
  readonly code: string;
  readonly severity?: 'warning';
  /** A second thing that is wrong with the same words. */
  readonly also?: string;
  /** For answers about a whole file, or that stand at another place than the change: "file" or "file:line:column", one for each. */
  readonly at?: readonly string[];
}

const contact = 'src/content/contacts/samen.yaml';
const withPhone = 'src/content/contacts/family-reunification.yaml';
const programme = 'src/content/programmes/samen';
const page = 'src/content/pages/about';
const en = `${page}/en.mdx`;
const nl = `${page}/nl.mdx`;
const dictionary = 'src/i18n/nl.json';

const both = (paragraph: string, code: string): Member[] => [
  { fault: { [en]: append(paragraph) }, code },
  { fault: { [`${programme}/nl.mdx`]: append(paragraph) }, code },
];

const inText = (paragraph: string, code: string): Member => ({ fault: { [en]: append(paragraph) }, code });
const email = (line: string, code: string): Member => ({
  fault: { [contact]: swap(/email: .*/, `email: ${line}`) },
  code,
});
const phone = (line: string, code: string): Member => ({
  fault: { [withPhone]: swap(/phone: .*/, `phone: ${line}`) },
  code,
});
const reviewed = (day: string, code: string, severity?: 'warning'): Member[] =>
  [en, `${programme}/nl.mdx`].map((path) => ({
    fault: { [path]: swap(/reviewed: .*/, `reviewed: ‸${day}`) },
    code,
    ...(severity ? { severity } : {}),
  }));
const confirmed = (daysAgo: number, severity?: 'warning'): Member => ({
  fault: { [contact]: swap('confirmed: not-yet', `confirmed:\n  by: The unit\n  on: ‸${getDay(daysAgo)}`) },
  code: 'contact/stale',
  ...(severity ? { severity } : {}),
});

const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}]`),
].join('\n');

const wholeSite = (pattern: string): Fault => ({ [pattern]: undefined });

/** Every row of the table that is about content, and other members of its class. */
export const faults: Readonly<Record<string, readonly Member[]>> = {
  A01: [
    email('svhullenaar@iom.int‸@iom.int', 'contact/email-malformed'),
    email('svhullenaar‸.@iom.int', 'contact/email-malformed'),
    email('"svhullenaar‸ @iom.int"', 'contact/email-malformed'),
    email('svhullenaar@iom‸,int', 'contact/email-malformed'),
    email('svhullenaar‸%40iom.int', 'contact/email-encoded'),
    ...both('Mail to svhullenaar@iom.int‸@iom.int.', 'contact/email-malformed'),
    ...both('Mail to ‸svhullenaar&#64;iom.int.', 'contact/email-encoded'),
    ...both('Mail to new.colleague@‸\niom.int.', 'contact/email-malformed'),
    ...both('Mail to svhullenaar@iom.‸\nint.', 'contact/email-malformed'),
    {
      fault: { [dictionary]: swap('"Hulp van', '"svhullenaar@iom.int‸@iom.int Hulp van') },
      code: 'contact/email-malformed',
    },
  ],
  A03: [
    email('svhullen‸\u0430ar@iom.int', 'text/confusable'),
    email('svhullenaar@i‸\u043em.int', 'text/confusable'),
    ...both('Rf‸\u0430mily@iom.int', 'text/confusable'),
    ...both('M‸\u0456grant en f‸\u0430milie.', 'text/confusable'),
    ...both('‸\uff4digrant.', 'text/confusable'),
    { fault: { [dictionary]: swap('"Hulp van', '"H‸\u03c5lp van') }, code: 'text/confusable' },
  ],
  A07: [
    email('svhullenaar@‸gmail.com', 'contact/domain-not-allowed'),
    email('svhullenaar@‸ion.int', 'contact/domain-not-allowed'),
    ...both('Mail to somebody@‸gmail.com.', 'contact/domain-not-allowed'),
    ...both('Mail to somebody@‸iom.nl.', 'contact/domain-not-allowed'),
    {
      fault: { [dictionary]: swap('"Hulp van', '"somebody@‸gmail.com Hulp van') },
      code: 'contact/domain-not-allowed',
    },
    {
      fault: { [`${programme}/en.mdx`]: swap(/summary: .*/, 'summary: Mail to somebody@‸gmail.com.') },
      code: 'contact/domain-not-allowed',
    },
  ],
  A10: [
    email('svhullenaar@iom.int‸?bcc=y@evil.example', 'contact/email-malformed'),
    ...both('[write](mailto:svhullenaar@iom.int‸?bcc=y@evil.example)', 'contact/email-malformed'),
    ...both('[write](mailto:‸svhullenaar@iom.int%3Fbcc=y@evil.example)', 'contact/email-encoded'),
    email('‸"svhullenaar@iom.int\\nbcc: y@evil.example"', 'contact/email-malformed'),
  ],
  A12: [
    ...[contact, 'src/content/contacts/learn.yaml'].map((path) => ({
      fault: { [path]: swap(/email: .*\n/, '') },
      code: 'contact/no-channel',
      at: [`${path}:1:1`],
    })),
  ],
  A13: [
    {
      fault: { 'src/content/contacts/samen.yml': 'kind: role\nemail: Rfamily@iom.int\n' },
      code: 'contact/duplicate-id',
      at: ['src/content/contacts/samen.yml'],
    },
    {
      fault: { 'src/content/contacts/SAMEN.json': '{}' },
      code: 'contact/duplicate-id',
      at: ['src/content/contacts/SAMEN.json'],
    },
    { fault: { [contact]: append('‸email: other@iom.int') }, code: 'yaml/duplicate-key' },
    {
      fault: {
        'src/content/contacts/Samen.yaml':
          'kind: role\nemail: office@iom.int\nlanguages: unknown\nsource: leaflet-en\nconfirmed: not-yet\n',
      },
      code: 'contact/duplicate-id',
      at: ['src/content/contacts/Samen.yaml'],
    },
    {
      fault: { [contact]: swap(/email: .*/, 'email: ‸rfamily@iom.int') },
      code: 'contact/duplicate-address',
    },
  ],
  A15: [
    {
      fault: { [`${programme}/facts.yaml`]: swap('contact: samen', 'contact: ‸smaen') },
      code: 'ref/unknown-contact',
    },
    inText('<Contact id="‸smaen" />', 'ref/unknown-contact'),
    {
      fault: { [`${programme}/facts.yaml`]: swap('veilig-thuis', '‸veilig-tuis') },
      code: 'ref/unknown-helpline',
    },
    { fault: { [`${programme}/facts.yaml`]: swap('utrecht', '‸utrech') }, code: 'ref/unknown-place' },
    {
      fault: { [`${programme}/facts.yaml`]: swap('ministry-ocw', '‸ministry-owc') },
      code: 'ref/unknown-organisation',
    },
    { fault: { [contact]: swap('leaflet-en', '‸leaflet-ne') }, code: 'ref/unknown-source' },
    inText('<Term id="‸idn">IND</Term>', 'ref/unknown-term'),
  ],
  A17: [
    { fault: { [contact]: swap('email:', '‸emial:') }, code: 'schema/unknown-key' },
    { fault: { [withPhone]: swap('opens:', '‸open:') }, code: 'schema/unknown-key' },
    { fault: { [`${programme}/facts.yaml`]: swap('funders:', '‸founders:') }, code: 'schema/unknown-key' },
  ],
  A20: [
    {
      fault: {
        ...wholeSite(contact),
        [`${programme}/facts.yaml`]: swap('contact: samen', 'contact: ‸samen'),
      },
      code: 'ref/unknown-contact',
    },
    // Called by another name, it is still the one that the programme means.
    {
      fault: {
        ...wholeSite(contact),
        'src/content/contacts/samen-nl.yaml':
          'kind: role\nemail: svhullenaar@iom.int\nlanguages: unknown\nsource: leaflet-en\nconfirmed: not-yet\n',
        [`${programme}/facts.yaml`]: swap('contact: samen', 'contact: ‸samen'),
      },
      code: 'ref/unknown-contact',
    },
  ],
  A22: [
    phone('"‸0887464444"', 'phone/not-e164'),
    phone('‸0887464444', 'phone/not-e164'),
    phone('"‸+31 88 746 44 44"', 'phone/not-e164'),
    phone('"‸+3188746444"', 'phone/not-e164'),
    ...both('Ring ‸+31 887 46 44 44.', 'phone/grouping'),
    ...both('Ring ‸020 123 45 67.', 'phone/not-in-registry'),
    ...both('Ring ‸٠٢٠ ١٢٣ ٤٥ ٦٧.', 'phone/not-in-registry'),
    ...both('Ring ‸０２０ １２３ ４５ ６７.', 'phone/not-in-registry'),
    ...both('Ring ‸O2O l23 45 67.', 'phone/not-in-registry'),
    ...both('Ring ‸020 123\n45 67.', 'phone/not-in-registry'),
    ...both('Ring ‸020 &#49;23 45 67.', 'phone/not-in-registry'),
    ...both('Ring ‸088 746\n44 44.', 'phone/grouping'),
    ...both('Ring 088 746‸\u200b 44 44.', 'text/invisible'),
  ],
  A25: [
    ...['12:30', '00:00', '13:29'].map((closes) => ({
      fault: { [withPhone]: swap('closes: "16:30"', `closes: "‸${closes}"`) },
      code: 'hours/inverted',
    })),
    { fault: { [withPhone]: swap('closes: "16:30"', 'closes: "‸13:30"') }, code: 'hours/inverted' },
  ],
  A27: [confirmed(366), confirmed(2000), confirmed(365, 'warning'), confirmed(181, 'warning')],
  A30: [
    {
      fault: { [`${programme}/facts.yaml`]: swap('contact: samen', 'contact: none') },
      code: 'page/no-contact',
      at: [`${programme}/en.mdx:1:1`, `${programme}/nl.mdx:1:1`],
    },
    {
      fault: { 'src/content/programmes/learn/facts.yaml': swap(/contact: .*/, 'contact: none') },
      code: 'page/no-contact',
      at: ['src/content/programmes/learn/en.mdx:1:1', 'src/content/programmes/learn/nl.mdx:1:1'],
    },
  ],
  B01: [
    { fault: { [en]: swap(/title: .*\n/, '') }, code: 'schema/required', at: [`${en}:1:1`] },
    { fault: { [nl]: swap(/summary: .*\n/, '') }, code: 'schema/required', at: [`${nl}:1:1`] },
    {
      fault: { [`${programme}/nl.mdx`]: swap(/forWhom: .*\n/, '') },
      code: 'schema/required',
      at: [`${programme}/nl.mdx:1:1`],
    },
  ],
  B03: [en, nl, `${programme}/nl.mdx`].map((path) => ({
    fault: { [path]: swap('summary:', '‸sumary:') },
    code: 'schema/unknown-key',
  })),
  B04: [
    ...reviewed('2026-13-45', 'date/impossible'),
    ...reviewed('2026-02-30', 'date/impossible'),
    {
      fault: { [`${programme}/facts.yaml`]: swap('2024-08-31', '‸2024-06-31') },
      code: 'date/impossible',
    },
  ],
  B08: [
    ...reviewed('2019-01-01', 'page/stale'),
    ...reviewed(getDay(366), 'page/stale'),
    ...reviewed(getDay(365), 'page/stale', 'warning'),
    ...reviewed(getDay(181), 'page/stale', 'warning'),
  ],
  // The language of a text is the name of its file, so the field does not exist.
  B09: [en, nl, `${programme}/en.mdx`].map((path) => ({
    fault: { [path]: swap('title:', '‸lang: nl\ntitle:') },
    code: 'schema/unknown-key',
  })),
  B12: [
    { fault: { [en]: '' }, code: 'file/empty', at: [`${en}:1:1`] },
    { fault: { [nl]: ' \n' }, code: 'file/empty', at: [`${nl}:1:1`] },
    { fault: { [dictionary]: '' }, code: 'file/empty', at: [`${dictionary}:1:1`] },
  ],
  B15: [
    {
      fault: { [`${programme}/en.mdx`]: swap(/slug: .*/, 'slug: ‸learn') },
      code: 'route/collision',
    },
    {
      fault: { [`${programme}/nl.mdx`]: swap(/slug: .*/, 'slug: "‸gezinshereniging"') },
      code: 'route/collision',
    },
  ],
  B18: [
    ...['my page.mdx', 'Über-uns.mdx', 'a_b.mdx'].map((name) => ({
      fault: { [`${page}/${name}`]: 'x' },
      code: 'route/bad-name',
      at: [`${page}/${name}`],
    })),
    ...['my org.yaml', 'MyOrg.yaml'].map((name) => ({
      fault: { [`src/content/organisations/${name}`]: 'name:\n  en: A\n  nl: A\n' },
      code: 'route/bad-name',
      at: [`src/content/organisations/${name}`],
    })),
  ],
  B21: ['src/content/fr/page.mdx', `${page}/fr.mdx`, `${programme}/pt-br.mdx`, 'src/i18n/fr.json'].map(
    (path) => ({ fault: { [path]: '{}' }, code: 'i18n/unknown-locale', at: [path] }),
  ),
  C01: [en, contact, dictionary, `${programme}/facts.yaml`].map((path) => ({
    fault: { [path]: (text) => `\uFEFF${text}` },
    code: 'file/bom',
    at: [`${path}:1:1`],
  })),
  C02: [en, contact, dictionary, `${programme}/nl.mdx`, `${programme}/facts.yaml`].map((path) => ({
    fault: { [path]: (text) => text.replace('\n', '‸\n').replaceAll('\n', '\r\n') },
    code: 'file/crlf',
  })),
  C04: [
    {
      fault: { [en]: swapBytes('## International', [0xe9, 0xff, 0xfe], '## International') },
      code: 'file/invalid-utf8',
      at: [`${en}:19:1`],
    },
    {
      fault: { [contact]: swapBytes('svhullenaar', 'svh', [0xfc], 'llenaar') },
      code: 'file/invalid-utf8',
      at: [`${contact}:2:11`],
    },
  ],
  C07: [
    ...both('A nul‸\0 byte.', 'file/control-char'),
    ...both('An escape‸\x1b here.', 'file/control-char'),
    { fault: { [contact]: swap('kind: person', 'kind: person‸\0') }, code: 'file/control-char' },
    { fault: { [dictionary]: swap('Hulp', 'Hu‸\x7flp') }, code: 'file/control-char' },
  ],
  C09: [
    ...both('Ring ‸\u202e+31 88 746 44 44‸\u202c.', 'text/bidi-control'),
    ...both('Read ‸\u2066this‸\u2069.', 'text/bidi-control'),
    ...both('Read‸\u200b this.', 'text/invisible'),
    ...both('Read‸\u2060 this.', 'text/invisible'),
    ...both('Fam‸\u00adily.', 'text/soft-hyphen'),
    ...both('Caf‸e\u0301.', 'text/not-nfc'),
    ...both('Caf‸Ã©.', 'text/mojibake'),
    ...both('It‸â€™s.', 'text/mojibake'),
    ...both('Lost ‸\ufffd.', 'text/mojibake'),
  ],
  C13: [en, contact, `${programme}/facts.yaml`, dictionary].map((path) => ({
    fault: { [path]: new Uint8Array(5_600_000).fill(0x61) },
    code: 'file/too-large',
    at: [path],
  })),
  C14: [
    { fault: { [contact]: swap('kind: person', 'kind: ‸&x person') }, code: 'yaml/anchor-not-allowed' },
    { fault: { [en]: swap('title: ', 'title: ‸&t ') }, code: 'yaml/anchor-not-allowed' },
    { fault: { [`${programme}/nl.mdx`]: swap('title: ', 'title: ‸&t ') }, code: 'yaml/anchor-not-allowed' },
  ],
  D01: [
    ...both('‸export const w = (await import("node:fs")).writeFileSync("PWNED","x")', 'mdx/esm-not-allowed'),
    ...both('‸import fs from "node:fs"', 'mdx/esm-not-allowed'),
    ...both('Hi ‸{process.env.HOME}', 'mdx/expression-not-allowed'),
    ...both('- ‸{1}', 'mdx/expression-not-allowed'),
    ...both('<Contact ‸id={process.env.HOME} />', 'mdx/expression-not-allowed'),
    ...both('<Contact id="samen" ‸{...process.env} />', 'mdx/expression-not-allowed'),
  ],
  D04: [
    ...both('‸<Alert>hi</Alert>', 'mdx/unknown-component'),
    ...both('a ‸<Contakt id="samen" /> b', 'mdx/unknown-component'),
  ],
  D07: [
    ...both('‸<script>alert(1)</script>', 'html/element-not-allowed'),
    ...both('‸<iframe src="https://x" />', 'html/element-not-allowed'),
    ...both('Line‸<br/>line', 'html/element-not-allowed'),
  ],
  D08: [
    ...both('<Contact id="samen" ‸onclick="alert(1)" />', 'html/event-handler'),
    ...both('<p ‸onclick="alert(1)">x</p>', 'html/event-handler').map((member) => ({
      ...member,
      also: 'html/element-not-allowed',
    })),
  ],
  D13: [...both('‸<!-- todo -->', 'mdx/html-comment'), ...both('a ‸{/* todo */} b', 'mdx/html-comment')],
  D15: [
    ...both('<Contact ‸idd="samen" />', 'mdx/unknown-prop'),
    ...both('<Term id="ind" ‸title="x">IND</Term>', 'mdx/unknown-prop'),
    ...both('‸<Contact />', 'mdx/missing-prop'),
    ...both('<Foreign ‸lang="">x</Foreign>', 'mdx/bad-prop'),
  ],
  E01: [
    ...both('[words of it](‸/en/nope/)', 'link/broken'),
    inText('[words of it](‸/en/contact)', 'link/broken'),
    inText('[words of it][w]\n\n[w]: ‸/en/nope/', 'link/broken'),
  ],
  E02: [
    inText('[words of it](‸/en/leaflets/#nope)', 'link/broken-fragment'),
    inText('[words of it](‸#nope)', 'link/broken-fragment'),
    { fault: { [nl]: append('[woorden](‸/nl/folders/#nope)') }, code: 'link/broken-fragment' },
    ...both('[words of it](‸mailto:)', 'link/no-target'),
    ...both('[words of it](‸)', 'link/no-target'),
    ...both('[words of it](mailto:‸undefined)', 'contact/email-malformed'),
    ...both('See [words of it‸] (https://www.iom.int/).', 'text/leftover-mark'),
    ...both('See words of it‸](https://www.iom.int/).', 'text/leftover-mark'),
  ],
  E04: [
    ...both('[words of it](‸javascript:alert(1))', 'link/scheme'),
    ...both('[words of it](‸data:text/html,x)', 'link/scheme'),
    ...both('[words of it](‸//evil.example)', 'link/scheme'),
  ],
  E07: [
    ...both('[words of it](‸http://www.iom.int/)', 'link/insecure'),
    {
      fault: { 'src/content/helplines/zanzu.yaml': swap('website: https://', 'website: ‸http://') },
      code: 'link/insecure',
    },
  ],
  E10: [
    ...both('[svhullenaar@iom.int](‸mailto:Rfamily@iom.int)', 'contact/text-target-mismatch'),
    ...both('[svhullenaar@iom.int](‸mailto:mmckenzie@iom.int)', 'contact/text-target-mismatch'),
    ...both('[088 746 44 44](‸tel:112)', 'contact/text-target-mismatch'),
  ],
  E13: [
    inText('[words of it](‸/nl/contact/)', 'link/wrong-language'),
    { fault: { [nl]: append('[woorden](‸/en/contact/)') }, code: 'link/wrong-language' },
  ],
  E16: both('[words of it](‸http://localhost:4321/en/)', 'link/localhost'),
  E20: ['click here', 'klik hier', 'hier', 'Here', 'lees meer', '**Read more**'].map((label) => ({
    fault: { [en]: append(`‸[${label}](https://www.iom.int/)`), [nl]: append('[IOM](https://www.iom.int/)') },
    code: 'link/vague-label',
    severity: 'warning',
  })),
  F01: [
    ...both('‸# Another title', 'html/one-h1'),
    ...both('‸Another title\n====', 'html/one-h1'),
    ...both('‸#### Deep', 'html/heading-order'),
  ],
  // Names can come from tags only, and tags are refused; headings of one name are numbered.
  F03: both('‸<p id="what-we-do">x</p>', 'html/element-not-allowed'),
  F04: [...both('‸![](photo.jpg)', 'img/no-alt'), ...both('‸![A boat](/photo.jpg)', 'img/not-allowed')],
  G01: [
    {
      fault: { [nl]: undefined },
      code: 'i18n/missing-translation',
      at: [en],
    },
    {
      fault: { [`${programme}/en.mdx`]: undefined },
      code: 'i18n/missing-translation',
      at: [`${programme}/nl.mdx`],
    },
  ],
  G03: [
    {
      fault: { [nl]: swap('\n## Internationale Organisatie voor Migratie (IOM)\n', '') },
      code: 'i18n/structure-drift',
      severity: 'warning',
      at: [`${nl}:12:1`],
    },
    {
      fault: { [nl]: append('‸- een\n- twee') },
      code: 'i18n/structure-drift',
      severity: 'warning',
    },
    {
      fault: { [nl]: append('Wij doen dit in ‸47 landen.') },
      code: 'i18n/structure-drift',
      severity: 'warning',
    },
  ],
  G08: [
    {
      fault: { [dictionary]: swap(/ {2}"home\.self": .*\n/, '') },
      code: 'i18n/ui-missing',
      at: [dictionary],
    },
    {
      fault: { 'src/i18n/en.json': swap(/ {2}"home\.self": .*\n/, '') },
      code: 'i18n/ui-missing',
      at: ['src/i18n/en.json'],
    },
    {
      fault: { 'src/content/places/arnhem.yaml': swap(/ {2}nl: .*\n/, '') },
      code: 'schema/required',
      at: ['src/content/places/arnhem.yaml:1:1'],
    },
    {
      fault: { [dictionary]: swap(/"([^"]*)\{\{organisation\}\}/, '‸"$1{{organization}}') },
      code: 'i18n/ui-placeholder',
    },
    {
      fault: {
        [nl]: append(
          '‸This is a text that nobody has translated for the readers of this page, and they are not happy with it.',
        ),
      },
      code: 'i18n/wrong-language',
    },
  ],
  H01: [
    ...both('The number is ‸111222333.', 'pii/bsn'),
    ...both('Her BSN: ‸1112.22.333.', 'pii/bsn'),
    { fault: { [contact]: append('# called by ‸111222333') }, code: 'pii/bsn' },
    { fault: { [dictionary]: swap('"Hulp van', '"‸111222333 Hulp van') }, code: 'pii/bsn' },
    {
      fault: { [`${programme}/en.mdx`]: swap(/summary: .*/, 'summary: The number is ‸111222333.') },
      code: 'pii/bsn',
    },
    ...both('Pay to ‸NL91 ABNA 0417 1643 00.', 'pii/iban'),
    ...both('Pay to ‸DE89 3704 0044 0532 0130 00.', 'pii/iban'),
    ...both('Passport ‸NWF7K2P14.', 'pii/document-number'),
    ...both('V-nummer ‸1234567890.', 'pii/document-number'),
    ...both('‸-----BEGIN RSA PRIVATE KEY-----', 'secret/key'),
    ...both('‸ghp_0123456789abcdefghijABCDEFGHIJ012345', 'secret/key'),
  ],
  H05: [
    ...both('‸TODO write this.', 'text/placeholder'),
    ...both('‸Lorem ipsum dolor sit amet.', 'text/placeholder'),
    ...both('Ring ‸XXX.', 'text/placeholder'),
    ...both('Ring ‸undefined.', 'text/placeholder'),
    ...both('Over ‸NaN people.', 'text/placeholder'),
    ...both('See ‸[object Object].', 'text/placeholder'),
    { fault: { [nl]: swap(/summary: .*/, 'summary: "‸…"') }, code: 'text/placeholder' },
    { fault: { [dictionary]: swap('"Hulp van', '"‸TODO Hulp van') }, code: 'text/placeholder' },
    ...[en, contact, dictionary].map((path) => ({
      fault: { [path]: (text: string) => `‸<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n` },
      code: 'file/merge-marker',
    })),
  ],
};

/** Slips that no row names, as people made them who tried. */
export const otherSlips: readonly Member[] = [
  { fault: { [contact]: swap('email: ', 'email:‸') }, code: 'yaml/malformed' },
  { fault: { [contact]: swap('email: ', 'email:‸\u00a0') }, code: 'yaml/malformed' },
  { fault: { [withPhone]: swap('  timeZone', '‸\ttimeZone') }, code: 'yaml/malformed' },
  {
    fault: { [`${programme}/facts.yaml`]: swap('[survivor, partner]', '‸[survivor, partner') },
    code: 'yaml/malformed',
  },
  { fault: { [en]: swap(/title: .*/, 'title: IOM ‸#1 of all') }, code: 'yaml/lost-text' },
  { fault: { [en]: swap(/title: .*/, 'title: ‸“About us”') }, code: 'text/curly-quotes' },
  { fault: { [withPhone]: swap(/phone: .*/, 'phone: ‸“+31887464444”') }, code: 'text/curly-quotes' },
  ...both('<Foreign lang=‸”de”>Wort</Foreign>', 'text/curly-quotes'),
  ...both('<Foreign lang="de">Wort‸</foreign>', 'mdx/unopened'),
  ...both('Word‸</foreign>', 'mdx/unopened'),
  ...both('‸##Heading', 'text/leftover-mark'),
  ...both('‸• one', 'text/leftover-mark'),
  ...both('This is ‸** bold.', 'text/leftover-mark'),
  ...both('A note‸[^1].\n\n‸[^1]: Here.', 'mdx/not-supported'),
  ...both('[IOM](‸www.iom.int)', 'link/scheme'),
  ...both('[IOM](‸ind.nl/en)', 'link/scheme'),
  { fault: { [en]: swap(/reviewed: .*/, 'reviewed: ‸31-02-2026') }, code: 'date/impossible' },
  { fault: { [en]: swap(/reviewed: .*/, 'reviewed: ‸22/11/2026') }, code: 'schema/wrong-value' },
  { fault: { [`${programme}/facts.yaml`]: swap('[NL]', '[‸UK]') }, code: 'schema/wrong-value' },
  { fault: { [`${programme}/facts.yaml`]: swap(/order: .*/, 'order: ‸1') }, code: 'page/same-order' },
  {
    fault: { [contact]: swap(/svhullenaar@iom\.int@iom\.int/, '‸svhullenaar@iom.int') },
    code: 'contact/printed-same',
  },
  { fault: { [contact]: swap(/email: .*/, 'email: svhullenaar@iom‸,int') }, code: 'contact/email-malformed' },
  {
    fault: { [`${page}/New text.docx`]: new Uint8Array([0x50, 0x4b, 3, 4]) },
    code: 'file/unexpected',
    at: [`${page}/New text.docx`],
  },
  {
    fault: { [en]: undefined, [`${page}/en.MDX`]: 'x' },
    code: 'file/unexpected',
    at: [`${page}/en.MDX`],
  },
  {
    fault: { [`${programme}/facts.yaml`]: undefined, [`${programme}/facts.yml`]: 'x' },
    code: 'file/unexpected',
    at: [`${programme}/facts.yml`],
  },
  {
    fault: { 'src/content/helplines/zanzu.yaml': swap(/website:.*\n/, '') },
    code: 'schema/incomplete',
    at: ['src/content/helplines/zanzu.yaml:1:1'],
  },
  {
    fault: { 'src/content/places/ede.yaml': 'name:\n  en: Ede\n  nl: Ede\nkind: city\ncountry: NL\n' },
    code: 'ref/unused',
    severity: 'warning',
    at: ['src/content/places/ede.yaml'],
  },
];

export const aliasBomb: Fault = { [contact]: bomb };
