import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const projectFolder = join(import.meta.dirname, '..', '..');
const cacheFolder = join(projectFolder, 'node_modules', '.cache', 'chromium');
const require = createRequire(import.meta.url);

/**
 * Starts the Chromium that npm installs, without a package of the operating
 * system and without a network. It works on Linux for x64; elsewhere
 * CHROMIUM_PATH names a Chromium or Chrome of your own.
 */
export async function launchChromium(ownArguments: readonly string[] = []): Promise<Browser> {
  const ownChromium = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    // Whatever a page asks for by name stays unanswered: tests reach this machine only.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', ...ownArguments],
    ...(ownChromium === undefined ? await prepareChromium() : { executablePath: ownChromium }),
  });
}

interface PreparedChromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

async function prepareChromium(): Promise<PreparedChromium> {
  const folder = await unpackChromium();
  const executablePath = join(folder, 'chromium');
  const env = { ...getEnvironment(), FONTCONFIG_FILE: writeFontConfiguration(folder) };

  return canStart(executablePath, env)
    ? { executablePath, env }
    : { executablePath, env: withBundledLibraries(folder, env) };
}

function getEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The environment for a machine that lacks the libraries Chromium is linked with (nss, nspr, expat). */
export function withBundledLibraries(folder: string, env: Record<string, string>): Record<string, string> {
  const folders = [join(folder, 'al2023', 'lib'), env['LD_LIBRARY_PATH']];
  return { ...env, LD_LIBRARY_PATH: folders.filter(Boolean).join(':') };
}

/**
 * Unpacks the package's archives once, and returns the folder. They are
 * unpacked beside their place and moved there whole, so that neither a second
 * run at the same time nor one that was cut short leaves half a browser.
 */
export async function unpackChromium(): Promise<string> {
  const packageFile = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json');
  const { version } = require(packageFile) as { version: string };
  const folder = join(cacheFolder, version);
  if (existsSync(folder)) {
    return folder;
  }

  mkdirSync(cacheFolder, { recursive: true });
  const unpacking = mkdtempSync(join(cacheFolder, 'unpacking-'));
  await inflateInto(unpacking, join(dirname(packageFile), 'bin'));
  for (const face of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']) {
    cpSync(
      join(dirname(require.resolve('@expo-google-fonts/noto-sans')), face),
      join(unpacking, 'fonts', face),
      {
        recursive: true,
      },
    );
  }
  try {
    renameSync(unpacking, folder);
  } catch (error) {
    rmSync(unpacking, { recursive: true });
    // Another run was faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** inflate() writes to the system's temporary folder, and asks for its name as soon as it is called. */
async function inflateInto(folder: string, archives: string): Promise<void> {
  const temporaryFolder = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const inflating = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((archive) =>
    inflate(join(archives, archive)),
  );
  if (temporaryFolder === undefined) {
    delete process.env['TMPDIR'];
  } else {
    process.env['TMPDIR'] = temporaryFolder;
  }
  await Promise.all(inflating);
}

/**
 * The packaged fonts.conf names folders that exist only in the cloud it was
 * made for; with it every glyph is blank. Written at each start because it
 * holds absolute paths, and moved into place whole for a second run's sake.
 */
function writeFontConfiguration(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const writing = join(folder, `fonts-${process.pid}.conf`);
  const aliases = ['sans-serif', 'serif', 'monospace', 'system-ui'].map(
    (family) => `<alias><family>${family}</family><prefer><family>Noto Sans</family></prefer></alias>`,
  );
  writeFileSync(
    writing,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
      '<fontconfig>',
      `<dir>${join(folder, 'fonts')}</dir>`,
      `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
      ...aliases,
      '</fontconfig>',
    ].join('\n'),
  );
  renameSync(writing, file);
  return file;
}

function canStart(executablePath: string, env: Record<string, string>): boolean {
  try {
    execFileSync(executablePath, ['--version'], { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
