import { basename } from 'node:path';
import { localeKeys, type Locale } from '../src/site.ts';
import { findContentFiles, listProgrammeIds, readDetails, readYaml } from './content-files.ts';

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

export function readProgrammes(): RegistryProgramme[] {
  return listProgrammeIds().map((id) => ({
    ...(readYaml(`programmes/${id}/facts.yaml`) as Omit<RegistryProgramme, 'id'>),
    id,
  }));
}

const readSlug = (programme: string, locale: Locale) =>
  (readDetails(`programmes/${programme}/${locale}.mdx`) as { slug: string }).slug;

export function readContacts(): RegistryContact[] {
  const programmes = readProgrammes();
  return findContentFiles('contacts/*.yaml').map((path) => {
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
  return findContentFiles('helplines/*.yaml').map((path) => ({
    id: basename(path, '.yaml'),
    number: (readYaml(path) as { number?: string }).number,
  }));
}
