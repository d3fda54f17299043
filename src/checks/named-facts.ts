import { formatMonth } from '../domain/calendar.ts';
import { formatCountry } from '../domain/country.ts';
import { locales, type Locale } from '../site.ts';
import { getData, getNamedEntries, getTexts, type Content, type Entry } from './content.ts';
import type { Path } from './parse-yaml.ts';

/** One value of facts.yaml that readers find by its name. */
export interface NamedFact {
  /** The programme's facts.yaml. */
  readonly entry: Entry;
  readonly field: NamedField;
  /** As facts.yaml writes it: a code, the name of a file, a month. */
  readonly written: string;
  /** Where it stands in the file (UTF-16 units, 0-based). */
  readonly offset: number;
  /** Who says so: names of files in the folder sources. */
  readonly saidBy: readonly string[];
  /** What the page shows in a language; undefined when nobody has given it a name there. */
  readonly getName: (locale: Locale) => string | undefined;
  /** The usual short form, the same in every language. */
  readonly acronym: string | undefined;
}

export const namedFields = ['countries', 'destination', 'places', 'since', 'partners', 'funders'] as const;

export type NamedField = (typeof namedFields)[number];

/** All facts of a programme that have names: countries, places, organisations and the month in which it began. */
export function getNamedFacts(content: Content, entry: Entry): NamedFact[] {
  return namedFields.flatMap((field) => {
    const saidBy = getTexts(entry, [field, 'saidBy', '*']).map(({ value }) => value);
    const isList = Array.isArray(getData(entry, [field, 'value']));
    const path: Path = isList ? [field, 'value', '*'] : [field, 'value'];
    return getTexts(entry, path).map(({ value, textStart }) => ({
      entry,
      field,
      written: value,
      offset: textStart,
      saidBy,
      ...getNames(content, field, value),
    }));
  });
}

function getNames(
  content: Content,
  field: NamedField,
  value: string,
): Pick<NamedFact, 'getName' | 'acronym'> {
  if (field === 'since') {
    return {
      getName: (locale) =>
        /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? formatMonth(value, locales[locale].intl) : undefined,
      acronym: undefined,
    };
  }
  if (field === 'countries' || field === 'destination') {
    return {
      getName: (locale) =>
        /^[A-Z]{2}$/.test(value) ? formatCountry(value, locales[locale].intl) : undefined,
      acronym: undefined,
    };
  }
  const collection = field === 'places' ? 'places' : 'organisations';
  const [named] = getNamedEntries(content, collection, value);
  const acronym = named && getData(named, ['acronym']);
  return {
    getName: (locale) => {
      const name = named && getData(named, ['name', locale]);
      return typeof name === 'string' ? name : undefined;
    },
    acronym: typeof acronym === 'string' ? acronym : undefined,
  };
}
