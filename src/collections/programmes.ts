import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { ProgrammeFacts, ProgrammeText } from '../domain/programme.ts';
import { getCounterparts, programmePathname, type Counterparts } from '../domain/url.ts';
import { remember } from '../domain/remember.ts';
import type { Locale } from '../site.ts';

/** A programme as the pages of one language need it. */
export interface Programme {
  readonly id: string;
  readonly facts: ProgrammeFacts;
  readonly text: ProgrammeText;
  readonly entry: CollectionEntry<'programmeTexts'>;
  readonly pathname: string;
  readonly counterparts: Counterparts;
  /** Title for the browser's tab, history and link previews: the neutral one where a title may endanger. */
  readonly tabTitle: string;
  /** Sentence for search engines and link previews, neutral likewise. */
  readonly tabSummary: string;
}

/** All programmes in the order of the leaflets. */
export const getProgrammes = remember(async (locale: Locale): Promise<readonly Programme[]> => {
  const texts = new Map((await getCollection('programmeTexts')).map((entry) => [entry.id, entry]));
  const getText = (id: string, language: Locale) => {
    const entry = texts.get(`${id}/${language}`);
    if (!entry) throw new Error(`src/content/programmes/${id}/${language}.mdx is missing.`);
    return entry;
  };
  const all = (await getCollection('programmeFacts')).map(({ id, data: facts }) => {
    const entry = getText(id, locale);
    const text = entry.data;
    const counterparts = getCounterparts((language) =>
      programmePathname(language, getText(id, language).data.slug),
    );
    return {
      id,
      facts,
      text,
      entry,
      pathname: counterparts[locale],
      counterparts,
      tabTitle: text.neutralTitle ?? text.title,
      tabSummary: text.neutralSummary ?? text.summary,
    };
  });
  return all.sort((a, b) => a.facts.order - b.facts.order);
});

const getIndex = remember(
  async (locale: Locale) =>
    new Map((await getProgrammes(locale)).map((programme) => [programme.id, programme])),
);

/** The programme of that id, in one language. */
export const getProgramme = async (id: string, locale: Locale): Promise<Programme | undefined> =>
  (await getIndex(locale)).get(id);

type Named = 'organisations' | 'places' | 'helplines' | 'sources';

/** Many programmes name the same few entries; Astro reads an entry anew each time. */
const getNamedEntry = remember((collection: Named) =>
  remember(async (id: string) => {
    const entry = await getEntry(collection, id);
    if (!entry) throw new Error(`src/content/${collection}/${id}.yaml is missing.`);
    return entry;
  }),
);

/**
 * The content entries of these ids, in their order.
 *
 * @throws when one of them has no file; the checks have then been skipped
 */
export async function getEntriesById<Name extends Named>(
  collection: Name,
  ids: readonly string[],
): Promise<CollectionEntry<Name>[]> {
  return (await Promise.all(ids.map(getNamedEntry(collection)))) as CollectionEntry<Name>[];
}
