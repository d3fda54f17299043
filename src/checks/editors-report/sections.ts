import { getFormulaName, longSentence, type ReadingLevel } from '../../domain/reading-level.ts';
import { localeKeys, locales } from '../../site.ts';
import type { TranslationState } from '../translation-states.ts';
import { formatBar, formatParts } from './charts.ts';
import type { ContactRow, EditorsReport, ProgrammeRow } from './collect.ts';
import { escapeHtml, formatList, formatState, formatTable, type Cell } from './markup.ts';
import { describeLifecycle, factNames, formatReportDay, getPlaceName, nameOf } from './words.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Text that says what to do with it. */
  readonly lead: string;
  readonly html: string;
}

/** From this score on a text counts as normal to read, in both formulas. */
export const normalScore = 60;

/** Every part of the report in its order. */
export const getSections = (report: EditorsReport): Section[] => [
  describeProgrammes(report),
  describeQuestions(report),
  describeTranslations(report),
  describeContacts(report),
  describeMissingFacts(report),
  describeCorrections(report),
  describeReading(report),
  describeLongSentences(report),
  describeSpelling(report),
  describeReviews(report),
];

function describeProgrammes(report: EditorsReport): Section {
  const rows = report.programmes.map((programme): Cell[] => [
    escapeHtml(programme.title),
    formatState(
      programme.lifecycle.status === 'running'
        ? 'good'
        : programme.lifecycle.status === 'ended'
          ? 'bad'
          : 'open',
      describeLifecycle(programme),
    ),
    formatTranslations(report, programme),
    formatConfirmations(programme),
    { number: String(count(report.questions, programme.id)) },
    formatProgrammeContact(report, programme),
    { number: String(programme.unknown.length) },
  ]);
  const ended = report.programmes.filter(({ lifecycle }) => lifecycle.status === 'ended').length;
  return {
    id: 'programmes',
    title: 'The programmes at a glance',
    lead: `${ended} of ${report.programmes.length} programmes have ended. Their pages say so; a programme whose state nobody has told shows the year of the leaflet.`,
    html: formatTable(
      'Programmes',
      [
        'Programme',
        'Does it run?',
        'Languages',
        'Confirmed by the unit',
        'Open questions',
        'Contact',
        'Facts missing',
      ],
      rows,
    ),
  };
}

const count = (items: readonly { readonly where: string }[], where: string) =>
  items.filter((item) => item.where === where).length;

const formatTranslations = (report: EditorsReport, { id }: ProgrammeRow) =>
  report.translations
    .filter(({ page }) => page === `programmes/${id}`)
    .map(({ locale, status }) =>
      formatState(translationStates[status].state, `${nameOf(locale)}: ${translationStates[status].words}`),
    )
    .join('<br>');

const formatConfirmations = ({ confirmations }: ProgrammeRow) =>
  confirmations
    .map(({ locale, on }) =>
      on === undefined
        ? formatState('open', `${nameOf(locale)}: not yet`)
        : formatState('good', `${nameOf(locale)}: ${formatReportDay(on)}`),
    )
    .join('<br>');

const translationStates = {
  translated: { state: 'good', words: 'agrees' },
  unconfirmed: { state: 'open', words: 'to compare' },
  outdated: { state: 'bad', words: 'outdated' },
  missing: { state: 'bad', words: 'missing' },
} as const satisfies Record<TranslationState['status'], unknown>;

function formatProgrammeContact(report: EditorsReport, { title }: ProgrammeRow): string {
  const contact = report.contacts.find(({ programmes }) => programmes.includes(title));
  return contact ? formatContactState(contact) : formatState('bad', 'none');
}

const formatContactState = ({ state, point }: ContactRow) =>
  state === 'unconfirmed' || point.confirmed === 'not-yet'
    ? formatState('open', 'never confirmed')
    : formatState(
        state === 'old' ? 'open' : 'good',
        `confirmed by ${point.confirmed.by} on ${formatReportDay(point.confirmed.on)}`,
      );

