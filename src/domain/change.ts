import { z } from 'astro/zod';
import { day, localisedText } from './fields.ts';

/** What has changed in a contact or a programme, for partners who follow the news feed. */
const changeSchema = z.strictObject({
  on: day('The day of the change.'),
  text: localisedText('What has changed, in one plain sentence.'),
});

export const changesSchema = z
  .array(changeSchema)
  .optional()
  .describe(
    'What has changed, the newest last. Partners who follow the news feed read it; leave it out while nothing has.',
  );

export type Change = z.infer<typeof changeSchema>;
