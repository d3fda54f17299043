import type { ContactPoint } from '../src/domain/contact-point.ts';
import {
  programmeFactsSchema,
  programmeTextSchema,
  type ProgrammeFacts,
  type ProgrammeText,
} from '../src/domain/programme.ts';
import type { Locale } from '../src/site.ts';
import { listProgrammeIds, readDetails, readYaml } from './content-files.ts';

export interface ProgrammeFiles {
  readonly id: string;
  readonly facts: ProgrammeFacts;
  readonly text: ProgrammeText;
  /** Undefined when the programme has none. */
  readonly contact: Pick<ContactPoint, 'email' | 'phone'> | undefined;
}

/** What the content files say of every programme, read without Astro. */
export function readProgrammeFiles(locale: Locale): ProgrammeFiles[] {
  return listProgrammeIds().map((id) => {
    const facts = programmeFactsSchema.parse(readYaml(`programmes/${id}/facts.yaml`));
    return {
      id,
      facts,
      text: programmeTextSchema.parse(readDetails(`programmes/${id}/${locale}.mdx`)),
      contact:
        facts.contact === 'none'
          ? undefined
          : (readYaml(`contacts/${facts.contact}.yaml`) as Pick<ContactPoint, 'email' | 'phone'>),
    };
  });
}
