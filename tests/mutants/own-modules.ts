import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const standIn = new URL('vitest-stand-in.ts', import.meta.url).href;
const withoutMemory = new URL('remember-stand-in.ts', import.meta.url).href;
const copyOf = /\?.*$/;
const getPath = (url: string) => fileURLToPath(url.replace(copyOf, ''));

const imports = new Map<string, Set<string>>();
const found = new Map<string, ReadonlySet<string>>();
const sources = new Map<string, string>();
/** Of each copy, by its "?7", the file that is to be computed again. */
const renewed = new Map<string, string>();

/**
 * From now on a file of the project in `root` may be imported several times:
 * `getCopy` leads to a copy. And its "vitest" and its `remember` are stand-ins.
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
      const path = getPath(resolved.url);
      if (path.endsWith('/src/domain/remember.ts') && !parentURL.includes('/tests/'))
        return { url: withoutMemory, shortCircuit: true };
      imports.set(getPath(parentURL), known.add(path));
      const copy = copyOf.exec(parentURL)?.[0] ?? '';
      const isRenewed = findImported(path).has(renewed.get(copy) ?? path);
      return { ...resolved, url: resolved.url.replace(copyOf, '') + (isRenewed ? copy : '') };
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

/**
 * What imports a new copy of `path`, in which the file `source`, and everything
 * that imports it, is computed again; the rest is what is loaded already.
 */
export function getCopy(path: string, source: string, number: number): string {
  renewed.set(`?${number}`, source);
  return `${pathToFileURL(path).href}?${number}`;
}

/** Every file of the project that a file has imported, by whatever ways, itself included. */
export function findImported(path: string): ReadonlySet<string> {
  const known = found.get(path);
  if (known) return known;
  const all = new Set([path]);
  for (const one of all) for (const next of imports.get(one) ?? []) all.add(next);
  return all;
}

/** Says that everything is loaded once, so that what a file has imported need not be looked up again. */
export function rememberImported(): void {
  for (const path of imports.keys()) found.set(path, findImported(path));
}
