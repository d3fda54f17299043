/** Loaded before a program: every folder lists its files in the reverse of the usual order, as another disk may. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type List = (...given: unknown[]) => unknown;

function reverse(listed: unknown): unknown {
  return Array.isArray(listed) ? (listed as unknown[]).toReversed() : listed;
}

const listSync = fs.readdirSync as List;
fs.readdirSync = ((...given) => reverse(listSync(...given))) as typeof fs.readdirSync;

const listLater = fs.promises.readdir as List;
fs.promises.readdir = (async (...given: unknown[]) =>
  reverse(await listLater(...given))) as typeof fs.promises.readdir;

const list = fs.readdir as List;
fs.readdir = ((...given: unknown[]) => {
  const answer = given.pop() as (error: unknown, listed: unknown) => void;
  return list(...given, (error: unknown, listed: unknown) => answer(error, reverse(listed)));
}) as typeof fs.readdir;

syncBuiltinESMExports();
