import { createHash } from 'node:crypto';
import { makePdf, type MadePdf, type Making } from './make-pdf.ts';
import type { PrintHandout, PrintLeaflet } from './print-document.ts';

const made = new Map<string, MadePdf>();
const latest = new Map<string, MadePdf>();

/**
 * A document is set once, however many pages ask for it; a changed document is
 * set anew. While pages are edited, the others keep their PDFs.
 *
 * @throws when the document does not fit its pages
 */
export function makePdfOnce(document: PrintLeaflet | PrintHandout, making: Making): MadePdf {
  const key = createHash('sha256').update(JSON.stringify(document)).digest('base64');
  const pdf = made.get(key) ?? makePdf(document, making, latest.get(making.pathname)?.size);
  made.set(key, pdf);
  latest.set(making.pathname, pdf);
  return pdf;
}