function describeQuestions(report: EditorsReport): Section {
  const places = [...new Set(report.questions.map(({ where }) => where))];
  const most = Math.max(1, ...places.map((where) => count(report.questions, where)));
  const bars = places
    .map((where) => ({ where, number: count(report.questions, where) }))
    .sort((left, right) => right.number - left.number)
    .map(({ where, number }): Cell[] => [
      escapeHtml(getPlaceName(report, where)),
      { number: String(number) },
      formatBar(number, most, undefined, `${number} open questions`),
    ]);
  const rows = report.questions.map(({ id, where, question, says }): Cell[] => [
    escapeHtml(getPlaceName(report, where)),
    escapeHtml(question),
    formatList(
      localeKeys.flatMap((locale) =>
        says ? [`${escapeHtml(nameOf(locale))}: ${escapeHtml(says[locale])}`] : [],
      ),
    ),
    `<code>${escapeHtml(id)}</code>`,
  ]);
  return {
    id: 'questions',
    title: 'Open questions to the unit',
    lead: 'What the leaflets leave open. Until the unit answers, the site says nothing about it. Answer by changing the text and deleting the entry in src/content/questions.yaml.',
    html: `${formatTable('How many, and where', ['Where', 'Questions', ''], bars)}
${formatTable('All questions', ['Where', 'Question', 'What the leaflets say', 'Name'], rows)}`,
  };
}

function describeTranslations({ translations }: EditorsReport): Section {
  const charts = localeKeys.map((locale) => {
    const own = translations.filter((state) => state.locale === locale);
    const number = (status: TranslationState['status']) =>
      own.filter((state) => state.status === status).length;
    return formatParts(nameOf(locale), [
      { name: 'pages agreed when they were last compared', count: number('translated'), state: 'good' },
      { name: 'to compare', count: number('unconfirmed'), state: 'open' },
      { name: 'outdated', count: number('outdated'), state: 'bad' },
      { name: 'missing', count: number('missing'), state: 'gone' },
    ]);
  });
  const rows = translations
    .filter(({ status }) => status !== 'translated')
    .map(({ page, locale, status, outdated }): Cell[] => [
      escapeHtml(`${page}/${locale}`),
      formatState(translationStates[status].state, translationStates[status].words),
      formatList(
        outdated.map(({ name, newer }) =>
          escapeHtml(
            `${typeof name === 'string' ? name : `paragraph ${name + 1}`} is newer in ${nameOf(newer)}`,
          ),
        ),
      ),
    ]);
  return {
    id: 'translations',
    title: 'Do the languages agree?',
    lead: 'A text is outdated when another language has changed since the two were last compared; readers see a notice. “To compare”: both have changed, or nobody has compared them yet.',
    html: `${charts.join('\n')}${rows.length === 0 ? '' : formatTable('Texts that need somebody', ['Text', 'State', 'What is newer elsewhere'], rows)}`,
  };
}

function describeContacts({ contacts }: EditorsReport): Section {
  const number = (state: ContactRow['state']) => contacts.filter((contact) => contact.state === state).length;
  const rows = contacts.map((contact): Cell[] => [
    escapeHtml(contact.point.email ?? contact.point.phone ?? contact.id),
    contact.point.kind === 'person' ? 'one colleague' : 'a team',
    escapeHtml(contact.programmes.join(', ')),
    formatContactState(contact),
    contact.point.languages === 'unknown'
      ? formatState('open', 'not known')
      : escapeHtml(contact.point.languages.join(', ')),
    `<code>${escapeHtml(contact.id)}.yaml</code>`,
  ]);
  return {
    id: 'contacts',
    title: 'Contacts',
    lead: 'Write a message to each address that was never confirmed, or not for a year, and write the answer into its file in src/content/contacts.',
    html: `${formatParts('Confirmed by the unit', [
      { name: 'confirmed this year', count: number('confirmed'), state: 'good' },
      { name: 'confirmed more than a year ago', count: number('old'), state: 'open' },
      { name: 'never confirmed', count: number('unconfirmed'), state: 'bad' },
    ])}
${formatTable('Every contact', ['Address', 'Who reads it', 'Programmes', 'Confirmed', 'Languages', 'File'], rows)}`,
  };
}

function describeMissingFacts({ programmes }: EditorsReport): Section {
  const rows = programmes
    .filter(({ unknown }) => unknown.length > 0)
    .map(({ id, title, unknown }): Cell[] => [
      escapeHtml(title),
      { number: String(unknown.length) },
      escapeHtml(unknown.map((name) => factNames[name] ?? name).join(', ')),
      `<code>${escapeHtml(id)}/facts.yaml</code>`,
    ]);
  return {
    id: 'facts',
    title: 'Facts that nobody has told',
    lead: 'The leaflets do not give them, and the pages leave them out. Whoever knows one writes it into facts.yaml, with the source.',
    html: formatTable('Missing facts', ['Programme', 'How many', 'Which', 'File'], rows),
  };
}

