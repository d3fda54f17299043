import { getContacts } from './contacts.ts';
import { getPage } from './pages.ts';
import { getEntriesById, getProgrammes, type Programme } from './programmes.ts';
import { formatDay } from '../domain/calendar.ts';
import { absoluteUrl, feedPathname } from '../domain/url.ts';
import type { Feed, FeedEntry } from '../feed/atom.ts';
import { compareEvents, getContactEvents, getProgrammeEvents, type Event } from '../feed/get-events.ts';
import { getTranslator, type Translate } from '../i18n/translator.ts';
import { locales, site, type Locale } from '../site.ts';

/** The site has named its feed since this year (RFC 4151: a tag has a day on which the name was ours). */
const tag = `tag:${new URL(site.url).hostname},2026:`;

/** News of a language: contacts that were changed or confirmed, and statuses that a dated source tells. */
export async function getFeed(locale: Locale): Promise<Feed> {
  const t = getTranslator(locale);
  const page = await getPage('contact', locale);
  const contactNews = (await getContacts(locale)).flatMap(({ id, point, neutralLabel, place }) =>
    getContactEvents(id, point).map((event) => ({
      event,
      title: neutralLabel,
      page: absoluteUrl(`${page.pathname}#${place}`),
      summary: describeEvent(event, locale, t),
    })),
  );
  const programmeNews = await Promise.all(
    (await getProgrammes(locale)).map((programme) => getProgrammeNews(programme, locale, t)),
  );
  const news = [...contactNews, ...programmeNews.flat()].sort((a, b) => compareEvents(a.event, b.event));
  return {
    id: `${tag}${locale}/changes`,
    lang: locales[locale].lang,
    title: `${t('feed.title')} – ${locales[locale].names.organisation}`,
    author: `${locales[locale].names.organisation}, ${locales[locale].names.unit}`,
    self: absoluteUrl(feedPathname(locale)),
    page: absoluteUrl(page.pathname),
    updated: news[0]?.event.day ?? page.text.reviewed,
    entries: news.map(({ event, title, page: about, summary }): FeedEntry => ({
      id: `${tag}${locale}/${event.key}`,
      title,
      updated: event.day,
      summary,
      page: about,
    })),
  };
}

async function getProgrammeNews(programme: Programme, locale: Locale, t: Translate) {
  const { lifecycle } = programme.facts;
  const [source] = await getEntriesById('sources', lifecycle.status === 'unknown' ? [] : [lifecycle.source]);
  const { intl } = locales[locale];
  const endedOn = lifecycle.status === 'ended' && lifecycle.on !== 'unknown' ? lifecycle.on : undefined;
  return getProgrammeEvents(programme.id, programme.facts, source?.data).map((event) => ({
    event,
    title: programme.tabTitle,
    page: absoluteUrl(programme.pathname),
    summary: [
      event.what === 'ended' && endedOn !== undefined
        ? t('status.ended.on', { day: formatDay(endedOn, intl) })
        : describeEvent(event, locale, t),
      ...(typeof event.what === 'string' && source?.data.kind === 'page'
        ? [
            `${t('source.label')} ${source.data.title[locale]}, ${t('source.read', { day: formatDay(source.data.read, intl) })}.`,
          ]
        : []),
    ].join(' '),
  }));
}

function describeEvent({ what }: Event, locale: Locale, t: Translate): string {
  return typeof what === 'string' ? t(`feed.${what}`) : what.change.text[locale];
}
