import { describe, expect, it } from 'vitest';
import { makePdf, type Making } from '../../../src/leaflets/make-pdf.ts';
import type { PrintHandout, PrintLeaflet, PrintLeafletPart } from '../../../src/leaflets/print-document.ts';
import { paragraph, plain, type Block } from '../../../src/leaflets/print-tree.ts';
import { drawQrCode, formatQrCode } from '../../../src/qr-code/qr-code.ts';
import { readTaggedPdf } from '../../tagged-pdf.ts';

const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M0 0h9v9z"/></svg>';
const url = 'https://unit.example/en/';
const language = { lang: 'en', region: 'GB', dir: 'ltr' } as const;
const file = { ...language, author: 'Author', description: 'Sentence.', date: '2026-11-22' };
const wordmark = { organisation: 'Organisation', unit: 'Unit' };
const qr = { picture: formatQrCode(drawQrCode(url, 1)), alt: 'QR code' };

const programme = (title: string, blocks: readonly Block[]) => ({
  icon,
  title: plain(title),
  url,
  helplines: { heading: 'Help', items: [] },
  blocks,
  facts: [],
});

function handout(blocks: readonly Block[], changes: Partial<PrintHandout> = {}): PrintHandout {
  return {
    kind: 'handout',
    ...file,
    title: 'Title of the file',
    wordmark,
    programme: programme('Programme', blocks),
    lead: 'Lead.',
    invitation: 'See',
    url,
    qr,
    glossaryUrl: `${url}#`,
    factsHeading: 'Facts',
    textHeading: 'Text',
    contactHeading: 'Contact',
    forWhom: { label: 'For', content: plain('people') },
    whatWeDo: { label: 'We', items: ['help'] },
    withoutContact: 'None.',
    terms: { heading: 'Words', items: [] },
    source: 'Source.',
    ...changes,
  };
}

const part = (texts: Readonly<Record<string, readonly Block[]>>): PrintLeafletPart => ({
  ...language,
  wordmark,
  title: 'Leaflet',
  lead: 'Lead.',
  invitation: 'See',
  url,
  glossaryUrl: `${url}#`,
  programmes: Object.entries(texts).map(([title, blocks]) => programme(title, blocks)),
  contacts: { icon, heading: 'Contact', columns: ['Programme', 'Mail'], rows: [], without: [] },
  about: [paragraph('About.')],
  source: 'Source.',
});

const leaflet = (...parts: PrintLeafletPart[]): PrintLeaflet => ({
  kind: 'leaflet',
  ...file,
  title: 'Leaflet',
  parts,
  qr,
});

const lines = (count: number) => Array.from({ length: count }, (_, index) => paragraph(`Line ${index}.`));

const oneSheet: Making = {
  pathname: '/en/programmes/a.pdf',
  sections: [{ title: 'Programme', paths: ['a/en.mdx'] }],
  pages: 1,
};

const twoPages = (titles: readonly string[]): Making => ({
  pathname: '/en/leaflet.pdf',
  sections: [...titles, 'Contact'].map((title) => ({ title, paths: [`${title}/en.mdx`] })),
  pages: 2,
});

