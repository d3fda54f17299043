/** Serves the editor for the content files of this folder, to this machine only. */
import { rmSync } from 'node:fs';
import { answerForFolder } from '../src/admin/folder-server.ts';
import { writeEditor } from '../src/admin/write-editor.ts';
import { startStaticServer } from '../src/static-server/static-server.ts';

const folder = '.build/admin';
const root = process.cwd();

rmSync(folder, { recursive: true, force: true });
await writeEditor({ root, folder: `${folder}/admin`, workplace: { kind: 'folder' } });
const { origin } = await startStaticServer({
  folder,
  base: '/',
  port: Number(process.env['PORT'] ?? 4322),
  missingSlash: 'redirect',
  answer: answerForFolder(root),
});
console.log(`Edit the content of this folder at ${origin}/admin/.`);
