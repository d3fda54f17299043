import { defineCollection } from 'astro:content';
import { oneAFile, oneList } from './content-loader/data.ts';
import { texts } from './content-loader/texts.ts';
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

const content = 'src/content';

export const collections = {
  programmeFacts: defineCollection({
    loader: oneAFile(`${content}/programmes/*/facts.yaml`),
    schema: programmeFactsSchema,
  }),
  programmeTexts: defineCollection({ loader: texts(`${content}/programmes`), schema: programmeTextSchema }),
  pageTexts: defineCollection({ loader: texts(`${content}/pages`), schema: pageTextSchema }),
  contacts: defineCollection({ loader: oneAFile(`${content}/contacts/*.yaml`), schema: contactPointSchema }),
  organisations: defineCollection({
    loader: oneAFile(`${content}/organisations/*.yaml`),
    schema: organisationSchema,
  }),
  places: defineCollection({ loader: oneAFile(`${content}/places/*.yaml`), schema: placeSchema }),
  helplines: defineCollection({ loader: oneAFile(`${content}/helplines/*.yaml`), schema: helplineSchema }),
  glossary: defineCollection({ loader: oneAFile(`${content}/glossary/*.yaml`), schema: glossaryTermSchema }),
  sources: defineCollection({ loader: oneAFile(`${content}/sources/*.yaml`), schema: sourceSchema }),
  corrections: defineCollection({ loader: oneList(`${content}/corrections.yaml`), schema: correctionSchema }),
  questions: defineCollection({ loader: oneList(`${content}/questions.yaml`), schema: openQuestionSchema }),
  translations: defineCollection({
    loader: oneList(`${content}/translations.yaml`),
    schema: agreementSchema,
  }),
};
