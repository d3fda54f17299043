import { readFileSync } from 'node:fs';
import type { CollectionEntry } from 'astro:content';
import { getKnown } from '../domain/fact.ts';
import type { ProgrammeText } from '../domain/programme.ts';
import { absoluteUrl, handoutPathname, jointLeafletPathname, leafletPathname } from '../domain/url.ts';
import { remember } from '../domain/remember.ts';
import { getTranslator } from '../i18n/translator.ts';
import type { ContactContent, LeafletContent, ProgrammeContent, TextFile } from '../leaflets/content.ts';
import { describeHandout, describeLeaflet } from '../leaflets/describe-leaflet.ts';
import { makePdfOnce } from '../leaflets/make-pdf-once.ts';
import { tellTogether } from '../leaflets/tell-together.ts';
import type { TypesetPdf } from '../leaflets/typeset.ts';
import { leafletLocales, type Locale } from '../site.ts';
import { getContacts } from './contacts.ts';
import { getTerms } from './glossary.ts';
import { getPage } from './pages.ts';
import { getEntriesById, getProgrammes, type Programme } from './programmes.ts';

/** A PDF that readers can download. */
export interface Leaflet extends TypesetPdf {
  readonly pathname: string;
  /** The day on which somebody last compared its text with the source, ISO 8601. */
  readonly reviewed: string;
}

/** The sheet about one programme. */
export interface Handout extends Leaflet {
  /** Of the programme. */
  readonly id: string;
  readonly text: ProgrammeText;
}

/** Everything of a language that its leaflets print. */
const getLeafletContent = remember(async (locale: Locale): Promise<LeafletContent> => {
  const programmes = await getProgrammes(locale);
  const contacts = await Promise.all(
    (await getContacts(locale)).map(async (contact): Promise<ContactContent> => {
      const [source] = await getEntriesById('sources', [contact.point.source]);
      return { ...contact, source: source!.data };
    }),
  );
  const about = await getPage('about', locale);
  const home = await getPage('home', locale);
  const glossary = await getPage('glossary', locale);
  const contactsById = new Map(contacts.map((contact) => [contact.id, contact]));
  return {
    locale,
    programmes: await Promise.all(
      programmes.map((programme) =>
        getProgrammeContent(programme, contactsById.get(programme.facts.contact)),
      ),
    ),
    contacts,
    terms: await getTerms(locale),
    about: readTextFile(about.entry),
    summary: home.text.summary,
    glossaryTitle: glossary.text.title,
    reviewed: [about.text, ...programmes.map(({ text }) => text)]
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1)!,
  };
});

async function getProgrammeContent(
  programme: Programme,
  contact: ContactContent | undefined,
): Promise<ProgrammeContent> {
  const { id, facts, text, entry, pathname, tabTitle, tabSummary } = programme;
  const getAll = async <Name extends 'places' | 'organisations' | 'helplines' | 'sources'>(
    name: Name,
    ids: readonly string[],
  ) => (await getEntriesById(name, ids)).map(({ data }) => data as CollectionEntry<Name>['data']);
  return {
    id,
    file: readTextFile(entry),
    facts,
    text,
    url: absoluteUrl(pathname),
    tabTitle,
    tabSummary,
    contact,
    places: await getAll('places', getKnown(facts.places) ?? []),
    partners: await getAll('organisations', getKnown(facts.partners) ?? []),
    funders: await getAll('organisations', getKnown(facts.funders) ?? []),
    helplines: await getAll('helplines', facts.helplines),
    sources: await getAll('sources', await getSourceIds(programme)),
  };
}

/** Ids of everybody who says something that is printed of a programme, each once. */
async function getSourceIds({ facts }: Programme): Promise<string[]> {
  const {
    sources,
    helplines,
    lifecycle,
    since,
    countries,
    elsewhere,
    destination,
    places,
    partners,
    funders,
    numbers,
  } = facts;
  return [
    ...new Set([
      ...sources,
      ...[since, countries, elsewhere, destination, places, partners, funders, numbers].flatMap((fact) =>
        fact === 'unknown' ? [] : fact.saidBy,
      ),
      ...(lifecycle.status === 'unknown' ? [] : [lifecycle.source]),
      ...(await getEntriesById('helplines', helplines)).map(({ data }) => data.source),
    ]),
  ];
}

