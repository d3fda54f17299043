/**
 * Publishes the built site on this machine: `npm run release -- FOLDER` builds, verifies and switches;
 * `npm run release -- FOLDER --roll-back` publishes the release before; `--prepared` takes dist as it is;
 * `--reload "systemctl reload nginx"` is run when the server has to read its settings again.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hostingFolder, siteFolder } from '../src/build/site-folder.ts';
import { prepareRelease, publishRelease, rollBack } from '../src/hosting/release.ts';
import { describeSoftware } from '../src/hosting/software.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'roll-back': { type: 'boolean' }, prepared: { type: 'boolean' }, reload: { type: 'string' } },
});
const [target] = positionals;
if (target === undefined) {
  console.error('Name the folder of the releases: npm run release -- /srv/lmi');
  process.exit(1);
}

/** An old worker of the server may answer a moment longer; its answers fit the pages of both releases. */
const reload = () => {
  if (values.reload === undefined) {
    console.log(
      'The settings of the server have changed: let it read them again (--reload "systemctl reload nginx").',
    );
  } else if (spawnSync(values.reload, { shell: true, stdio: 'inherit' }).status !== 0) {
    throw new Error('The server did not read its settings again; the site is as it was.');
  }
};

if (values['roll-back']) {
  console.log(`Release ${rollBack(target, reload)} is published again.`);
  process.exit();
}
// The build checks the content, counts the pages and reads them back; it fails rather than build half a site.
if (
  !values.prepared &&
  spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' }).status !== 0
) {
  process.exit(1);
}
const { name, hashes } = prepareRelease({ site: siteFolder, settings: hostingFolder }, target);
writeFileSync(join(target, 'releases', name, 'sbom.cdx.json'), describeSoftware());
publishRelease(target, name, reload);
const pages = [...hashes.keys()].filter((file) => file.endsWith('.html')).length;
console.log(`Release ${name} is published: ${pages} pages, ${hashes.size} files, as built.`);
