import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

export interface GitFile {
  readonly path: string;
  readonly sha: string;
  readonly size: number;
}

interface Change {
  readonly path: string;
  /** Undefined for a file that goes away. */
  readonly bytes: Buffer | undefined;
}

/** A bare git repository in a folder of its own, as a server keeps it. */
export interface GitRepository {
  readonly getHead: (branch: string) => string | undefined;
  readonly setHead: (branch: string, commit: string) => void;
  readonly listFiles: (commit: string) => readonly GitFile[];
  readonly listChanged: (from: string, to: string) => readonly { path: string; status: string }[];
  readonly readBlob: (name: string) => string | undefined;
  readonly getBlobId: (commit: string, path: string) => string | undefined;
  readonly commit: (branch: string, message: string, changes: readonly Change[]) => string;
  readonly git: (...args: string[]) => string;
  /** Puts the files of a branch, with the installed packages, into a folder and returns it. */
  readonly checkOut: (branch: string) => string;
  readonly remove: () => void;
}

/**
 * A repository with one commit on `main`: the project as it stands, with changes nobody has committed
 * yet, and with the content as it was taken over, so that a test knows what it changes.
 */
export function makeRepository(): GitRepository {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  const checkouts: string[] = [];
  const environment = {
    ...process.env,
    GIT_DIR: folder,
    GIT_INDEX_FILE: join(folder, 'own-index'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Editor',
    GIT_AUTHOR_EMAIL: 'editor@example.org',
    GIT_COMMITTER_NAME: 'Editor',
    GIT_COMMITTER_EMAIL: 'editor@example.org',
  };
  const run = (args: readonly string[], input?: Buffer, cwd = folder) =>
    execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      env: environment,
      maxBuffer: 1e8,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(input && { input }),
    });
  const git = (...args: string[]) => run(args);
  const tryGit = (...args: string[]) => {
    try {
      return git(...args);
    } catch {
      return undefined;
    }
  };
  const getHead = (branch: string) =>
    tryGit('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`)?.trim();

  run(['init', '--bare', '--quiet', folder]);
  run(['--work-tree', project, 'add', '--all'], undefined, project);
  const taken = git('write-tree', '--prefix=tests/fixtures/content/').trim();
  git('rm', '-r', '--quiet', '--cached', 'src/content');
  run(['--work-tree', project, 'read-tree', '--prefix=src/content/', taken], undefined, project);
  const first = git('commit-tree', git('write-tree').trim(), '-m', 'The project').trim();
  git('update-ref', 'refs/heads/main', first);

  return {
    getHead,
    setHead: (branch, commit) => void git('update-ref', `refs/heads/${branch}`, commit),
    listFiles: (commit) =>
      git('ls-tree', '-r', '-l', '-z', commit)
        .split('\0')
        .filter(Boolean)
        .map((line) => {
          const [about, path] = line.split('\t') as [string, string];
          const [, , sha, size] = about.split(/ +/) as [string, string, string, string];
          return { path, sha, size: Number(size) };
        }),
    listChanged: (from, to) =>
      git('diff', '--name-status', '-z', from, to)
        .split('\0')
        .filter(Boolean)
        .reduce<{ path: string; status: string }[]>(
          (files, word, index, words) =>
            index % 2 === 0 ? [...files, { status: word, path: words[index + 1]! }] : files,
          [],
        ),
    readBlob: (name) => tryGit('cat-file', 'blob', name),
    getBlobId: (commit, path) => tryGit('rev-parse', '--verify', '--quiet', `${commit}:${path}`)?.trim(),
    commit: (branch, message, changes) => {
      const parent = getHead(branch)!;
      git('read-tree', parent);
      for (const { path, bytes } of changes) {
        if (bytes === undefined) git('update-index', '--force-remove', path);
        else {
          const sha = run(['hash-object', '-w', '--stdin'], bytes).trim();
          git('update-index', '--add', '--cacheinfo', `100644,${sha},${path}`);
        }
      }
      const commit = git('commit-tree', git('write-tree').trim(), '-p', parent, '-m', message).trim();
      git('update-ref', `refs/heads/${branch}`, commit, parent);
      return commit;
    },
    git,
    checkOut: (branch) => {
      const checkout = mkdtempSync(join(tmpdir(), 'checkout-'));
      checkouts.push(checkout);
      run(['--work-tree', checkout, 'read-tree', '--reset', '-u', branch]);
      symlinkSync(join(project, 'node_modules'), join(checkout, 'node_modules'));
      return checkout;
    },
    remove: () => {
      for (const path of [folder, ...checkouts]) rmSync(path, { recursive: true, force: true });
    },
  };
}
