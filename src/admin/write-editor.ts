import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findIds } from '../checks/collections.ts';
import { listContentFiles } from '../checks/read-content.ts';
import { locales, localeKeys } from '../site.ts';
import { getEditorConfig, logoName, type Workplace } from './editor-config.ts';
import type { EditorScripts } from './make-scripts.ts';
import { keepToOwnServer, listOwnFiles } from './own-files.ts';
import { renderPage } from './page.ts';
import { getEditorPolicy, repositoryServers } from './policy.ts';

const require = createRequire(import.meta.url);

interface EditorOptions {
  /** The folder of the project. */
  readonly root: string;
  /** Where the files go; the page is its index.html. */
  readonly folder: string;
  readonly workplace: Workplace;
  readonly scripts: EditorScripts;
}

/**
 * Writes the page of the editor with everything it loads.
 *
 * @throws when the editor's program is not the one whose requests are known
 */
export function writeEditor({ root, folder, workplace, scripts }: EditorOptions): void {
  mkdirSync(folder, { recursive: true });
  const files = listContentFiles(root);
  const config = getEditorConfig({ getIds: (collection) => findIds(files, collection) }, workplace);
  const title = config.app_title!;
  writeFileSync(
    join(folder, 'index.html'),
    renderPage({
      title,
      config,
      policy: getEditorPolicy(workplace.kind === 'repository' ? repositoryServers : []),
    }),
  );

  const program = readFileSync(resolveFile('@sveltia/cms/dist/sveltia-cms.js'), 'utf8');
  writeFileSync(
    join(folder, 'sveltia-cms.js'),
    keepToOwnServer(program).replace(/^\/\/# sourceMappingURL=.*$/m, ''),
  );
  copyOwnFiles(folder);
  cpSync(join(root, 'public/favicon.svg'), join(folder, logoName));
  for (const [name, code] of Object.entries(scripts)) writeFileSync(join(folder, name), code);
}

function copyOwnFiles(folder: string): void {
  const cms = getPackage('@sveltia/cms');
  // The program asks for the version that it was written for; npm may have brought a newer one of the same kind.
  const immutable = cms.dependencies['immutable']!.replace(/^\D/, '');
  for (const { name, source } of listOwnFiles({ cms: cms.version, immutable })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if ('text' in source) writeFileSync(join(folder, name), source.text);
    else cpSync(resolveFile(source.module), join(folder, name));
  }
  // The words of the editor's own buttons in the languages of the site.
  const words = join(cms.folder, 'locales');
  const languages = localeKeys.map((locale) => locales[locale].lang);
  for (const name of readdirSync(words).filter((file) =>
    languages.some((lang) => file.split(/[-.]/)[0] === lang),
  ))
    cpSync(join(words, name), join(folder, `cms@${cms.version}`, 'locales', name));
}

/** Packages that keep their files to themselves are found by the folder that Node looks into. */
function resolveFile(module: string): string {
  const [scope, name] = module.split('/') as [string, string];
  const id = scope.startsWith('@') ? `${scope}/${name}` : scope;
  return join(getPackage(id).folder, module.slice(id.length + 1));
}

interface Package {
  readonly folder: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

function getPackage(id: string): Package {
  const folder = require.resolve
    .paths(id)!
    .map((path) => join(path, id))
    .find((path) => hasPackage(path));
  if (folder === undefined) throw new Error(`The package ${id} is not installed. Run "npm ci".`);
  return {
    folder,
    ...(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Omit<Package, 'folder'>),
  };
}

function hasPackage(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'package.json')).length > 0;
  } catch {
    return false;
  }
}
