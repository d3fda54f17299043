import { formatMonth } from '../src/domain/calendar.ts';
import { contactPointSchema, type ContactPoint } from '../src/domain/contact-point.ts';
import { formatCountry } from '../src/domain/country.ts';
import { getKnown } from '../src/domain/fact.ts';
import { helplineSchema, type Helpline } from '../src/domain/helpline.ts';
import { organisationSchema } from '../src/domain/organisation.ts';
import { placeSchema } from '../src/domain/place.ts';
import {
  programmeFactsSchema,
  programmeTextSchema,
  type ProgrammeFacts,
  type ProgrammeText,
} from '../src/domain/programme.ts';
import { localeKeys, locales, type Locale } from '../src/site.ts';
import { listProgrammeIds, readDetails, readYaml } from './content-files.ts';

export interface ProgrammeOnDisk {
  readonly id: string;
  readonly facts: ProgrammeFacts;
  readonly texts: Readonly<Record<Locale, ProgrammeText>>;
}

/** Every programme as its files say, in the order of the leaflets. */
export function readProgrammesOnDisk(): ProgrammeOnDisk[] {
  return listProgrammeIds()
    .map((id) => ({
      id,
      facts: programmeFactsSchema.parse(readYaml(`programmes/${id}/facts.yaml`)),
      texts: Object.fromEntries(
        localeKeys.map((locale) => [
          locale,
          programmeTextSchema.parse(readDetails(`programmes/${id}/${locale}.mdx`)),
        ]),
      ) as Record<Locale, ProgrammeText>,
    }))
    .sort((a, b) => a.facts.order - b.facts.order);
}

export const readContactOnDisk = (id: string): ContactPoint =>
  contactPointSchema.parse(readYaml(`contacts/${id}.yaml`));

export const readHelplineOnDisk = (id: string): Helpline =>
  helplineSchema.parse(readYaml(`helplines/${id}.yaml`));

const readName = (folder: 'places' | 'organisations', locale: Locale) => (id: string) => {
  const file = readYaml(`${folder}/${id}.yaml`);
  return (folder === 'places' ? placeSchema : organisationSchema).parse(file).name[locale];
};

/** Every known fact of a programme in the words of a language, one text a value. */
export function listFactsInWords({ facts }: ProgrammeOnDisk, locale: Locale): string[] {
  const { intl } = locales[locale];
  const since = getKnown(facts.since);
  const destination = getKnown(facts.destination);
  return [
    ...(since === undefined ? [] : [formatMonth(since, intl)]),
    ...(getKnown(facts.countries) ?? []).map((code) => formatCountry(code, intl)),
    ...(destination === undefined ? [] : [formatCountry(destination, intl)]),
    ...(getKnown(facts.places) ?? []).map(readName('places', locale)),
    ...(getKnown(facts.partners) ?? []).map(readName('organisations', locale)),
    ...(getKnown(facts.funders) ?? []).map(readName('organisations', locale)),
    ...(getKnown(facts.numbers) ?? []).map(({ moreThan }) => new Intl.NumberFormat(intl).format(moreThan)),
  ];
}
