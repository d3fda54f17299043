import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree, with the text that belongs to it and its parts. */
export interface TaggedElement {
  /** Standard structure type: H1, P, Table, Link, … */
  readonly role: string;
  readonly text: string;
  /** BCP 47, inherited from the elements around it and the document. */
  readonly lang: string;
  readonly alt: string | undefined;
}

export interface TaggedPdf {
  readonly pages: number;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly author: string | undefined;
  readonly keywords: string | undefined;
  readonly lang: string;
  readonly created: string;
  /** Whether software shows the title in place of the file name. */
  readonly showsTitle: boolean;
  readonly isMarked: boolean;
  /** The claim in the XMP metadata: the part of PDF/UA. */
  readonly ua: string | undefined;
  /** Titles of the outline, each parent before its children. */
  readonly outline: readonly string[];
  /** Every element in the order in which it is read aloud, parents before children. */
  readonly elements: readonly TaggedElement[];
  /** All text in that order. */
  readonly text: string;
  /** Targets of the links. */
  readonly links: readonly string[];
  /** In points; of the whole document, page numbers included. */
  readonly smallestText: number;
  readonly largestText: number;
}

interface StructNode {
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

/** Reads a PDF as assistive software does: by its tags. */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const { catalog, context, getTitle, getSubject, getAuthor, getKeywords, getCreationDate } =
    await loadDocument(bytes);
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const lang = (await pdf.getMetadata()).info as { readonly Language?: string };
  const elements: TaggedElement[] = [];
  const texts: string[] = [];
  const links: string[] = [];
  const sizes: number[] = [];

  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const marked = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        if (item.str.trim() !== '') sizes.push(item.height);
        const id = open.findLast((candidate) => candidate !== undefined);
        if (id !== undefined) marked.set(id, (marked.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
      } else if (item.type === 'endMarkedContent') {
        open.pop();
      } else {
        open.push(item.id);
      }
    }
    const visit = (node: StructNode, inherited: string): string => {
      if (node.type === 'content') return marked.get(node.id ?? '') ?? '';
      if (node.role === undefined && node.children === undefined) return '';
      const own = node.lang ?? inherited;
      const place = elements.length;
      const text = (node.children ?? []).map((child) => visit(child, own)).join('');
      elements.splice(place, 0, { role: node.role ?? '', text: text.trim(), lang: own, alt: node.alt });
      // Elements of a block end a line; words of a sentence do not.
      return ['Span', 'Link', 'Strong', 'Em', 'Lbl'].includes(node.role ?? '') ? text : `${text}\n`;
    };
    const root = (await page.getStructTree()) as StructNode | null;
    if (root) texts.push(visit(root, lang.Language ?? ''));
    for (const annotation of (await page.getAnnotations()) as {
      readonly url?: string;
      readonly unsafeUrl?: string;
    }[]) {
      links.push(annotation.unsafeUrl ?? annotation.url ?? '');
    }
  }

  const outline: string[] = [];
  const list = (items: readonly OutlineItem[]) => {
    for (const { title, items: below } of items) {
      outline.push(title);
      list(below);
    }
  };
  list(await pdf.getOutline());

  const viewer = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  const mark = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  const metadata = context.lookup(catalog.get(PDFName.of('Metadata')));
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : '';
  return {
    pages: pdf.numPages,
    title: getTitle(),
    description: getSubject(),
    author: getAuthor(),
    keywords: getKeywords(),
    lang: lang.Language ?? '',
    created: getCreationDate()?.toISOString().slice(0, 10) ?? '',
    showsTitle: String(viewer?.get(PDFName.of('DisplayDocTitle'))) === 'true',
    isMarked: String(mark?.get(PDFName.of('Marked'))) === 'true',
    ua: /pdfuaid:part(?:>|=")(\d)/.exec(xmp)?.[1],
    outline,
    elements,
    text: texts.join('\n'),
    links,
    smallestText: Math.min(...sizes),
    largestText: Math.max(...sizes),
  };
}

async function loadDocument(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return {
    catalog: document.catalog,
    context: document.context,
    getTitle: () => document.getTitle(),
    getSubject: () => document.getSubject(),
    getAuthor: () => document.getAuthor(),
    getKeywords: () => document.getKeywords(),
    getCreationDate: () => document.getCreationDate(),
  };
}

/**
 * A text without blanks and hyphens: what stays the same when lines break
 * elsewhere. Hyphens go too, because one drawing of the font serves the real
 * one and the one at a line's end: Typst names the second by ActualText, which
 * screen readers follow and PDF.js does not.
 */
export const squash = (text: string): string => text.replace(/[\s\u00ad-]+/g, '');
