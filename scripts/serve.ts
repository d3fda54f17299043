/** Serves the built site to this machine and prints its address: `npm run serve -- --port 8080`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { siteFolder } from '../src/build/site-folder.ts';
import { site } from '../src/site.ts';
import { startStaticServer } from '../src/static-server/static-server.ts';

const usualPort = 4321;
const { values } = parseArgs({ options: { port: { type: 'string' } } });

if (!existsSync(`${siteFolder}/index.html`)) {
  console.error(`There is no built site in ${siteFolder}. Run "npm run build" first.`);
  process.exit(1);
}

const serveOn = (port: number) =>
  startStaticServer({ folder: siteFolder, base: site.base, port, missingSlash: 'redirect' });

const { origin } = await (values.port === undefined
  ? // Another program may have the usual port; any other will do.
    serveOn(usualPort).catch(() => serveOn(0))
  : serveOn(Number(values.port)));
console.log(`The site is at ${origin}${site.base} (Ctrl+C ends it)`);
