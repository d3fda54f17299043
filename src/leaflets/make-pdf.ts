import { formatList } from '../domain/list.ts';
import type { PrintHandout, PrintLeaflet } from './print-document.ts';
import { fitIntoFrames, type Fit } from './fit-into-frames.ts';
import { measureRoom, typeset, type Layout, type Room, type TypesetPdf } from './typeset.ts';

/** What a document is made of, in the words of an editor. */
export interface Making {
  /** Where readers find the PDF. */
  readonly pathname: string;
  /** Of each section: its programme, and the files whose text is too long when it does not fit. */
  readonly sections: readonly { readonly title: string; readonly paths: readonly string[] }[];
  readonly pages: number;
}

/** Text sizes that may be tried, in points, the largest first; nothing is printed smaller than the last. */
const sizes = {
  leaflet: [11, 10.75, 10.5, 10.25, 10, 9.75, 9.5],
  handout: [12, 11.5, 11, 10.5, 10, 9.5],
} as const;

/** A PDF and the text size, in points, in which it is set. */
export interface MadePdf extends TypesetPdf {
  readonly size: number;
}

/**
 * Sets a document in the largest text size that fits its pages. Who has set one
 * that differed by a few words says in which size, and waits less.
 *
 * @throws when even the smallest does not: names the programmes and how many lines are too many
 */
export function makePdf(document: PrintLeaflet | PrintHandout, making: Making, likelySize?: number): MadePdf {
  const layout = chooseLayout(document, making, likelySize);
  const pdf = typeset(document, layout);
  if (pdf.pages !== making.pages) {
    throw new Error(
      `${making.pathname} has ${pdf.pages} pages in place of ${making.pages}, although everything fits. This is a mistake in the templates.`,
    );
  }
  return { ...pdf, size: layout.size };
}

function chooseLayout(document: PrintLeaflet | PrintHandout, making: Making, likelySize?: number): Layout {
  const all: readonly number[] = sizes[document.kind];
  const first = likelySize === undefined ? 0 : Math.max(0, all.indexOf(likelySize) - 1);
  const layout = findLayout(document, making, all.slice(first));
  // A text that fits in the first of them may fit in a larger one.
  return layout.size === all[first] && first > 0 ? findLayout(document, making, all) : layout;
}

/** To measure one size takes as long as to set the document: the smaller ones are left until the larger do not fit. */
function findLayout(
  document: PrintLeaflet | PrintHandout,
  making: Making,
  candidates: readonly number[],
): Layout {
  let overflow = '';
  for (const size of candidates) {
    const room = measureRoom(document, size);
    const fit = fitIntoFrames(room.sections, getCapacities(document, room, making.pages), room.gap);
    if (fit.excess.every((excess) => excess === 0)) return { size, frames: fit.frames };
    overflow = formatOverflow(making, fit, room.line);
  }
  throw new Error(overflow);
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
