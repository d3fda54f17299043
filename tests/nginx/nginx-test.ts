import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { hostingFolder } from '../../src/build/site-folder.ts';
import { layOutSite } from '../../src/hosting/lay-out-site.ts';
import { findMissingPrograms, howToInstall, startNginx, type Nginx } from '../../src/hosting/run-nginx.ts';
import { builtSiteFolder, listBuiltPages } from '../built-site.ts';
import { askBy, type Ask } from '../hosted-site.ts';

export const ports = { httpsPort: 8543, httpPort: 8180 };

/** Starts nginx with the built site for the tests of a file. */
export function useNginx(): Ask {
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

  return askBy(request, () => ({ port: ports.httpsPort, agent }));
}
