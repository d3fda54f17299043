import { z } from 'astro/zod';
import { localisedText, id, text } from './fields.ts';

/** Something the leaflets leave open, for the unit to answer; editors see it, readers do not. */
export const openQuestionSchema = z.strictObject({
  id: id('A name for this question.'),
  where: id('The programme (its folder) or the page (its folder) that it is about.'),
  question: text('The question to the unit.'),
  says: localisedText('What the leaflet of each language says, or that it says nothing.').optional(),
});

export const openQuestionsSchema = z.array(openQuestionSchema);

export type OpenQuestion = z.infer<typeof openQuestionSchema>;
