import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const standIn = new URL('vitest-stand-in.ts', import.meta.url).href;
const copyOf = /\?.*$/;
const getPath = (url: string) => fileURLToPath(url.replace(copyOf, ''));

const imports = new Map<string, Set<string>>();
const sources = new Map<string, string>();

/**
 * From now on a file of the project in `root` may be imported several times:
 * "a.test.ts?7" gets its own copy of every file that it imports, so that what
 * is computed once, at import, is computed again. And its "vitest" is the stand-in.
 */
export function copyOwnModules(root: string): void {
  const rootUrl = pathToFileURL(`${root}/`).href;
  const isOwn = (url: string) => url.startsWith(rootUrl) && !url.includes('/node_modules/');
  registerHooks({
    resolve(specifier, context, next) {
      const { parentURL = '' } = context;
      if (specifier === 'vitest' && isOwn(parentURL)) return { url: standIn, shortCircuit: true };
      const resolved = next(specifier, context);
      if (!isOwn(resolved.url) || !isOwn(parentURL)) return resolved;
      const known = imports.get(getPath(parentURL)) ?? new Set();
      imports.set(getPath(parentURL), known.add(getPath(resolved.url)));
      return { ...resolved, url: resolved.url.replace(copyOf, '') + (copyOf.exec(parentURL)?.[0] ?? '') };
    },
    load(url, context, next) {
      if (!isOwn(url) || !getPath(url).endsWith('.ts')) return next(url, context);
      const path = getPath(url);
      const source = sources.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'));
      sources.set(path, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

/** Every file of the project that a file has imported, by whatever ways, itself included. */
export function findImported(path: string): ReadonlySet<string> {
  const found = new Set([path]);
  for (const one of found) for (const next of imports.get(one) ?? []) found.add(next);
  return found;
}
