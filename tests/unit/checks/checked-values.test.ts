import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { describe, expect, it, vi } from 'vitest';
import { getStoredContent } from '../../../src/checks/checked-values.ts';
import { parseContent } from '../../../src/checks/content.ts';
import { readSources } from '../../../src/checks/read-content.ts';
import { collections as configured } from '../../../src/content.config.ts';
import { changeFiles } from './clean-content.ts';

vi.mock('astro:content', () => ({ defineCollection: (collection: unknown) => collection }));

/** What the loader of a collection stores when it reads the files itself. */
async function load(name: string, loader: Loader, schema: z.ZodType): Promise<unknown[]> {
  const stored: unknown[] = [];
  await loader.load({
    collection: name,
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    store: { values: () => [], set: (entry: unknown) => stored.push(entry), delete: () => undefined },
    parseData: ({ data }: { data: unknown }) => schema.parseAsync(data),
  } as unknown as LoaderContext);
  return stored;
}

const collections = Object.entries(configured as Record<string, unknown>) as [
  name: string,
  collection: { readonly loader: Loader; readonly schema: z.ZodType },
][];

describe('what the checks hand over to Astro', () => {
  const stored = getStoredContent(parseContent(readSources(process.cwd())));

  it.each(collections)('is what the files of %s say', async (name, { loader, schema }) => {
    const loaded = await load(name, loader, schema);
    expect(loaded.length).toBeGreaterThan(0);
    // Fields in the same order too: pages may list them.
    expect(JSON.stringify(stored.get(name))).toBe(JSON.stringify(loaded));
    expect(stored.get(name)).toStrictEqual(loaded);
  });

  it('has every collection that Astro has', () => {
    expect([...stored.keys()].sort()).toEqual(collections.map(([name]) => name).sort());
  });

  it('has no collection with a file that is not in order', () => {
    const files = changeFiles({ 'src/content/contacts/samen.yaml': 'kind: nobody\n' });
    const handedOn = getStoredContent(parseContent(files));
    expect(handedOn.has('contacts')).toBe(false);
    expect(handedOn.has('programmeFacts')).toBe(true);
  });
});
