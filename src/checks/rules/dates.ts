import { z } from 'astro/zod';
import { getTexts, type Content } from '../content.ts';
import type { Collection } from '../collections.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import type { Path } from '../parse-yaml.ts';

/** Days on which somebody has done something. */
const pastDays: readonly (readonly [collection: Collection, path: Path])[] = [
  ['programmeTexts', ['reviewed']],
  ['programmeTexts', ['confirmed']],
  ['pageTexts', ['reviewed']],
  ['sources', ['read']],
  ['contacts', ['confirmed', 'on']],
  ['contacts', ['changes', '*', 'on']],
  ['programmeFacts', ['changes', '*', 'on']],
];

/** Days that have not come yet, where only past days make sense. */
export function checkDates({ entries }: Content, now: Date): Diagnostic[] {
  // Where a day begins first, it is already tomorrow.
  const latest = new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return entries.flatMap((entry) =>
    pastDays
      .filter(([collection]) => collection === entry.collection)
      .flatMap(([, path]) => getTexts(entry, path))
      .filter(({ value }) => isDay(value) && value > latest)
      .map(({ value, path, textStart }) =>
        diagnose('date/in-future', getPlace(entry, textStart), {
          field: String(path.at(-1)),
          written: value,
        }),
      ),
  );
}

/** A day of the calendar, ISO 8601. */
export const isDay = (text: string) => day.safeParse(text).success;

const day = z.iso.date();
