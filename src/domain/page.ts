import { z } from 'astro/zod';
import { day, text } from './fields.ts';

/** The details at the top of a page that is not a programme. */
export const pageTextSchema = z.strictObject({
  title: text('The heading of the page and its name in every menu.'),
  summary: text('What one finds here, in one plain sentence of 160 characters at most.').max(160, {
    error: 'Write 160 characters at most.',
  }),
  keywords: z
    .array(text('A word or a few words.'))
    .describe('Other words that people use when they search for this page.'),
  reviewed: day('The day on which somebody last checked this text.'),
});

export type PageText = z.infer<typeof pageTextSchema>;
