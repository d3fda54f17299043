import { formatDay, formatMonth } from '../domain/calendar.ts';
import { formatCountry } from '../domain/country.ts';
import { getKnown } from '../domain/fact.ts';
import { getForeignLang } from '../domain/foreign-name.ts';
import type { Helpline } from '../domain/helpline.ts';
import { getHelplineNumber } from '../domain/helpline-number.ts';
import { formatList, formatListParts } from '../domain/list.ts';
import { formatNumber } from '../domain/number.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Place } from '../domain/place.ts';
import type { ProgrammeText } from '../domain/programme.ts';
import type { Translate } from '../i18n/translator.ts';
import { formatIcon } from '../icons/read-icon.ts';
import { locales, type Locale } from '../site.ts';
import type { ProgrammeContent } from './content.ts';
import type { PrintFact, PrintNotice, PrintProgramme } from './print-document.ts';
import { paragraph, plain, type Inline } from './print-tree.ts';
import { readPrintTree } from './read-print-tree.ts';

/**
 * A programme as a section of a leaflet. `full` prints the whole text even
 * where the content has a shorter one for print.
 */
export function describeProgramme(
  content: ProgrammeContent,
  locale: Locale,
  t: Translate,
  full: boolean,
): PrintProgramme {
  const { facts, text, file } = content;
  const notice = describeNotice(content, locale, t);
  return {
    icon: formatIcon(facts.icon),
    title: describeTitle(text),
    url: content.url,
    ...(notice && { notice }),
    helplines: {
      heading: t('helplines.heading'),
      items: content.helplines.map((helpline) => {
        const nameLang = getForeignLang(helpline, locales[locale].lang);
        return {
          name: helpline.name[locale],
          ...(nameLang !== undefined && { nameLang }),
          about: helpline.about[locale],
          targets: [
            ...describeNumber(helpline),
            ...(helpline.website === undefined
              ? []
              : [{ text: new URL(helpline.website).hostname.replace(/^www\./, ''), url: helpline.website }]),
          ],
        };
      }),
    },
    blocks: !full && text.short ? text.short.map(paragraph) : readPrintTree(file.mdx, file.path),
    facts: describeFacts(content, locale, t),
  };
}

function describeNumber({ number: written }: Helpline): { text: string; url: string }[] {
  const number = written === undefined ? undefined : getHelplineNumber(written);
  return number ? [{ text: number.text, url: number.uri }] : [];
}

/** The title, in its own language where that is not the reader's. */
export function describeTitle({ title, titleLang }: ProgrammeText): Inline[] {
  return titleLang === undefined
    ? plain(title)
    : [{ kind: 'foreign', lang: titleLang, content: plain(title) }];
}

function describeNotice(
  { facts: { lifecycle } }: ProgrammeContent,
  locale: Locale,
  t: Translate,
): PrintNotice | undefined {
  if (lifecycle.status !== 'ended') return undefined;
  return {
    strong:
      lifecycle.on === 'unknown'
        ? t('status.ended')
        : t('status.ended.on', { day: formatDay(lifecycle.on, locales[locale].intl) }),
    text: t('status.ended.text'),
  };
}

/** What is known of a programme beside its text, one row a fact; what is unknown has no row. */
export function describeFacts(
  { facts, text, places, partners, funders }: ProgrammeContent,
  locale: Locale,
  t: Translate,
): PrintFact[] {
  const { intl } = locales[locale];
  const since = getKnown(facts.since);
  const countries = getKnown(facts.countries);
  const destination = getKnown(facts.destination);
  const elsewhere = getKnown(facts.elsewhere);
  const numbers = getKnown(facts.numbers);
  const rows: (PrintFact | undefined)[] = [
    countries && {
      label: t('facts.countries'),
      content: plain(
        [
          formatList(
            countries.map((code) => formatCountry(code, intl)),
            intl,
          ),
          ...(elsewhere ? [t('facts.elsewhere')] : []),
        ].join('. '),
      ),
    },
    destination === undefined
      ? undefined
      : { label: t('facts.destination'), content: plain(formatCountry(destination, intl)) },
    places.length === 0
      ? undefined
      : {
          label: t('facts.places'),
          content: describeNames(places, locale),
        },
    since === undefined ? undefined : { label: t('facts.since'), content: plain(formatMonth(since, intl)) },
    numbers && {
      label: t('facts.numbers'),
      content: plain(
        numbers
          .map(({ id, moreThan, asOf }) =>
            t('facts.moreThan', {
              number: formatNumber(moreThan, intl),
              what: text.numbers?.[id] ?? '',
              year: asOf,
            }),
          )
          .join('; '),
      ),
    },
    partners.length === 0
      ? undefined
      : { label: t('facts.partners'), content: describeNames(partners, locale) },
    funders.length === 0 ? undefined : { label: t('facts.funders'), content: describeNames(funders, locale) },
  ];
  return rows.filter((row) => row !== undefined);
}

function describeNames(named: readonly (Organisation | Place)[], locale: Locale): Inline[] {
  const { lang, intl } = locales[locale];
  return formatListParts(named, intl).flatMap((part): Inline[] => {
    if (typeof part === 'string') return plain(part);
    const name = plain(part.name[locale]);
    const foreign = getForeignLang(part, lang);
    return [
      ...(foreign === undefined ? name : [{ kind: 'foreign' as const, lang: foreign, content: name }]),
      ...('acronym' in part && part.acronym !== undefined ? plain(` (${part.acronym})`) : []),
    ];
  });
}
