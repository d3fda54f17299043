import type { Collection } from './collections.ts';
import { isAt, type Path } from './parse-yaml.ts';

/** What a field may name. */
export type Target =
  'contact' | 'organisation' | 'place' | 'helpline' | 'source' | 'term' | 'programme' | 'page' | 'icon';

/** Which field of which files names what. */
export const references: readonly (readonly [from: Collection, path: Path, target: Target])[] = [
  ['programmeFacts', ['contact'], 'contact'],
  ['programmeFacts', ['helplines', '*'], 'helpline'],
  ['programmeFacts', ['places', 'value', '*'], 'place'],
  ['programmeFacts', ['partners', 'value', '*'], 'organisation'],
  ['programmeFacts', ['funders', 'value', '*'], 'organisation'],
  ['programmeFacts', ['*', 'saidBy', '*'], 'source'],
  ['programmeFacts', ['lifecycle', 'source'], 'source'],
  ['programmeFacts', ['sources', '*'], 'source'],
  ['programmeFacts', ['icon'], 'icon'],
  ['programmeFacts', ['situations', '*', 'icon'], 'icon'],
  ['contacts', ['source'], 'source'],
  ['helplines', ['source'], 'source'],
  ['glossary', ['programmes', '*'], 'programme'],
  ['corrections', ['*', 'where'], 'page'],
  ['questions', ['*', 'where'], 'page'],
];

/** The collection whose entries a field may name; pages and icons are none. */
export const targetCollections = {
  contact: 'contacts',
  organisation: 'organisations',
  place: 'places',
  helpline: 'helplines',
  source: 'sources',
  term: 'glossary',
  programme: 'programmeFacts',
} as const satisfies Partial<Record<Target, Collection>>;

/** What a field names; undefined for a field that names nothing else. */
export const getReferenceTarget = (collection: Collection, path: Path): Target | undefined =>
  references.find(([from, pattern]) => from === collection && isAt(path, pattern))?.[2];
