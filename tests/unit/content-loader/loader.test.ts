import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { oneAFile, oneList } from '../../../src/content-loader/data.ts';
import { handOver } from '../../../src/content-loader/handover.ts';
import type { Reading } from '../../../src/content-loader/reading.ts';
import { texts } from '../../../src/content-loader/texts.ts';

interface Entry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body?: string;
  readonly filePath?: string;
}

let root = '';
let entries = new Map<string, Entry>();
let written: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loader-'));
  entries = new Map();
  written = [];
  onTestFinished(() => rmSync(root, { recursive: true }));
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Astro, as far as a loader sees it; a schema that refuses what is called "wrong". */
async function run(loader: Loader, { editing = false, reading = undefined as Reading | undefined } = {}) {
  await loader.load({
    collection: 'places',
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      values: () => [...entries.values()],
      set: (entry: Entry) => {
        entries.set(entry.id, entry);
        written.push(entry.id);
      },
      delete: (id: string) => entries.delete(id),
      clear: () => entries.clear(),
    },
    refreshContextData: reading,
    parseData: ({ id, data }: Entry) =>
      data['title'] === 'wrong' ? Promise.reject(new Error(`${id} is wrong`)) : Promise.resolve(data),
    watcher: editing ? {} : undefined,
    logger: { debug: () => undefined },
  } as unknown as LoaderContext);
}

const getTitles = () => Object.fromEntries([...entries].map(([id, { data }]) => [id, data['title']]));

describe('the content', () => {
  it('is read from one file an entry, named after it', async () => {
    write('src/content/places/lagos.yaml', 'title: Lagos\n');
    write('src/content/places/below/rome.yaml', 'title: Rome\n');
    await run(oneAFile('src/content/places/*.yaml'));
    expect([...entries.values()]).toEqual([
      { id: 'lagos', data: { title: 'Lagos' }, filePath: 'src/content/places/lagos.yaml' },
    ]);
  });

  it('is named after its folder where each has several files', async () => {
    write('src/content/programmes/samen/facts.yaml', 'title: Samen\n');
    await run(oneAFile('src/content/programmes/*/facts.yaml'));
    expect(getTitles()).toEqual({ samen: 'Samen' });
  });

  it('is read from a list whose entries name themselves', async () => {
    write('src/content/questions.yaml', '- id: one\n  title: A\n- id: two\n  title: B\n');
    await run(oneList('src/content/questions.yaml'));
    expect(getTitles()).toEqual({ one: 'A', two: 'B' });
  });

  it('is a text in a language of the site, with its details apart', async () => {
    write('src/content/pages/about/en.mdx', '---\ntitle: About\n---\n\nWords.\n');
    write('src/content/pages/about/xx.mdx', '---\ntitle: None\n---\n');
    write('src/content/pages/bare/nl.mdx', 'Only words.\n');
    await run(texts('src/content/pages'));
    expect([...entries.values()].map(({ id, data, body }) => ({ id, data, body }))).toEqual([
      { id: 'about/en', data: { title: 'About' }, body: 'Words.' },
      { id: 'bare/nl', data: {}, body: 'Only words.' },
    ]);
  });
});

describe.each([{ editing: false }, { editing: true }])('content that is read again ($editing)', (options) => {
  it('is as its files are then', async () => {
    const loader = oneAFile('src/content/places/*.yaml');
    write('src/content/places/lagos.yaml', 'title: Lagos\n');
    write('src/content/places/rome.yaml', 'title: Rome\n');
    await run(loader, options);
    write('src/content/places/lagos.yaml', 'title: Other\n');
    rmSync(join(root, 'src/content/places/rome.yaml'));
    await run(loader, options);
    expect(getTitles()).toEqual({ lagos: 'Other' });
  });
});

