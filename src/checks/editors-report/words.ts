import { formatDay } from '../../domain/calendar.ts';
import { locales, type Locale } from '../../site.ts';
import { getLanguageName } from '../language-name.ts';
import type { EditorsReport, ProgrammeRow } from './collect.ts';

/** What the tables call things. The report is in English, the language of every message to editors. */

export const nameOf = (locale: Locale): string => getLanguageName(locales[locale].lang);

export const formatReportDay = (day: string): string => formatDay(day, 'en-GB');

/** "ended on 31 August 2024" */
export function describeLifecycle({ lifecycle }: ProgrammeRow): string {
  if (lifecycle.status === 'running') return 'running';
  if (lifecycle.status === 'unknown') return 'nobody has said whether it runs';
  return lifecycle.on === 'unknown'
    ? 'ended, the day is not known'
    : `ended on ${formatReportDay(lifecycle.on)}`;
}

/** What an editor calls a fact that is missing. */
export const factNames: Readonly<Record<string, string>> = {
  since: 'when it began',
  countries: 'countries',
  elsewhere: 'whether it works elsewhere too',
  destination: 'country of destination',
  places: 'cities and regions',
  partners: 'partners',
  funders: 'who pays',
  numbers: 'numbers',
  lifecycle: 'whether it still runs',
};

/** The title of a programme, or the folder of a page. */
export const getPlaceName = ({ programmes }: EditorsReport, where: string): string =>
  programmes.find(({ id }) => id === where)?.title ?? `page “${where}”`;
