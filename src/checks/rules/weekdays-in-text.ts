import { checkWeekdays } from '../check-weekdays.ts';
import type { Content } from '../content.ts';
import { getPlace, type Diagnostic } from '../diagnostic.ts';
import { getPublicTexts } from '../public-texts.ts';

/** Weekdays that stand in another language than the text around them. */
export function checkWeekdaysInText(content: Content): Diagnostic[] {
  return getPublicTexts(content).flatMap(({ file, span, locale }) =>
    locale === undefined
      ? []
      : checkWeekdays(file.text.slice(span.start, span.end), locale, (offset) =>
          getPlace(file, span.start + offset),
        ),
  );
}
