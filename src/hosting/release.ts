import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { site } from '../site.ts';
import { formatCaddyfile } from './caddyfile.ts';
import type { PageFacts } from '../first-flight/page-policy.ts';
import { getHeaderTable, type SiteFacts } from './headers.ts';
import { formatNginxMaps } from './nginx.ts';
import { precompress } from './precompress.ts';
import { readSiteFacts } from './read-site-facts.ts';
import { redirects } from './redirects.ts';

/** How many releases stay, the current one among them. */
const kept = 3;

/** Where hosts look for the site: a link to the folder of the current release. */
const current = 'current';

/** Where nginx or Caddy looks for its settings: a link of its own, because it reads them only when it is told to. */
const settings = 'settings';

/** Folders whose old files stay reachable: a page that was loaded before a release asks for them after it. */
const carriedFolders = ['_astro', 'pagefind'];

export interface Release {
  /** Folder below `releases`: a number that grows. */
  readonly name: string;
  /** SHA-256 of every file by name, in the order of the names. */
  readonly hashes: ReadonlyMap<string, string>;
}

export interface ReleaseSource {
  /** The built site. */
  readonly site: string;
  /** The settings of hosts for it. */
  readonly settings: string;
}

const getPublished = (target: string, name: string) => join(target, 'releases', name, 'root', site.base);

const listFiles = (folder: string) =>
  [...globSync('**/*', { cwd: folder }), ...globSync('.well-known/*', { cwd: folder })]
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

const getHash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

const listReleases = (target: string) =>
  existsSync(join(target, 'releases')) ? readdirSync(join(target, 'releases')).sort() : [];

/** The name of the release that is published, if there is one. */
export function getCurrentRelease(target: string): string | undefined {
  try {
    return readlinkSync(join(target, current)).split('/').at(-1);
  } catch {
    return undefined;
  }
}

/**
 * Lays a built site out as a release beside those before it, without
 * publishing it: `releases/<name>/root` is what a server has as its root,
 * `releases/<name>/settings` are its settings.
 *
 * A file that is the same as in the current release keeps its time, so that
 * readers who have it get no second copy; unless a header has changed, because
 * browsers keep some headers of a copy that they are told is good.
 *
 * @throws when what arrived on the disk is not what was built
 */
export function prepareRelease(source: ReleaseSource, target: string): Release {
  const before = getCurrentRelease(target);
  const name = getNextName(listReleases(target));
  const folder = join(target, 'releases', name);
  const published = getPublished(target, name);
  mkdirSync(dirname(published), { recursive: true });
  cpSync(source.site, published, { recursive: true });
  cpSync(source.settings, join(folder, 'settings'), { recursive: true });

  const hashes = new Map(listFiles(published).map((file) => [file, getHash(join(published, file))]));
  const built = listFiles(source.site);
  const different = built.filter((file) => hashes.get(file) !== getHash(join(source.site, file)));
  if (different.length > 0 || built.length !== hashes.size) {
    throw new Error(`These files are not as they were built: ${different.join(', ')}`);
  }
  writePolicies(target, before, name);
  if (before !== undefined) keepTimes(target, before, name, hashes);
  precompress(published);
  if (before !== undefined) carryOver(target, before, name);
  writeFileSync(
    join(folder, 'SHA256SUMS'),
    Array.from(hashes, ([file, hash]) => `${hash}  ${file}\n`).join(''),
  );
  return { name, hashes };
}

function getNextName(releases: readonly string[]): string {
  return String(Number(releases.at(-1) ?? 0) + 1).padStart(6, '0');
}

function keepTimes(target: string, before: string, name: string, hashes: ReadonlyMap<string, string>): void {
  const [old, own] = [before, name].map((release) => getHeaderSettings(target, release));
  if (old !== own) return;
  for (const [file, hash] of hashes) {
    const previous = join(getPublished(target, before), file);
    if (!existsSync(previous) || getHash(previous) !== hash) continue;
    const { atime, mtime } = statSync(previous);
    utimesSync(join(getPublished(target, name), file), atime, mtime);
  }
}

