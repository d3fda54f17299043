import { checkWeekdays } from '../check-weekdays.ts';
import type { Content } from '../content.ts';
import { getPlace, type Diagnostic } from '../diagnostic.ts';
import { getProse } from '../prose.ts';

/** Weekdays that stand in another language than the text around them. */
export function checkWeekdaysInText(content: Content): Diagnostic[] {
  return getProse(content).flatMap(({ file, span, locale }) =>
    locale === undefined
      ? []
      : checkWeekdays(file.text.slice(span.start, span.end), locale, (offset) =>
          getPlace(file, span.start + offset),
        ),
  );
}
