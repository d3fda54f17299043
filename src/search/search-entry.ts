import type { ForeignName } from '../domain/foreign-name.ts';
import type { PhoneNumber } from '../domain/phone-number.ts';

/** What a line of the A–Z list leads to. Where two answers fit equally well, the kind named first goes first. */
export const entryKinds = ['programme', 'page', 'contact', 'term'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** One line of the A–Z list. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly title: string;
  /** Names in the title that are not in the language of the page. */
  readonly foreignNames: readonly ForeignName[];
  /** Path, for terms and contacts with the fragment of their place on the page. */
  readonly href: string;
  /** One plain sentence about it; empty for contacts, which show how to reach them instead. */
  readonly line: string;
  /** Words and phrases that find it and that neither title nor line show. */
  readonly words: readonly string[];
  /** True once a programme is known to have ended: it then goes after others that fit as well. */
  readonly ended: boolean;
  readonly email?: string | undefined;
  readonly phone?: PhoneNumber | undefined;
}
