import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyProject } from '../../src/build/copy-project.ts';
import { startDevServer } from '../../src/editing/start-dev-server.ts';
import type { Figure } from './measure.ts';

const text = 'src/content/programmes/family-reunification/en.mdx';
const contact = 'src/content/contacts/family-reunification.yaml';
const pathname = '/en/programmes/family-reunification/';
const changes = 7;

/**
 * How long an editor waits while `npm run dev` runs, from the moment a file is
 * written: until the page with a changed sentence is there, asked for as the
 * browser does when it is told to; and until it is told of a wrong address. The middle of several changes.
 */
export async function measureDevServer(): Promise<Figure[]> {
  const copy = copyProject();
  const server = await startDevServer(copy);
  try {
    const getPage = async () => (await fetch(server.origin + pathname)).text();
    await getPage();
    const browser = await connect(server.origin);

    const sentence = await measureChanges(join(copy, text), (file, number) => {
      const words = `Sentence number ${number}.`;
      return {
        written: `${file.trimEnd()}\n\n${words}\n`,
        isSeen: async () => {
          await browser.hear('full-reload');
          return (await getPage()).includes(words);
        },
      };
    });
    const fault = await measureChanges(join(copy, contact), (file, number) => {
      const address = `a${number}@iom.int@iom.int`;
      return {
        written: file.replace(/^email: .*$/m, `email: ${address}`),
        isSeen: async () => (await browser.hear('error')).includes(address),
      };
    });
    return [
      { name: 'show a changed sentence while editing', value: sentence, unit: 'ms', limit: 300 },
      { name: 'tell a wrong address while editing', value: fault, unit: 'ms', limit: 300 },
    ];
  } finally {
    await server.stop();
    rmSync(copy, { recursive: true });
  }
}

type Change = (
  file: string,
  number: number,
) => { readonly written: string; readonly isSeen: () => Promise<boolean> };

/** Milliseconds until a change is seen: the middle of some, after one that warms the server up. */
async function measureChanges(path: string, change: Change): Promise<number> {
  const file = readFileSync(path, 'utf8');
  const times: number[] = [];
  for (let number = 0; number <= changes; number += 1) {
    // Longer than anything in the server still has to say about the change before.
    await wait(1500);
    const { written, isSeen } = change(file, number);
    const start = performance.now();
    const seen = isSeen();
    writeFileSync(path, written);
    if (!(await seen)) while (!(await isSeen()));
    times.push(performance.now() - start);
  }
  return times.slice(1).sort((a, b) => a - b)[Math.floor(changes / 2)]!;
}

/** Listens to the server as a page in a browser does. */
async function connect(origin: string) {
  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const [, token = ''] = /wsToken = "([^"]+)"/.exec(client) ?? [];
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  return {
    /** The next message of that kind, as it was sent. */
    hear: (type: string) =>
      new Promise<string>((resolve) => {
        const listen = ({ data }: MessageEvent<string>) => {
          if ((JSON.parse(data) as { type: string }).type !== type) return;
          socket.removeEventListener('message', listen);
          resolve(data);
        };
        socket.addEventListener('message', listen);
      }),
  };
}
