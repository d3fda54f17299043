import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { getHeaders } from '../hosting/headers.ts';
import { keepHeaderTable } from '../hosting/keep-header-table.ts';
import { getAnswer, type Answer, type AnswerOptions } from './answer.ts';
import { getContentType } from './content-type.ts';

export interface StaticServer {
  /** Where it answers, without a path: `http://127.0.0.1:4321`. */
  readonly origin: string;
  /** Closes the port and every open connection. */
  readonly stop: () => Promise<void>;
}

interface StaticServerOptions {
  readonly folder: string;
  /** Path under which the folder is served, with a slash at both ends. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly missingSlash: AnswerOptions['missingSlash'];
  /** Is asked first; true means that it answers. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/**
 * Serves a folder to this machine only, as a host of static files would.
 * Sends the headers that hosts are told to send, and the Brotli file beside a
 * file (`page.html.br`) to who accepts it. Reads the disk at each request, so a
 * new build shows at once. Rejects with the system's error (EADDRINUSE) if the
 * port is taken. Prints nothing.
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { folder, base, port, missingSlash, answer: answerFirst } = options;
  const isFile = (file: string) => isFileOnDisk(join(folder, file));

  const getTable = keepHeaderTable(folder);
  const server = createServer((request, response) => {
    if (answerFirst?.(request, response)) return;
    const answer = getAnswer(request.method ?? '', request.url ?? '', { base, missingSlash, isFile });
    // A missing file gets the headers of the page that says so.
    const pathname = base + (answer.kind === 'file' ? answer.file : '');
    for (const [name, value] of Object.entries(getHeaders(getTable(), pathname))) {
      response.setHeader(name, value);
    }
    // A file that a new build takes away between the question and the reading ends the connection, not the server.
    send(answer, folder, request, response).catch(() => response.destroy());
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: takenPort } = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${String(takenPort)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function isFileOnDisk(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // No such file, or a name that no disk could hold.
    return false;
  }
}

/** Node leaves the body away by itself where the request was HEAD. */
async function send(
  answer: Answer,
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (answer.kind === 'redirect') {
    response.writeHead(answer.status, { location: answer.location, 'content-length': 0 }).end();
    return;
  }
  if (answer.kind === 'text') {
    response
      .writeHead(answer.status, {
        ...(answer.status === 405 && { allow: 'GET, HEAD' }),
        'content-type': 'text/plain; charset=utf-8',
        'content-length': Buffer.byteLength(answer.text),
      })
      .end(answer.text);
    return;
  }
  const file = join(folder, answer.file);
  const packed = `${file}.br`;
  const hasPacked = isFileOnDisk(packed);
  const isPacked = hasPacked && acceptsBrotli(request);
  const sent = isPacked ? packed : file;
  response.writeHead(answer.status, {
    'content-type': getContentType(file),
    'content-length': statSync(sent).size,
    ...(isPacked && { 'content-encoding': 'br' }),
    ...(hasPacked && { vary: 'Accept-Encoding' }),
  });
  await pipeline(createReadStream(sent), response);
}

/** As browsers ask, which name no weights (RFC 9110, section 12.5.3). */
const acceptsBrotli = ({ headers }: IncomingMessage) =>
  (headers['accept-encoding'] ?? '').split(',').some((coding) => coding.trim() === 'br');