describe('a PDF', () => {
  it('has the same bytes for the same document', () => {
    const first = makePdf(handout([paragraph('Text.')]), oneSheet);
    makePdf(handout([paragraph('Another.')]), oneSheet);
    expect(makePdf(handout([paragraph('Text.')]), oneSheet).bytes.equals(first.bytes)).toBe(true);
  });

  it('takes the largest text that fits, down to 9.5 points', async () => {
    const few = await readTaggedPdf(makePdf(handout(lines(3)), oneSheet).bytes);
    const many = await readTaggedPdf(makePdf(handout(lines(34)), oneSheet).bytes);
    expect(few.largestText).toBeGreaterThan(many.largestText);
    expect(many.smallestText).toBeGreaterThanOrEqual(9.5);
    expect(many.elements.find(({ text }) => text === 'Line 33.')).toBeDefined();
  });

  it.each([
    { before: 34, now: 33 },
    { before: 34, now: 3 },
    { before: 3, now: 34 },
    { before: 20, now: 34 },
  ])('of $now lines is the same after one of $before lines', ({ before, now }) => {
    const { size } = makePdf(handout(lines(before)), oneSheet);
    const document = handout(lines(now));
    const made = makePdf(document, oneSheet);
    expect(makePdf(document, oneSheet, size)).toEqual(made);
  });

  it('shows markup of the typesetter that stands in a text as it is, and runs none of it', async () => {
    const hostile = '#panic("run") $x^2$ *bold* _it_ @ref <label> \\ // `raw` #import "/etc/passwd"';
    const { text } = await readTaggedPdf(makePdf(handout([paragraph(hostile)]), oneSheet).bytes);
    expect(text.replace(/\s+/g, '')).toContain(hostile.replace(/\s+/g, ''));
  });

  it('marks words of another language, and hyphenates them as such', async () => {
    const dutch: Block = {
      kind: 'paragraph',
      content: [{ kind: 'foreign', lang: 'nl', content: plain('Hart van Brabant') }],
    };
    const { bytes } = makePdf(handout([{ kind: 'list', ordered: false, items: [[dutch]] }]), oneSheet);
    expect(
      (await readTaggedPdf(bytes)).elements.filter(({ lang }) => lang === 'nl').map(({ text }) => text),
    ).toContain('Hart van Brabant');
  });

  it('puts several languages side by side, each in its own', async () => {
    const parts = [part({ One: lines(2) }), { ...part({ Een: lines(2) }), lang: 'nl', region: 'NL' }];
    const making = { ...twoPages(['One']), pages: 4 };
    const sections = [...making.sections, { title: 'About', paths: [] }];
    const { elements, pages } = await readTaggedPdf(
      makePdf(leaflet(...parts), { ...making, sections }).bytes,
    );
    expect(pages).toBe(4);
    expect(
      elements
        .filter(({ role }) => role === 'H2')
        .map(({ text, lang }) => `${lang} ${text}`)
        .slice(0, 2),
    ).toEqual(['en-GB One', 'nl-NL Een']);
  });
});

describe('the build stops', () => {
  it('when a picture has no alternative text', () => {
    const document = handout([paragraph('Text.')], { qr: { ...qr, alt: null as unknown as string } });
    expect(() => makePdf(document, oneSheet)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The PDF "Title of the file" cannot be made: PDF/UA-1 error: missing alt text.]`,
    );
  });

  it('when the alternative text is empty', () => {
    const document = handout([paragraph('Text.')], { qr: { ...qr, alt: '' } });
    expect(() => makePdf(document, oneSheet)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The PDF "Title of the file" cannot be made: PDF/UA-1 error: missing alt text.]`,
    );
  });

  it('when the font lacks a letter', () => {
    expect(() => makePdf(handout([paragraph('Text 龍.')]), oneSheet)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The PDF "Title of the file" cannot be made: PDF/UA-1 error: the text \`"龍"\` could not be displayed with font \`"Noto Sans"\`.]`,
    );
  });

  it('when a template meets a part that it does not know', () => {
    const unknown = { kind: 'table' } as unknown as Block;
    expect(() => makePdf(handout([unknown]), oneSheet)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The PDF "Title of the file" cannot be made: panicked with: "The templates do not know the part table"; while calling blocks.]`,
    );
  });

  it('when a hand-out is longer than its sheet, and says how much to shorten where', () => {
    expect(() => makePdf(handout(lines(60)), oneSheet)).toThrowErrorMatchingInlineSnapshot(`
      [Error: "Programme" is 27 lines too long for its place in /en/programmes/a.pdf.
        Shorten the text by 27 lines in a/en.mdx.]
    `);
  });

  it('when a leaflet is too long, and names the programmes of the place that is too full', () => {
    const texts = { One: lines(30), Two: lines(90), Three: lines(20), Four: lines(5) };
    expect(() => makePdf(leaflet(part(texts)), twoPages(Object.keys(texts))))
      .toThrowErrorMatchingInlineSnapshot(`
      [Error: "Two" is 54 lines too long for its place in /en/leaflet.pdf.
        Shorten the text by 54 lines, or write a shorter text for the leaflet under "short", in Two/en.mdx.]
    `);
  });
});
