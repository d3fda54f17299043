import type { Locale } from '../site.ts';
import type { Collection } from './collections.ts';
import { isAt, type Content } from './content.ts';
import type { Path, Span } from './parse-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** A stretch of a source file whose words can reach a reader. */
export interface PublicText {
  readonly file: SourceFile;
  readonly span: Span;
  /** Undefined where the words are the same in every language, or their language is not known. */
  readonly locale: Locale | undefined;
}

/** What records the words of a leaflet, mistakes included, and what another rule reads. */
const exempt: readonly (readonly [collection: Collection, path: Path])[] = [
  ['contacts', ['asPrinted', '*']],
  ['contacts', ['email']],
  ['contacts', ['phone']],
  ['corrections', ['*', 'printed']],
  ['questions', ['*', 'says', '*']],
];

/** Every text of content and dictionaries that can reach a reader. Notes in data files cannot. */
export function getPublicTexts({ entries, dictionaries }: Content): PublicText[] {
  const inEntries = entries.flatMap((entry) => {
    const fields = (entry.fields?.texts ?? [])
      .filter(
        ({ path }) =>
          !exempt.some(([collection, pattern]) => entry.collection === collection && isAt(path, pattern)),
      )
      .map((text) => ({ file: entry, span: text, locale: entry.locale }));
    return entry.page ? [...fields, { file: entry, span: entry.page.body, locale: entry.locale }] : fields;
  });
  const inDictionaries = dictionaries.flatMap((dictionary) =>
    dictionary.fields.texts.map((text) => ({ file: dictionary, span: text, locale: dictionary.locale })),
  );
  return [...inEntries, ...inDictionaries];
}
