import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { site } from '../../src/site.ts';

it('the command that serves the site prints an address that answers', async () => {
  const command = spawn(process.execPath, ['scripts/serve.ts', '--port', '0'], {
    cwd: `${import.meta.dirname}/../..`,
  });
  try {
    const [line] = (await once(createInterface(command.stdout), 'line')) as [string];
    const address = /http:\S+/.exec(line)?.[0] ?? '';
    expect(new URL(address).pathname).toBe(site.base);

    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');

    const withoutSlash = await fetch(address + site.defaultLocale);
    expect(withoutSlash.url).toBe(`${address}${site.defaultLocale}/`);
    expect(withoutSlash.status).toBe(200);
  } finally {
    command.kill();
  }
});
