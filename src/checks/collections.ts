import type { z } from 'astro/zod';
import { contactPointSchema } from '../domain/contact-point.ts';
import { correctionsSchema } from '../domain/correction.ts';
import { glossaryTermSchema } from '../domain/glossary-term.ts';
import { helplineSchema } from '../domain/helpline.ts';
import { openQuestionsSchema } from '../domain/open-question.ts';
import { organisationSchema } from '../domain/organisation.ts';
import { pageTextSchema } from '../domain/page.ts';
import { placeSchema } from '../domain/place.ts';
import { programmeFactsSchema, programmeTextSchema } from '../domain/programme.ts';
import { sourceSchema } from '../domain/source.ts';
import { agreementsSchema } from '../domain/translation.ts';

interface CollectionRow {
  /** Where its files are, from the root of the project; `:id` and `:locale` stand for what they say. */
  readonly place: string;
  /** Which files belong to it; the groups `id` and `locale` are what their names say. */
  readonly files: RegExp;
  readonly schema: z.ZodType;
}

const inFiles = (place: string, schema: z.ZodType): CollectionRow => ({
  place,
  files: new RegExp(`^${place.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  schema,
});

const oneAFile = (folder: string, schema: z.ZodType) => inFiles(`src/content/${folder}/:id.yaml`, schema);

const oneALanguage = (folder: string, schema: z.ZodType) =>
  inFiles(`src/content/${folder}/:id/:locale.mdx`, schema);

const oneList = (name: string, schema: z.ZodType): CollectionRow => {
  const place = `src/content/${name}.yaml`;
  return { place, files: new RegExp(`^src/content/(?<id>${name})\\.yaml$`), schema };
};

/** Every kind of content file, as src/content.config.ts loads it. */
export const collections = {
  programmeFacts: inFiles('src/content/programmes/:id/facts.yaml', programmeFactsSchema),
  programmeTexts: oneALanguage('programmes', programmeTextSchema),
  pageTexts: oneALanguage('pages', pageTextSchema),
  contacts: oneAFile('contacts', contactPointSchema),
  organisations: oneAFile('organisations', organisationSchema),
  places: oneAFile('places', placeSchema),
  helplines: oneAFile('helplines', helplineSchema),
  glossary: oneAFile('glossary', glossaryTermSchema),
  sources: oneAFile('sources', sourceSchema),
  corrections: oneList('corrections', correctionsSchema),
  questions: oneList('questions', openQuestionsSchema),
  translations: oneList('translations', agreementsSchema),
} as const satisfies Record<string, CollectionRow>;

export type Collection = keyof typeof collections;

/** The names that a collection has, given the paths of files from the root of the project. */
export const findIds = (paths: readonly string[], collection: Collection): string[] => [
  ...new Set(paths.flatMap((path) => collections[collection].files.exec(path)?.groups?.['id'] ?? [])),
];

export const collectionNames = Object.keys(collections) as Collection[];
