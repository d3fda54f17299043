import { splitSections } from '../../domain/translation.ts';
import { localeKeys, locales, type Locale } from '../../site.ts';
import { getEntries, type Content, type Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { getLanguageName } from '../language-name.ts';
import { getNamedFacts, type NamedFact } from '../named-facts.ts';
import { getPosition } from '../positions.ts';

/** A text, section by section, as sets of words. */
interface Text {
  readonly entry: Entry;
  readonly locale: Locale;
  readonly sections: readonly { readonly words: ReadonlySet<string>; readonly offset: number }[];
}

/**
 * A fact of facts.yaml that the text of one language names and another leaves
 * out, although its leaflet says it too: a city dropped from a list.
 */
export function checkFactsInText(content: Content): Diagnostic[] {
  const texts = new Map<string, Text[]>();
  for (const entry of getEntries(content, 'programmeTexts')) {
    texts.set(entry.id, [...(texts.get(entry.id) ?? []), ...readText(entry)]);
  }
  return getEntries(content, 'programmeFacts').flatMap((facts) =>
    getNamedFacts(content, facts).flatMap((fact) => checkFact(fact, texts.get(facts.id) ?? [])),
  );
}

function readText(entry: Entry): Text[] {
  const { page, locale } = entry;
  if (!page || locale === undefined) return [];
  const { start, end } = page.body;
  const sections = splitSections(entry.text.slice(start, end)).map(({ text, offset }) => ({
    words: getWords(text.replace(/<[^>]*>/g, '')),
    offset: start + offset,
  }));
  return [{ entry, locale, sections }];
}

function checkFact(fact: NamedFact, texts: readonly Text[]): Diagnostic[] {
  const places = texts.map((text) => ({ text, index: findSection(fact, text) }));
  const model = places.find(({ index }) => index >= 0);
  if (!model) return [];
  return (
    places
      // A name that nobody has given yet is missed elsewhere.
      .filter(
        ({ text, index }) =>
          index < 0 && isSaidIn(fact, text.locale) && fact.getName(text.locale) !== undefined,
      )
      .map(({ text }) => {
        // Texts with as many sections as each other have them in the same order.
        const isPaired = text.sections.length === model.text.sections.length;
        const offset = text.sections[isPaired ? model.index : 0]?.offset ?? text.entry.page!.body.start;
        return diagnose('facts/not-in-text', getPlace(text.entry, offset), {
          name: fact.getName(text.locale) ?? fact.written,
          field: fact.field,
          facts: `${fact.entry.path}:${getPosition(fact.entry.text, fact.offset).line}`,
          other: getLanguageName(locales[model.text.locale].lang),
        });
      })
  );
}

/** A fact that only leaflets in other languages give is not expected in this one. */
function isSaidIn({ saidBy }: NamedFact, locale: Locale): boolean {
  const leaflets = localeKeys.map((key) => `leaflet-${key}`).filter((leaflet) => saidBy.includes(leaflet));
  return leaflets.length === 0 || leaflets.includes(`leaflet-${locale}`);
}

/** Prose turns names around ("Rotterdam Municipality"), so all of its words in one section are the name. */
function findSection(fact: NamedFact, { locale, sections }: Text): number {
  const name = fact.getName(locale);
  const forms = [name, fact.acronym].filter((form) => form !== undefined);
  const common = new Set<string>(locales[locale].commonWords);
  const asked = forms
    .map((form) => [...getWords(form)].filter((word) => word.length > 2 && !common.has(word)))
    .filter((words) => words.length > 0);
  return sections.findIndex(({ words }) => asked.some((form) => form.every((word) => words.has(word))));
}

const getWords = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
