import type { Block, Inline } from './print-tree.ts';

/**
 * The documents that the Typst templates lay out. All of it is data: the
 * templates read it as JSON, and no value of it is ever run.
 */

/** Language of a document or of a part, as Typst and PDF name it: BCP 47 in two pieces. */
export interface PrintLanguage {
  readonly lang: string;
  readonly region: string;
  readonly dir: 'ltr' | 'rtl';
}

export interface PrintFact {
  readonly label: string;
  readonly content: readonly Inline[];
}

/** One way to reach a contact; `target` is printed exactly as it is here. */
export interface PrintChannel {
  /** SVG of a line icon that repeats the label. */
  readonly icon: string;
  readonly label: string;
  readonly target: string;
  /** Where a click leads: `mailto:` or `tel:`; none for opening hours. */
  readonly url?: string;
  /** `number` ends a note and is kept in one piece. */
  readonly notes: readonly { readonly text: string; readonly number?: string }[];
}

export interface PrintContact {
  readonly id: string;
  /** The programmes that it serves. */
  readonly label: readonly Inline[];
  readonly channels: readonly PrintChannel[];
  /** Who has confirmed these details, and when, or that nobody has yet. */
  readonly confirmed: string;
  /** The same, with where the details come from and whether the mailbox may be dead. */
  readonly status: string;
}

export interface PrintHelpline {
  readonly name: string;
  /** Language of the name where it differs from the document's. */
  readonly nameLang?: string;
  readonly about: string;
  readonly targets: readonly { readonly text: string; readonly url: string }[];
}

/** A warning that stands out. */
export interface PrintNotice {
  readonly strong: string;
  readonly text: string;
}

export interface PrintQrCode {
  /** SVG. */
  readonly picture: string;
  readonly alt: string;
}

export interface PrintProgramme {
  /** SVG of its line icon. */
  readonly icon: string;
  readonly title: readonly Inline[];
  /** Address of its page. */
  readonly url: string;
  readonly notice?: PrintNotice;
  readonly helplines: { readonly heading: string; readonly items: readonly PrintHelpline[] };
  readonly blocks: readonly Block[];
  readonly facts: readonly PrintFact[];
}

/** Leads from the paper to the page it comes from. */
export interface PrintInvitation {
  readonly invitation: string;
  readonly url: string;
}

/** One language of a leaflet about all programmes. */
export interface PrintLeafletPart extends PrintLanguage, PrintInvitation {
  readonly wordmark: { readonly organisation: string; readonly unit: string };
  readonly title: string;
  readonly lead: string;
  /** A term's id is added to this address. */
  readonly glossaryUrl: string;
  readonly programmes: readonly PrintProgramme[];
  readonly contacts: {
    readonly icon: string;
    readonly heading: string;
    /** Headings of the table: programme, contact. */
    readonly columns: readonly [string, string];
    readonly rows: readonly PrintContact[];
    /** Programmes without a contact; their text tells what happens instead. */
    readonly without: readonly { readonly label: readonly Inline[]; readonly none: string }[];
  };
  readonly about: readonly Block[];
  /** Where the text comes from, and when it was compared. */
  readonly source: string;
}

interface PrintDocument extends PrintLanguage {
  /** Shown by readers' software in place of the file name. */
  readonly title: string;
  readonly author: string;
  readonly description: string;
  /** ISO 8601; the only date that the file carries. */
  readonly date: string;
}

export interface PrintLeaflet extends PrintDocument {
  readonly kind: 'leaflet';
  /** One for a leaflet of one language; several stand side by side. */
  readonly parts: readonly PrintLeafletPart[];
  readonly qr: PrintQrCode;
}

export interface PrintHandout extends PrintDocument, PrintInvitation {
  readonly kind: 'handout';
  readonly programme: PrintProgramme;
  readonly lead: string;
  readonly wordmark: { readonly organisation: string; readonly unit: string };
  readonly glossaryUrl: string;
  readonly factsHeading: string;
  readonly textHeading: string;
  readonly contactHeading: string;
  readonly forWhom: PrintFact;
  readonly whatWeDo: { readonly label: string; readonly items: readonly string[] };
  readonly contact?: PrintContact;
  /** What happens where there is no contact. */
  readonly withoutContact?: string;
  readonly terms: { readonly heading: string; readonly items: readonly PrintFact[] };
  readonly qr: PrintQrCode;
  readonly source: string;
}
