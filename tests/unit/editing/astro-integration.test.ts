import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { HookParameters } from 'astro';
import { createServer, type UserConfig } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { showChangesAtOnce } from '../../../src/editing/astro-integration.ts';

/** What it adds to the settings of Vite. */
function getViteConfig(command: 'dev' | 'build'): UserConfig {
  let vite: UserConfig = {};
  void showChangesAtOnce().hooks['astro:config:setup']!({
    command,
    updateConfig: (config: { vite: UserConfig }) => {
      ({ vite } = config);
    },
  } as unknown as HookParameters<'astro:config:setup'>);
  return vite;
}

it('what Astro writes of the content is not noticed as a change, so that it loads no page a second time', async () => {
  const root = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(join(root, '.astro'));
  const server = await createServer({
    ...getViteConfig('dev'),
    root,
    configFile: false,
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });
  const noticed = new Set<string>();
  server.watcher.on('all', (_event, path) => noticed.add(basename(path)));
  let number = 0;
  const write = (name: string) => {
    writeFileSync(join(root, '.astro', name), `${(number += 1)}`);
    // Astro asks for its entries by name.
    server.watcher.add(join(root, '.astro', name));
  };
  // The server does not tell from when on it watches.
  const writeAll = () => {
    for (const name of ['data-store.json', 'data-store.json.tmp', 'settings.json']) write(name);
    return [...noticed];
  };
  await expect.poll(writeAll, { timeout: 5000 }).toContain('settings.json');
  expect([...noticed].filter((name) => name.startsWith('data-store'))).toEqual([]);
});

it('a build is left as it is', () => {
  expect(getViteConfig('build')).toEqual({});
});
