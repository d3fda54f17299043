import { formatDay } from '../../domain/calendar.ts';
import { formatCountry } from '../../domain/country.ts';
import { formatNumber } from '../../domain/number.ts';
import { getPhoneNumber } from '../../domain/phone-number.ts';
import { remember } from '../../domain/remember.ts';
import { localeKeys, locales, site, type Locale } from '../../site.ts';
import {
  getData,
  getEntries,
  getNamedEntries,
  getTexts,
  getWrittenPhone,
  type Content,
  type Entry,
} from '../content.ts';
import { getPlace, type Place } from '../diagnostic.ts';
import { getNamedFacts, namedFields, type NamedFact, type NamedField } from '../named-facts.ts';
import { getSitePages } from '../site-pages.ts';

/** What the page of a programme must show in one language, and what it must not. */
export interface ExpectedFacts {
  readonly pathname: string;
  readonly locale: Locale;
  readonly rows: readonly ExpectedRow[];
  /** What stands anywhere on the page: contact, last day. */
  readonly anywhere: readonly ExpectedFact[];
}

/** A row of the list "In short". */
export interface ExpectedRow {
  /** Its heading on the page. */
  readonly label: string;
  readonly facts: readonly ExpectedFact[];
  /** Names of the same kind, which nobody has told of this programme. */
  readonly strangers: readonly string[];
  /** Words on the page that end the facts: from here on it names sources. */
  readonly end: string;
}

export interface ExpectedFact {
  /** The file of the registry that says so, and where. */
  readonly place: Place;
  readonly field: string;
  /** What readers see. */
  readonly shown: string;
}

/** The facts of every programme as the page of every language should show them. */
export function getExpectedFacts(content: Content): ExpectedFacts[] {
  const facts = new Map(getEntries(content, 'programmeFacts').map((entry) => [entry.id, entry]));
  const strangers = getAllNames(content);
  return getSitePages(content).flatMap(({ pathname, locale, entry: text, isListed }) => {
    // The page in large type shows the contact and nothing else.
    const entry = isListed && text?.collection === 'programmeTexts' ? facts.get(text.id) : undefined;
    if (!entry || !text) return [];
    const named = getNamedFacts(content, entry);
    const rows = namedFields.map((field) => getNamedRow(content, named, locale, field, strangers));
    return [
      {
        pathname,
        locale,
        rows: [...rows, getNumbers(content, entry, text, locale)].filter((row) => row.facts.length > 0),
        anywhere: [...getContactFacts(content, entry, text), ...getLifecycleFacts(content, entry, locale)],
      },
    ];
  });
}

const getLabel = (content: Content, locale: Locale, key: string): string => {
  const dictionary = content.dictionaries.find((candidate) => candidate.locale === locale);
  const text = dictionary?.fields.texts.find(({ path }) => path[0] === key)?.value;
  return typeof text === 'string' ? text : '';
};

function getNamedRow(
  content: Content,
  named: readonly NamedFact[],
  locale: Locale,
  field: NamedField,
  names: AllNames,
): ExpectedRow {
  const facts = named
    .filter((fact) => fact.field === field)
    .flatMap((fact): ExpectedFact[] => {
      const shown = fact.getName(locale);
      return shown === undefined ? [] : [{ place: getPlace(fact.entry, fact.offset), field, shown }];
    });
  const label = getLabel(content, locale, `facts.${field}`);
  const end = getLabel(content, locale, 'source.label');
  return addStrangers({ label, facts, end }, names, kinds[field], locale);
}

/** Every row of a language has the same hundreds of names; only rows that a page shows ask for them. */
const addStrangers = (
  row: Omit<ExpectedRow, 'strangers'>,
  names: AllNames,
  kind: Kind,
  locale: Locale,
): ExpectedRow => ({
  ...row,
  get strangers() {
    const all = kind === 'country' ? getCountryNames(locale) : (names.get(`${kind} ${locale}`) ?? []);
    const shown = row.facts.map((fact) => fact.shown);
    return all.filter((name) => !shown.includes(name));
  },
});

