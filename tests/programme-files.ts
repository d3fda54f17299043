import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ContactPoint } from '../src/domain/contact-point.ts';
import {
  programmeFactsSchema,
  programmeTextSchema,
  type ProgrammeFacts,
  type ProgrammeText,
} from '../src/domain/programme.ts';
import type { Locale } from '../src/site.ts';

const content = join(import.meta.dirname, '..', 'src', 'content');
const read = (...path: string[]) => readFileSync(join(content, ...path), 'utf8');

export interface ProgrammeFiles {
  readonly id: string;
  readonly facts: ProgrammeFacts;
  readonly text: ProgrammeText;
  /** Undefined when the programme has none. */
  readonly contact: Pick<ContactPoint, 'email' | 'phone'> | undefined;
}

/** What the content files say of every programme, read without Astro. */
export function readProgrammeFiles(locale: Locale): ProgrammeFiles[] {
  return globSync('programmes/*/facts.yaml', { cwd: content }).map((file) => {
    const id = file.split(/[\\/]/)[1]!;
    const facts = programmeFactsSchema.parse(parse(read('programmes', id, 'facts.yaml')));
    const [, details = ''] = read('programmes', id, `${locale}.mdx`).split(/^---$/m);
    return {
      id,
      facts,
      text: programmeTextSchema.parse(parse(details)),
      contact:
        facts.contact === 'none'
          ? undefined
          : (parse(read('contacts', `${facts.contact}.yaml`)) as Pick<ContactPoint, 'email' | 'phone'>),
    };
  });
}
