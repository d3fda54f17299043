import type { Content, Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { walkMdx } from '../parse-mdx.ts';

/** Parts of a text that pages have no style for. */
const nowhere: Readonly<Record<string, string>> = {
  code: 'a block of code between ``` signs',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  delete: 'crossed-out text',
};

/** Parts that the leaflets cannot print. */
const notPrinted: Readonly<Record<string, string>> = {
  ...nowhere,
  table: 'a table',
  blockquote: 'a quotation',
  thematicBreak: 'a line across the page',
  break: 'a line break, because the line ends with two blanks or a backslash',
  inlineCode: 'code between ` signs',
  linkReference: 'a link whose address stands elsewhere',
};

/** What a text is made of: the parts of Markdown that its page, and for programmes the leaflet, can show. */
export function checkSupportedText({ entries }: Content): Diagnostic[] {
  return entries.flatMap((entry) => {
    const isProgramme = entry.collection === 'programmeTexts';
    const refused = isProgramme ? notPrinted : nowhere;
    return walkMdx(entry.page?.nodes ?? []).flatMap(({ type, span }) =>
      refused[type] === undefined ? [] : [describe(entry, span.start, refused[type], isProgramme)],
    );
  });
}

const describe = (entry: Entry, offset: number, what: string, isProgramme: boolean): Diagnostic =>
  diagnose('mdx/not-supported', getPlace(entry, offset), { what, isProgramme });
