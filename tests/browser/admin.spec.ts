import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { editorFolder } from '../../src/admin/editor-folder.ts';
import { answerForFolder } from '../../src/admin/folder-server.ts';
import { makeScripts } from '../../src/admin/make-scripts.ts';
import { writeEditor } from '../../src/admin/write-editor.ts';
import { siteFolder } from '../../src/build/site-folder.ts';
import { startStaticServer } from '../../src/static-server/static-server.ts';
import { site } from '../../src/site.ts';
import { test as base } from './browser-test.ts';
import { makeRepository } from './git-repository.ts';
import { standInForGitHub } from './github-stand-in.ts';

const editorPathname = `${site.base}${editorFolder}/`;
const repositoryName = new URL(site.repository).pathname.slice(1);

const test = base
  .extend('repository', { scope: 'file' }, ({}, { onCleanup }) => {
    const repository = makeRepository();
    onCleanup(() => repository.remove());
    return repository;
  })
  // A desk, and every address that the editor asks.
  .extend('desk', async ({ browser, origin }, { onCleanup }) => {
    const desk = await openDesk(
      await browser.newContext({ baseURL: origin, viewport: { width: 1400, height: 900 } }),
    );
    onCleanup(() => desk.context.close());
    return desk;
  })
  // The editor on a folder of this machine, as `npm run admin` serves it.
  .extend('folder', { scope: 'file' }, async ({ repository }, { onCleanup }) => {
    const root = repository.checkOut('main');
    const served = `${root}/.build/admin`;
    const workplace = { kind: 'folder' } as const;
    const scripts = await makeScripts(workplace);
    writeEditor({ root, folder: `${served}/${editorFolder}`, workplace, scripts });
    const server = await startStaticServer({
      folder: served,
      base: site.base,
      port: 0,
      missingSlash: 'redirect',
      answer: answerForFolder(root),
    });
    onCleanup(() => server.stop());
    return { root, origin: server.origin };
  });

interface Desk {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Origins that were asked, and requests that failed. */
  readonly origins: Set<string>;
  readonly failed: string[];
}

async function openDesk(context: BrowserContext): Promise<Desk> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const origins = new Set<string>();
  const failed: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) origins.add(url.origin);
  });
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => failed.push(error.message));
  return { context, page, origins, failed };
}

async function signIn(page: Page): Promise<void> {
  await page.goto(editorPathname);
  await page.getByRole('button', { name: /access token/i }).click();
  await page.getByRole('textbox').first().fill('a-token-of-nobody');
  await page
    .getByRole('button', { name: /sign in|continue|ok/i })
    .last()
    .click();
  await page.getByText('Contacts').first().waitFor();
}

const getSave = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

async function open(page: Page, collection: string, entry: string): Promise<void> {
  await page.goto(new URL(`#/collections/${collection}/entries/${entry}`, page.url()).href);
  await getSave(page).waitFor();
}

/** An entry that was saved leads back to its list. */
const waitForList = (page: Page) => page.waitForFunction(() => !location.hash.includes('/entries/'));

const getField = (page: Page, path: string) => page.locator(`[data-key-path="${path}"]`);

/** Selects words in a text as a mouse would. */
async function selectWords(text: Locator, words: string): Promise<void> {
  await text.click();
  await text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue!.indexOf(wanted);
      if (start === -1) continue;
      getSelection()!.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`"${wanted}" is not in the text.`);
  }, words);
  // The editor hears of a selection a moment later.
  await text.page().waitForTimeout(500);
}