function describeCorrections(report: EditorsReport): Section {
  const confirmed = report.corrections.filter((correction) => correction.confirmed).length;
  const rows = report.corrections.map(
    ({ id, locale, where, printed, published, reason, confirmed: isConfirmed }): Cell[] => [
      escapeHtml(getPlaceName(report, where)),
      escapeHtml(nameOf(locale)),
      `<q>${escapeHtml(printed)}</q>`,
      `<q>${escapeHtml(published)}</q>`,
      escapeHtml(reason),
      formatState(isConfirmed ? 'good' : 'open', isConfirmed ? 'agreed' : 'not yet'),
      `<code>${escapeHtml(id)}</code>`,
    ],
  );
  return {
    id: 'corrections',
    title: 'Corrections to the leaflets',
    lead: 'Where the site says something else than the printed leaflet, and why. Write “confirmed: true” in src/content/corrections.yaml once the unit agrees.',
    html: `${formatParts('Agreed by the unit', [
      { name: 'agreed', count: confirmed, state: 'good' },
      { name: 'not yet', count: report.corrections.length - confirmed, state: 'open' },
    ])}
${formatTable('All corrections', ['Where', 'Leaflet', 'Printed', 'Published', 'Why', 'Agreed', 'Name'], rows)}`,
  };
}

function describeReading(report: EditorsReport): Section {
  const inOrder = report.programmes.flatMap(({ id }) =>
    report.texts.filter(({ programme }) => programme === id),
  );
  const rows = inOrder.map(({ programme, locale, inShort, body }): Cell[] => [
    escapeHtml(getPlaceName(report, programme)),
    escapeHtml(nameOf(locale)),
    formatScore(inShort, 'In short'),
    formatScore(body, 'Text'),
    { number: body ? body.wordsASentence.toFixed(1) : '' },
  ]);
  const formulas = localeKeys.flatMap((locale) => {
    const name = getFormulaName(locales[locale].lang);
    return name === undefined ? [] : [`${name} for ${nameOf(locale)}`];
  });
  return {
    id: 'reading',
    title: 'How hard the texts are to read',
    lead: `${formulas.join(', ')}: 0 is very hard, 100 very easy, ${normalScore} (the line) is normal. “In short” is ours, the text below it is the leaflet’s.`,
    html: `<p class="note">Read the score with care. It counts syllables and words only: no formula shows that a text is B1, short texts jump by ten points for a single word, the counters are right within about three points, and the two formulas cannot be compared. Long sentences and unknown words say more; readers say most.</p>
${formatTable('Reading level of each text', ['Programme', 'Language', 'In short', 'Text', 'Words a sentence'], rows)}`,
  };
}

function formatScore(level: ReadingLevel | undefined, name: string): string {
  if (level?.score === undefined) return 'no formula';
  const score = Math.round(level.score);
  return `${String(score).replace('-', '−')}${formatBar(score, 100, normalScore, `${name}: ${score} of 100`)}`;
}

function describeLongSentences(report: EditorsReport): Section {
  const rows = report.texts
    .flatMap(({ programme, locale, path, long }) =>
      long.map((sentence) => ({ programme, locale, path, sentence })),
    )
    .sort((left, right) => right.sentence.words.length - left.sentence.words.length)
    .map(({ locale, path, sentence }): Cell[] => [
      escapeHtml(path.replace('src/content/', '')),
      { number: String(sentence.words.length) },
      `<span lang="${locales[locale].lang}">${escapeHtml(sentence.text)}</span>`,
    ]);
  return {
    id: 'sentences',
    title: `Sentences of more than ${longSentence} words`,
    lead: 'Make two of one: that helps readers more than any other change.',
    html: formatTable('The longest first', ['Text', 'Words', 'Sentence'], rows),
  };
}

function describeSpelling({ misspellings }: EditorsReport): Section {
  const rows = misspellings.map(({ word, locale, file, line, suggestions }): Cell[] => [
    `<span lang="${locales[locale].lang}">${escapeHtml(word)}</span>`,
    escapeHtml(`${file}, line ${line}`),
    `<span lang="${locales[locale].lang}">${escapeHtml(suggestions.join(', '))}</span>`,
  ]);
  return {
    id: 'spelling',
    title: 'Spelling',
    lead: 'Words that the dictionary of their language does not know. Correct them; or, when they are right, add them to a list in the folder spelling.',
    html:
      rows.length === 0
        ? '<p>The dictionaries know every word.</p>'
        : formatTable('Unknown words', ['Word', 'Where', 'Perhaps'], rows),
  };
}

function describeReviews({ reviews }: EditorsReport): Section {
  const rows = reviews.map(({ path, reviewed }): Cell[] => [escapeHtml(path), formatReportDay(reviewed)]);
  return {
    id: 'reviews',
    title: 'Texts to read again',
    lead: 'Nobody has compared these with their source for more than a year.',
    html:
      rows.length === 0
        ? '<p>Every text was read within the last year.</p>'
        : formatTable('Texts', ['Text', 'Last read'], rows),
  };
}
