import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** `npm run dev` for a copy of the project. */
export interface DevServer {
  readonly origin: string;
  /** What it has written to the terminal until now, without colours. */
  readonly getOutput: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts it on any free port, and waits until it has told its address.
 *
 * @throws with its output when it ends before that
 */
export async function startDevServer(copy: string): Promise<DevServer> {
  // Where Astro takes itself to be part of a test, it loads no page anew.
  const own = { ...process.env, VITEST: undefined, NODE_ENV: undefined };
  const server = spawn(
    process.execPath,
    // Port 0 is any that is free; the lock is for people who forget that a server of theirs runs already.
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '0', '--ignore-lock'],
    { cwd: copy, env: { ...own, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' } },
  );
  let output = '';
  const ended = once(server, 'exit').then(() => {
    throw new Error(`The server has ended:\n${output}`);
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const getOrigin = () => /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
  while (getOrigin() === undefined) {
    await Promise.race([ended, once(server.stdout, 'data')]);
  }
  return {
    origin: getOrigin()!,
    getOutput: () => output,
    stop: async () => {
      server.kill();
      await ended.catch(() => undefined);
    },
  };
}
