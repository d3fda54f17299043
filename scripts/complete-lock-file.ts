/**
 * node scripts/complete-lock-file.ts — run it after every `npm install`.
 *
 * npm leaves platform packages that the registry in use does not carry out of
 * the lock file, and `npm ci` then refuses that lock file
 * (https://github.com/npm/cli/issues/9846). This adds each of them with what
 * its name tells: version, system, processor and C library; no address and no
 * checksum, so that its platform takes it from its own registry.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const path = 'package-lock.json';
const systems: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
const libraries: Readonly<Record<string, string>> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};

/** "…-linux-arm64-musl" → linux, arm64, musl; what the name does not tell is left out. */
function readPlatform(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const pick = (find: (word: string) => string | undefined) =>
    words.map(find).find((word) => word !== undefined);
  const os = pick((word) => systems[word]);
  const cpu = pick((word) => (processors.includes(word) ? word : undefined));
  const libc = os === 'linux' ? pick((word) => libraries[word]) : undefined;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) };
}

const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> };
const added: string[] = [];
for (const [parent, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = `node_modules/${name}`;
    // A range is an ordinary optional package, which every registry carries; platform packages are pinned.
    if (lock.packages[`${parent}/${place}`] || lock.packages[place] || !/^\d/.test(version)) continue;
    lock.packages[place] = { version, ...readPlatform(name), ...(dev && { dev }), optional: true };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  added.length === 0 ? 'The lock file was complete.' : `Added ${added.length}:\n${added.join('\n')}`,
);
