import type { Content } from './content.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { dropConsequences } from './drop-consequences.ts';
import { checkAddressesInText } from './rules/addresses-in-text.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkContacts } from './rules/contacts.ts';
import { checkCorrections } from './rules/corrections.ts';
import { checkCurlyQuotes } from './rules/curly-quotes.ts';
import { checkDates } from './rules/dates.ts';
import { checkDictionaries } from './rules/dictionaries.ts';
import { checkFactsInText } from './rules/facts-in-text.ts';
import { checkEncoding } from './rules/encoding.ts';
import { checkFields } from './rules/fields.ts';
import { checkFiles } from './rules/files.ts';
import { checkHelplines } from './rules/helplines.ts';
import { checkLeftoverMarks } from './rules/leftover-marks.ts';
import { checkLinks } from './rules/links.ts';
import { checkMdxPolicy } from './rules/mdx-policy.ts';
import { checkOrder } from './rules/order.ts';
import { checkOutdatedTranslations } from './rules/outdated-translations.ts';
import { checkPersonalData } from './rules/personal-data.ts';
import { checkPhoneNumbersInText } from './rules/phone-numbers-in-text.ts';
import { checkPlaceholders } from './rules/placeholders.ts';
import { checkReferences } from './rules/references.ts';
import { checkRequiredWhen } from './rules/required-when.ts';
import { checkRoutes } from './rules/routes.ts';
import { checkSecurityContact } from './rules/security-contact.ts';
import { checkSituationsAndNumbers } from './rules/situations-and-numbers.ts';
import { checkStaleness } from './rules/staleness.ts';
import { checkStructureDrift } from './rules/structure-drift.ts';
import { checkStructure } from './rules/structure.ts';
import { checkSupportedText } from './rules/supported-text.ts';
import { checkTextLanguage } from './rules/text-language.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkUnused } from './rules/unused.ts';
import { checkWeekdaysInText } from './rules/weekdays-in-text.ts';

/** Everything that is checked before a build. A rule reads the content and says what is wrong; it changes and prints nothing. */
const rules: readonly ((content: Content, now: Date) => Diagnostic[])[] = [
  checkEncoding,
  checkCharacters,
  checkFiles,
  checkFields,
  checkContacts,
  checkHelplines,
  checkReferences,
  checkUnused,
  checkAddressesInText,
  checkPhoneNumbersInText,
  checkWeekdaysInText,
  checkTranslations,
  checkOutdatedTranslations,
  checkTextLanguage,
  checkStructureDrift,
  checkRequiredWhen,
  checkSituationsAndNumbers,
  checkFactsInText,
  checkDates,
  checkStaleness,
  checkMdxPolicy,
  checkSupportedText,
  checkStructure,
  checkLinks,
  checkLeftoverMarks,
  checkCurlyQuotes,
  checkPlaceholders,
  checkPersonalData,
  checkRoutes,
  checkOrder,
  checkDictionaries,
  checkCorrections,
  checkSecurityContact,
];

/** All problems of the content at once, in the order of files and places. Never throws, whatever the files hold. */
export function checkContent(content: Content, { now }: { readonly now: Date }): Diagnostic[] {
  const found = rules.flatMap((check) => check(content, now));
  return dropConsequences(found).sort(compareDiagnostics);
}
