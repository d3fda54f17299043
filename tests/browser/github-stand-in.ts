import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import type { GitRepository } from './git-repository.ts';

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  readonly isDraft: boolean;
  readonly labels: string[];
  readonly createdAt: string;
}

export interface CheckRun {
  readonly commit: string;
  readonly conclusion: 'success' | 'failure';
  /** What the check prints, as the page of the pull request shows it. */
  readonly summary: string;
}

export interface GitHub {
  readonly pullRequests: readonly PullRequest[];
  /** What the editor did to the repository, in its order: "createRef cms/contacts/samen". */
  readonly calls: readonly string[];
  /** Runs the check of the project on a branch, as the workflow of the repository does at every push. */
  readonly runCheck: (branch: string) => CheckRun;
}

type Json = Record<string, unknown>;

interface GraphQl {
  readonly query: string;
  readonly variables: Json & {
    readonly branch?: string;
    readonly input?: {
      readonly name: string;
      readonly oid: string;
      readonly branch: { readonly branchName: string };
      readonly expectedHeadOid: string;
      readonly message: { readonly headline: string };
      readonly fileChanges: {
        readonly additions: readonly { readonly path: string; readonly contents: string }[];
        readonly deletions: readonly { readonly path: string }[];
      };
    };
  };
}

const account = { id: 1, databaseId: 1, login: 'editor', name: 'Editor', email: 'editor@example.org' };

/**
 * Answers a page's requests to GitHub's interface for programs (REST and
 * GraphQL), as far as the editor makes them, from a real git repository: what
 * it creates there are branches and commits. Any other request fails the page.
 */
