import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { contactPointSchema } from './domain/contact-point.ts';
import { correctionSchema } from './domain/correction.ts';
import { glossaryTermSchema } from './domain/glossary-term.ts';
import { helplineSchema } from './domain/helpline.ts';
import { openQuestionSchema } from './domain/open-question.ts';
import { organisationSchema } from './domain/organisation.ts';
import { pageTextSchema } from './domain/page.ts';
import { placeSchema } from './domain/place.ts';
import { programmeFactsSchema, programmeTextSchema } from './domain/programme.ts';
import { sourceSchema } from './domain/source.ts';
import { agreementSchema } from './domain/translation.ts';
import { texts } from './text/loader.ts';

const content = './src/content';

/** One entry a file; its name is the id. */
const oneAFile = (folder: string) => glob({ base: `${content}/${folder}`, pattern: '*.yaml' });

/** A list in one file; the id of an entry is its own. */
const oneList = (name: string) => file(`${content}/${name}.yaml`, { parser: (text) => parse(text) as [] });

export const collections = {
  programmeFacts: defineCollection({
    loader: glob({
      base: `${content}/programmes`,
      pattern: '*/facts.yaml',
      generateId: ({ entry }) => entry.replace(/\/facts\.yaml$/, ''),
    }),
    schema: programmeFactsSchema,
  }),
  programmeTexts: defineCollection({ loader: texts(`${content}/programmes`), schema: programmeTextSchema }),
  pageTexts: defineCollection({ loader: texts(`${content}/pages`), schema: pageTextSchema }),
  contacts: defineCollection({ loader: oneAFile('contacts'), schema: contactPointSchema }),
  organisations: defineCollection({ loader: oneAFile('organisations'), schema: organisationSchema }),
  places: defineCollection({ loader: oneAFile('places'), schema: placeSchema }),
  helplines: defineCollection({ loader: oneAFile('helplines'), schema: helplineSchema }),
  glossary: defineCollection({ loader: oneAFile('glossary'), schema: glossaryTermSchema }),
  sources: defineCollection({ loader: oneAFile('sources'), schema: sourceSchema }),
  corrections: defineCollection({ loader: oneList('corrections'), schema: correctionSchema }),
  questions: defineCollection({ loader: oneList('questions'), schema: openQuestionSchema }),
  translations: defineCollection({ loader: oneList('translations'), schema: agreementSchema }),
};
