import { findNearest } from '../../domain/nearest.ts';
import type { Collection } from '../collections.ts';
import { getEntries, type Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';

/** What is only shown where something names it, and what an editor calls it. Contacts have a rule of their own. */
const nouns: Readonly<Partial<Record<Collection, string>>> = {
  organisations: 'organisation',
  places: 'place',
  helplines: 'helpline',
  sources: 'source',
};

const isName = (text: string) => /^[a-z0-9-]+$/.test(text);

/** Files that nothing names. */
export function checkUnused(content: Content): Diagnostic[] {
  const words = new Set(
    content.entries.flatMap(({ fields }) =>
      (fields?.texts ?? []).flatMap(({ value }) =>
        typeof value === 'string' && isName(value) ? [value] : [],
      ),
    ),
  );
  return (Object.entries(nouns) as [Collection, string][]).flatMap(([collection, noun]) =>
    getEntries(content, collection)
      // A slip in its name elsewhere is another problem.
      .filter(({ id }) => !words.has(id) && ![...words].some((word) => findNearest(word, [id]) !== undefined))
      .map((entry) => diagnose('ref/unused', getPlace(entry, undefined), { noun, id: entry.id })),
  );
}
