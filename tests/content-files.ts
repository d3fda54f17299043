import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/* What the content files say, read without the code of the site. Paths begin below src/content. */

const content = join(import.meta.dirname, '..', 'src', 'content');

/** A file in YAML, as the values that stand in it. */
export const readYaml = (path: string): unknown => parse(readFileSync(join(content, path), 'utf8'));

/** The details at the head of a text. */
export const readDetails = (path: string): unknown =>
  parse(readFileSync(join(content, path), 'utf8').split(/^---$/m)[1] ?? '');

/** The paths of all files that fit a pattern, as the disk lists them. */
export const findContentFiles = (pattern: string): string[] => globSync(pattern, { cwd: content });

export const listProgrammeIds = (): string[] =>
  findContentFiles('programmes/*/facts.yaml').map((file) => dirname(file).slice('programmes/'.length));
