import { checkEmailAddress } from '../../domain/email-address.ts';
import { findNearest } from '../../domain/nearest.ts';
import { getPhoneNumber } from '../../domain/phone-number.ts';
import { site } from '../../site.ts';
import { describeEmailProblems } from '../check-addresses.ts';
import { getData, getEntries, getTexts, getWrittenPhone, type Content, type Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { getRegisteredPhone } from '../registry.ts';

/** Every contact file: its address, its number, its hours, and whether a programme needs it. */
export function checkContacts(content: Content): Diagnostic[] {
  const contacts = getEntries(content, 'contacts');
  return [
    ...contacts.flatMap((contact) => [
      ...checkEmail(contact),
      ...checkPhone(contact),
      ...checkHours(contact),
      ...checkChannels(contact),
      ...checkPrinted(contact),
    ]),
    ...checkDuplicates(contacts),
    ...checkUse(content, contacts),
  ];
}

function checkEmail(contact: Entry): Diagnostic[] {
  return getTexts(contact, ['email']).flatMap(({ value, start, textStart, end }) => {
    // Where the file writes a character as a code, the places in value and file differ.
    const isWrittenAsRead = contact.text.startsWith(value, textStart) && textStart + value.length <= end;
    return describeEmailProblems(value, checkEmailAddress(value, site.mailDomains), (offset) =>
      getPlace(contact, isWrittenAsRead ? textStart + offset : start),
    );
  });
}

function checkPhone(contact: Entry): Diagnostic[] {
  const written = getWrittenPhone(contact);
  if (!written) return [];
  const { number, isQuoted, offset } = written;
  const e164 = getPhoneNumber(number, site.phoneCountry)?.e164;
  if (isQuoted && number === e164) return [];
  return [diagnose('phone/not-e164', getPlace(contact, offset), { number, suggestion: e164 })];
}

function checkHours(contact: Entry): Diagnostic[] {
  const closings = getTexts(contact, ['hours', 'times', '*', 'closes']);
  return closings.flatMap(({ value: closes, path, textStart }) => {
    const opens = getData(contact, [...path.slice(0, -1), 'opens']);
    const areTimes = typeof opens === 'string' && isTime(opens) && isTime(closes);
    return areTimes && opens >= closes
      ? [diagnose('hours/inverted', getPlace(contact, textStart), { opens, closes })]
      : [];
  });
}

const isTime = (text: string) => /^\d\d:\d\d$/.test(text);

function checkChannels(contact: Entry): Diagnostic[] {
  const { data } = contact.fields ?? {};
  if (typeof data !== 'object' || data === null) return [];
  // A slip in the name of the field is another problem.
  if (Object.keys(data).some((key) => findNearest(key, ['email', 'phone']) !== undefined)) return [];
  return [diagnose('contact/no-channel', getPlace(contact, 0), {})];
}

/** What the leaflet printed is kept where it differs from what is published. */
function checkPrinted(contact: Entry): Diagnostic[] {
  const phone = getWrittenPhone(contact);
  const published = [
    // A slip in the address itself is another problem.
    ...getTexts(contact, ['email'])
      .map(({ value }) => value)
      .filter((value) => checkEmailAddress(value, site.mailDomains).problems.length === 0),
    ...(phone ? getRegisteredPhone(phone.number).forms : []),
    ...(phone ? [phone.number] : []),
  ];
  return getTexts(contact, ['asPrinted', '*'])
    .filter(({ value }) => published.includes(value))
    .map(({ value, textStart }) =>
      diagnose('contact/printed-same', getPlace(contact, textStart), { written: value }),
    );
}

/** The same mailbox in two files would be confirmed, changed and counted twice. */
function checkDuplicates(contacts: readonly Entry[]): Diagnostic[] {
  const firstFiles = new Map<string, string>();
  return contacts.flatMap((contact) =>
    getTexts(contact, ['email']).flatMap(({ value: address, textStart }) => {
      const other = firstFiles.get(address.toLowerCase());
      if (other !== undefined)
        return [diagnose('contact/duplicate-address', getPlace(contact, textStart), { address, other })];
      firstFiles.set(address.toLowerCase(), contact.path);
      return [];
    }),
  );
}

function checkUse(content: Content, contacts: readonly Entry[]): Diagnostic[] {
  const ids = new Set(contacts.map(({ id }) => id));
  const named = new Set(
    getEntries(content, 'programmeFacts')
      .flatMap((programme) => getTexts(programme, ['contact']))
      // A slip in the name of a contact is another problem.
      .map(({ value }) => (ids.has(value) ? value : findNearest(value, ids))),
  );
  return contacts
    .filter(({ id }) => !named.has(id))
    .map((contact) => diagnose('contact/unused', getPlace(contact, undefined), { id: contact.id }));
}
