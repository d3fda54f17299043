import type { Change } from '../domain/change.ts';
import type { ContactPoint } from '../domain/contact-point.ts';
import type { ProgrammeFacts } from '../domain/programme.ts';
import type { Source } from '../domain/source.ts';

/** Something that somebody wrote down with its day: all that a site without a clock can call a change. */
export interface Event {
  /** Never given to another event. */
  readonly key: string;
  /** ISO 8601 day on which the site came to know it. */
  readonly day: string;
  readonly what: 'confirmed' | 'ended' | 'running' | { readonly change: Change };
}

/** What has happened to a contact: the changes written in its file, and its confirmation. */
export function getContactEvents(id: string, { confirmed, changes = [] }: ContactPoint): Event[] {
  return [
    ...listChanges(`contact/${id}`, changes),
    ...(confirmed === 'not-yet'
      ? []
      : [{ key: `contact/${id}/confirmed/${confirmed.on}`, day: confirmed.on, what: 'confirmed' as const }]),
  ];
}

/**
 * What has happened to a programme: the changes written in its facts, and its
 * status, on the day its source was read. A leaflet has no day, so the status
 * that it tells is none of the news.
 */
export function getProgrammeEvents(
  id: string,
  { lifecycle, changes = [] }: Pick<ProgrammeFacts, 'lifecycle' | 'changes'>,
  lifecycleSource: Source | undefined,
): Event[] {
  return [
    ...listChanges(`programme/${id}`, changes),
    ...(lifecycle.status === 'unknown' || lifecycleSource?.kind !== 'page'
      ? []
      : [{ key: `programme/${id}/${lifecycle.status}`, day: lifecycleSource.read, what: lifecycle.status }]),
  ];
}

/** Changes of one day are told apart by their order, so new ones go below. */
function listChanges(owner: string, changes: readonly Change[]): Event[] {
  return changes.map((change, index) => {
    const before = changes.slice(0, index).filter(({ on }) => on === change.on).length;
    return { key: `${owner}/change/${change.on}/${before + 1}`, day: change.on, what: { change } };
  });
}

/** The newest first; on one day in a fixed order. */
export function compareEvents(a: Event, b: Event): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}
