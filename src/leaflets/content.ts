import type { ContactPoint } from '../domain/contact-point.ts';
import type { GlossaryTerm } from '../domain/glossary-term.ts';
import type { Helpline } from '../domain/helpline.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { PhoneNumber } from '../domain/phone-number.ts';
import type { Place } from '../domain/place.ts';
import type { ProgrammeFacts, ProgrammeText } from '../domain/programme.ts';
import type { Source } from '../domain/source.ts';
import type { Locale } from '../site.ts';

/** A content file as it stands on disk. */
export interface TextFile {
  /** Path from the root of the project. */
  readonly path: string;
  readonly mdx: string;
}

/** A contact point as the leaflets of one language print it. */
export interface ContactContent {
  readonly id: string;
  readonly point: ContactPoint;
  readonly source: Source;
  readonly phone: PhoneNumber | undefined;
  readonly hours: { readonly times: readonly string[]; readonly city: string } | undefined;
  /** The programmes that it serves. */
  readonly programmes: readonly Pick<ProgrammeContent, 'facts' | 'text'>[];
}

/** A programme as the leaflets of one language print it: every id looked up. */
export interface ProgrammeContent {
  readonly id: string;
  readonly file: TextFile;
  readonly facts: ProgrammeFacts;
  readonly text: ProgrammeText;
  /** Address of its page. */
  readonly url: string;
  /** Title for places where the real one may endanger a reader. */
  readonly tabTitle: string;
  readonly tabSummary: string;
  readonly contact: ContactContent | undefined;
  readonly places: readonly Place[];
  readonly partners: readonly Organisation[];
  readonly funders: readonly Organisation[];
  readonly helplines: readonly Helpline[];
  /** Everybody who says something that is printed, each once. */
  readonly sources: readonly Source[];
}

/** Everything that the leaflets of one language print. */
export interface LeafletContent {
  readonly locale: Locale;
  readonly programmes: readonly ProgrammeContent[];
  readonly contacts: readonly ContactContent[];
  readonly terms: readonly { readonly id: string; readonly wording: GlossaryTerm[Locale] }[];
  /** What the unit and IOM are: the page "about". */
  readonly about: TextFile;
  /** One sentence that says what the site, and so the leaflet, is for. */
  readonly summary: string;
  /** Heading of the list of words explained. */
  readonly glossaryTitle: string;
  /** The day on which somebody last compared any of the texts with its source, ISO 8601. */
  readonly reviewed: string;
}
