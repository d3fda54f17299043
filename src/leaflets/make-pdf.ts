import { formatList } from '../domain/list.ts';
import type { PrintHandout, PrintLeaflet } from './print-document.ts';
import { fitIntoFrames, type Fit } from './fit-into-frames.ts';
import { measureRoom, typeset, type Room, type TextSizes, type TypesetPdf } from './typeset.ts';

/** What a document is made of, in the words of an editor. */
export interface Making {
  /** Where readers find the PDF. */
  readonly pathname: string;
  /** Of each section: its programme, and the files whose text is too long when it does not fit. */
  readonly sections: readonly { readonly title: string; readonly paths: readonly string[] }[];
  readonly pages: number;
}

const leafletSizes: TextSizes = [11, 10.75, 10.5, 10.25, 10, 9.75, 9.5];
const handoutSizes: TextSizes = [12, 11.5, 11, 10.5, 10, 9.5];

/**
 * Sets a document in the largest text size that fits its pages.
 *
 * @throws when even the smallest does not: names the programmes and how many lines are too many
 */
export function makePdf(document: PrintLeaflet | PrintHandout, making: Making): TypesetPdf {
  const rooms = measureRoom(document, document.kind === 'leaflet' ? leafletSizes : handoutSizes);
  const tries = rooms.map((room) => ({
    room,
    fit: fitIntoFrames(room.sections, getCapacities(document, room, making.pages), room.gap),
  }));
  const chosen = tries.find(({ fit }) => fit.excess.every((excess) => excess === 0));
  if (!chosen) {
    const { room, fit } = tries.at(-1)!;
    throw new Error(formatOverflow(making, fit, room.line));
  }
  const pdf = typeset(document, { size: chosen.room.size, frames: chosen.fit.frames });
  if (pdf.pages !== making.pages) {
    throw new Error(
      `${making.pathname} has ${pdf.pages} pages in place of ${making.pages}, although everything fits. This is a mistake in the templates.`,
    );
  }
  return pdf;
}

/** A leaflet of one language has two columns a page; everything else has whole pages. */
function getCapacities(
  document: PrintLeaflet | PrintHandout,
  { first, middle, last }: Room,
  pages: number,
): number[] {
  if (pages === 1) return [Math.min(first, last)];
  const byPage = [first, ...Array.from({ length: pages - 2 }, () => middle), last];
  return document.kind === 'leaflet' && document.parts.length === 1
    ? byPage.flatMap((room) => [room, room])
    : byPage;
}

/** Says which programmes are too long for their place, by how many lines, and what an editor can do. */
export function formatOverflow(
  { pathname, sections }: Making,
  { frames, excess }: Fit,
  line: number,
): string {
  const tooFull = frames.flatMap((indices, frame) => {
    if (excess[frame] === 0) return [];
    const lines = Math.ceil(excess[frame]! / line);
    const titles = indices.map((index) => `"${sections[index]!.title}"`);
    const paths = [...new Set(indices.flatMap((index) => sections[index]!.paths))];
    return [
      `${formatList(titles, 'en-GB')} ${titles.length === 1 ? 'is' : 'are together'} ${lines} ${lines === 1 ? 'line' : 'lines'} too long for ` +
        `${titles.length === 1 ? 'its' : 'their'} place in ${pathname}.\n` +
        `  Shorten the text by ${lines} ${lines === 1 ? 'line' : 'lines'}` +
        (pathname.includes('leaflet') ? ', or write a shorter text for the leaflet under "short", ' : ' ') +
        `in ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(paths)}.`,
    ];
  });
  return tooFull.join('\n');
}