/** The file itself, because positions in errors count from its first line and not from below the details. */
function readTextFile({ filePath }: CollectionEntry<'programmeTexts' | 'pageTexts'>): TextFile {
  return { path: filePath!, mdx: readFileSync(filePath!, 'utf8') };
}

/** The leaflet about all programmes, two pages. */
export async function getLeaflet(locale: Locale): Promise<Leaflet> {
  const content = await getLeafletContent(locale);
  return makeLeaflet(leafletPathname(locale), [content]);
}

/** The leaflet in every language that has one, side by side, two pages a language. */
export async function getJointLeaflet(): Promise<Leaflet> {
  return makeLeaflet(jointLeafletPathname(), await Promise.all(leafletLocales.map(getLeafletContent)));
}

function makeLeaflet(pathname: string, contents: readonly LeafletContent[]): Leaflet {
  const document = describeLeaflet(contents, getTranslator);
  const sections = contents[0]!.programmes.map((programme, index) => ({
    title: programme.text.title,
    paths: contents.map(({ programmes }) => programmes[index]!.file.path),
  }));
  const contacts = { title: document.parts[0]!.contacts.heading, paths: ['src/content/contacts'] };
  const about = { title: document.parts[0]!.title, paths: contents.map((content) => content.about.path) };
  const pdf = makePdfOnce(document, {
    pathname,
    // In a leaflet of several languages "about" is a section of its own.
    sections: contents.length === 1 ? [...sections, contacts] : [...sections, contacts, about],
    pages: 2 * contents.length,
  });
  return { ...pdf, pathname, reviewed: document.date };
}

/**
 * Makes every document that is printed, so that an editor hears at once of all that do not fit.
 *
 * @throws names the documents, their programmes, and how many lines are too many
 */
export async function makeEveryDocument(): Promise<void> {
  const makings = leafletLocales.map(async (locale) => {
    const { programmes } = await getLeafletContent(locale);
    return [getLeaflet(locale), ...programmes.map(({ id }) => getHandout(locale, id))];
  });
  await tellTogether([...(await Promise.all(makings)).flat(), getJointLeaflet()]);
}

/** One sheet a programme, in the order of the programmes; none in a language without leaflets. */
export async function getHandouts(locale: Locale): Promise<Handout[]> {
  if (!leafletLocales.includes(locale)) return [];
  const { programmes } = await getLeafletContent(locale);
  const handouts = await Promise.all(programmes.map(({ id }) => getHandout(locale, id)));
  return handouts.filter((handout) => handout !== undefined);
}

/** The sheet of a programme; undefined in a language without leaflets. */
export async function getHandout(locale: Locale, id: string): Promise<Handout | undefined> {
  return leafletLocales.includes(locale) ? (await getHandoutMaker(locale))(id) : undefined;
}

/** Each sheet is made when a page first asks for it. */
const getHandoutMaker = remember(async (locale: Locale) => {
  const content = await getLeafletContent(locale);
  const programmes = new Map(content.programmes.map((programme) => [programme.id, programme]));
  return remember((id: string): Handout | undefined => {
    const programme = programmes.get(id);
    return programme && makeHandout(content, programme);
  });
});

function makeHandout(content: LeafletContent, programme: ProgrammeContent): Handout {
  const { title, slug } = programme.text;
  const pathname = handoutPathname(content.locale, slug);
  const document = describeHandout(content, programme, getTranslator);
  const sections = [{ title, paths: [programme.file.path] }];
  const pdf = makePdfOnce(document, { pathname, sections, pages: 1 });
  return { ...pdf, id: programme.id, pathname, text: programme.text, reviewed: document.date };
}