describe('what the checks hand over', () => {
  const loader = oneAFile('src/content/places/*.yaml');
  const rome = { id: 'rome', data: { title: 'Rome' }, filePath: 'src/content/places/rome.yaml' };
  beforeEach(async () => {
    write('src/content/places/lagos.yaml', 'title: Lagos\n');
    await run(loader);
  });

  it('is loaded in place of what the files say now, and of what was loaded before', async () => {
    handOver(`${root}/`, new Map([['places', [rome]]]));
    await run(loader);
    expect([...entries.values()]).toEqual([rome]);
  });

  it('is loaded once', async () => {
    handOver(`${root}/`, new Map([['places', [rome]]]));
    await run(loader);
    await run(loader);
    expect(getTitles()).toEqual({ lagos: 'Lagos' });
  });

  it('is not loaded into another project or another collection', async () => {
    handOver('/elsewhere/', new Map([['places', [rome]]]));
    await run(loader);
    handOver(`${root}/`, new Map([['sources', [rome]]]));
    await run(loader);
    expect(getTitles()).toEqual({ lagos: 'Lagos' });
  });
});

describe.each(['title: wrong\n', 'title: "\n'])('a file that says %j', (fault) => {
  const loader = oneAFile('src/content/places/*.yaml');
  beforeEach(async () => {
    write('src/content/places/lagos.yaml', 'title: Lagos\n');
    write('src/content/places/rome.yaml', 'title: Rome\n');
    await run(loader, { editing: true });
    write('src/content/places/lagos.yaml', fault);
    write('src/content/places/rome.yaml', 'title: Other\n');
  });

  it('stops a build', async () => {
    await expect(run(loader)).rejects.toThrow(Error);
  });

  it('keeps its last good entry while pages are edited, and does not hold up others', async () => {
    await run(loader, { editing: true });
    expect(getTitles()).toEqual({ lagos: 'Lagos', rome: 'Other' });
  });
});

describe('while pages are edited', () => {
  const editing = { editing: true };

  it('only a file that says something else is taken over again', async () => {
    const loader = oneAFile('src/content/places/*.yaml');
    write('src/content/places/lagos.yaml', 'title: Lagos\n');
    write('src/content/places/rome.yaml', 'title: Rome\n');
    await run(loader, editing);
    write('src/content/places/rome.yaml', 'title: Other\n');
    written = [];
    await run(loader, editing);
    expect(written).toEqual(['rome']);
    expect(getTitles()).toEqual({ lagos: 'Lagos', rome: 'Other' });
  });

  it('a file that is put back as it was before a fault is taken over whole', async () => {
    const loader = oneList('src/content/questions.yaml');
    const good = '- id: one\n  title: A\n- id: two\n  title: B\n';
    write('src/content/questions.yaml', good);
    await run(loader, editing);
    write('src/content/questions.yaml', '- id: one\n  title: Other\n- id: two\n  title: wrong\n');
    await run(loader, editing);
    write('src/content/questions.yaml', good);
    await run(loader, editing);
    expect(getTitles()).toEqual({ one: 'A', two: 'B' });
  });

  it('everything is taken over again when Astro has emptied its store, and a file that comes back', async () => {
    const loader = oneAFile('src/content/places/*.yaml');
    write('src/content/places/lagos.yaml', 'title: Lagos\n');
    await run(loader, editing);
    entries.clear();
    await run(loader, editing);
    expect(getTitles()).toEqual({ lagos: 'Lagos' });
    rmSync(join(root, 'src/content/places/lagos.yaml'));
    await run(loader, editing);
    expect(getTitles()).toEqual({});
    write('src/content/places/lagos.yaml', 'title: Lagos\n');
    await run(loader, editing);
    expect(getTitles()).toEqual({ lagos: 'Lagos' });
  });

  it('whoever wants it read hears that it has begun', async () => {
    const reading: Reading = { hasBegun: false };
    write('src/content/places/lagos.yaml', 'title: Lagos\n');
    await run(oneAFile('src/content/places/*.yaml'), { ...editing, reading });
    expect(reading.hasBegun).toBe(true);
  });
});
