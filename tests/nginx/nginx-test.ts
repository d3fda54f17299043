import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, Agent } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { hostingFolder } from '../../src/build/site-folder.ts';
import { layOutSite } from '../../src/hosting/lay-out-site.ts';
import { findMissingPrograms, howToInstall, startNginx, type Nginx } from '../../src/hosting/run-nginx.ts';
import { builtSiteFolder, listBuiltPages } from '../built-site.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks with a path as it stands: nothing tidies it on the way. */
export type Ask = (
  path: string,
  options?: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> },
) => Promise<Answer>;

export const ports = { httpsPort: 8543, httpPort: 8180 };

/** Starts nginx with the built site for the tests of a file. */
export function useNginx(): { readonly ask: Ask; readonly root: string } {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  // nginx reads the files as another user when it is started by root.
  chmodSync(folder, 0o755);
  const root = join(folder, 'root');
  let nginx: Nginx | undefined;
  let agent: Agent;

  beforeAll(async () => {
    const missing = findMissingPrograms();
    if (missing.length > 0) throw new Error(`This test needs ${missing.join(' and ')}: ${howToInstall}`);
    listBuiltPages();
    layOutSite(builtSiteFolder, root);
    const settings = join(hostingFolder, 'nginx');
    nginx = await startNginx({ folder, settings, root, ...ports });
    agent = new Agent({ ca: readFileSync(nginx.certificate), keepAlive: true, maxSockets: 4 });
  });

  afterAll(async () => {
    agent.destroy();
    await nginx?.stop();
    rmSync(folder, { recursive: true });
  });

  const ask: Ask = (path, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: ports.httpsPort, path, method, headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
        );
        response.on('error', reject);
      })
        .on('error', reject)
        .end();
    });
  return { ask, root };
}
