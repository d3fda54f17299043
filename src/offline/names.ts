import { site, type Locale } from '../site.ts';

/** Where the worker of a language stands; at the base, because a worker rules what lies below it. */
export const getWorkerPathname = (locale: Locale) => `${site.base}sw-${locale}.js`;

/** How the names of all kept copies of a language begin; other sites of the same host may keep copies too. */
export const getCachePrefix = (locale: Locale) => `lmi-resettlement ${site.base} ${locale} `;
