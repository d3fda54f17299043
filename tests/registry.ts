import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { localeKeys, type Locale } from '../src/site.ts';

const content = join(import.meta.dirname, '..', 'src', 'content');

/** A contact as its file has it, read without the code of the site. */
export interface RegistryContact {
  readonly id: string;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly isSensitive: boolean;
  /** Empty for contacts that are not sensitive. */
  readonly neutralSlugs: Partial<Record<Locale, string>>;
}

interface RegistryProgramme {
  readonly id: string;
  readonly sensitive: boolean;
  readonly contact: string;
  readonly lifecycle: { readonly status: string };
}

const readYaml = (path: string) => parse(readFileSync(join(content, path), 'utf8')) as unknown;

export function readProgrammes(): RegistryProgramme[] {
  return globSync('programmes/*/facts.yaml', { cwd: content }).map((path) => ({
    ...(readYaml(path) as Omit<RegistryProgramme, 'id'>),
    id: basename(dirname(path)),
  }));
}

function readSlug(programme: string, locale: Locale): string {
  const source = readFileSync(join(content, 'programmes', programme, `${locale}.mdx`), 'utf8');
  return (parse(source.split(/^---$/m)[1]!) as { slug: string }).slug;
}

export function readContacts(): RegistryContact[] {
  const programmes = readProgrammes();
  return globSync('contacts/*.yaml', { cwd: content }).map((path) => {
    const id = basename(path, '.yaml');
    const { email, phone } = readYaml(path) as { email?: string; phone?: string };
    const sensitive = programmes.find((programme) => programme.contact === id && programme.sensitive);
    return {
      id,
      email,
      phone,
      isSensitive: sensitive !== undefined,
      neutralSlugs: sensitive
        ? Object.fromEntries(localeKeys.map((locale) => [locale, readSlug(sensitive.id, locale)]))
        : {},
    };
  });
}

/** A helpline, with its number as the file has it; some have a web page only. */
export function readHelplines(): { readonly id: string; readonly number: string | undefined }[] {
  return globSync('helplines/*.yaml', { cwd: content }).map((path) => ({
    id: basename(path, '.yaml'),
    number: (readYaml(path) as { number?: string }).number,
  }));
}
