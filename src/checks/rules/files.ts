import { localeKeys, pageIds } from '../../site.ts';
import { isLocale, longestFile, type Content } from '../content.ts';
import { collectionNames, collections } from '../collections.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import type { ParsedYaml } from '../parse-yaml.ts';
import type { SourceFile } from '../source-file.ts';

const urlName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Files that no page reads, that are empty, or that cannot be read. */
export function checkFiles({ entries, strangers, dictionaries }: Content): Diagnostic[] {
  return [
    ...strangers.map((file) => describeStranger(file, entries)),
    ...entries.flatMap((entry) => [...checkName(entry, entries), ...checkDetails(entry, entry.fields)]),
    ...entries
      .filter(isUnknownPage)
      .map((entry) => diagnose('file/unexpected', getPlace(entry, undefined), { kind: 'other' })),
    ...dictionaries.flatMap((dictionary) => checkDetails(dictionary, dictionary.fields)),
    ...dictionaries
      .filter(({ locale }) => locale === undefined)
      .map((dictionary) =>
        diagnose('i18n/unknown-locale', getPlace(dictionary, undefined), {
          name: dictionary.name,
          known: localeKeys,
        }),
      ),
  ];
}

/** "fr", "pt-br", "EN": what a language is called in addresses. */
const localeName = /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i;

const documents = /\.(?:docx?|odt|rtf|pages|pdf|txt|html?|xlsx?|pptx?|eml|msg)$/i;
const pictures = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp)$/i;

function describeStranger(file: SourceFile, entries: Content['entries']): Diagnostic {
  const place = getPlace(file, undefined);
  // Of these, another name would help nobody.
  if (documents.test(file.path)) return diagnose('file/unexpected', place, { kind: 'document' });
  if (pictures.test(file.path)) return diagnose('file/unexpected', place, { kind: 'picture' });
  const [folder = '', ...inside] = file.path.replace(/^src\/content\//, '').split('/');
  const locale = collectionNames
    .map((name) => collections[name].files.exec(file.path)?.groups?.['locale'])
    .find(Boolean);
  // A folder in the place of a collection, or a file beside the other languages.
  const language = inside.length > 0 && localeName.test(folder) ? folder : locale;
  const meant = getMeantPath(file.path);
  const isTaken = entries.some(({ path }) => path === meant);
  if (meant !== undefined && !isTaken) {
    return diagnose('file/unexpected', place, { kind: 'other', suggestion: meant.split('/').at(-1)! });
  }
  if (language !== undefined && localeName.test(language)) {
    return diagnose('i18n/unknown-locale', place, { name: language, known: localeKeys });
  }
  const name = locale ?? inside.at(-1)?.replace(/\.[^.]*$/, '') ?? folder.replace(/\.[^.]*$/, '');
  const twin = entries.find(
    ({ collection, id }) => collection === 'contacts' && folder === 'contacts' && id === name.toLowerCase(),
  );
  if (twin) return diagnose('contact/duplicate-id', place, { id: twin.id, other: twin.path });
  if (/[^A-Za-z0-9.-]/.test(name)) return diagnose('route/bad-name', place, { name });
  return diagnose('file/unexpected', place, { kind: 'other' });
}

/** The name that a file was probably meant to have: the usual ending, in small letters. */
function getMeantPath(path: string): string | undefined {
  const name = path.split('/').at(-1)!;
  const meant = name
    .toLowerCase()
    .replace(/\.(?:md|markdown)$/, '.mdx')
    .replace(/\.(?:yml|json)$/, '.yaml');
  const meantPath = path.slice(0, -name.length) + meant;
  const isRead = collectionNames.some((collection) => {
    const groups = collections[collection].files.exec(meantPath)?.groups;
    return groups && (groups['locale'] === undefined || isLocale(groups['locale']));
  });
  return isRead && meantPath !== path ? meantPath : undefined;
}

/** Names of content files become parts of web addresses and of other files. */
function checkName(entry: Content['entries'][number], entries: Content['entries']): Diagnostic[] {
  // Only a name with capital letters has a twin without them.
  const small = entry.id.toLowerCase();
  const twin =
    entry.collection === 'contacts' && small !== entry.id
      ? entries.find(({ collection, id }) => collection === 'contacts' && id === small)
      : undefined;
  if (twin)
    return [diagnose('contact/duplicate-id', getPlace(entry, undefined), { id: twin.id, other: twin.path })];
  return urlName.test(entry.id)
    ? []
    : [diagnose('route/bad-name', getPlace(entry, undefined), { name: entry.id })];
}

const isUnknownPage = ({ collection, id }: Content['entries'][number]) =>
  collection === 'pageTexts' && !(pageIds as readonly string[]).includes(id);

function checkDetails(file: SourceFile, fields: ParsedYaml | undefined): Diagnostic[] {
  if (file.text.trim() === '') return [diagnose('file/empty', getPlace(file, 0), {})];
  if (file.text.length > longestFile) {
    return [diagnose('file/too-large', getPlace(file, undefined), { limit: longestFile })];
  }
  if (!fields) return [diagnose('file/no-details', getPlace(file, 0), {})];
  return fields.problems.map((problem) => {
    const place = getPlace(file, problem.offset);
    if (problem.kind === 'malformed') return diagnose('yaml/malformed', place, { fault: problem.fault });
    if (problem.kind === 'lost-text') return diagnose('yaml/lost-text', place, { written: problem.name });
    if (problem.kind === 'anchor') return diagnose('yaml/anchor-not-allowed', place, { name: problem.name });
    return diagnose('yaml/duplicate-key', place, { key: problem.name });
  });
}
