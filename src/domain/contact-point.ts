import { z } from 'astro/zod';
import { site } from '../site.ts';
import { changesSchema } from './change.ts';
import { day, id, text } from './fields.ts';
import { checkEmailAddress } from './email-address.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { getPhoneNumber } from './phone-number.ts';

/** A rule of its own words these problems, with the exact place of the mistake. */
export const emailMalformed = 'contact/email-malformed';
export const phoneNotE164 = 'phone/not-e164';

/** One way to reach the unit; schema.org ContactPoint. The file name is its id. */
export const contactPointSchema = z.strictObject({
  kind: z
    .enum(['role', 'person'], { error: 'Write role or person.' })
    .describe(
      '"role" for a mailbox that a team reads; "person" for the mailbox of one colleague, who may leave.',
    ),
  email: text('One mail address, exactly as the mailbox is called.')
    .refine((address) => checkEmailAddress(address, site.mailDomains).problems.length === 0, {
      error: 'This is not a mail address that can be published.',
      params: { code: emailMalformed },
    })
    .optional(),
  phone: text('A phone number in international form without blanks, between quotes: "+31887464444".')
    .refine((number) => getPhoneNumber(number, site.phoneCountry)?.e164 === number, {
      error: 'This is not a phone number in international form.',
      params: { code: phoneNotE164 },
    })
    .optional(),
  hours: openingHoursSchema.describe('When somebody answers the phone.').optional(),
  languages: z
    .union(
      [
        z.literal('unknown'),
        z.array(z.string().regex(/^[a-z]{2,3}$/, { error: 'Write a language code, for example nl.' })).min(1),
      ],
      {
        error: 'Write "unknown", or a list of language codes, for example [en, nl].',
      },
    )
    .describe(
      'The languages in which somebody answers, as codes (BCP 47); "unknown" until the unit has told.',
    ),
  source: id('Where these details come from: a file in the folder sources.'),
  confirmed: z
    .union(
      [
        z.literal('not-yet'),
        z.strictObject({
          by: text('The team or colleague of the unit who confirmed these details.'),
          on: day('The day on which they confirmed them.'),
        }),
      ],
      { error: 'Write "not-yet", or who confirmed the details and when (by: and on:).' },
    )
    .describe('"not-yet" until the unit has confirmed that these details work.'),
  asPrinted: z
    .array(text('The address or number as the leaflet prints it, mistakes included.'))
    .optional()
    .describe(
      'What the leaflet printed, where it differs. It is never published; it only lets readers find the right contact by the printed one.',
    ),
  changes: changesSchema,
});

export type ContactPoint = z.infer<typeof contactPointSchema>;

/**
 * The latest ISO 8601 day on which somebody looked at the details of a contact:
 * confirmed them, changed them, or compared the pages that show them (`reviewed`).
 */
export function getDetailsDay(
  { confirmed, changes = [] }: ContactPoint,
  reviewed: readonly string[],
): string {
  return [
    ...(confirmed === 'not-yet' ? [] : [confirmed.on]),
    ...changes.map(({ on }) => on),
    ...reviewed,
  ].reduce((latest, day) => (day > latest ? day : latest), '');
}
