import { getTexts, type Content } from '../content.ts';
import type { Collection } from '../collections.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import type { Path } from '../parse-yaml.ts';
import { isDay } from './dates.ts';

/** Days on which somebody vouched for a file, and what is said when that was long ago. */
const vouched: readonly (readonly [Collection, Path, 'page/stale' | 'contact/stale'])[] = [
  ['programmeTexts', ['reviewed'], 'page/stale'],
  ['pageTexts', ['reviewed'], 'page/stale'],
  ['contacts', ['confirmed', 'on'], 'contact/stale'],
];

/** Up to this many days after it nobody needs to look again. */
const fresh = 180;
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Texts and contacts that nobody has looked at for half a year; after more than a year they are not published. */
export function checkStaleness({ entries }: Content, now: Date): Diagnostic[] {
  return entries.flatMap((entry) =>
    vouched
      .filter(([collection]) => collection === entry.collection)
      .flatMap(([, path, code]) =>
        getTexts(entry, path).flatMap(({ value, textStart }) => {
          // A day that does not exist has an answer of its own.
          if (!isDay(value)) return [];
          const days = Math.floor((now.getTime() - Date.parse(value)) / dayInMilliseconds);
          if (days <= fresh) return [];
          return [diagnose(code, getPlace(entry, textStart), { written: value, days })];
        }),
      ),
  );
}
