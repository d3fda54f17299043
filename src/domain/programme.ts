import { z } from 'astro/zod';
import { changesSchema } from './change.ts';
import { countryCode, day, id, langCode, month, slug, text } from './fields.ts';
import { fact } from './fact.ts';

/** Who a programme is for; the dictionaries name each. */
export const audiences = [
  'family',
  'refugee',
  'at-risk',
  'permit-holder',
  'survivor',
  'public',
  'partner',
] as const;

export type Audience = (typeof audiences)[number];

const numberSchema = z.strictObject({
  id: id('A name for this number, so that each language can say what it counts.'),
  moreThan: z
    .int({ error: 'Write a whole number without dots or commas, for example 3000.' })
    .positive()
    .describe('The number, in digits.'),
  asOf: z.int({ error: 'Write the year as four digits.' }).describe('The year in which the number was true.'),
});

const situationSchema = z.strictObject({
  id: id('A name for this situation, so that each language can put it in words.'),
  icon: id('The name of a line icon from Lucide.'),
  who: z
    .enum(['self', 'work'], { error: 'Write self or work.' })
    .describe(
      '"self" for somebody who asks for themselves or their family; "work" for somebody who asks because of their work.',
    ),
});

const lifecycleSchema = z.discriminatedUnion(
  'status',
  [
    z.strictObject({ status: z.literal('unknown').describe('Nobody has said whether it still runs.') }),
    z.strictObject({
      status: z.literal('running').describe('It runs.'),
      source: id('Who says so: a file in the folder sources.'),
    }),
    z.strictObject({
      status: z.literal('ended').describe('It has ended.'),
      on: z
        .union([z.literal('unknown'), day('The last day.')], {
          error: 'Write "unknown", or the last day, for example 2024-08-31.',
        })
        .describe('The last day, or "unknown".'),
      source: id('Who says so: a file in the folder sources.'),
    }),
  ],
  { error: 'Write status: unknown, running or ended.' },
);

/** What is true of a programme in every language: the file facts.yaml. */
export const programmeFactsSchema = z.strictObject({
  order: z
    .int({ error: 'Write a whole number.' })
    .positive()
    .describe('Place in every list of programmes: 1 comes first.'),
  icon: id('The name of a line icon from Lucide.'),
  sensitive: z
    .boolean({ error: 'Write true or false.' })
    .describe(
      'true when it may endanger a reader that somebody sees this page on their phone. The page then has a neutral address and title.',
    ),
  contact: z
    .union([z.literal('none'), id('A file in the folder contacts.')])
    .describe(
      'The contact of this programme, or "none". With "none" each language says what happens instead.',
    ),
  helplines: z
    .array(id('A file in the folder helplines.'))
    .describe('Helplines to show before anything else, the most urgent first; [] for none.'),
  audience: z
    .array(z.enum(audiences, { error: `Choose from: ${audiences.join(', ')}.` }))
    .min(1)
    .describe('Who the programme is for.'),
  situations: z.array(situationSchema).describe('What readers may come with, in the order of the home page.'),
  since: fact(month('The month in which it began.'), 'When the programme began.'),
  countries: fact(z.array(countryCode).min(1), 'The countries where it works.'),
  elsewhere: fact(z.boolean(), 'Whether it also works in countries that its sources do not name.').default(
    'unknown',
  ),
  destination: fact(
    countryCode,
    'The country to which it helps people travel, for programmes that do.',
  ).default('unknown'),
  places: fact(z.array(id('A file in the folder places.')).min(1), 'The cities and regions where it works.'),
  partners: fact(
    z.array(id('A file in the folder organisations.')).min(1),
    'The organisations it works with.',
  ),
  funders: fact(
    z.array(id('A file in the folder organisations.')).min(1),
    'The organisations that pay for it.',
  ),
  numbers: fact(z.array(numberSchema).min(1), 'Numbers that the leaflet gives.'),
  steps: fact(
    z.array(id('A name for this step, so that each language can put it in words.')).min(2),
    'What happens one after the other, where the leaflet tells an order.',
  ).default('unknown'),
  free: fact(
    z.array(id('A name for what costs nothing, so that each language can put it in words.')).min(1),
    'What costs the reader nothing.',
  ).default('unknown'),
  lifecycle: lifecycleSchema.describe('Whether the programme still runs, as far as anybody has said.'),
  sources: z.array(id('A file in the folder sources.')).min(1).describe('Where the text comes from.'),
  changes: changesSchema,
});

export type ProgrammeFacts = z.infer<typeof programmeFactsSchema>;

const byId = (description: string) =>
  z.record(id('The name that facts.yaml gives.'), text('What readers see.')).describe(description);

/** What one language says of a programme: the details at the top of en.mdx, nl.mdx. */
export const programmeTextSchema = z.strictObject({
  title: text('The name of the programme: the heading of its page and its name in every list.'),
  titleLang: langCode(
    'The language of the name, as a code, where it is not that of the page, so that screen readers pronounce it well.',
  ).optional(),
  slug: slug(
    'Last part of the web address in this language. Changing it breaks links that people have kept.',
  ),
  neutralTitle: text(
    'For sensitive programmes: the title in the browser’s tab and history. It must not tell what the page is about.',
  ).optional(),
  neutralSummary: text(
    'For sensitive programmes: the sentence that chat apps show beside a link. It must not tell what the page is about.',
  ).optional(),
  summary: text('What the programme is, in one plain sentence of 160 characters at most.').max(160, {
    error: 'Write 160 characters at most.',
  }),
  forWhom: text('For whom it is, in one short plain sentence.'),
  whatWeDo: z
    .array(text('One short plain sentence.'))
    .min(1)
    .describe('What IOM does, in short plain sentences taken from the text below.'),
  short: z
    .array(text('One paragraph.'))
    .min(1, { error: 'Write at least one paragraph, or remove "short".' })
    .describe(
      'A shorter text for the printed leaflet, for when the text below is too long for it. The page and the hand-out keep the long one.',
    )
    .optional(),
  withoutContact: text(
    'For programmes without a contact: what happens instead, in one or two plain sentences.',
  ).optional(),
  situations: byId('Each situation of facts.yaml in the reader’s own words, beginning with I, we or my.'),
  numbers: byId('What each number of facts.yaml counts, for example "family members helped".').optional(),
  steps: byId('Each step of facts.yaml, in one short plain sentence to the reader.').optional(),
  free: byId('Each thing of facts.yaml that costs nothing, in a sentence that says so.').optional(),
  whatYouDo: z
    .array(text('One short plain sentence.'))
    .min(1)
    .describe('What the reader does, in short plain sentences taken from the leaflet, where it says so.')
    .optional(),
  keywords: z
    .array(text('A word or a few words.'))
    .describe('Other words that people use when they search for this programme.'),
  reviewed: day('The day on which somebody last compared this text with its source.'),
  confirmed: day(
    'The day on which the unit confirmed that this text is true. Leave the line out until it has; take it out again when the text changes.',
  ).optional(),
});

export type ProgrammeText = z.infer<typeof programmeTextSchema>;