export async function standInForGitHub(page: Page, repository: GitRepository, name: string): Promise<GitHub> {
  const pullRequests: PullRequest[] = [];
  const calls: string[] = [];

  const answer = (method: string, path: string, body: unknown): [status: number, json?: unknown] => {
    const inRepository = path.startsWith(`/repos/${name}`) ? path.slice(`/repos/${name}`.length) : undefined;
    if (path === '/user') return [200, { ...account, avatar_url: '', html_url: '' }];
    if (path === '/graphql') return answerGraphQl(body as GraphQl);
    if (inRepository === '/collaborators/editor') return [204];
    const tree = /^\/git\/trees\/(\w+)/.exec(inRepository ?? '')?.[1];
    if (tree !== undefined) {
      const files = repository.listFiles(tree).map((file) => ({ ...file, type: 'blob', mode: '100644' }));
      return [200, { sha: tree, tree: files, truncated: false }];
    }
    if (inRepository === '/pulls' && method === 'POST') {
      const { title, head, draft } = body as { title: string; head: string; draft: boolean };
      const pull = {
        number: pullRequests.length + 1,
        title,
        branch: head,
        isDraft: draft,
        labels: [],
        createdAt: new Date().toISOString(),
      };
      pullRequests.push(pull);
      calls.push(`${draft ? 'draft ' : ''}pull request ${head}`);
      return [201, { ...describePull(pull), created_at: pull.createdAt, updated_at: pull.createdAt }];
    }
    const labelled = /^\/issues\/(\d+)\/labels$/.exec(inRepository ?? '')?.[1];
    if (labelled !== undefined) {
      pullRequests[Number(labelled) - 1]!.labels.push(...(body as { labels: string[] }).labels);
      return [200, []];
    }
    return [404, { message: 'Not Found' }];
  };

  const describePull = (pull: PullRequest) => ({
    id: `PR_${pull.number}`,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title,
    url: `https://github.com/${name}/pull/${pull.number}`,
    html_url: `https://github.com/${name}/pull/${pull.number}`,
    isDraft: pull.isDraft,
    isCrossRepository: false,
    createdAt: pull.createdAt,
    updatedAt: pull.createdAt,
    headRefName: pull.branch,
    headRefOid: repository.getHead(pull.branch),
    head: { ref: pull.branch, sha: repository.getHead(pull.branch) },
    author: account,
    labels: { nodes: pull.labels.map((label) => ({ name: label })) },
    files: {
      nodes: repository
        .listChanged(repository.getHead('main')!, repository.getHead(pull.branch)!)
        .map(({ path, status }) => ({ path, changeType: status === 'D' ? 'DELETED' : 'MODIFIED' })),
    },
  });

  const answerGraphQl = ({ query, variables }: GraphQl): [status: number, json: unknown] => {
    const { input } = variables;
    if (query.includes('createRef(') && input) {
      const branch = input.name.replace('refs/heads/', '');
      if (repository.getHead(branch) !== undefined) {
        return [
          200,
          {
            data: null,
            errors: [{ message: `A ref named "${input.name}" already exists in the repository.` }],
          },
        ];
      }
      repository.setHead(branch, input.oid);
      calls.push(`branch ${branch}`);
      return [200, { data: { createRef: { ref: { name: branch } } } }];
    }
    if (query.includes('createCommitOnBranch(') && input) {
      const { branchName } = input.branch;
      if (repository.getHead(branchName) !== input.expectedHeadOid)
        return [200, { data: null, errors: [{ message: 'Expected branch to point to another commit.' }] }];
      const { additions, deletions } = input.fileChanges;
      const oid = repository.commit(branchName, input.message.headline, [
        ...additions.map(({ path, contents }) => ({ path, bytes: Buffer.from(contents, 'base64') })),
        ...deletions.map(({ path }) => ({ path, bytes: undefined })),
      ]);
      calls.push(`commit ${branchName}: ${additions.map(({ path }) => path).join(', ')}`);
      const files = Object.fromEntries(
        Array.from(query.matchAll(/(file_\d+): file\(path: "([^"]+)"\)/g), ([, alias, path]) => [
          alias!,
          { oid: repository.getBlobId(oid, path!) },
        ]),
      );
      return [
        200,
        {
          data: {
            createCommitOnBranch: { commit: { oid, committedDate: new Date().toISOString(), ...files } },
          },
        },
      ];
    }

    const branch = variables.branch ?? 'main';
    const head = repository.getHead(branch);
    const target = { oid: head, history: { nodes: [{ oid: head, message: 'The project' }] } };
    const changed = {
      target: {
        history: {
          nodes: [
            { oid: head, author: { ...account, user: account }, committedDate: '2026-11-01T09:00:00Z' },
          ],
        },
      },
    };
    const openPulls = pullRequests.filter((pull) => !variables.branch || pull.branch === variables.branch);
    const readObject = (object: string) => {
      const text = repository.readBlob(object);
      return text === undefined
        ? null
        : {
            oid: repository.git('rev-parse', object).trim(),
            text,
            byteSize: Buffer.byteLength(text),
            isBinary: false,
            isTruncated: false,
          };
    };
    return [
      200,
      {
        data: {
          repository: {
            id: 'R_1',
            defaultBranchRef: { name: 'main' },
            ref: head === undefined ? null : { name: branch, target },
            pullRequests: { totalCount: openPulls.length, nodes: pullRequests.map(describePull) },
            ...Object.fromEntries(
              Array.from(
                query.matchAll(/(\w+_\d+): (object\((?:oid|expression): "([^"]+)"\) \{ \.\.\. on (\w+))?/g),
                ([, alias, isObject, object, type]) => [
                  alias!,
                  isObject === undefined ? changed : type === 'Blob' ? readObject(object!) : describeCommit(),
                ],
              ),
            ),
          },
          fork: { id: 'R_1' },
          base: { ref: { target } },
        },
      },
    ];
  };

  // GitHub's own page shows the checks; the editor only looks for previews.
  const describeCommit = () => ({ status: null, deployments: { nodes: [] }, checkSuites: { nodes: [] } });

  await page.route('https://api.github.com/**', async (route) => {
    const request = route.request();
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    const [status, json] = answer(
      request.method(),
      new URL(request.url()).pathname,
      request.postData() === null ? undefined : (request.postDataJSON() as unknown),
    );
    return route.fulfill({ status, headers, ...(json !== undefined && { json }) });
  });

  return {
    pullRequests,
    calls,
    runCheck: (branch) => {
      const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts'], {
        cwd: repository.checkOut(branch),
        encoding: 'utf8',
      });
      return {
        commit: repository.getHead(branch)!,
        conclusion: status === 0 ? 'success' : 'failure',
        summary: stdout,
      };
    },
  };
}
