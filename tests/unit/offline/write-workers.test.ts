import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { findKeptFiles, type ServedFile } from '../../../src/offline/find-kept-files.ts';
import { getWorkerScript } from '../../../src/offline/write-workers.ts';
import type { OfflinePlan } from '../../../src/offline/offline-plan.ts';

const files = [
  { pathname: '/en/', text: '<main>Home</main><img src="/icon.svg">' },
  { pathname: '/en/contact/', text: '<main>Old address</main>' },
  { pathname: '/en/hidden/', text: '<quick-exit></quick-exit>' },
  { pathname: '/icon.svg', text: '<svg/>' },
];
const change = (pathname: string, text: string) =>
  files.map((file) => (file.pathname === pathname ? { pathname, text } : file));

const readPlan = (script: string) => JSON.parse(/\(self, (\{.*\})\);\n$/.exec(script)![1]!) as OfflinePlan;
const getScript = (served: readonly ServedFile[]) => getWorkerScript(findKeptFiles(served, 'en'), 'en');
const getCache = (changed = files) => readPlan(getScript(changed)).cache;

describe('the worker script of a language', () => {
  it('runs as it stands, without anything from elsewhere', () => {
    const listened: string[] = [];
    const self = { caches: {}, addEventListener: (type: string) => listened.push(type) };
    runInNewContext(getScript(files), { self });
    expect(listened).toEqual(['install', 'activate', 'fetch']);
  });

  it('is the same for the same pages, in whatever order the disk gives them', () => {
    expect(getScript(files.toReversed())).toBe(getScript(files));
  });

  it('names another copy as soon as a kept page or picture changes, and only then', () => {
    expect(getCache(change('/en/contact/', '<main>New address</main>'))).not.toBe(getCache());
    expect(getCache(change('/icon.svg', '<svg></svg>'))).not.toBe(getCache());
    expect(getCache(change('/en/hidden/', '<quick-exit>New</quick-exit>'))).toBe(getCache());
  });

  it('does not name the pages that are not kept', () => {
    expect(getScript(files)).not.toContain('hidden');
  });
});
