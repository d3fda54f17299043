import type { APIRoute } from 'astro';
import { getFeed } from '../../collections/feed.ts';
import { formatFeed } from '../../feed/atom.ts';
import { localeKeys, locales, type Locale } from '../../site.ts';

export const getStaticPaths = () =>
  localeKeys.map((locale) => ({ params: { locale, feed: locales[locale].feed } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(formatFeed(await getFeed(params['locale'] as Locale)));
