import { describe, expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const path = 'src/content/pages/about/en.mdx';
const twin = 'src/content/pages/about/nl.mdx';
const write = (body: string, file = path) =>
  list({ [file]: (given) => given.replace('Some text.', () => body) }).map((problem) =>
    problem.replace(`${file}:`, ''),
  );

describe('what holds a place is not published:', () => {
  it.each([
    ['TODO', '8:1'],
    ['Text TODO: more', '8:6'],
    ['FIXME', '8:1'],
    ['Ring XXX', '8:6'],
    ['Lorem ipsum dolor sit amet', '8:1'],
    ['lorem ipsum', '8:1'],
    ['tekst volgt', '8:1'],
    ['Who pays???', '8:9'],
    ['Name: ____', '8:7'],
    ['TBD', '8:1'],
    ['To be told: TBC.', '8:13'],
    ['Todo: a text', '8:1'],
    ['A placeholder here', '8:3'],
    ['Placeholder', '8:1'],
    ['PLACEHOLDER', '8:1'],
    ['nog invullen', '8:1'],
    ['Nog invullen', '8:1'],
    ['Nog aanvullen', '8:1'],
    ['nog aanvullen', '8:1'],
    ['Tekst volgt', '8:1'],
    ['text to follow', '8:1'],
    ['Text to follow', '8:1'],
    ['insert text here', '8:1'],
    ['Insert text here', '8:1'],
    ['Op NTB', '8:4'],
    ['Op N.T.B.', '8:4'],
    ['Op n.t.b.', '8:4'],
    ['Ring TK', '8:6'],
    ['Ring XXXXX', '8:6'],
  ])('%j', (body, place) => {
    expect(write(body)).toEqual([`${place} text/placeholder`]);
  });

  it.each([
    'summary: …',
    'summary: "…"',
    'summary: ...',
    'summary: "xxx"',
    'summary: "?"',
    'summary: "--"',
    "summary: '??'",
  ])('%j', (line) => {
    const column = /["']/.test(line) ? 11 : 10;
    expect(list({ [path]: (given) => given.replace('summary: A page.', line) })).toEqual([
      `${path}:3:${column} text/placeholder`,
    ]);
  });

  it('is quoted as it stands, without the quotes around it', () => {
    const quote = (line: string) =>
      report({ [path]: (given) => given.replace('summary: A page.', line) }).split('\n')[1];
    expect(quote('summary: "xxx"')).toContain('"xxx"');
    expect(quote("summary: '--'")).toContain('"--"');
    expect(quote('summary: Read TODO now')).toContain('"TODO"');
  });

  it('is one answer in a line of "lorem ipsum", and one in each line', () => {
    expect(write('lorem ipsum dolor sit amet\nLorem ipsum')).toEqual([
      '8:1 text/placeholder',
      '9:1 text/placeholder',
    ]);
    expect(write('TODO and TBD')).toEqual(['8:1 text/placeholder', '8:10 text/placeholder']);
  });

  it.each(['Tell a-- more', 'xx and more', 'a ... b', 'From 10 -'])('is not in %j', (words) => {
    expect(list({ [path]: (given) => given.replace('summary: A page.', `summary: ${words}`) })).toEqual([]);
  });

  it.each(['Todo el mundo', 'XX', 'What? Why?', 'the toDOs', 'XXL', 'a_b'])('%j is a word', (body) => {
    expect(write(body)).toEqual([]);
  });

  it('what only editors read may wait', () => {
    expect(
      list({ 'src/content/questions.yaml': (text) => text.replace('Who pays?', 'TODO ask who pays') }),
    ).toEqual([]);
  });
});

describe('a text is in the language of its file:', () => {
  const english = 'The people that we help are from all over the world, and they travel to you with this.';
  const dutch = 'Wij helpen de mensen die naar het land komen, en zij zijn ook bij ons voor een gesprek.';

  it('a paragraph', () => {
    expect(write(english, twin)).toEqual(['8:1 i18n/wrong-language']);
    expect(write(dutch)).toEqual(['8:1 i18n/wrong-language']);
    expect(write(`- ${dutch}`)).toEqual(['8:3 i18n/wrong-language']);
    expect(write(`## ${dutch}`)).toEqual(['8:1 i18n/wrong-language']);
  });

  it('a field', () => {
    expect(list({ [twin]: (given) => given.replace('summary: A page.', `summary: ${english}`) })).toEqual([
      `${twin}:3:10 i18n/wrong-language`,
    ]);
  });

  it('but not what editors keep, which quotes both languages', () => {
    const keep = (words: string) => ({
      'src/content/questions.yaml': (given: string) => given.replace('Who pays?', words),
      'src/content/corrections.yaml': (given: string) => given.replace('An address has one @ sign.', words),
    });
    expect(list(keep(dutch))).toEqual([]);
    expect(list(keep(english))).toEqual([]);
  });

  it('and is quoted, a long one only in part', () => {
    const quote = (words: string) =>
      report({ [path]: (given) => given.replace('Some text.', words) }).split('\n')[1];
    expect(quote(`**Wij** helpen de mensen, en zij zijn ook bij ons.`)).toBe(
      '  "Wij helpen de mensen, en zij zijn ook bij ons." is Dutch. Here readers expect English.',
    );
    const sixty = 'Wij helpen de mensen, en zij zijn ook bij ons in Den Haag.12';
    expect(quote(sixty)).toContain(`"${sixty}" is Dutch`);
    expect(quote(`${sixty}3`)).toContain(`"${sixty}…" is Dutch`);
  });

  it('a text below the name of a language', () => {
    const term = 'src/content/glossary/dna.yaml';
    const second = (given: string) =>
      given.replace(/(nl:\n.*\n {2}meaning: ).*/, (_, before: string) => `${before}${english}`);
    expect(list({ [term]: second })).toEqual([`${term}:7:12 i18n/wrong-language`]);
  });

  it('a sentence among others', () => {
    expect(write(`${dutch} ${english}`)).toEqual(['8:1 i18n/wrong-language']);
    expect(write(`${english} Zij wonen in het huis van hun moeder. ${english}`)).toEqual([
      '8:88 i18n/wrong-language',
    ]);
    expect(write(`The **people** that\n[you help](/en/contact/) are: het recht van ouders.`)).toEqual([
      '9:31 i18n/wrong-language',
    ]);
    expect(write('The <Foreign lang="nl">naam</Foreign> of it. Neem het boek van hen mee.')).toEqual([
      '8:46 i18n/wrong-language',
    ]);
  });

  it('a short text', () => {
    expect(write('The name of the unit', twin)).toEqual(['8:1 i18n/wrong-language']);
    expect(list({ [twin]: (given) => given.replace('A page.', 'IOM. The name of the unit.') })).toEqual([
      `${twin}:3:15 i18n/wrong-language`,
    ]);
  });

  it('unless it is marked, very short, or a name', () => {
    expect(write(`<Foreign lang="en">${english}</Foreign>`, twin)).toEqual([]);
    expect(write('The unit, the', twin)).toEqual([]);
    expect(write('Dokters van de Wereld offers free care.')).toEqual([]);
    expect(write('Kies `the`, `and`, `to` of `for`.', twin)).toEqual([]);
    expect(write(english)).toEqual([]);
  });
});

describe('a link says where it leads:', () => {
  it.each(['here', 'Click here', 'klik hier', 'Lees meer', 'read more…', '**here**', '“hier”', 'here '])(
    'not with %j',
    (label) => {
      expect(write(`[${label}](/en/contact/)`)).toEqual(['8:1 link/vague-label']);
    },
  );

  it.each(['contact page', 'here you find the contacts', 'Lees meer over DNA'])('but with %j', (label) => {
    expect(write(`[${label}](/en/contact/)`)).toEqual([]);
  });

  it('and has words at all', () => {
    expect(write('[](/en/contact/)')).toEqual(['8:1 link/no-label']);
  });

  it('in another language when it is marked so', () => {
    expect(write('<Foreign lang="nl">[contactpagina](/nl/contact/)</Foreign>')).toEqual([]);
    expect(write('<Foreign lang="nl-BE">[contactpagina](/nl/contact/)</Foreign>')).toEqual([]);
    expect(write('<Foreign lang="fr">[contactpagina](/nl/contact/)</Foreign>')).toEqual([
      '8:36 link/wrong-language',
    ]);
  });

  it.each(['http://intranet.local/', 'http://10.0.0.1/', 'https://192.168.1.1/', '//localhost/x'])(
    'not on a computer at %s',
    (url) => {
      expect(write(`[a page](${url})`)).toEqual(['8:10 link/localhost']);
    },
  );

  it('in a field as well', () => {
    const source = 'src/content/helplines/help.yaml';
    expect(list({ [source]: (text) => `${text}website: http://www.iom.int/\n` })).toEqual([
      `${source}:10:10 link/insecure`,
    ]);
    expect(list({ [source]: (text) => `${text}website: https://localhost/\n` })).toEqual([
      `${source}:10:10 link/localhost`,
    ]);
  });
});
