import { detachText } from '../../../domain/detach-text.ts';
import { getOrigin, replaceTraced, traceText, type TracedText } from '../../../domain/traced-text.ts';
import { getPhoneNumber } from '../../../domain/phone-number.ts';
import { remember } from '../../../domain/remember.ts';
import { site } from '../../../site.ts';
import { checkAddresses } from '../../check-addresses.ts';
import { checkPhoneNumbers } from '../../check-phone-numbers.ts';
import { diagnose, getPlace, type Diagnostic, type Place } from '../../diagnostic.ts';
import { mayHoldAddress } from '../../find-addresses.ts';
import { mayHoldPhoneNumber } from '../../find-phone-numbers.ts';
import type { RegisteredPhone, Registry } from '../../registry.ts';
import type { SourceFile } from '../../source-file.ts';
import {
  getAttribute,
  getSource,
  type Page,
  type PageAttribute,
  type PageElement,
  type Tag,
} from '../page.ts';
import { isPage, type SiteFile } from '../read-site.ts';
import type { Rule } from '../site.ts';

/** Attributes with words or addresses; in the others digits are measures. */
const isForReaders = (name: string) =>
  /^(?:href|content|title|alt|value|placeholder|aria-.+|data-.+)$/.test(name);

/** Code and drawings of the site itself; those of the search engine hold no words of ours. */
const isCode = ({ name }: SiteFile) => /\.(?:[cm]?js|css|svg|map)$/i.test(name);
const isOurCode = (file: SiteFile) => isCode(file) && !file.name.startsWith('pagefind/');

/** Files beside the pages that programs or people read, whatever they are called. */
const isData = (file: SiteFile) => !isPage(file) && !isCode(file);

/** Every address and number of the built site is one of the registry, written as it is read, and leads where it says. */
export const checkAddressesOnPages: Rule = ({ expectations: { registry } }) => {
  const look: Looks = {
    atWords: (file, traced) => checkBoth(file, traced, registry),
    atData: (file, traced) => checkBoth(file, traced, acceptE164(registry)),
    atCode: lookOnce((file, traced) => checkMail(file, traced, registry)),
  };
  return {
    // What has nothing wrong in one place has nothing wrong in another.
    isConcerned: (tag) => isContactLink(tag) || checkTag(tag, registry, () => nowhere).length > 0,
    checkPage: (page, elements) => checkPage(page, elements, registry, look),
    checkFile(file) {
      if (isData(file)) return look.atData(file, unfold(file));
      return isOurCode(file) ? look.atCode(file, traceText(file.text)) : [];
    },
  };
};

type Look = (file: SourceFile, traced: TracedText) => Diagnostic[];

interface Looks {
  readonly atWords: Look;
  /** Structured data and what scripts read. */
  readonly atData: Look;
  /** In code only addresses can be told from the rest. */
  readonly atCode: Look;
}

/** Pages share styles and scripts: where one has nothing wrong, the same one has nothing wrong on the next page. */
function lookOnce(look: Look): Look {
  const clean = new Set<string>();
  return (file, traced) => {
    if (clean.has(traced.text)) return [];
    const found = look(file, traced);
    if (found.length === 0) clean.add(detachText(traced.text));
    return found;
  };
}

/** What programs read has numbers without blanks. */
const acceptE164 = remember(({ addresses, phones }: Registry): Registry => ({
  addresses,
  phones: phones.map((phone) => ({
    ...phone,
    forms: [...phone.forms, ...(phone.e164 === undefined ? [] : [phone.e164])],
  })),
}));

function checkPage(
  page: Page,
  elements: readonly PageElement[],
  registry: Registry,
  look: Looks,
): Diagnostic[] {
  return [
    ...look.atWords(page, page.visible),
    ...page.hidden.flatMap(({ isStructuredData, source }) =>
      (isStructuredData ? look.atData : look.atCode)(page, source),
    ),
    ...elements.flatMap(({ tag, offset }) =>
      checkTag(tag, registry, (inTag) => getPlace(page, offset + inTag)),
    ),
    ...elements
      .filter(({ tag }) => isContactLink(tag))
      .flatMap((element) => checkShownTarget(page, element, registry.phones)),
  ];
}

type PlaceOf = (offset: number) => Place;

const nowhere: Place = { file: '', position: 'unknown' };

/** @param placeOf the place of an offset in the tag */
const checkTag = (tag: Tag, registry: Registry, placeOf: PlaceOf): Diagnostic[] =>
  tag.attributes.filter(mayHoldAny).flatMap((attribute) => {
    const source = getSource(tag, attribute);
    const placeOfWord: PlaceOf = (offset) => placeOf(getOrigin(source, offset));
    return isForReaders(attribute.name)
      ? checkWords(source.text, acceptE164(registry), placeOfWord)
      : checkAddresses(source.text, registry, placeOfWord);
  });

/** Tells at once that most attributes hold neither: whatever is disguised by escapes of HTML stands in the value as it is. */
const mayHoldAny = ({ name, value }: PageAttribute) =>
  mayHoldAddress(value) || (mayHoldPhoneNumber(value) && isForReaders(name));

const checkMail = (file: SourceFile, traced: TracedText, registry: Registry) =>
  checkAddresses(traced.text, registry, (offset) => getPlace(file, getOrigin(traced, offset)));

const checkBoth = (file: SourceFile, traced: TracedText, registry: Registry) =>
  checkWords(traced.text, registry, (offset) => getPlace(file, getOrigin(traced, offset)));

const checkWords = (text: string, registry: Registry, placeOf: PlaceOf): Diagnostic[] => [
  ...checkAddresses(text, registry, placeOf),
  ...checkPhoneNumbers(text, registry, placeOf),
];

const contactScheme = /^(mailto|tel):(.*)$/is;

const isContactLink = (tag: Tag) =>
  (tag.name === 'a' || tag.name === 'area') &&
  contactScheme.test(getAttribute(tag, 'href')?.value.trim() ?? '');

/** The words of a mail or phone link are the address or number that it leads to. */
function checkShownTarget(
  page: Page,
  element: PageElement,
  phones: readonly RegisteredPhone[],
): Diagnostic[] {
  const href = getAttribute(element.tag, 'href');
  const [, scheme, target = ''] = contactScheme.exec(href?.value.trim() ?? '') ?? [];
  const { text } = element;
  const isSame = scheme?.toLowerCase() === 'tel' ? isSameNumber(text, target, phones) : text === target;
  if (!href || scheme === undefined || isSame) return [];
  return [
    diagnose('contact/text-target-mismatch', getPlace(page, element.offset + href.start), { text, target }),
  ];
}

const isSameNumber = (text: string, target: string, phones: readonly RegisteredPhone[]) =>
  getByTarget(phones)
    .get(target)
    ?.some(({ forms }) => forms.includes(text.replace(/[\u00a0\u202f]/g, ' '))) ||
  getPhoneNumber(text, site.phoneCountry)?.e164 === target;

const getByTarget = remember((phones: readonly RegisteredPhone[]) => {
  const byTarget = new Map<string, RegisteredPhone[]>();
  for (const phone of phones) {
    for (const target of phone.targets) byTarget.set(target, [...(byTarget.get(target) ?? []), phone]);
  }
  return byTarget;
});

/** vCard and iCalendar fold long lines (RFC 6350, 3.2): a line that begins with a blank goes on. */
const unfold = ({ name, text }: SiteFile) =>
  /\.(?:vcf|ics)$/i.test(name) ? replaceTraced(traceText(text), /\r?\n[ \t]/g, () => '') : traceText(text);