/** The name of every place and organisation of the registry, by its kind and the language. */
type AllNames = ReadonlyMap<string, readonly string[]>;

const getAllNames = (content: Content): AllNames =>
  new Map(
    (['places', 'organisations'] as const).flatMap((kind) =>
      localeKeys.map((locale) => {
        const found = getEntries(content, kind).flatMap((entry) => getTexts(entry, ['name', locale]));
        return [`${kind} ${locale}`, [...new Set(found.map(({ value }) => value))]] as const;
      }),
    ),
  );

const kinds = {
  countries: 'country',
  destination: 'country',
  places: 'places',
  since: 'month',
  partners: 'organisations',
  funders: 'organisations',
} as const satisfies Record<NamedField, string>;

type Kind = (typeof kinds)[NamedField];

const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Intl has no list of countries, but every code without one comes back as it is. */
const getCountryNames = remember((locale: Locale): readonly string[] => [
  ...new Set(
    alphabet
      .flatMap((first) => alphabet.map((second) => first + second))
      .flatMap((code) => {
        const name = formatCountry(code, locales[locale].intl);
        return name === code ? [] : [name];
      }),
  ),
]);

function getNumbers(content: Content, entry: Entry, text: Entry, locale: Locale): ExpectedRow {
  const numbers = getData(entry, ['numbers', 'value']);
  const facts = (Array.isArray(numbers) ? numbers : []).flatMap((_, index): ExpectedFact[] => {
    const path = ['numbers', 'value', index] as const;
    const [id, moreThan, asOf] = (['id', 'moreThan', 'asOf'] as const).map((key) =>
      getData(entry, [...path, key]),
    );
    const what = typeof id === 'string' ? getData(text, ['numbers', id]) : undefined;
    const place = getPlace(entry, entry.fields?.getValue([...path, 'moreThan'])?.start);
    return [
      ...(typeof moreThan === 'number'
        ? [{ place, field: 'numbers', shown: formatNumber(moreThan, locales[locale].intl) }]
        : []),
      ...(typeof asOf === 'number' ? [{ place, field: 'numbers', shown: String(asOf) }] : []),
      ...(typeof what === 'string' ? [{ place, field: 'numbers', shown: what }] : []),
    ];
  });
  return {
    label: getLabel(content, locale, 'facts.numbers'),
    facts,
    strangers: [],
    end: getLabel(content, locale, 'source.label'),
  };
}

/** The address and the number of the contact, or what the text says in their place. */
function getContactFacts(content: Content, entry: Entry, text: Entry): ExpectedFact[] {
  const [named] = getTexts(entry, ['contact']);
  if (!named) return [];
  if (named.value === 'none') {
    return getTexts(text, ['withoutContact']).map(({ value, textStart }) => ({
      place: getPlace(text, textStart),
      field: 'withoutContact',
      shown: value,
    }));
  }
  const [contact] = getNamedEntries(content, 'contacts', named.value);
  const phone = contact && getWrittenPhone(contact);
  const number = phone && getPhoneNumber(phone.number, site.phoneCountry);
  const place = getPlace(entry, named.textStart);
  return [
    ...(contact ? getTexts(contact, ['email']) : []).map(({ value }) => ({
      place,
      field: 'contact',
      shown: value,
    })),
    ...(number ? [{ place, field: 'contact', shown: number.international }] : []),
  ];
}

function getLifecycleFacts(content: Content, entry: Entry, locale: Locale): ExpectedFact[] {
  if (getData(entry, ['lifecycle', 'status']) !== 'ended') return [];
  const [on] = getTexts(entry, ['lifecycle', 'on']);
  const isDay = on !== undefined && /^\d{4}-\d\d-\d\d$/.test(on.value) && !Number.isNaN(Date.parse(on.value));
  const shown = isDay ? formatDay(on.value, locales[locale].intl) : getLabel(content, locale, 'status.ended');
  return [{ place: getPlace(entry, on?.textStart), field: 'lifecycle', shown }];
}
