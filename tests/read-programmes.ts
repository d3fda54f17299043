import type { ProgrammeFacts, ProgrammeText } from '../src/domain/programme.ts';
import { programmePathname } from '../src/domain/url.ts';
import type { Locale } from '../src/site.ts';
import { listProgrammeIds, readDetails, readYaml } from './content-files.ts';

export interface ProgrammeSource {
  readonly id: string;
  readonly facts: ProgrammeFacts;
  readonly text: ProgrammeText;
  readonly pathname: string;
}

/** Facts and details of every programme as the files have them, with its address in that language. */
export const readProgrammes = (locale: Locale): ProgrammeSource[] =>
  listProgrammeIds().map((id) => {
    const text = readDetails(`programmes/${id}/${locale}.mdx`) as ProgrammeText;
    return {
      id,
      facts: readYaml(`programmes/${id}/facts.yaml`) as ProgrammeFacts,
      text,
      pathname: programmePathname(locale, text.slug),
    };
  });