describe('a colleague who corrects a contact in the browser', () => {
  test(
    'is told about a malformed address, and saves a draft pull request that the checks accept',
    { timeout: 240_000 },
    async ({ desk, origin, repository, expect }) => {
      const { page, origins, failed } = desk;
      const github = await standInForGitHub(page, repository, repositoryName);
      await signIn(page);
      const lists = await page.locator('body').innerText();
      for (const [label, files] of [
        ['Programme facts', 'programmes/*/facts.yaml'],
        ['Programme texts', 'programmes/*/en.mdx'],
        ['Page texts', 'pages/*/en.mdx'],
        ['Contacts', 'contacts/*.yaml'],
        ['Organisations', 'organisations/*.yaml'],
        ['Places', 'places/*.yaml'],
        ['Helplines', 'helplines/*.yaml'],
        ['Glossary', 'glossary/*.yaml'],
        ['Sources', 'sources/*.yaml'],
      ] as const) {
        expect(lists.replace(/\s+/g, ' ')).toContain(`${label} ${globSync(`src/content/${files}`).length} `);
      }
      expect(lists).toContain('Corrections');
      expect(lists).toContain('Questions');

      await open(page, 'contacts', 'samen');
      const email = getField(page, 'email').getByRole('textbox');
      await email.fill('a@iom.int@iom.int');
      await getSave(page).click();
      await getField(page, 'email')
        .getByText('"a@iom.int@iom.int" has two @ signs. An address has one. Did you mean "a@iom.int"?')
        .waitFor();
      expect(github.calls).toEqual([]);

      await email.fill('samen@iom.int');
      await getSave(page).click();
      await expect.poll(() => github.pullRequests.length, { timeout: 40_000 }).toBe(1);
      expect(github.calls).toEqual([
        'branch cms/contacts/samen',
        'commit cms/contacts/samen: src/content/contacts/samen.yaml',
        'draft pull request cms/contacts/samen',
      ]);
      await expect.poll(() => github.pullRequests[0]!.labels).toEqual(['sveltia-cms/draft']);
      await page.getByRole('button', { name: 'Later' }).click();
      await waitForList(page);
      expect(
        repository.git('diff', '-U0', 'main', 'cms/contacts/samen').split('\n').slice(4).filter(Boolean),
      ).toEqual([expect.stringContaining('@@'), '-email: svhullenaar@iom.int', '+email: samen@iom.int']);

      await open(page, 'contacts', 'samen');
      await email.fill('samen-nl@iom.int');
      await getSave(page).click();
      await expect.poll(() => github.calls.length, { timeout: 40_000 }).toBe(4);
      expect(github.calls[3]).toBe('commit cms/contacts/samen: src/content/contacts/samen.yaml');
      expect(github.pullRequests.length).toBe(1);

      expect(github.runCheck('cms/contacts/samen')).toMatchObject({ conclusion: 'success' });
      const checkout = repository.checkOut('cms/contacts/samen');
      const build = spawnSync(process.execPath, ['scripts/build.ts'], {
        cwd: checkout,
        encoding: 'utf8',
        // For colleagues: every page leads to its text.
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', EDIT_LINKS: 'on' },
      });
      expect(build.stdout).toContain('The site is built');
      const samen = readFileSync(
        `${checkout}/${siteFolder}/nl/programmas/gezondheid-en-steun/index.html`,
        'utf8',
      );
      expect(samen).toContain(`${site.repository}/edit/main/src/content/programmes/samen/nl.mdx`);
      expect(samen).toContain(`${editorPathname}#/collections/programmeTexts/entries/samen`);
      expect(samen).toContain('samen-nl@iom.int');

      expect([...origins].sort()).toEqual([origin, 'https://api.github.com'].sort());
      expect(failed).toEqual([]);
    },
  );
});

describe('a colleague who drops a city in Dutch', () => {
  test(
    'saves both languages in one commit, and reads in the pull request what is missing',
    { timeout: 120_000 },
    async ({ desk, repository, expect }) => {
      const { page } = desk;
      const github = await standInForGitHub(page, repository, repositoryName);
      await signIn(page);
      await open(page, 'programmeTexts', 'samen');
      const texts = getField(page, 'body').locator('[contenteditable="true"]');
      await expect.poll(() => texts.count()).toBe(2);
      await selectWords(texts.nth(1), 'Arnhem, ');
      await page.keyboard.press('Delete');
      await expect.poll(() => texts.nth(1).innerText()).not.toContain('Arnhem');
      await selectWords(texts.nth(0), 'knowledge sharing');
      await page.keyboard.type('sharing knowledge');
      await expect.poll(() => texts.nth(0).innerText()).toContain('sharing knowledge');
      await getSave(page).click();
      await expect.poll(() => github.pullRequests.length, { timeout: 40_000 }).toBe(1);
      expect(github.calls).toEqual([
        'branch cms/programmeTexts/samen',
        'commit cms/programmeTexts/samen: src/content/programmes/samen/en.mdx, src/content/programmes/samen/nl.mdx',
        'draft pull request cms/programmeTexts/samen',
      ]);
      expect(
        repository.git('diff', '--numstat', 'main', 'cms/programmeTexts/samen').trim().split('\n'),
      ).toEqual(['1\t1\tsrc/content/programmes/samen/en.mdx', '1\t1\tsrc/content/programmes/samen/nl.mdx']);
      const { conclusion, summary } = github.runCheck('cms/programmeTexts/samen');
      expect(conclusion).toBe('failure');
      expect(summary).toContain('src/content/programmes/samen/nl.mdx');
      expect(summary).toContain('Arnhem');
      expect(summary).toContain('Nothing was published; the live site is unchanged.');
    },
  );
});

/** Every entry with a file of its own: what the address of the editor calls it, and its files. */
const entries = [
  ...['contacts', 'organisations', 'places', 'helplines', 'glossary', 'sources'].flatMap((collection) =>
    globSync(`src/content/${collection}/*.yaml`).map((file) => ({
      collection,
      entry: /([^/\\]+)\.yaml$/.exec(file)![1]!,
    })),
  ),
  ...globSync('src/content/programmes/*/facts.yaml').map((file) => ({
    collection: 'programmeFacts',
    entry: `${file.split(/[/\\]/).at(-2)!}/facts`,
  })),
  ...['programmes', 'pages'].flatMap((folder) =>
    globSync(`src/content/${folder}/*/en.mdx`).map((file) => ({
      collection: folder === 'programmes' ? 'programmeTexts' : 'pageTexts',
      entry: file.split(/[/\\]/).at(-2)!,
    })),
  ),
];
/** One of each collection; with EVERY_FILE=1 all, which takes some minutes. */
const tried = process.env['EVERY_FILE']
  ? entries
  : entries.filter(
      ({ collection }, index) => entries.findIndex((one) => one.collection === collection) === index,
    );

