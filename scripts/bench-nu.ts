/** Lets the Nu HTML checker read every built page; it needs Java 11 or newer: `npm run bench:nu`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { siteFolder } from '../src/build/site-folder.ts';
import { installTool } from './bench/install-tool.ts';

interface Report {
  readonly messages: readonly {
    readonly type: string;
    readonly subType?: string;
    readonly url: string;
    readonly lastLine?: number;
    readonly message: string;
    readonly extract?: string;
  }[];
}

if (spawnSync('java', ['-version']).error) {
  console.error('This needs Java: sudo apt-get install default-jre-headless');
  process.exit(1);
}
const jar = join(installTool('vnu-jar', '26.9.27'), 'build', 'dist', 'vnu.jar');
const { stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', '--skip-non-html', siteFolder], {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
});
const { messages } = JSON.parse(stderr) as Report;
const errors = messages.filter(({ type }) => type !== 'info');
for (const { url, lastLine, message, extract } of errors) {
  console.log(`${url}:${lastLine ?? 1} ${message} ${extract ?? ''}`);
}
process.exitCode = errors.length === 0 ? 0 : 1;
console.log(`${errors.length} errors, ${messages.length - errors.length} remarks.`);
