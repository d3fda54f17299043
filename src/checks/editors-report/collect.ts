import { contactPointSchema, type ContactPoint } from '../../domain/contact-point.ts';
import { correctionsSchema, type Correction } from '../../domain/correction.ts';
import { openQuestionsSchema, type OpenQuestion } from '../../domain/open-question.ts';
import { programmeFactsSchema, type ProgrammeFacts } from '../../domain/programme.ts';
import { localeKeys, type Locale } from '../../site.ts';
import { getData, getEntries, type Content } from '../content.ts';
import { checkContent } from '../index.ts';
import { getTranslationStates, type TranslationState } from '../translation-states.ts';
import { readTexts, type ReadText } from './reading.ts';
import type { Misspelling } from './misspelling.ts';

/** After this many days somebody should look again. */
export const daysUntilOld = 365;

/** Everything that the report tells, as data. Files that cannot be read are left out; `errors` then says so. */
export interface EditorsReport {
  /** The day of the report, ISO 8601. */
  readonly day: string;
  readonly errors: number;
  readonly programmes: readonly ProgrammeRow[];
  readonly translations: readonly TranslationState[];
  readonly questions: readonly OpenQuestion[];
  readonly corrections: readonly Correction[];
  readonly contacts: readonly ContactRow[];
  readonly reviews: readonly ReviewRow[];
  readonly texts: readonly ReadText[];
  readonly misspellings: readonly Misspelling[];
}

export interface ProgrammeRow {
  readonly id: string;
  readonly title: string;
  readonly lifecycle: ProgrammeFacts['lifecycle'];
  /** Facts that nobody has told. */
  readonly unknown: readonly string[];
  /** Its texts, and the day (ISO 8601) on which the unit confirmed each, if it has. */
  readonly confirmations: readonly { readonly locale: Locale; readonly on: string | undefined }[];
}

export interface ContactRow {
  readonly id: string;
  readonly point: ContactPoint;
  /** Titles of the programmes that name it. */
  readonly programmes: readonly string[];
  readonly state: 'unconfirmed' | 'old' | 'confirmed';
}

/** A text that nobody has compared with its source for more than a year. */
export interface ReviewRow {
  readonly path: string;
  readonly reviewed: string;
}

/** Reads the whole content once for all tables. Misspellings are found elsewhere, because that needs the dictionaries. */
export function collectReport(
  content: Content,
  misspellings: readonly Misspelling[],
  now: Date,
): EditorsReport {
  const programmes = getProgrammeRows(content);
  return {
    day: now.toISOString().slice(0, 10),
    errors: checkContent(content, { now }).filter(({ severity }) => severity === 'error').length,
    programmes: programmes.map(({ row }) => row),
    translations: getTranslationStates(content),
    questions: readList(content, 'questions', openQuestionsSchema),
    corrections: readList(content, 'corrections', correctionsSchema),
    contacts: getEntries(content, 'contacts').flatMap(({ id, fields }) => {
      const point = contactPointSchema.safeParse(fields?.data).data;
      if (!point) return [];
      const served = programmes.filter(({ contact }) => contact === id).map(({ row }) => row.title);
      return [{ id, point, programmes: served, state: getContactState(point, now) }];
    }),
    reviews: content.entries.flatMap((entry) => {
      const reviewed = entry.page ? getData(entry, ['reviewed']) : undefined;
      if (typeof reviewed !== 'string' || !isOld(reviewed, now)) return [];
      return [{ path: entry.path, reviewed }];
    }),
    texts: readTexts(content),
    misspellings,
  };
}

function getProgrammeRows(content: Content): { row: ProgrammeRow; contact: string }[] {
  return getEntries(content, 'programmeFacts')
    .flatMap((entry) => {
      const { id } = entry;
      const facts = programmeFactsSchema.safeParse(entry.fields?.data).data;
      if (!facts) return [];
      // Facts that a file leaves out do not concern the programme.
      const unknown = Object.keys(facts).filter((name) => getData(entry, [name]) === 'unknown');
      const isStatusUnknown = facts.lifecycle.status === 'unknown';
      const row = {
        id,
        title: getTitle(content, id),
        lifecycle: facts.lifecycle,
        unknown: [...unknown, ...(isStatusUnknown ? ['lifecycle'] : [])],
        confirmations: getConfirmations(content, id),
      };
      return [{ row, contact: facts.contact, order: facts.order }];
    })
    .sort((left, right) => left.order - right.order);
}

function getConfirmations(content: Content, id: string): ProgrammeRow['confirmations'] {
  return getEntries(content, 'programmeTexts').flatMap((entry) => {
    const on = getData(entry, ['confirmed']);
    const { locale } = entry;
    return entry.id === id && locale ? [{ locale, on: typeof on === 'string' ? on : undefined }] : [];
  });
}

/** In the first language of the table that has one. */
function getTitle(content: Content, id: string): string {
  const texts = getEntries(content, 'programmeTexts').filter((entry) => entry.id === id);
  const getIn = (locale: Locale) => {
    const text = texts.find((entry) => entry.locale === locale);
    const title = text && getData(text, ['title']);
    return typeof title === 'string' ? title : undefined;
  };
  return localeKeys.map(getIn).find((title) => title !== undefined) ?? id;
}

function readList<Item>(
  content: Content,
  collection: 'questions' | 'corrections',
  schema: { readonly safeParse: (data: unknown) => { readonly data?: readonly Item[] | undefined } },
): readonly Item[] {
  return getEntries(content, collection).flatMap(({ fields }) => schema.safeParse(fields?.data).data ?? []);
}

function getContactState({ confirmed }: ContactPoint, now: Date): ContactRow['state'] {
  if (confirmed === 'not-yet') return 'unconfirmed';
  return isOld(confirmed.on, now) ? 'old' : 'confirmed';
}

const dayInMilliseconds = 24 * 60 * 60 * 1000;

const isOld = (day: string, now: Date) =>
  now.getTime() - Date.parse(`${day}T12:00:00Z`) > daysUntilOld * dayInMilliseconds;
