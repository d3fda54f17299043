import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { ProgrammeFacts, ProgrammeText } from '../src/domain/programme.ts';
import { programmePathname } from '../src/domain/url.ts';
import type { Locale } from '../src/site.ts';

const folder = join(import.meta.dirname, '..', 'src', 'content', 'programmes');
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

export interface ProgrammeSource {
  readonly id: string;
  readonly facts: ProgrammeFacts;
  readonly text: ProgrammeText;
  readonly pathname: string;
}

/** Facts and details of every programme as the files have them, with its address in that language. */
export const readProgrammes = (locale: Locale): ProgrammeSource[] =>
  globSync('*/facts.yaml', { cwd: folder }).map((file) => {
    const id = dirname(file);
    const text = parse(read(id, `${locale}.mdx`).split(/^---$/m)[1]!) as ProgrammeText;
    return {
      id,
      facts: parse(read(file)) as ProgrammeFacts,
      text,
      pathname: programmePathname(locale, text.slug),
    };
  });
