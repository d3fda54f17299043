import { checkPhoneNumbers } from '../check-phone-numbers.ts';
import type { Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { invisibleCharacters } from '../../domain/email-address.ts';
import { findPhoneNumbers } from '../find-phone-numbers.ts';
import { hideComments } from '../hide-comments.ts';
import { getProse } from '../prose.ts';
import { site } from '../../site.ts';

/** Field descriptions and errors of the schemas show editors how a number is written. */
const isDomain = (path: string) => path.startsWith('src/domain/');

/** Without its invisible characters, which have a rule of their own, the number is as it should be. */
const isOnlyInvisible = ({ code, values }: Diagnostic) =>
  code === 'phone/grouping' &&
  values.number !== values.expected &&
  values.number.replace(invisibleCharacters, '') === values.expected;

/** Phone numbers outside the registry: in texts they must be registered and grouped as everywhere, in templates they must not stand. */
export function checkPhoneNumbersInText(content: Content): Diagnostic[] {
  const inTexts = getProse(content).flatMap(({ file, span, isPublished }) =>
    checkPhoneNumbers(file.text.slice(span.start, span.end), content.registry, (offset) =>
      getPlace(file, span.start + offset),
    ).filter(
      (diagnostic) =>
        (isPublished || diagnostic.code !== 'phone/not-in-registry') && !isOnlyInvisible(diagnostic),
    ),
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
