import type { StoredEntry } from './entry.ts';

/**
 * In a build the checks have read every file, and found each value as its schema
 * wants it, right before Astro loads the content. They hand on what they have
 * read: so it is read once, and what is built is what was checked, even if
 * somebody saves a file meanwhile. Astro loads the loader with a module runner of
 * its own, which shares nothing with the checks but the global object.
 */
interface Handover {
  /** The folder of the project. */
  readonly root: string;
  /** The entries of each collection by its name. */
  readonly collections: Map<string, readonly StoredEntry[]>;
}

const place = Symbol.for('content-loader/handover');

const shared = globalThis as { [place]?: Handover | undefined };

/** Leaves the entries of all collections of the project at `root` for its loaders. */
export function handOver(root: string, collections: Map<string, readonly StoredEntry[]>): void {
  shared[place] = { root, collections };
}

/** The entries of a collection, once; undefined when nobody has left any, as in the development server. */
export function takeOver(root: string, collection: string): readonly StoredEntry[] | undefined {
  const handover = shared[place];
  if (handover?.root !== root) return undefined;
  const entries = handover.collections.get(collection);
  handover.collections.delete(collection);
  return entries;
}
