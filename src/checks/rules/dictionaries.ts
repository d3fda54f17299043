import { localeKeys, locales, type Locale } from '../../site.ts';
import type { Content, Dictionary } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { getLanguageName } from '../language-name.ts';

/** Endings that i18next gives to the plural forms of a text (CLDR plural categories). */
const pluralEnding = /_(?:zero|one|two|few|many|other)$/;

interface Text {
  /** The key without its plural ending. */
  readonly stem: string;
  readonly isPlural: boolean;
  readonly placeholders: readonly string[];
  readonly offset: number;
}

/** The texts of the interface: the same keys, with every plural form, and the same placeholders in every language. */
export function checkDictionaries({ dictionaries }: Content): Diagnostic[] {
  const readable = dictionaries.filter(
    ({ locale, fields }) => locale !== undefined && fields.data !== undefined,
  );
  const stems = new Map(
    readable.flatMap((dictionary) => readTexts(dictionary).map(({ stem, isPlural }) => [stem, isPlural])),
  );
  return [
    ...checkLanguages(dictionaries),
    ...readable.flatMap((dictionary) => [
      ...checkValues(dictionary),
      ...[...stems].flatMap(([stem, isPlural]) => checkKeys(dictionary, stem, isPlural)),
      ...checkPlaceholders(dictionary, readable[0]!),
    ]),
  ];
}

function checkLanguages(dictionaries: readonly Dictionary[]): Diagnostic[] {
  return localeKeys
    .filter((locale) => !dictionaries.some((dictionary) => dictionary.locale === locale))
    .map((locale) => {
      const file = `src/i18n/${locale}.json`;
      return diagnose(
        'i18n/missing-translation',
        { file, position: 'unknown' },
        { missing: file, language: nameOf(locale) },
      );
    });
}

function checkValues(dictionary: Dictionary): Diagnostic[] {
  return dictionary.fields.texts
    .filter(({ value, path }) => typeof value !== 'string' || value.trim() === '' || path.length !== 1)
    .map(({ path, start, end }) =>
      diagnose('schema/wrong-value', getPlace(dictionary, start), {
        field: path.join(' '),
        written: dictionary.text.slice(start, end).replace(/^"|"$/g, ''),
        expected: 'Write the text between quotes.',
        description: 'Each line has a name and a text.',
      }),
    );
}

function checkKeys(dictionary: Dictionary, stem: string, isPlural: boolean): Diagnostic[] {
  const { locale } = dictionary;
  if (locale === undefined) return [];
  const forms = isPlural
    ? new Intl.PluralRules(locales[locale].intl)
        .resolvedOptions()
        .pluralCategories.map((category) => `${stem}_${category}`)
    : [stem];
  return forms
    .filter((key) => dictionary.fields.getKey([key]) === undefined)
    .map((key) =>
      diagnose('i18n/ui-missing', getPlace(dictionary, undefined), { key, language: nameOf(locale) }),
    );
}

/** Compared with the first language; "{{count}}" may be a word in a plural form. */
function checkPlaceholders(dictionary: Dictionary, other: Dictionary): Diagnostic[] {
  const expected = new Map(readTexts(other).map((text) => [text.stem, text]));
  return readTexts(dictionary).flatMap(({ stem, isPlural, placeholders, offset }) => {
    const model = expected.get(stem);
    if (!model) return [];
    const isFree = (name: string) => isPlural && name === 'count';
    const missing = model.placeholders.filter((name) => !placeholders.includes(name) && !isFree(name));
    const surplus = placeholders.filter((name) => !model.placeholders.includes(name) && !isFree(name));
    if (missing.length === 0 && surplus.length === 0) return [];
    return [
      diagnose('i18n/ui-placeholder', getPlace(dictionary, offset), {
        key: stem,
        missing,
        surplus,
        other: other.path,
      }),
    ];
  });
}

function readTexts({ fields }: Dictionary): Text[] {
  return fields.texts.flatMap(({ path, value, start }) => {
    const key = String(path[0]);
    if (typeof value !== 'string' || path.length !== 1) return [];
    const placeholders = Array.from(value.matchAll(/\{\{-?\s*([^\s,}]+)[^}]*\}\}/g), ([, name]) => name!);
    return [
      { stem: key.replace(pluralEnding, ''), isPlural: pluralEnding.test(key), placeholders, offset: start },
    ];
  });
}

const nameOf = (locale: Locale) => getLanguageName(locales[locale].lang);
