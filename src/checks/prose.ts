import { remember } from '../domain/remember.ts';
import type { Locale } from '../site.ts';
import { collections, type Collection } from './collections.ts';
import type { Content, Entry } from './content.ts';
import { isAt, type Path, type Span } from './parse-yaml.ts';
import { getFieldSchema } from './schema-fields.ts';
import type { SourceFile } from './source-file.ts';

/** A stretch of a source file with words for people. */
export interface Prose {
  readonly file: SourceFile;
  readonly span: Span;
  /** Undefined where the words are the same in every language, or their language is not known. */
  readonly locale: Locale | undefined;
  /** Whether readers see it. What editors keep for themselves must be well written but may name what is not published. */
  readonly isPublished: boolean;
}

/** Lists that editors keep. */
const records: readonly Collection[] = ['corrections', 'questions'];

/** What records the words of a leaflet, mistakes included, and what another rule reads. */
const exempt: readonly (readonly [collection: Collection, path: Path])[] = [
  ['contacts', ['asPrinted', '*']],
  ['contacts', ['email']],
  ['contacts', ['email', '*']],
  ['contacts', ['phone']],
  ['corrections', ['*', 'printed']],
  ['questions', ['*', 'says', '*']],
  ['translations', ['*', '*', 'fields', '*']],
  ['translations', ['*', '*', 'text', '*']],
];

/** Behind a place where the fields cannot be read, nobody knows which field a text belongs to. */
const getReadableEnd = ({ fields }: Entry): number =>
  Math.min(...(fields?.problems ?? []).flatMap(({ kind, offset }) => (kind === 'malformed' ? [offset] : [])));

/** Every text of content and dictionaries; notes in data files are none. */
export const getProse = remember(({ entries, dictionaries }: Content): readonly Prose[] => {
  const inEntries = entries.flatMap((entry) => {
    const common = { file: entry, locale: entry.locale };
    const isPublished = !records.includes(entry.collection);
    const end = getReadableEnd(entry);
    const ownExempt = exempt.filter(([collection]) => entry.collection === collection);
    const fields = (entry.fields?.texts ?? [])
      .filter(({ start, path }) => start < end && !ownExempt.some(([, pattern]) => isAt(path, pattern)))
      // A field that does not exist reaches no reader.
      .map((text) => ({
        ...common,
        span: text,
        isPublished: isPublished && isField(entry.collection, text.path),
      }));
    return entry.page ? [...fields, { ...common, span: entry.page.body, isPublished }] : fields;
  });
  const inDictionaries = dictionaries.flatMap((dictionary) =>
    dictionary.fields.texts.map((span) => ({
      file: dictionary,
      span,
      locale: dictionary.locale,
      isPublished: true,
    })),
  );
  return [...inEntries, ...inDictionaries];
});

/** Whether a schema has a field. Thousands of texts stand in the same few fields, whatever their places in lists. */
const isField = (collection: Collection, path: Path): boolean =>
  isKnown(JSON.stringify([collection, ...path.map((step) => (typeof step === 'number' ? 0 : step))]));

const isKnown = remember((place: string): boolean => {
  const [collection, ...path] = JSON.parse(place) as [Collection, ...Path];
  return getFieldSchema(collections[collection].schema, path) !== undefined;
});
