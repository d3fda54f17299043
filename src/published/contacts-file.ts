import { z } from 'astro/zod';
import { weekdays } from '../domain/weekday.ts';
import {
  address,
  inEveryLanguage,
  preamble,
  publicChanges,
  publicDay,
  publicSource,
  stableId,
  status,
  words,
} from './fields.ts';

const time = z.string().regex(/^\d\d:\d\d$/);

const publicHours = z.strictObject({
  timeZone: words.describe('The clock that the times follow (IANA name).'),
  times: z.array(z.strictObject({ days: z.array(z.enum(weekdays)), opens: time, closes: time })),
});

const publicContact = z.strictObject({
  id: stableId,
  name: inEveryLanguage(words, 'What the contact is for: the names of its programmes.'),
  neutralName: inEveryLanguage(
    words,
    'The same without a name that may endanger; use it wherever others may see it.',
  ),
  sensitive: z
    .boolean()
    .describe(
      'true when it may endanger somebody that others see this contact on their phone. Show its neutral name then.',
    ),
  kind: z
    .enum(['role', 'person'])
    .describe('"role" for a mailbox that a team reads; "person" for that of one colleague, who may leave.'),
  email: z.email().nullable().describe('Mail address, written as the mailbox is called.'),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/)
    .nullable()
    .describe('Phone number, E.164.'),
  hours: publicHours.nullable().describe('When somebody answers the phone. Holidays are not known.'),
  languages: z
    .union([z.literal('unknown'), z.array(z.string())])
    .describe('In which languages somebody answers (BCP 47).'),
  programmes: z
    .array(z.strictObject({ id: stableId, status }))
    .describe('What the contact serves, with the status of each programme.'),
  source: publicSource,
  confirmed: z
    .union([z.literal('not-yet'), z.strictObject({ by: words, on: publicDay })])
    .describe(
      '"not-yet" until the unit has confirmed that these details work; then who confirmed them and when.',
    ),
  changes: publicChanges,
  page: inEveryLanguage(address, 'The page that shows the contact.'),
  vcard: inEveryLanguage(address, 'The contact for an address book (vCard 3.0).'),
});

/** The shape of /data/contacts.json; its JSON Schema is made of this. */
export const contactsFileSchema = z.strictObject({ ...preamble, contacts: z.array(publicContact) });

export type ContactsFile = z.infer<typeof contactsFileSchema>;
