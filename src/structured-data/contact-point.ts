import type { ContactPointLeaf, DayOfWeek, OpeningHoursSpecificationLeaf } from 'schema-dts';
import type { ContactPoint } from '../domain/contact-point.ts';
import type { OpeningHours } from '../domain/opening-hours.ts';
import type { Weekday } from '../domain/weekday.ts';

const schemaDay = (day: Weekday) => `https://schema.org/${day[0]!.toUpperCase()}${day.slice(1)}` as DayOfWeek;

function describeHours(hours: OpeningHours): OpeningHoursSpecificationLeaf[] {
  return hours.times.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map(schemaDay),
    opens,
    closes,
  }));
}

/**
 * One contact of the directory as schema.org ContactPoint.
 *
 * `label` is what it serves, `url` the absolute address of its place in the
 * directory. What nobody has told, such as the languages spoken, is left out.
 */
export function describeContactPoint(point: ContactPoint, label: string, url: string): ContactPointLeaf {
  return {
    '@type': 'ContactPoint',
    '@id': url,
    contactType: label,
    url,
    ...(point.email !== undefined && { email: point.email }),
    ...(point.phone !== undefined && { telephone: point.phone }),
    ...(point.hours !== undefined && { hoursAvailable: describeHours(point.hours) }),
    ...(point.languages !== 'unknown' && { availableLanguage: point.languages }),
  };
}
