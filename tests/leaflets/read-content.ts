import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { correctionsSchema, type Correction } from '../../src/domain/correction.ts';
import { openQuestionsSchema, type OpenQuestion } from '../../src/domain/open-question.ts';
import type { Locale } from '../../src/site.ts';

const root = join(import.meta.dirname, '..', '..');
/** As it was taken over from the leaflets; editors may have changed the content of the site since. */
const content = join(root, 'tests', 'fixtures', 'content');
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

export interface ProgrammeSource {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  /** The file of its contact, below the folder of contacts; undefined when it has none. */
  readonly contact: string | undefined;
}

export const readLeaflet = (locale: Locale): string =>
  read(root, 'tests', 'fixtures', 'leaflets', `lmi-resettlement.${locale}.txt`);

export const readCorrections = (): Correction[] =>
  correctionsSchema.parse(parse(read(content, 'corrections.yaml')));

export const readQuestions = (): OpenQuestion[] =>
  openQuestionsSchema.parse(parse(read(content, 'questions.yaml')));

/** The source of a page in one language; `folder` is "programmes/<id>" or "pages/<id>". */
export const readSource = (folder: string, locale: Locale): string => read(content, folder, `${locale}.mdx`);

export function readProgrammes(locale: Locale): ProgrammeSource[] {
  return readdirSync(join(content, 'programmes')).map((id) => {
    const [, details = ''] = readSource(`programmes/${id}`, locale).split(/^---$/m);
    const { title, slug } = parse(details) as { title: string; slug: string };
    const { contact } = parse(read(content, 'programmes', id, 'facts.yaml')) as { contact: string };
    return { id, title, slug, contact: contact === 'none' ? undefined : `${contact}.yaml` };
  });
}
