import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly hasInstallScript?: boolean;
}

const project = join(import.meta.dirname, '..', '..', '..');
const read = (file: string) => JSON.parse(readFileSync(join(project, file), 'utf8')) as unknown;
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, LockedPackage>> };
const { allowScripts } = read('package.json') as { allowScripts: Readonly<Record<string, boolean>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** A package for other systems that scripts/complete-lock-file.ts wrote down: it is not installed here. */
const isForOthers = ({ optional, os, cpu }: LockedPackage) =>
  optional === true && (os !== undefined || cpu !== undefined);

it('every package that is installed has a checksum in the lock file', () => {
  expect(locked.length).toBeGreaterThan(500);
  const without = locked.filter(([, entry]) => entry.integrity === undefined && !isForOthers(entry));
  expect(without.map(([path]) => path)).toEqual([]);
  const weak = locked.filter(
    ([, { integrity }]) => integrity !== undefined && !integrity.startsWith('sha512-'),
  );
  expect(weak.map(([path]) => path)).toEqual([]);
});

it('the lock file names no address, so that each machine asks its own registry and checks what it gets', () => {
  expect(locked.filter(([, { resolved, link }]) => resolved ?? link).map(([path]) => path)).toEqual([]);
});

it('a package that wants to run a script at its install is listed with a decision', () => {
  const names = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1)!);
  expect([...new Set(names)].filter((name) => !(name in allowScripts))).toEqual([]);
});