/** Where the first field of a form is none of that kind, or comes later than the ones below it. */
const firstTexts: Readonly<Record<string, string>> = { contacts: '="email"', programmeFacts: '="icon"' };

/** The first line of text in the form of an entry that any letter fits into. */
const getText = (page: Page, collection: string) =>
  page
    .locator(`[data-key-path${firstTexts[collection] ?? ''}]`)
    .locator('[contenteditable="true"], input[type="text"], textarea')
    .first();

const readContent = (root: string) =>
  new Map(
    globSync('src/content/**/*.{yaml,mdx}', { cwd: root }).map((path) => [
      path,
      readFileSync(`${root}/${path}`, 'utf8'),
    ]),
  );

/** The lines of the file that has changed: as they were and as they are. Undefined unless it is one file. */
function findChange(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const [changed, ...others] = [...after].filter(([path, text]) => before.get(path) !== text);
  if (changed === undefined || others.length > 0 || before.size !== after.size) return undefined;
  const [path, text] = changed;
  const old = before.get(path)!.split('\n');
  const lines = text.split('\n');
  return {
    path,
    size: lines.length - old.length,
    lines: lines.flatMap((line, index) => (line === old[index] ? [] : [[old[index], line] as const])),
  };
}

async function enterFolder(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}${editorPathname}`);
  await page.getByRole('button', { name: 'Work with Test Repository' }).waitFor();
}

/** Presses a key until what has the focus is of this role and name. */
async function pressUntil(page: Page, key: string, role: string, name: string): Promise<void> {
  for (let times = 0; times < 60; times += 1) {
    const found = await page.evaluate(
      ([wantedRole, wantedName]) => {
        const { activeElement } = document;
        const own = activeElement?.getAttribute('role') ?? activeElement?.tagName.toLowerCase();
        const label =
          activeElement?.getAttribute('aria-label') ?? (activeElement as HTMLElement | null)?.innerText;
        const field = activeElement?.closest<HTMLElement>('[data-key-path]')?.dataset['keyPath'];
        return own === wantedRole && (label?.includes(wantedName!) === true || field === wantedName);
      },
      [role, name],
    );
    if (found) return;
    await page.keyboard.press(key);
    // The page draws what has the focus a moment later.
    await page.waitForTimeout(50);
  }
  throw new Error(`The key ${key} never reaches "${name}".`);
}

describe('the editor on a folder of this machine', () => {
  test(
    'needs no account, asks nobody else, and changes the letter that was typed and nothing else',
    {
      timeout: 900_000,
    },
    async ({ desk, folder, expect }) => {
      const { page, origins, failed } = desk;
      await enterFolder(page, folder.origin);
      await page.getByRole('button', { name: 'Work with Test Repository' }).click();
      await page.getByText('Contacts').first().waitFor();
      const before = readContent(folder.root);
      for (const { collection, entry } of tried) {
        await open(page, collection, entry);
        await getText(page, collection).click();
        await page.keyboard.press('Control+Home');
        await page.keyboard.type('x');
        await getSave(page).click();
        await waitForList(page);
        const change = findChange(before, readContent(folder.root));
        expect(change, `${collection}/${entry}`).toMatchObject({ size: 0, lines: [{}] });
        const [[old, line] = []] = change!.lines;
        const letter = Array.from({ length: line!.length }).findIndex(
          (_, index) => line![index] !== old![index],
        );
        expect(line!.slice(0, letter) + line!.slice(letter + 1), change!.path).toBe(old);
        writeFileSync(`${folder.root}/${change!.path}`, before.get(change!.path)!);
      }
      expect([...origins]).toEqual([folder.origin]);
      expect(failed).toEqual([]);
    },
  );

  test('can be used with the keyboard alone', { timeout: 120_000 }, async ({ desk, folder, expect }) => {
    const { page } = desk;
    const before = readContent(folder.root);
    await enterFolder(page, folder.origin);
    await pressUntil(page, 'Tab', 'button', 'Work with Test Repository');
    await page.keyboard.press('Enter');
    await page.getByText('Contacts').first().waitFor();
    await pressUntil(page, 'Tab', 'treeitem', '');
    await pressUntil(page, 'ArrowDown', 'treeitem', 'Contacts');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: 'integration projects' }).waitFor();
    await pressUntil(page, 'Tab', 'row', '');
    await pressUntil(page, 'ArrowDown', 'row', 'resettlement');
    await page.keyboard.press('Enter');
    await getField(page, 'email').getByRole('textbox').waitFor();
    await pressUntil(page, 'Tab', 'input', 'email');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('resettlement@iom.int');
    await page.keyboard.press('Control+S');
    await waitForList(page);
    expect(findChange(before, readContent(folder.root))).toEqual({
      path: 'src/content/contacts/resettlement.yaml',
      size: 0,
      lines: [['email: NLResettlement@iom.int', 'email: resettlement@iom.int']],
    });
  });
});
