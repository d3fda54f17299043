import { checkPhoneNumbers } from '../check-phone-numbers.ts';
import type { Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { findPhoneNumbers } from '../find-phone-numbers.ts';
import { hideComments } from '../hide-comments.ts';
import { getProse } from '../prose.ts';
import { site } from '../../site.ts';

/** Field descriptions and errors of the schemas show editors how a number is written. */
const isDomain = (path: string) => path.startsWith('src/domain/');

/** Phone numbers outside the registry: in texts they must be registered and grouped as everywhere, in templates they must not stand. */
export function checkPhoneNumbersInText(content: Content): Diagnostic[] {
  const inTexts = getProse(content).flatMap(({ file, span, isPublished }) =>
    checkPhoneNumbers(file.text.slice(span.start, span.end), content.registry, (offset) =>
      getPlace(file, span.start + offset),
    ).filter(({ code }) => isPublished || code !== 'phone/not-in-registry'),
  );
  const inTemplates = content.templates
    .filter(({ path }) => !isDomain(path))
    .flatMap((file) =>
      findPhoneNumbers(hideComments(file), site.phoneCountry).map(({ raw, offset }) =>
        diagnose('phone/in-template', getPlace(file, offset), { number: raw }),
      ),
    );
  return [...inTexts, ...inTemplates];
}
