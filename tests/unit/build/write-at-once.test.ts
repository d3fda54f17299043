import { mkdtempSync, promises, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtOnce } from '../../../src/build/write-at-once.ts';

const { mkdir, writeFile } = promises;
let folder = '';

/** The hooks use nothing of what Astro tells them. */
const run = (hook: 'astro:build:start' | 'astro:build:generated', integration = writeAtOnce()) =>
  (integration.hooks[hook] as () => void)();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-at-once-'));
});

afterEach(() => {
  Object.assign(promises, { mkdir, writeFile });
  rmSync(folder, { recursive: true });
});

describe('while pages are made', () => {
  beforeEach(() => run('astro:build:start'));

  it('a folder and a page are there before anybody waits for them', async () => {
    const made = promises.mkdir(join(folder, 'en/about'), { recursive: true });
    const written = promises.writeFile(join(folder, 'en/about/index.html'), Buffer.from('<p>é'));
    expect(readFileSync(join(folder, 'en/about/index.html'), 'utf8')).toBe('<p>é');
    await Promise.all([made, written]);
  });

  it('what cannot be written is told to who waits for it', async () => {
    const written = promises.writeFile(join(folder, 'missing/index.html'), Buffer.from('<p>'));
    await expect(written).rejects.toThrow('ENOENT');
  });

  it('others get their turn between pages, to ring timers and free memory', async () => {
    const rung: string[] = [];
    setTimeout(() => rung.push('once'), 0);
    for (let page = 0; page < 1000 && rung.length === 0; page += 1) {
      await promises.writeFile(join(folder, 'page.html'), Buffer.from('<p>'));
    }
    expect(rung).toEqual(['once']);
  });

  it('what is no page is written as ever', async () => {
    const file = join(folder, 'list.txt');
    await promises.writeFile(file, ['one ', 'two']);
    expect(readFileSync(file, 'utf8')).toBe('one two');
  });
});

it('after it everything is written as before', () => {
  const integration = writeAtOnce();
  run('astro:build:start', integration);
  expect(promises.writeFile).not.toBe(writeFile);
  run('astro:build:generated', integration);
  expect(promises).toMatchObject({ mkdir, writeFile });
});
