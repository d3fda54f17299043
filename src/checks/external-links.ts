import { getData, getEntries, type Content } from './content.ts';
import { walkMdx } from './parse-mdx.ts';

/** A page of somebody else, and the files that lead to it. */
export interface ExternalLink {
  readonly url: string;
  readonly files: readonly string[];
}

export interface DeadLink extends ExternalLink {
  /** What the other server answered, or why it could not be asked. */
  readonly answer: string;
}

/** Every web address outside the site: of sources, of helplines, and in the texts. */
export function getExternalLinks(content: Content): ExternalLink[] {
  const found = [
    ...getEntries(content, 'sources').map((entry) => ({ url: getData(entry, ['url']), file: entry.path })),
    ...getEntries(content, 'helplines').map((entry) => ({
      url: getData(entry, ['website']),
      file: entry.path,
    })),
    ...content.entries.flatMap(({ page, path }) =>
      [...walkMdx(page?.nodes ?? [])].map(({ url }) => ({ url, file: path })),
    ),
  ];
  const files = new Map<string, Set<string>>();
  for (const { url, file } of found) {
    if (typeof url !== 'string' || !/^https?:\/\//.test(url)) continue;
    files.set(url, (files.get(url) ?? new Set()).add(file));
  }
  return Array.from(files, ([url, names]) => ({ url, files: [...names].sort() })).sort((left, right) =>
    left.url < right.url ? -1 : 1,
  );
}

/** Answers that say that a page is gone. Others may be a busy or a suspicious server. */
const gone: readonly number[] = [404, 410];

const patience = 20_000;

/**
 * The pages that are gone, or whose server cannot be found. A server that
 * refuses programs, is slow or has a fault may well answer a reader: those are left out.
 * Undefined where no server at all can be found: then this machine has no network.
 */
export async function findDeadLinks(
  links: readonly ExternalLink[],
  ask: (url: string, options: { readonly signal: AbortSignal }) => Promise<{ readonly status: number }>,
): Promise<DeadLink[] | undefined> {
  const dead: DeadLink[] = [];
  const lost: DeadLink[] = [];
  for (const link of links) {
    try {
      const { status } = await ask(link.url, { signal: AbortSignal.timeout(patience) });
      if (gone.includes(status)) dead.push({ ...link, answer: `answers ${status}` });
    } catch (error) {
      if (isUnknownServer(error)) lost.push({ ...link, answer: 'its server cannot be found' });
    }
  }
  const hasNetwork = links.length === 0 || lost.length < links.length;
  return hasNetwork ? [...dead, ...lost] : undefined;
}

const isUnknownServer = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'ENOTFOUND';