/** The headers without what belongs to one page: that page is another one when it changes. */
function getHeaderSettings(target: string, release: string): string {
  const path = join(target, 'releases', release, 'settings', 'netlify', '_headers');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * The policies of this release's pages allow the code and styles of the pages
 * before it too: a server reads its settings a moment before or after the switch.
 */
function writePolicies(target: string, before: string | undefined, name: string): void {
  const own = readSiteFacts(getPublished(target, name));
  const facts = before === undefined ? own : mergeFacts(own, readSiteFacts(getPublished(target, before)));
  const table = getHeaderTable(facts, 'each-page');
  const folder = join(target, 'releases', name, 'settings');
  for (const { path, text } of [
    { path: 'nginx/maps.conf', text: formatNginxMaps(table) },
    { path: 'caddy/Caddyfile', text: formatCaddyfile(table, redirects) },
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function mergeFacts(one: SiteFacts, other: SiteFacts): SiteFacts {
  const merge = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort();
  const pages = Map.groupBy([...one.pages, ...other.pages], ({ pathname }) => pathname);
  return {
    pages: Array.from(pages, ([pathname, same]): PageFacts => ({
      pathname,
      inlineScripts: merge(same.map(({ inlineScripts }) => inlineScripts)),
      hasScriptFile: same.some(({ hasScriptFile }) => hasScriptFile),
      inlineStyles: merge(same.map(({ inlineStyles }) => inlineStyles)),
    })),
    sensitivePaths: merge([one.sensitivePaths, other.sensitivePaths]),
  };
}

/** Files with hashes in their names that the new release no longer has; they take no room of their own on the disk. */
function carryOver(target: string, before: string, name: string): void {
  for (const carried of carriedFolders) {
    const from = join(getPublished(target, before), carried);
    for (const file of existsSync(from) ? listFiles(from) : []) {
      const to = join(getPublished(target, name), carried, file);
      if (existsSync(to)) continue;
      mkdirSync(dirname(to), { recursive: true });
      linkSync(join(from, file), to);
    }
  }
}

/**
 * Publishes a release that is there, in one step that no request falls into,
 * and removes all but the last ones. A newer one comes after its settings,
 * which allow the pages before it; an older one comes before them.
 *
 * @param reload tells the server to read its settings again; asked only when they have changed
 * @throws when there is no such release
 */
export function publishRelease(target: string, name: string, reload: () => void): void {
  if (!existsSync(getPublished(target, name))) throw new Error(`There is no release ${name} in ${target}.`);
  const isOlder = name < (getCurrentRelease(target) ?? '');
  const old = readSettings(target);
  if (isOlder) switchLink(target, current, join('releases', name));
  switchLink(target, settings, join('releases', name, 'settings'));
  if (readSettings(target) !== old) reload();
  if (!isOlder) switchLink(target, current, join('releases', name));
  const others = listReleases(target).filter((release) => release !== name);
  for (const outdated of others.slice(0, Math.max(0, others.length - (kept - 1)))) {
    rmSync(join(target, 'releases', outdated), { recursive: true, force: true });
  }
}

/** A rename replaces the old link; removing it first would leave nothing for a moment. */
function switchLink(target: string, name: string, to: string): void {
  const link = join(target, `${name}.new`);
  rmSync(link, { force: true });
  symlinkSync(to, link);
  renameSync(link, join(target, name));
}

/** Of nginx and Caddy together: the rules of both come from one table, so they change together. */
function readSettings(target: string): string {
  return ['nginx', 'caddy']
    .map((server) => join(target, settings, server))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => listFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8')))
    .join('');
}

/**
 * Publishes the release before the current one again.
 *
 * @returns its name
 * @throws when there is none
 */
export function rollBack(target: string, reload: () => void): string {
  const published = getCurrentRelease(target);
  const earlier = listReleases(target).filter((name) => published !== undefined && name < published);
  const name = earlier.at(-1);
  if (name === undefined) throw new Error(`There is no release before ${published ?? 'the first'}.`);
  publishRelease(target, name, reload);
  return name;
}
