import { checkEmailAddress } from '../domain/email-address.ts';
import { remember } from '../domain/remember.ts';
import { localeKeys, site, type Locale } from '../site.ts';
import { collectionNames, collections, type Collection } from './collections.ts';
import { findJsonSlip } from './find-json-slip.ts';
import { parseMdx, type ParsedMdx } from './parse-mdx.ts';
import { isAt, parseYaml, type ParsedYaml, type Path, type YamlText } from './parse-yaml.ts';
import { getRegisteredPhone, type Registry } from './registry.ts';
import type { SourceFile, Sources } from './source-file.ts';

/** A content file that is where the site looks for it. */
export interface Entry extends SourceFile {
  readonly collection: Collection;
  /** Name of the file, or of its folder where each language has a file. */
  readonly id: string;
  /** The language of a text; undefined for what is true in every language. */
  readonly locale: Locale | undefined;
  /** The file, or the page details at its top; undefined when a page has none, or a file is too large. */
  readonly fields: ParsedYaml | undefined;
  /** The text of a page; undefined for data files, and when a file is too large. */
  readonly page: ParsedMdx | undefined;
}

/** Texts of the interface in one language. */
export interface Dictionary extends SourceFile {
  /** Undefined when the file is named after no language of the site. */
  readonly locale: Locale | undefined;
  readonly name: string;
  readonly fields: ParsedYaml;
}

/** All sources, parsed once; every rule reads this. */
export interface Content {
  readonly entries: readonly Entry[];
  /** Files of the content folder that no collection takes. */
  readonly strangers: readonly SourceFile[];
  readonly dictionaries: readonly Dictionary[];
  readonly templates: readonly SourceFile[];
  readonly icons: ReadonlySet<string>;
  readonly registry: Registry;
}

/** Sorts the files by what they are and parses them. Never throws: a file that cannot be read says so in its problems. */
export function parseContent({ files, icons }: Sources): Content {
  const inContent = files.filter(({ path }) => path.startsWith('src/content/'));
  const sorted = inContent.map((file) => parseEntry(file) ?? file);
  const entries = sorted.filter(isEntry);
  return {
    entries,
    strangers: sorted.filter((file) => !isEntry(file)),
    dictionaries: files.flatMap(parseDictionary),
    templates: files.filter(
      ({ path }) => /\.(?:astro|ts|js|mjs|css|svg)$/.test(path) && !path.startsWith('src/content/'),
    ),
    icons,
    registry: getRegistry(entries),
  };
}

/** No page for people is longer; a longer one would only keep the parsers busy. */
export const longestFile = 65_536;

const isEntry = (file: SourceFile): file is Entry => 'collection' in file;

function parseEntry(file: SourceFile): Entry | undefined {
  for (const collection of collectionNames) {
    const match = collections[collection].files.exec(file.path);
    if (!match) continue;
    const { id, locale } = match.groups as { id: string; locale?: string };
    if (locale !== undefined && !isLocale(locale)) return undefined;
    const entry = { ...file, collection, id, locale };
    if (file.text.length > longestFile) return { ...entry, page: undefined, fields: undefined };
    const page = file.path.endsWith('.mdx') ? parseMdx(file.text) : undefined;
    return { ...entry, page, fields: page ? page.details : parseYaml(file.text) };
  }
  return undefined;
}

function parseDictionary(file: SourceFile): Dictionary[] {
  const name = /^src\/i18n\/([^/]+)\.json$/.exec(file.path)?.[1];
  if (name === undefined) return [];
  return [{ ...file, name, locale: isLocale(name) ? name : undefined, fields: parseJson(file.text) }];
}

/** JSON with its places: a parser of YAML knows them, but takes more than JSON. */
function parseJson(text: string): ParsedYaml {
  const parsed = parseYaml(text);
  const offset = findJsonSlip(text);
  if (offset === undefined) return parsed;
  return { ...parsed, data: undefined, problems: [{ kind: 'malformed', offset, fault: 'json' }] };
}

export const isLocale = (name: string): name is Locale => (localeKeys as readonly string[]).includes(name);

/** Every address and number of contacts and helplines. */
export function getRegistry(entries: readonly Entry[]): Registry {
  const contacts = entries.filter(({ collection }) => collection === 'contacts');
  const helplines = entries.filter(({ collection }) => collection === 'helplines');
  return {
    addresses: contacts.flatMap((contact) =>
      getTexts(contact, ['email']).flatMap(({ value }) => getMeantAddress(value)),
    ),
    phones: [
      ...contacts.flatMap((contact) => getWrittenPhone(contact)?.number ?? []),
      ...helplines.flatMap((helpline) => getTexts(helpline, ['number']).map(({ value }) => value)),
    ].map(getRegisteredPhone),
  };
}

/** A slip in a contact file is one problem, not one more for every text that has the right address. */
function getMeantAddress(written: string): string[] {
  const { problems, suggestion } = checkEmailAddress(written, site.mailDomains);
  if (problems.length === 0) return [written];
  return suggestion === undefined ? [] : [suggestion];
}

/** The phone number of a contact, and where it stands. Without quotes it is read as an amount that has lost its plus sign or its zero. */
export function getWrittenPhone(
  contact: Entry,
): { number: string; isQuoted: boolean; offset: number } | undefined {
  const text = contact.fields?.texts.find(({ path }) => isAt(path, ['phone']));
  if (typeof text?.value === 'string') return { number: text.value, isQuoted: true, offset: text.textStart };
  if (typeof text?.value !== 'number') return undefined;
  return { number: contact.text.slice(text.start, text.end), isQuoted: false, offset: text.start };
}

/** What editors write, the files of the collections and the dictionaries, as far as they can be read in a reasonable time. */
export const getWrittenFiles = ({ entries, dictionaries }: Content): (Entry | Dictionary)[] =>
  [...entries, ...dictionaries].filter(({ text }) => text.length <= longestFile);

/** The entries of a collection. */
export const getEntries = (content: Content, collection: Collection): readonly Entry[] =>
  groupEntries(content.entries).get(collection) ?? [];

const groupEntries = remember((entries: readonly Entry[]) =>
  Map.groupBy(entries, ({ collection }) => collection),
);

/** The entries of a collection that have one name: a text has an entry in each language. */
export const getNamedEntries = (content: Content, collection: Collection, id: string): readonly Entry[] =>
  groupByName(content.entries).get(`${collection} ${id}`) ?? [];

const groupByName = remember((entries: readonly Entry[]) =>
  Map.groupBy(entries, ({ collection, id }) => `${collection} ${id}`),
);

/** The names that a collection has, whether or not their files can be read. */
export const getIds = (content: Content, collection: Collection): string[] => [
  ...new Set(getEntries(content, collection).map(({ id }) => id)),
];

export interface WrittenText extends YamlText {
  readonly value: string;
}

/** Every text at a place in the fields; "*" stands for any key or any place of a list. */
export function getTexts(entry: Entry, path: Path): WrittenText[] {
  return (entry.fields?.texts ?? []).filter(
    (text): text is WrittenText => typeof text.value === 'string' && isAt(text.path, path),
  );
}

/** What stands at a place in the fields; undefined when nothing does. */
export function getData(entry: Entry, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    entry.fields?.data,
  );
}
