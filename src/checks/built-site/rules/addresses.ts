import { getOrigin, replaceTraced, traceText, type TracedText } from '../../../domain/traced-text.ts';
import { getPhoneNumber } from '../../../domain/phone-number.ts';
import { remember } from '../../../domain/remember.ts';
import { site } from '../../../site.ts';
import { checkAddresses } from '../../check-addresses.ts';
import { checkPhoneNumbers } from '../../check-phone-numbers.ts';
import { diagnose, getPlace, type Diagnostic } from '../../diagnostic.ts';
import type { RegisteredPhone, Registry } from '../../registry.ts';
import type { SourceFile } from '../../source-file.ts';
import { getAttribute, type Page, type PageElement } from '../parse-page.ts';
import { isPage, type SiteFile } from '../read-site.ts';
import type { BuiltSite } from '../site.ts';

/** Attributes with words or addresses; in the others digits are measures. */
const isForReaders = (name: string) =>
  /^(?:href|content|title|alt|value|placeholder|aria-.+|data-.+)$/.test(name);

/** Code and drawings of the site itself; those of the search engine hold no words of ours. */
const isCode = ({ name }: SiteFile) => /\.(?:[cm]?js|css|svg|map)$/i.test(name);
const isOurCode = (file: SiteFile) => isCode(file) && !file.name.startsWith('pagefind/');

/** Files beside the pages that programs or people read, whatever they are called. */
const isData = (file: SiteFile) => !isPage(file) && !isCode(file);

/** Every address and number of the built site is one of the registry, written as it is read, and leads where it says. */
export function checkAddressesOnPages({ files, pages, expectations: { registry } }: BuiltSite): Diagnostic[] {
  const look: Looks = {
    atWords: lookOnce((file, traced) => checkBoth(file, traced, registry)),
    atData: lookOnce((file, traced) => checkBoth(file, traced, acceptE164(registry))),
    atCode: lookOnce((file, traced) => checkMail(file, traced, registry)),
  };
  return [
    ...pages.flatMap((page) => checkPage(page, registry, look)),
    ...files.filter(isData).flatMap((file) => look.atData(file, asWritten(unfold(file)))),
    ...files.filter(isOurCode).flatMap((file) => look.atCode(file, asWritten(traceText(file.text)))),
  ];
}

/** A text that is known by how it is written, whatever its place. */
interface Written {
  readonly written: string;
  readonly source: TracedText;
}

type Look = (file: SourceFile, text: Written) => Diagnostic[];

/** A text that is already read is never taken for an attribute that is written the same and reads otherwise. */
const asWritten = (source: TracedText): Written => ({ written: `\0${source.text}`, source });

interface Looks {
  readonly atWords: Look;
  /** Structured data and what scripts read. */
  readonly atData: Look;
  /** In code only addresses can be told from the rest. */
  readonly atCode: Look;
}

/** Pages repeat each other: where a text has nothing wrong, the same text has nothing wrong on the next page. */
function lookOnce(look: (file: SourceFile, source: TracedText) => Diagnostic[]): Look {
  const clean = new Set<string>();
  return (file, text) => {
    if (clean.has(text.written)) return [];
    const found = look(file, text.source);
    if (found.length === 0) clean.add(text.written);
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

function checkPage(page: Page, registry: Registry, look: Looks): Diagnostic[] {
  return [
    ...look.atWords(page, asWritten(page.visible)),
    ...page.hidden.flatMap(({ isStructuredData, source }) =>
      (isStructuredData ? look.atData : look.atCode)(page, asWritten(source)),
    ),
    ...page.elements.flatMap((element) => [
      ...element.attributes.flatMap((attribute) =>
        (isForReaders(attribute.name) ? look.atData : look.atCode)(page, attribute),
      ),
      ...(element.tag === 'a' || element.tag === 'area'
        ? checkShownTarget(page, element, registry.phones)
        : []),
    ]),
  ];
}

const checkMail = (file: SourceFile, traced: TracedText, registry: Registry) =>
  checkAddresses(traced.text, registry, (offset) => getPlace(file, getOrigin(traced, offset)));

const checkBoth = (file: SourceFile, traced: TracedText, registry: Registry) => [
  ...checkMail(file, traced, registry),
  ...checkPhoneNumbers(traced.text, registry, (offset) => getPlace(file, getOrigin(traced, offset))),
];

/** The words of a mail or phone link are the address or number that it leads to. */
function checkShownTarget(
  page: Page,
  element: PageElement,
  phones: readonly RegisteredPhone[],
): Diagnostic[] {
  const href = getAttribute(element, 'href');
  const [, scheme, target = ''] = /^(mailto|tel):(.*)$/is.exec(href?.value.trim() ?? '') ?? [];
  const { text } = element;
  const isSame = scheme?.toLowerCase() === 'tel' ? isSameNumber(text, target, phones) : text === target;
  if (!href || scheme === undefined || isSame) return [];
  return [
    diagnose('contact/text-target-mismatch', getPlace(page, getOrigin(href.source, 0)), { text, target }),
  ];
}

const isSameNumber = (text: string, target: string, phones: readonly RegisteredPhone[]) =>
  phones.some(
    ({ forms, targets }) => targets.includes(target) && forms.includes(text.replace(/[\u00a0\u202f]/g, ' ')),
  ) || getPhoneNumber(text, site.phoneCountry)?.e164 === target;

/** vCard and iCalendar fold long lines (RFC 6350, 3.2): a line that begins with a blank goes on. */
const unfold = ({ name, text }: SiteFile) =>
  /\.(?:vcf|ics)$/i.test(name) ? replaceTraced(traceText(text), /\r?\n[ \t]/g, () => '') : traceText(text);
