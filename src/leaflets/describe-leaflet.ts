import { formatDay } from '../domain/calendar.ts';
import { remember } from '../domain/remember.ts';
import type { Source } from '../domain/source.ts';
import { absoluteUrl, pagePathname } from '../domain/url.ts';
import type { Translate } from '../i18n/translator.ts';
import { formatIcon } from '../icons/read-icon.ts';
import { locales, site, type Locale } from '../site.ts';
import type { LeafletContent, ProgrammeContent } from './content.ts';
import { describeContact } from './describe-contact.ts';
import { describeProgramme, describeTitle } from './describe-programme.ts';
import type {
  PrintHandout,
  PrintLanguage,
  PrintLeaflet,
  PrintLeafletPart,
  PrintQrCode,
} from './print-document.ts';
import { findTerms, plain, type Inline } from './print-tree.ts';
import { drawQrCode, formatQrCode } from '../qr-code/qr-code.ts';
import { readPrintTree } from './read-print-tree.ts';

type Translators = (locale: Locale) => Translate;

/** "nl-NL" → nl, NL. */
export function getPrintLanguage(locale: Locale): PrintLanguage {
  const { intl, dir } = locales[locale];
  const [lang = '', region = ''] = intl.split('-');
  return { lang, region, dir };
}

/** A leaflet about all programmes: in one language, or in several side by side. The first one is the document's own. */
export function describeLeaflet(contents: readonly LeafletContent[], translators: Translators): PrintLeaflet {
  const parts = contents.map(getPartDescriber(translators));
  const [main] = contents;
  return {
    kind: 'leaflet',
    ...getPrintLanguage(main!.locale),
    title: parts.map(({ title }) => title).join(' · '),
    author: locales[main!.locale].names.organisation,
    description: main!.summary,
    date: getNewest(contents.map(({ reviewed }) => reviewed)),
    parts,
    // Who reads several languages chooses one first.
    qr: describeQrCode(
      parts.length === 1 ? parts[0]!.url : absoluteUrl(site.base),
      translators(main!.locale),
    ),
  };
}

/** The part of a language is the same in its own leaflet and beside others. */
const getPartDescriber = remember((translators: Translators) =>
  remember((content: LeafletContent) => describePart(content, translators(content.locale))),
);

function describePart(content: LeafletContent, t: Translate): PrintLeafletPart {
  const { locale, programmes, contacts } = content;
  return {
    ...getPrintLanguage(locale),
    wordmark: locales[locale].names,
    title: t('home.title'),
    lead: content.summary,
    glossaryUrl: getGlossaryUrl(locale),
    programmes: programmes.map((programme) => describeProgramme(programme, locale, t, false)),
    contacts: {
      icon: formatIcon('contact'),
      heading: t('contact.heading'),
      columns: [t('leaflet.table.programme'), t('leaflet.table.contact')],
      rows: contacts.map((contact) => describeContact(contact, locale, t)),
      without: programmes
        .filter(({ facts }) => facts.contact === 'none')
        .map(({ text }) => ({ label: describeTitle(text), none: t('contact.none') })),
    },
    about: readPrintTree(content.about.mdx, content.about.path),
    invitation: t('leaflet.webIsNewer'),
    url: absoluteUrl(pagePathname(locale, 'home')),
    source: describeReview({ reviewed: content.reviewed, confirmed: getConfirmation(programmes) }, locale, t),
  };
}

/** One sheet about one programme. A sensitive one carries its neutral title and sentence in the file's properties. */
export function describeHandout(
  content: LeafletContent,
  programme: ProgrammeContent,
  translators: Translators,
): PrintHandout {
  const { locale } = content;
  const t = translators(locale);
  const printed = describeProgramme(programme, locale, t, true);
  const used = findTerms(printed.blocks);
  const hasEnded = programme.facts.lifecycle.status === 'ended';
  return {
    kind: 'handout',
    ...getPrintLanguage(locale),
    title: programme.tabTitle,
    author: locales[locale].names.organisation,
    description: programme.tabSummary,
    date: getNewest([
      programme.text.reviewed,
      ...(programme.contact && programme.contact.point.confirmed !== 'not-yet'
        ? [programme.contact.point.confirmed.on]
        : []),
    ]),
    programme: printed,
    lead: programme.text.summary,
    wordmark: locales[locale].names,
    glossaryUrl: getGlossaryUrl(locale),
    factsHeading: t(hasEnded ? 'facts.heading.ended' : 'facts.heading'),
    forWhom: {
      label: t(hasEnded ? 'facts.forWhom.ended' : 'facts.forWhom'),
      content: plain(programme.text.forWhom),
    },
    whatWeDo: { label: t(hasEnded ? 'facts.whatWeDid' : 'facts.whatWeDo'), items: programme.text.whatWeDo },
    textHeading: t(hasEnded ? 'programme.text.ended' : 'programme.text'),
    contactHeading: t('contact.heading'),
    ...(programme.contact && { contact: describeContact(programme.contact, locale, t) }),
    ...(!programme.contact && {
      withoutContact: `${t('contact.none')} ${programme.text.withoutContact ?? ''}`,
    }),
    terms: {
      heading: content.glossaryTitle,
      items: used.map((id) => {
        const term = content.terms.find((candidate) => candidate.id === id);
        if (!term) throw new Error(`${programme.file.path}: the glossary has no term "${id}".`);
        const { wording } = term;
        return {
          label: wording.term,
          content: [
            ...(wording.inFull === undefined ? [] : describeInFull(wording.inFull, wording.inFullLang)),
            ...plain(wording.meaning),
          ],
        };
      }),
    },
    qr: describeQrCode(programme.url, t),
    invitation: t('leaflet.webIsNewer'),
    url: programme.url,
    source: `${describeSources(programme.sources, locale, t)} ${describeReview(programme.text, locale, t)}`,
  };
}

function describeInFull(inFull: string, lang: string | undefined): Inline[] {
  if (lang === undefined) return plain(`${inFull}. `);
  return [{ kind: 'foreign', lang, content: plain(inFull) }, ...plain('. ')];
}

function describeQrCode(url: string, t: Translate): PrintQrCode {
  return {
    picture: formatQrCode(drawQrCode(url, 1)),
    alt: t('leaflet.qr.alt', { address: url }),
  };
}

function describeSources(sources: readonly Source[], locale: Locale, t: Translate): string {
  const names = sources.map((source) =>
    source.kind === 'leaflet' ? `${source.title[locale]}, ${source.year}` : source.title[locale],
  );
  return `${t('source.label')} ${names.join('; ')}.`;
}

/** A leaflet is confirmed as a whole: when every text is, since the day of the oldest confirmation. */
function getConfirmation(programmes: LeafletContent['programmes']): string | undefined {
  const days = programmes.flatMap(({ text }) => text.confirmed ?? []);
  return days.length === programmes.length ? days.sort()[0] : undefined;
}

function describeReview(
  { reviewed, confirmed }: { readonly reviewed: string; readonly confirmed?: string | undefined },
  locale: Locale,
  t: Translate,
): string {
  const format = (day: string) => formatDay(day, locales[locale].intl);
  return [
    t('source.reviewed', { day: format(reviewed) }),
    confirmed === undefined ? t('source.unconfirmed') : t('source.confirmed', { day: format(confirmed) }),
  ].join(' ');
}

const getGlossaryUrl = (locale: Locale) => `${absoluteUrl(pagePathname(locale, 'glossary'))}#`;

/** The newest of days in ISO 8601. */
const getNewest = (days: readonly string[]) => [...days].sort().at(-1)!;
