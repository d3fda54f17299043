import { localeKeys } from '../../../../src/site.ts';
import { describe, expect, it } from 'vitest';
import { formatReportSummary } from '../../../../src/checks/editors-report/summary.ts';
import { formatReview } from '../../../../src/checks/report/review.ts';
import { collect, misspellings, toDo } from './sample-report.ts';

const collectAll = () => collect(toDo, misspellings);

describe('the report', () => {
  it('is of a day and counts what stops publication, not what is only a remark', () => {
    const report = collectAll();
    expect(report.day).toBe('2026-11-22');
    expect(collect({}).errors).toBe(0);
    expect(
      collect({ 'src/content/contacts/family.yaml': (text) => text.replace('@iom.int', '@iom.in') }).errors,
    ).toBe(1);
  });

  it('has the programmes in their order, with what nobody has told of them', () => {
    const report = collectAll();
    expect(report.programmes).toEqual([
      {
        id: 'family',
        title: 'Family',
        lifecycle: { status: 'unknown' },
        unknown: ['countries', 'funders', 'lifecycle'],
        confirmations: localeKeys.map((locale) => ({ locale, on: undefined })),
      },
      {
        id: 'ended',
        title: 'ended',
        lifecycle: { status: 'ended', on: '2024-08-31', source: 'leaflet' },
        unknown: ['countries', 'funders'],
        confirmations: [],
      },
      {
        id: 'older',
        title: 'Ouder <&>',
        lifecycle: { status: 'running', source: 'leaflet' },
        unknown: ['countries', 'funders'],
        confirmations: [{ locale: 'nl', on: '2025-11-20' }],
      },
    ]);
  });

  it('has the contacts, the programmes that they serve, and whether somebody confirmed them within a year', () => {
    const report = collectAll();
    expect(report.contacts.map(({ id, programmes, state }) => [id, state, ...programmes])).toEqual([
      ['family', 'unconfirmed', 'Family'],
      ['older', 'old', 'Ouder <&>'],
      ['fresh', 'confirmed'],
    ]);
  });

  it('has the texts that nobody has read for a year', () => {
    const report = collectAll();
    expect(report.reviews).toEqual([{ path: 'src/content/programmes/older/nl.mdx', reviewed: '2025-11-21' }]);
  });

  it('has the questions and corrections as they stand', () => {
    const report = collectAll();
    expect(report.questions.map(({ id, where }) => [id, where])).toEqual([
      ['who-pays', 'family'],
      ['until-when', 'about'],
      ['why', 'family'],
    ]);
    expect(report.corrections.map(({ id }) => id)).toEqual(['two-at-signs']);
    expect(report.misspellings).toBe(misspellings);
  });

  it('has long sentences, the longest first, and how hard the texts are to read', () => {
    const report = collectAll();
    const [english] = report.texts;
    expect(english).toMatchObject({
      programme: 'family',
      path: 'src/content/programmes/family/en.mdx',
      locale: 'en',
      inShort: { sentences: 3, words: 6 },
    });
    expect(english!.long.map(({ words }) => words.length)).toEqual([27, 26]);
    expect(report.texts.map(({ path }) => path)).toHaveLength(3);
  });

  it('leaves out files that cannot be read', () => {
    const broken = collect({
      'src/content/programmes/family/facts.yaml': 'order: first\n',
      'src/content/contacts/family.yaml': 'kind: team\n',
      'src/content/questions.yaml': 'who: pays\n',
      'src/content/corrections.yaml': '- id: 3\n',
    });
    expect([broken.programmes, broken.contacts, broken.questions, broken.corrections]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(broken.errors).toBeGreaterThan(0);
  });
});

it('the summary of a job has the report in short', () => {
  const report = collectAll();
  expect(formatReportSummary(report)).toMatchInlineSnapshot(`
    "## Editors’ report, 22 November 2026

    | how many | what |
    |---:|---|
    | 5 | errors that stop publication |
    | 3 | open questions |
    | 2 | of 3 contacts to confirm |
    | 2 | of 3 programme texts to confirm |
    | 5 | of 8 texts to compare or translate |
    | 7 | facts that nobody has told |
    | 1 | of 1 corrections to agree on |
    | 1 | of 3 programmes have ended |
    | 2 | sentences too long |
    | 2 | words to spell |
    | 1 | texts to read again |

    | programme | does it run? | languages | open questions |
    |---|---|---|---:|
    | Family | nobody has said whether it runs | English: unconfirmed, Dutch: unconfirmed | 2 |
    | ended | ended on 31 August 2024 | English: missing, Dutch: missing | 0 |
    | Ouder &lt;&amp;> | running | English: missing, Dutch: translated | 0 |

    <details><summary>Open questions</summary>

    - Family: Who pays?
    - page “about”: Until when?
    - Family: Why &lt;b>?

    </details>

    ### Words to spell

    - famly: src/content/programmes/family/en.mdx, line 18
    - gzin: src/content/programmes/family/nl.mdx, line 3
    "
  `);
});

it('the summary has no list of words where all are right', () => {
  expect(formatReportSummary(collect({}))).not.toContain('Words to spell');
});

describe('the weekly review', () => {
  const dead = [
    { url: 'https://a.example/x_y', files: ['a.yaml', 'b_c.yaml'], answer: 'answers 404' },
    { url: 'https://b.example/', files: ['a.yaml'], answer: 'its server cannot be found' },
  ];

  it('lists what to look at this week', () => {
    const report = collectAll();
    expect(formatReview(report, dead)).toMatchInlineSnapshot(`
      "## Pages of others that are gone

      Find the new address, or remove the link.

      - [ ] https://a.example/x\\_y answers 404; it stands in a.yaml, b\\_c.yaml
      - [ ] https://b.example/ its server cannot be found; it stands in a.yaml

      ## Contacts that nobody has ever confirmed

      Write to them and enter the day of the answer.

      - [ ] src/content/contacts/family.yaml

      ## Contacts that were confirmed more than 365 days ago

      Write to them and enter the day of the answer.

      - [ ] src/content/contacts/older.yaml

      ## Texts that nobody has read for more than 365 days

      Compare them with their source and enter the day.

      - [ ] src/content/programmes/older/nl.mdx, last read on 2025-11-21
      "
    `);
  });

  it('leaves out parts without anything to do, and says nothing where nothing is', () => {
    const inOrder = collect({
      'src/content/contacts/family.yaml': (text) =>
        text.replace(/^confirmed: .*$/m, 'confirmed: { on: 2026-11-01, by: the team }'),
    });
    expect(formatReview(inOrder, [])).toBeUndefined();
    expect(formatReview(inOrder, dead)).not.toMatch(/Contacts|Texts/);
    expect(formatReview(collectAll(), [])).not.toContain('Pages of others');
  });
});
