import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import { hostingFolder } from '../../src/build/site-folder.ts';
import { layOutSite } from '../../src/hosting/lay-out-site.ts';
import { builtSiteFolder, listBuiltPages } from '../built-site.ts';
import { askBy, type Ask } from '../hosted-site.ts';

const port = 8580;

/** On this machine nobody signs a certificate, and nobody else is to learn of this one. */
const onThisMachine = (caddyfile: string) => `{
	admin off
	auto_https off
}
import ${caddyfile}
`;

/** Starts Caddy with the built site for the tests of a file. */
export function useCaddy(): Ask {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  let caddy: ChildProcess | undefined;

  beforeAll(async () => {
    if (spawnSync('caddy', ['version']).error) {
      throw new Error('This test needs Caddy: sudo apt-get install caddy');
    }
    listBuiltPages();
    const root = join(folder, 'root');
    layOutSite(builtSiteFolder, root);
    const configuration = join(folder, 'Caddyfile');
    writeFileSync(configuration, onThisMachine(resolve(hostingFolder, 'caddy', 'Caddyfile')));
    const env = {
      ...process.env,
      SITE_ADDRESS: `http://127.0.0.1:${port}`,
      SITE_ROOT: root,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
    };
    caddy = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', configuration], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let words = '';
    caddy.stderr!.on('data', (data: Buffer) => (words += data.toString()));
    for (let tries = 0; !(await isListening()); tries += 1) {
      if (caddy.exitCode !== null || tries > 100) throw new Error(`Caddy did not start.\n${words}`);
      await wait(50);
    }
  });

  afterAll(async () => {
    agent.destroy();
    if (caddy?.exitCode === null) {
      const ended = new Promise((done) => caddy!.once('exit', done));
      caddy.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true });
  });

  return askBy(request, () => ({ port, agent }));
}

const isListening = () =>
  new Promise<boolean>((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
