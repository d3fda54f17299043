import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { collectionNames, collections } from '../checks/collections.ts';
import { folderPathname } from './folder-pathname.ts';

const contentFolder = 'src/content';

/** Whether a path of the project is a content file: nothing else is shown or written. */
const isContentFile = (path: string) => collectionNames.some((name) => collections[name].files.test(path));

const isContentFolder = (path: string) =>
  path === '' || `${contentFolder}/`.startsWith(`${path}/`) || path.startsWith(`${contentFolder}/`);

/**
 * Reads and writes the content files below `root` for a page of this machine.
 *
 * @returns whether the request was for them; any other is somebody else's
 */
export function answerForFolder(root: string) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!pathname.startsWith(folderPathname)) return false;
    const end = (status: number, body: string | Buffer = '') => {
      response.writeHead(status, { 'cache-control': 'no-store' }).end(body);
    };
    if (!isFromThisPage(request)) {
      end(403, 'Only the page of this server may ask.\n');
      return true;
    }
    let path: string;
    try {
      path = decodeURIComponent(pathname.slice(folderPathname.length));
    } catch {
      end(400, 'This address cannot be read.\n');
      return true;
    }
    if (path.split('/').includes('..') || !(isContentFile(path) || isContentFolder(path))) end(404);
    else if (request.method === 'PUT' && isContentFile(path)) write(request, join(root, path), end);
    else if (request.method === 'DELETE') remove(root, path, end);
    else if (request.method === 'GET' || request.method === 'HEAD') read(root, path, end);
    else end(405, 'Only GET, HEAD, PUT and DELETE are answered here.\n');
    return true;
  };
}

type End = (status: number, body?: string | Buffer) => void;

function read(root: string, path: string, end: End): void {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found?.isFile() && isContentFile(path)) end(200, readFileSync(join(root, path)));
  else if (found?.isDirectory()) end(200, JSON.stringify(list(root, path)));
  else end(404);
}

/** A content file, or a folder of them that is empty. */
function remove(root: string, path: string, end: End): void {
  if (isContentFile(path)) rmSync(join(root, path), { force: true });
  else if (path.startsWith(`${contentFolder}/`) && list(root, path).length === 0) rmdirSync(join(root, path));
  end(204);
}

const list = (root: string, path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .map((entry) => ({
      name: entry.name,
      kind: entry.isDirectory() ? 'directory' : 'file',
      path: path === '' ? entry.name : `${path}/${entry.name}`,
    }))
    .filter((entry) => (entry.kind === 'file' ? isContentFile(entry.path) : isContentFolder(entry.path)));

function write(request: IncomingMessage, file: string, end: End): void {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.concat(parts));
    end(204);
  });
}

/** Other pages in the same browser, and names that lead to this machine, get nothing (Fetch Metadata, RFC 9110 Host). */
function isFromThisPage({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  const isSameOrigin = site === undefined ? headers.origin === undefined : site === 'same-origin';
  return isSameOrigin && /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? '');
}
