/** Serves the editor for the content of this folder, to this machine: `npm run admin -- --port 8080`. */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { editorFolder } from '../src/admin/editor-folder.ts';
import { answerForFolder } from '../src/admin/folder-server.ts';
import { makeScripts } from '../src/admin/make-scripts.ts';
import { writeEditor } from '../src/admin/write-editor.ts';
import { site } from '../src/site.ts';
import { startStaticServer } from '../src/static-server/static-server.ts';

const usualPort = 4322;
const { values } = parseArgs({ options: { port: { type: 'string' } } });
const root = process.cwd();
const folder = '.build/admin';

rmSync(folder, { recursive: true, force: true });
const workplace = { kind: 'folder' } as const;
const scripts = await makeScripts(workplace);
writeEditor({ root, folder: `${folder}/${editorFolder}`, workplace, scripts });

const serveOn = (port: number) =>
  startStaticServer({
    folder,
    base: site.base,
    port,
    missingSlash: 'redirect',
    answer: answerForFolder(root),
  });

const { origin } = await (values.port === undefined
  ? // Another program may have the usual port; any other will do.
    serveOn(usualPort).catch(() => serveOn(0))
  : serveOn(Number(values.port)));
console.log(`The editor of this folder is at ${origin}${site.base}${editorFolder}/ (Ctrl+C ends it)`);
