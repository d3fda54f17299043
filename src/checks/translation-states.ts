import {
  agreementsSchema,
  findChanges,
  findSectionIndex,
  getAgreementId,
  getFingerprints,
  splitSections,
  type Agreement,
  type Fingerprints,
  type SectionName,
} from '../domain/translation.ts';
import { localeKeys, pageIds, type Locale } from '../site.ts';
import type { Collection } from './collections.ts';
import { getEntries, getIds, type Content, type Entry } from './content.ts';

/** A page in one language, and whether it still says what the others say. */
export interface TranslationState {
  /** Folder below src/content: "programmes/samen". */
  readonly page: string;
  readonly locale: Locale;
  /**
   * `unconfirmed`: both languages changed, or nobody has compared them yet;
   * whether they agree is not known.
   */
  readonly status: 'translated' | 'outdated' | 'unconfirmed' | 'missing';
  readonly outdated: readonly OutdatedSection[];
  /** Undefined when the text is missing. */
  readonly entry: Entry | undefined;
}

/** A section that has changed in another language only. */
export interface OutdatedSection {
  readonly name: SectionName;
  /** The language that has moved on. */
  readonly newer: Locale;
  /** Where the section stands in the file (UTF-16 units, 0-based). */
  readonly offset: number;
}

/** Where the texts stand that each language has in a file of its own. */
const folders: Readonly<Partial<Record<Collection, string>>> = {
  programmeTexts: 'programmes',
  pageTexts: 'pages',
};

interface Version {
  readonly locale: Locale;
  readonly entry: Entry;
  readonly now: Fingerprints;
}

/** The state of every page in every language of the site, page by page. */
export function getTranslationStates(content: Content): TranslationState[] {
  const agreements = new Map(getAgreements(content).map((agreement) => [agreement.id, agreement]));
  const versionsOf = groupVersions(content);
  return getTranslatedPages(content).flatMap((page) => {
    const versions = versionsOf.get(page) ?? [];
    return localeKeys.map((locale) => {
      const own = versions.find((version) => version.locale === locale);
      if (!own) return { page, locale, status: 'missing', outdated: [], entry: undefined } as const;
      return { page, locale, entry: own.entry, ...compareWithOthers(page, own, versions, agreements) };
    });
  });
}

/** Folders of everything that is written once in each language. */
export function getTranslatedPages(content: Content): string[] {
  const programmes = [
    ...new Set([...getIds(content, 'programmeFacts'), ...getIds(content, 'programmeTexts')]),
  ].sort();
  return [...programmes.map((id) => `programmes/${id}`), ...pageIds.map((id) => `pages/${id}`)];
}

/** Every text of a page as it stands. */
export function getPageFingerprints(content: Content, page: string): ReadonlyMap<Locale, Fingerprints> {
  return new Map((groupVersions(content).get(page) ?? []).map(({ locale, now }) => [locale, now]));
}

/** What is recorded about earlier comparisons; nothing when the record cannot be read. */
export function getAgreements(content: Content): Agreement[] {
  const [record] = getEntries(content, 'translations');
  return agreementsSchema.safeParse(record?.fields?.data).data ?? [];
}

function groupVersions(content: Content): Map<string, Version[]> {
  const versions = new Map<string, Version[]>();
  for (const entry of content.entries) {
    const folder = folders[entry.collection];
    if (folder === undefined || entry.locale === undefined) continue;
    const page = `${folder}/${entry.id}`;
    versions.set(page, [...(versions.get(page) ?? []), getVersion(entry, entry.locale)]);
  }
  return versions;
}

/** Of a text that nobody has compared with another, nobody asks for fingerprints. */
function getVersion(entry: Entry, locale: Locale): Version {
  let now: Fingerprints | undefined;
  return {
    locale,
    entry,
    get now() {
      return (now ??= getFingerprints(entry.fields?.data, getBody(entry)));
    },
  };
}

const getBody = ({ text, page }: Entry) => (page ? text.slice(page.body.start, page.body.end) : '');

function compareWithOthers(
  page: string,
  own: Version,
  versions: readonly Version[],
  agreements: ReadonlyMap<string, Agreement>,
): Pick<TranslationState, 'status' | 'outdated'> {
  const comparisons = versions
    .filter(({ locale }) => locale !== own.locale)
    .map((other) => {
      const agreement = agreements.get(getAgreementId(page, own.locale, other.locale));
      return { other, agreement, changes: findChanges(agreement, own, other) };
    });
  const outdated = comparisons.flatMap(({ other, agreement, changes }) =>
    (changes?.alone ?? []).map((name) => ({
      name,
      newer: other.locale,
      offset: locate(own, agreement?.[own.locale], name),
    })),
  );
  const isConfirmed = comparisons.every(({ changes }) => changes?.together.length === 0);
  return { status: outdated.length > 0 ? 'outdated' : isConfirmed ? 'translated' : 'unconfirmed', outdated };
}

function locate({ entry, now }: Version, before: Fingerprints | undefined, name: SectionName): number {
  if (typeof name === 'string') {
    const path = name.split('.');
    return (entry.fields?.getKey(path) ?? entry.fields?.getKey(path.slice(0, 1)))?.start ?? 0;
  }
  const sections = splitSections(getBody(entry));
  const index = before ? findSectionIndex(before, now, name) : name;
  return (entry.page?.body.start ?? 0) + (sections[index]?.offset ?? 0);
}
