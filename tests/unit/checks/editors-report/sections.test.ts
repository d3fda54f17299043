import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { EditorsReport } from '../../../../src/checks/editors-report/collect.ts';
import { formatHtmlReport } from '../../../../src/checks/editors-report/html.ts';
import { collect, misspellings, toDo } from './sample-report.ts';

/** A page as one reads it: blocks on lines of their own, cells between bars, charts and states in brackets. */
function read(html: string): string {
  const walk = (node: DefaultTreeAdapterMap['node']): string => {
    if ('value' in node) return node.value.replace(/\s+/g, ' ');
    if (!('childNodes' in node)) return '';
    const inner = node.childNodes.map(walk).join('');
    if (!('tagName' in node)) return inner;
    const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
    const state = /good|open|bad|gone/.exec(attribute('class') ?? '')?.[0];
    const mark = state === undefined ? '' : `(${state}) `;
    switch (node.tagName) {
      case 'head':
        return '';
      case 'svg':
        return `[${attribute('aria-label')}: ${node.childNodes
          .map((part) => {
            if (!('attrs' in part)) return '';
            const get = (name: string) => part.attrs.find((one) => one.name === name)?.value;
            return part.tagName === 'rect'
              ? `${get('class')} ${get('x') === undefined ? '' : `from ${get('x')} `}${get('width')}`
              : `${get('class')} ${get('d')}`;
          })
          .join(', ')}]`;
      case 'td':
      case 'th':
        return `${attribute('class') === 'number' ? '#' : ''}${inner.trim()} | `;
      case 'a':
        return `${inner}→${attribute('href')}`;
      case 'br':
        return ' / ';
      case 'li':
        return `\n* ${mark}${inner}`;
      case 'span':
        return `${mark}${inner}`;
      case 'h1':
      case 'h2':
      case 'caption':
      case 'figcaption':
      case 'tr':
      case 'p':
      case 'section':
        return `\n${node.tagName === 'h2' ? `\n== ${attribute('id')}: ` : ''}${inner}\n`;
      default:
        return inner;
    }
  };
  return walk(parse(html))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

it('a report with something to do in every part reads so', () => {
  expect(read(formatHtmlReport(collect(toDo, misspellings)))).toMatchInlineSnapshot(`
    "Editors’ report, 22 November 2026
    What the content of lmi-resettlement.example still needs from people. Nothing in this report keeps the site from being published, except the first number.
    * (bad) 5 errors that stop publication
    * (open) 3 open questions
    * (bad) 2 of 3 contacts to confirm
    * (open) 2 of 3 programme texts to confirm
    * (bad) 5 of 8 texts to compare or translate
    * (open) 7 facts that nobody has told
    * (open) 1 of 1 corrections to agree on
    * (open) 1 of 3 programmes have ended
    * (open) 2 sentences too long
    * (open) 2 words to spell
    * (open) 1 texts to read again
    * The programmes at a glance→#programmes
    * Open questions to the unit→#questions
    * Do the languages agree?→#translations
    * Contacts→#contacts
    * Facts that nobody has told→#facts
    * Corrections to the leaflets→#corrections
    * How hard the texts are to read→#reading
    * Sentences of more than 25 words→#sentences
    * Spelling→#spelling
    * Texts to read again→#reviews
    == programmes: The programmes at a glance
    1 of 3 programmes have ended. Their pages say so; a programme whose state nobody has told shows the year of the leaflet.
    Programmes
    Programme | Does it run? | Languages | Confirmed by the unit | #Open questions | Contact | #Facts missing |
    Family | (open) nobody has said whether it runs | (open) English: to compare / (open) Dutch: to compare | (open) English: not yet / (open) Dutch: not yet | #2 | (open) never confirmed | #3 |
    ended | (bad) ended on 31 August 2024 | (bad) English: missing / (bad) Dutch: missing |  | #0 | (bad) none | #2 |
    Ouder <&> | (good) running | (bad) English: missing / (good) Dutch: agrees | (good) Dutch: 20 November 2025 | #0 | (open) confirmed by The desk on 21 November 2025 | #2 |
    == questions: Open questions to the unit
    What the leaflets leave open. Until the unit answers, the site says nothing about it. Answer by changing the text and deleting the entry in src/content/questions.yaml.
    How many, and where
    Where | #Questions |  |
    Family | #2 | [2 open questions: ground 240, amount 240] |
    page “about” | #1 | [1 open questions: ground 240, amount 120] |
    All questions
    Where | Question | What the leaflets say | Name |
    Family | Who pays? |  | who-pays |
    page “about” | Until when? | * English: what en says
    * Dutch: what nl says | until-when |
    Family | Why <b>? |  | why |
    == translations: Do the languages agree?
    A text is outdated when another language has changed since the two were last compared; readers see a notice. “To compare”: both have changed, or nobody has compared them yet.
    English
    [English: 1 pages agreed when they were last compared, 1 to compare, 2 missing: good from 0 60, open from 60 60, gone from 120 120]
    * (good) 1 pages agreed when they were last compared
    * (open) 1 to compare
    * (gone) 2 missing
    Dutch
    [Dutch: 2 pages agreed when they were last compared, 1 to compare, 1 missing: good from 0 120, open from 120 60, gone from 180 60]
    * (good) 2 pages agreed when they were last compared
    * (open) 1 to compare
    * (gone) 1 missing
    Texts that need somebody
    Text | State | What is newer elsewhere |
    programmes/ended/en | (bad) missing |  |
    programmes/ended/nl | (bad) missing |  |
    programmes/family/en | (open) to compare |  |
    programmes/family/nl | (open) to compare |  |
    programmes/older/en | (bad) missing |  |
    == contacts: Contacts
    Write a message to each address that was never confirmed, or not for a year, and write the answer into its file in src/content/contacts.
    Confirmed by the unit
    [Confirmed by the unit: 1 confirmed this year, 1 confirmed more than a year ago, 1 never confirmed: good from 0 80, open from 80 80, bad from 160 80]
    * (good) 1 confirmed this year
    * (open) 1 confirmed more than a year ago
    * (bad) 1 never confirmed
    Every contact
    Address | Who reads it | Programmes | Confirmed | Languages | File |
    family@iom.int | a team | Family | (open) never confirmed | (open) not known | family.yaml |
    older@iom.int | one colleague | Ouder <&> | (open) confirmed by The desk on 21 November 2025 | nl, en | older.yaml |
    +31887464444 | a team |  | (good) confirmed by The desk on 22 November 2025 | (open) not known | fresh.yaml |
    == facts: Facts that nobody has told
    The leaflets do not give them, and the pages leave them out. Whoever knows one writes it into facts.yaml, with the source.
    Missing facts
    Programme | #How many | Which | File |
    Family | #3 | countries, who pays, whether it still runs | family/facts.yaml |
    ended | #2 | countries, who pays | ended/facts.yaml |
    Ouder <&> | #2 | countries, who pays | older/facts.yaml |
    == corrections: Corrections to the leaflets
    Where the site says something else than the printed leaflet, and why. Write “confirmed: true” in src/content/corrections.yaml once the unit agrees.
    Agreed by the unit
    [Agreed by the unit: 1 not yet: open from 0 240]
    * (open) 1 not yet
    All corrections
    Where | Leaflet | Printed | Published | Why | Agreed | Name |
    Family | English | family@iom.int@iom.int | family@iom.int | An address has one @ sign. | (open) not yet | two-at-signs |
    == reading: How hard the texts are to read
    Flesch for English, Flesch-Douma for Dutch: 0 is very hard, 100 very easy, 60 (the line) is normal. “In short” is ours, the text below it is the leaflet’s.
    Read the score with care. It counts syllables and words only: no formula shows that a text is B1, short texts jump by ten points for a single word, the counters are right within about three points, and the two formulas cannot be compared. Long sentences and unknown words say more; readers say most.
    Reading level of each text
    Programme | Language | In short | Text | #Words a sentence |
    Family | English | 64[In short: 64 of 100: ground 240, good 154, aim M144 0v16] | 100[Text: 100 of 100: ground 240, good 240, aim M144 0v16] | #16.6 |
    Family | Dutch | 77[In short: 77 of 100: ground 240, good 185, aim M144 0v16] | 20[Text: 20 of 100: ground 240, open 48, aim M144 0v16] | #2.5 |
    Ouder <&> | Dutch | 77[In short: 77 of 100: ground 240, good 185, aim M144 0v16] | 20[Text: 20 of 100: ground 240, open 48, aim M144 0v16] | #2.5 |
    == sentences: Sentences of more than 25 words
    Make two of one: that helps readers more than any other change.
    The longest first
    Text | #Words | Sentence |
    programmes/family/en.mdx | #27 | We help help help help help help help help help help help help help help help help help help help help help help help help help you. |
    programmes/family/en.mdx | #26 | We help help help help help help help help help help help help help help help help help help help help help help help help you. |
    == spelling: Spelling
    Words that the dictionary of their language does not know. Correct them; or, when they are right, add them to a list in the folder spelling.
    Unknown words
    Word | Where | Perhaps |
    famly | src/content/programmes/family/en.mdx, line 18 | family, famly’s |
    gzin | src/content/programmes/family/nl.mdx, line 3 |  |
    == reviews: Texts to read again
    Nobody has compared these with their source for more than a year.
    Texts
    Text | Last read |
    src/content/programmes/older/nl.mdx | 21 November 2025 |"
  `);
});

it('a report with nothing to do reads so', () => {
  const done = {
    'src/content/contacts/family.yaml': (text: string) =>
      text.replace('confirmed: not-yet', 'confirmed:\n  by: The desk\n  on: 2026-11-20'),
    'src/content/questions.yaml': '[]\n',
    'src/content/corrections.yaml': '[]\n',
  };
  expect(read(formatHtmlReport(collect(done)))).toMatchInlineSnapshot(`
    "Editors’ report, 22 November 2026
    What the content of lmi-resettlement.example still needs from people. Nothing in this report keeps the site from being published, except the first number.
    * (good) 0 errors that stop publication
    * (good) 0 open questions
    * (good) 0 of 1 contacts to confirm
    * (open) 2 of 2 programme texts to confirm
    * (bad) 2 of 4 texts to compare or translate
    * (open) 3 facts that nobody has told
    * (good) 0 of 0 corrections to agree on
    * (good) 0 of 1 programmes have ended
    * (good) 0 sentences too long
    * (good) 0 words to spell
    * (good) 0 texts to read again
    * The programmes at a glance→#programmes
    * Open questions to the unit→#questions
    * Do the languages agree?→#translations
    * Contacts→#contacts
    * Facts that nobody has told→#facts
    * Corrections to the leaflets→#corrections
    * How hard the texts are to read→#reading
    * Sentences of more than 25 words→#sentences
    * Spelling→#spelling
    * Texts to read again→#reviews
    == programmes: The programmes at a glance
    0 of 1 programmes have ended. Their pages say so; a programme whose state nobody has told shows the year of the leaflet.
    Programmes
    Programme | Does it run? | Languages | Confirmed by the unit | #Open questions | Contact | #Facts missing |
    Family | (open) nobody has said whether it runs | (open) English: to compare / (open) Dutch: to compare | (open) English: not yet / (open) Dutch: not yet | #0 | (good) confirmed by The desk on 20 November 2026 | #3 |
    == questions: Open questions to the unit
    What the leaflets leave open. Until the unit answers, the site says nothing about it. Answer by changing the text and deleting the entry in src/content/questions.yaml.
    How many, and where
    Where | Questions |  |
    All questions
    Where | Question | What the leaflets say | Name |
    == translations: Do the languages agree?
    A text is outdated when another language has changed since the two were last compared; readers see a notice. “To compare”: both have changed, or nobody has compared them yet.
    English
    [English: 1 pages agreed when they were last compared, 1 to compare: good from 0 120, open from 120 120]
    * (good) 1 pages agreed when they were last compared
    * (open) 1 to compare
    Dutch
    [Dutch: 1 pages agreed when they were last compared, 1 to compare: good from 0 120, open from 120 120]
    * (good) 1 pages agreed when they were last compared
    * (open) 1 to compare
    Texts that need somebody
    Text | State | What is newer elsewhere |
    programmes/family/en | (open) to compare |  |
    programmes/family/nl | (open) to compare |  |
    == contacts: Contacts
    Write a message to each address that was never confirmed, or not for a year, and write the answer into its file in src/content/contacts.
    Confirmed by the unit
    [Confirmed by the unit: 1 confirmed this year: good from 0 240]
    * (good) 1 confirmed this year
    Every contact
    Address | Who reads it | Programmes | Confirmed | Languages | File |
    family@iom.int | a team | Family | (good) confirmed by The desk on 20 November 2026 | (open) not known | family.yaml |
    == facts: Facts that nobody has told
    The leaflets do not give them, and the pages leave them out. Whoever knows one writes it into facts.yaml, with the source.
    Missing facts
    Programme | #How many | Which | File |
    Family | #3 | countries, who pays, whether it still runs | family/facts.yaml |
    == corrections: Corrections to the leaflets
    Where the site says something else than the printed leaflet, and why. Write “confirmed: true” in src/content/corrections.yaml once the unit agrees.
    Agreed by the unit
    [Agreed by the unit: : ]
    All corrections
    Where | Leaflet | Printed | Published | Why | Agreed | Name |
    == reading: How hard the texts are to read
    Flesch for English, Flesch-Douma for Dutch: 0 is very hard, 100 very easy, 60 (the line) is normal. “In short” is ours, the text below it is the leaflet’s.
    Read the score with care. It counts syllables and words only: no formula shows that a text is B1, short texts jump by ten points for a single word, the counters are right within about three points, and the two formulas cannot be compared. Long sentences and unknown words say more; readers say most.
    Reading level of each text
    Programme | Language | In short | Text | #Words a sentence |
    Family | English | 64[In short: 64 of 100: ground 240, good 154, aim M144 0v16] | 35[Text: 35 of 100: ground 240, open 84, aim M144 0v16] | #2.5 |
    Family | Dutch | 77[In short: 77 of 100: ground 240, good 185, aim M144 0v16] | 20[Text: 20 of 100: ground 240, open 48, aim M144 0v16] | #2.5 |
    == sentences: Sentences of more than 25 words
    Make two of one: that helps readers more than any other change.
    The longest first
    Text | Words | Sentence |
    == spelling: Spelling
    Words that the dictionary of their language does not know. Correct them; or, when they are right, add them to a list in the folder spelling.
    The dictionaries know every word.
    == reviews: Texts to read again
    Nobody has compared these with their source for more than a year.
    Every text was read within the last year."
  `);
});

describe('a report tells', () => {
  const report = () => collect(toDo, misspellings);
  const readWith = (changes: Partial<EditorsReport>) => read(formatHtmlReport({ ...report(), ...changes }));

  it('of a text that is outdated what is newer elsewhere', () => {
    const [first] = report().translations;
    const outdated = [
      { name: 'title', newer: 'en', offset: 0 },
      { name: 1, newer: 'en', offset: 0 },
    ] as const;
    const page = readWith({
      translations: [{ ...first!, page: 'programmes/family', locale: 'nl', status: 'outdated', outdated }],
    });
    expect(page).toContain('(bad) Dutch: outdated');
    expect(page).toContain('[Dutch: 1 outdated: bad from 0 240]\n* (bad) 1 outdated');
    expect(page).toContain(
      'programmes/family/nl | (bad) outdated | * title is newer in English\n* paragraph 2 is newer in English |',
    );
  });

  it('nothing of texts that need somebody where all agree', () => {
    const agreed = report().translations.filter(({ status }) => status === 'translated');
    expect(readWith({ translations: agreed })).not.toContain('Texts that need somebody');
    expect(formatHtmlReport({ ...report(), translations: agreed })).not.toContain('undefined');
  });

  it('which corrections the unit has agreed on', () => {
    const [correction] = report().corrections;
    const page = readWith({ corrections: [correction!, { ...correction!, id: 'two', confirmed: true }] });
    expect(page).toContain('* (open) 1 of 2 corrections to agree on');
    expect(page).toContain('[Agreed by the unit: 1 agreed, 1 not yet: good from 0 120, open from 120 120]');
    expect(page).toContain('An address has one @ sign. | (good) agreed | two |');
  });

  it('of a programme that has ended whether the day is known, and each fact by its name', () => {
    const [programme, ...others] = report().programmes;
    const page = readWith({
      programmes: [
        {
          ...programme!,
          lifecycle: { status: 'ended', on: 'unknown', source: 'leaflet' },
          unknown: ['since', 'elsewhere', 'destination', 'places', 'partners', 'numbers', 'more'],
        },
        { ...others[0]!, unknown: [] },
      ],
    });
    expect(page).toContain('Family | (bad) ended, the day is not known |');
    expect(page).toContain(
      '#7 | when it began, whether it works elsewhere too, country of destination, cities and regions, partners, numbers, more | family/facts.yaml |',
    );
    expect(page).not.toContain('ended/facts.yaml');
  });

  it('the longest sentences and the most questions first, wherever they stand', () => {
    const [english, dutch] = report().texts;
    const page = readWith({
      texts: [dutch!, english!].map((text, index) => ({
        ...text,
        path: `${index}.mdx`,
        long: [26 + index, 40 - index].map((count) => ({
          text: `Words ${count}`,
          words: Array.from({ length: count }, () => 'word'),
        })),
      })),
      questions: ['about', 'family', 'about', 'family', 'family'].map((where) => ({
        id: 'who',
        where,
        question: 'Who?',
      })),
    });
    expect(Array.from(page.matchAll(/#\d+ \| Words (\d+)/g), ([, count]) => Number(count))).toEqual([
      40, 39, 27, 26,
    ]);
    expect(page).toContain('Family | #3 | [3 open questions: ground 240, amount 240] |\npage “about” | #2 |');
  });

  it('of a text without sentences that no formula fits it', () => {
    const [text] = report().texts;
    const page = readWith({ texts: [{ ...text!, body: undefined }] });
    expect(page).toMatch(/Family \| English \| 64\[.*?\] \| no formula \| # \|/);
  });

  it('a score below zero with its sign, and one that is just normal as good', () => {
    const [text] = report().texts;
    const page = readWith({
      texts: [{ ...text!, inShort: { ...text!.inShort!, score: -3.2 }, body: { ...text!.body!, score: 60 } }],
    });
    expect(page).toContain('−3[In short: -3 of 100: ground 240, open 2, aim M144 0v16]');
    expect(page).toContain('60[Text: 60 of 100: ground 240, good 144, aim M144 0v16]');
  });

  it('every programme that a contact serves', () => {
    const [contact] = report().contacts;
    expect(readWith({ contacts: [{ ...contact!, programmes: ['One', 'Two & more'] }] })).toContain(
      'family@iom.int | a team | One, Two & more |',
    );
  });
});

describe('the page', () => {
  const formatAll = () => formatHtmlReport(collect(toDo, misspellings));

  it('asks for no other file and runs no code', () => {
    const html = formatAll();
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|@import|url\(/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<title>Editors’ report, 22 November 2026</title>');
  });

  it('shows what the content says as text, never as markup', () => {
    const html = formatAll();
    expect(html).toContain('Ouder &lt;&amp;&gt;');
    expect(html).toContain('Why &lt;b&gt;?');
    expect(html).not.toContain('<b>?');
  });
});
