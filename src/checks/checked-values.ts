import type { z } from 'astro/zod';
import type { StoredEntry } from '../content-loader/entry.ts';
import { remember } from '../domain/remember.ts';
import { collectionNames, collections } from './collections.ts';
import { getEntries, type Content, type Entry } from './content.ts';

/** What a file says beside its schema: the values as pages get them, or what is wrong with them. */
export const compareWithSchema = remember((entry: Entry): z.ZodSafeParseResult<unknown> => {
  // Page details without any field are still details: every field is missing.
  const data = entry.fields?.data ?? {};
  return collections[entry.collection].schema.safeParse(data, { error: describeIssue });
});

/** Every entry as Astro stores it, by collection; a collection with a file that does not fit its schema is left out. */
export function getStoredContent(content: Content): Map<string, readonly StoredEntry[]> {
  return new Map(
    collectionNames.flatMap((collection) => {
      const stored = getEntries(content, collection).map(getStored);
      return stored.every((entries) => entries !== undefined) ? [[collection, stored.flat()]] : [];
    }),
  );
}

function getStored(entry: Entry): StoredEntry[] | undefined {
  const { success, data } = compareWithSchema(entry);
  if (!success) return undefined;
  const { id, locale, page, path: filePath, text } = entry;
  // A list in one file, whose entries name themselves.
  if (Array.isArray(data))
    return (data as { id: string }[]).map((item) => ({ id: item.id, data: item, filePath }));
  const stored = { data: data as StoredEntry['data'], filePath };
  if (!page || locale === undefined) return [{ id, ...stored }];
  return [{ id: `${id}/${locale}`, ...stored, body: text.slice(page.body.start, page.body.end).trim() }];
}

/** Sentences for the problems that no schema has words for. */
function describeIssue(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') {
    const wanted: Record<string, string> = {
      array: 'Write a list: each item on a line of its own, after "- ".',
      object: 'Write the fields that belong here below this line, two blanks further to the right.',
      record: 'Write the fields that belong here below this line, two blanks further to the right.',
      boolean: 'Write true or false.',
      number: 'Write a number.',
      int: 'Write a whole number.',
    };
    return wanted[issue.expected] ?? 'Write text here.';
  }
  if (issue.code === 'invalid_value') return `Choose from: ${issue.values.join(', ')}.`;
  if (issue.code === 'too_small') return 'Write at least one.';
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    return `Choose from: ${((issue as { options?: unknown[] }).options ?? []).join(', ')}.`;
  }
  return 'Write it as the other files of this folder do.';
}
