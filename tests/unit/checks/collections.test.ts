import { expect, it } from 'vitest';
import { collectionNames, findIds } from '../../../src/checks/collections.ts';
import { getIds, parseContent } from '../../../src/checks/content.ts';
import { listContentFiles, readSources } from '../../../src/checks/read-content.ts';

const root = process.cwd();
const content = parseContent(readSources(root));

it.each(collectionNames)('the names in "%s" are told by the paths of its files alone', (name) => {
  expect(findIds(listContentFiles(root), name)).toEqual(getIds(content, name));
});
