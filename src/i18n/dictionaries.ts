import type { JsonPath, Locale, locales } from '../site.ts';

/** Plural forms of one text are keys with these endings (CLDR plural categories, as i18next writes them). */
type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${PluralCategory}` ? Stem : Key;

/** The texts of the interface in one language. */
export type Dictionary<L extends Locale> =
  (typeof locales)[L]['dictionary'] extends JsonPath<infer Held> ? Held : never;

type KeyOf<L extends Locale> = WithoutPlural<keyof Dictionary<L> & string>;

/** A text of the interface that some language has. */
export type TranslationKey = { [L in Locale]: KeyOf<L> }[Locale];

/** What each language lacks of the others. */
type Missing = { [L in Locale]: Exclude<TranslationKey, KeyOf<L>> };

type Complete = { [L in Locale]: never };

/** Fails the type check, naming language and key, while a dictionary lacks a text of another. */
export type EveryDictionaryIsComplete<Given extends Complete = Missing> = Given;
